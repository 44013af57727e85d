import type { Indicator } from "@sourcebook/model";
import type { Reading } from "../reading.ts";
import type { Preposition } from "./cue.ts";
import { stopBetween, wordsBetween } from "./gap.ts";
import { isCue, isReceiver, type Item } from "./item.ts";

/** The preposition that leads to the item: "to the Russian market"; one that is given something is led to without a word. */
export function leadOf({ text, items }: Reading, at: number): Preposition | null {
  const [item, before] = [items[at], items[at - 1]];
  if (isReceiver(item)) return "to";
  if (!item || before?.type !== "cue" || wordsBetween(text, before, item) > 2 || stopBetween(text, before, item))
    return null;
  if (isActingWith(items, at)) return null;
  const { kind } = before.cue;
  return kind === "of" ||
    kind === "by" ||
    kind === "from" ||
    kind === "to" ||
    kind === "in" ||
    kind === "with" ||
    kind === "between"
    ? kind
    : null;
}

/** The preposition that leads to the place or to the list that it stands in: "to Ghana, Togo and Benin". */
export function leadOfList(reading: Reading, at: number): Preposition | null {
  const { text, items } = reading;
  const [item, before, second] = [items[at], items[at - 1], items[at - 2]];
  if (!item || !before || wordsBetween(text, before, item) > 1) return leadOf(reading, at);
  if (isCue(before, "and") && second?.type === "place") return leadOfList(reading, at - 2);
  return before.type === "place" ? leadOfList(reading, at - 1) : leadOf(reading, at);
}

/** "imports of Uzbek goods", "of U.S. wheat", "imported Uzbek goods", "$3 million in Uzbek goods": what is bought of an area comes from it; not "imports of Uzbek companies", "of Uzbek wheat imports". */
export function isOrigin(reading: Reading, at: number, { counterpart_after }: Indicator): boolean {
  const { text, items } = reading;
  const [before, item, next] = [items[at - 2], items[at], items[at + 1]];
  if (item?.type !== "place" || item.possessive || !counterpart_after.includes("from")) return false;
  if (isObject(reading, at)) return !isCue(next, "firm") && next?.type !== "indicator";
  const isBought = before?.type === "indicator" || before?.type === "quantity" || isCue(before, "level");
  // "imported $3 million in Uzbek goods"
  const lead = leadOf(reading, at);
  if (!isBought || !(lead === "of" || (lead === "in" && before?.type === "quantity"))) return false;
  const goods = next?.type === "product" && wordsBetween(text, item, next) === 0 ? next : null;
  if (!goods && (item.form !== "adjective" || isCue(next, "firm"))) return false;
  const behind = goods ? items[at + 2] : next;
  return behind?.type !== "indicator" || wordsBetween(text, goods ?? item, behind) > 1;
}

/** "imported German goods", "bought German goods" */
function isObject({ text, items }: Reading, at: number): boolean {
  const [verb, item] = [items[at - 1], items[at]];
  if (!verb || item?.type !== "place" || item.form !== "adjective") return false;
  return isVerb(verb) && wordsBetween(text, verb, item) <= 1 && !stopBetween(text, verb, item);
}

/** "of the Commonwealth of Independent States (CIS)": one area by two names. */
const isSame = (place: Item | undefined, other: Item | undefined): boolean =>
  place?.type === "place" && other?.type === "place" && place.code === other.code;

/** "with Peru posting a surplus", "with Peru importing": who does something, and nobody's partner. */
const isActingWith = (items: readonly Item[], at: number): boolean =>
  isCue(items[at - 1], "with") &&
  !isTradeWith(items, at - 1) &&
  ((isCue(items[at + 1], "level") && items[at + 2]?.type === "indicator") ||
    isVerb(items[at + 1]) ||
    isBecoming(items, at + 1));

/** "(with Peru) being Chile's largest market"; not "(the deficit with Peru) being $3 million" */
function isBecoming(items: readonly Item[], at: number): boolean {
  const [level, next] = [items[at], items[at + 1]];
  return isCue(level, "level") && level.cue.acting === true && next?.type !== "quantity";
}

/** "the balance with (Peru showed a surplus)": what shows it is the balance; not "had a deficit with (Peru showing a surplus)". */
function isTradeWith(items: readonly Item[], at: number): boolean {
  const [name, lead] = [items[at - 1], items[at]];
  if (name?.type !== "indicator" || name.end + 1 !== lead?.start) return false;
  const start = items.findLastIndex((item, i) => i < at && (item.type === "quantity" || isCue(item, "clause")));
  return !items.slice(start + 1, at).some((item) => isCue(item, "level"));
}

const isVerb = (item: Item | undefined): boolean =>
  item?.type === "indicator" && item.names.some(({ form }) => form === "verb" || form === "anaphor verb");

/** Does a preposition lead to the place, or to the list that it stands in: "to Ghana, Togo and Benin"? */
export function isLed(items: readonly Item[], at: number): boolean {
  const [before, next] = [items[at - 1], items[at + 1]];
  if (isActingWith(items, at)) return false;
  if (isReceiver(items[at])) return true;
  if (isCue(before, "of", "by", "from", "to", "in", "with", "between", "example")) return true;
  if (isCue(before, "and")) return items[at - 2]?.type === "place" && isLed(items, at - 2);
  if (isSame(before, items[at])) return isLed(items, at - 1);
  return before?.type === "place" && (next?.type === "place" || isCue(next, "and")) && isLed(items, at - 1);
}
