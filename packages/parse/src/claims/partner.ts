import type { Indicator } from "@sourcebook/model";
import type { Found } from "./area-basis.ts";
import { otherOf } from "./context.ts";
import { stopBetween, wordsBetween } from "./gap.ts";
import { isCue, type Item } from "./item.ts";
import { leadOf } from "./lead.ts";
import { isPart } from "./part.ts";
import type { Reading } from "./topic.ts";

/**
 * The counterpart: a place that heads the number in a list ("Italy ($9.2 billion)", "with Turkey $7 billion"), else one that a
 * fitting preposition leads to, behind the number or before it, first where no comma stands between.
 */
export function partnerOf(reading: Reading, at: number, indicator: Indicator): Found | null {
  const { text, items } = reading;
  const head = headOfList(reading, at);
  if (head) return head;
  const candidates = [...partnersFrom(reading, at, 1, indicator), ...partnersFrom(reading, at, -1, indicator)];
  const [before, quantity] = [items[at - 1], items[at]];
  const beside = candidates.find(({ item }) => item === before && quantity && wordsBetween(text, item, quantity) === 0);
  if (beside && quantity && !stopBetween(text, beside.item, quantity)) return beside.found;
  const close = candidates.find(({ item }) => quantity && !stopBetween(text, ...inOrder(quantity, item)));
  return (close ?? candidates[0])?.found ?? null;
}

const inOrder = (a: Item, b: Item): [Item, Item] => (a.start < b.start ? [a, b] : [b, a]);

/** "Italy with $9.2 billion, Turkey with ...", "Italy - $9.2 billion", "Italy ($9.2 billion)" */
function headOfList(reading: Reading, at: number): Found | null {
  const { text, items } = reading;
  const quantity = items[at];
  const headAt = isCue(items[at - 1], "with") ? at - 2 : at - 1;
  const head = items[headAt];
  if (!quantity || head?.type !== "place" || head.possessive || head.form === "adjective") return null;
  if (leadOf(reading, headAt) !== null) return null;
  const between = text.slice(head.end, quantity.start);
  return /^\s*(?:[(:–—]|-\s|with\s)\s*$/.test(between) ||
    (isCue(items[at - 1], "with") && wordsBetween(text, head, quantity) <= 1)
    ? { code: head.code, stated: true }
    : null;
}

/** The partners that prepositions lead to, from `at` on in one direction, the nearest first. */
function partnersFrom(
  reading: Reading,
  at: number,
  step: 1 | -1,
  indicator: Indicator,
): { readonly item: Item; readonly found: Found }[] {
  const { items } = reading;
  const partners: { item: Item; found: Found }[] = [];
  for (let i = at + step; i >= 0 && i < items.length && Math.abs(i - at) <= REACH; i += step) {
    const item = items[i];
    // "exports totaled $4.4 billion, including $1 billion to Turkey": the place is that of the part.
    if (!item || isCue(item, "clause") || (step > 0 && isPart(reading, i))) break;
    const found = partnerAt(reading, i, indicator);
    if (found) partners.push({ item, found });
  }
  return partners;
}

function partnerAt(reading: Reading, at: number, indicator: Indicator): Found | null {
  const { items, context } = reading;
  const [item, lead] = [items[at], leadOf(reading, at)];
  if (lead === null || !indicator.counterpart_after.includes(lead)) return null;
  if (item?.type === "place" && !item.possessive) return { code: item.code, stated: true };
  if (item?.type === "place" && indicator.units.includes("currency") && lead === "in")
    return { code: item.code, stated: true };
  if (isCue(item, "world")) return { code: "WLD", stated: true };
  const other = isCue(item, "other") && context.pair && context.self ? otherOf(context.pair, context.self) : undefined;
  return other ? { code: other, stated: false } : null;
}

/** How many items away from its number a partner may be named. */
const REACH = 10;
