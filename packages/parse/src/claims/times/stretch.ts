import { monthsIn, type Period, yearBefore } from "@sourcebook/model";
import { stopBetween, wordsBetween } from "../items/gap.ts";
import { isCue, type Item, type PeriodItem } from "../items/item.ts";
import type { Reading } from "../reading.ts";

/** The time that a change took: from which period on, where it is told, "since 2021"; null for "over five years". */
type Stretch = { readonly from: Period | null; readonly item: PeriodItem };

/** The time that the change at `at` took; null where it took the usual one. `period`: what the change is told of. */
export function stretchOf(reading: Reading, at: number, period: Period | null): Stretch | null {
  const stretch = stretchBehind(reading, at) ?? (period ? null : stretchBefore(reading, at));
  if (!stretch || !period) return stretch;
  // "the past nine months" may be the nine months that the text is on.
  const isPeriod = stretch.from === null && monthsIn(period) < 12;
  return isPeriod || stretch.from?.code === yearBefore(period).code ? null : stretch;
}

/** "grew 3-fold over five years", "up 30 percent since 2021": the time right behind the number at `at`, or behind the level that it led to. */
function stretchBehind({ text, items }: Reading, at: number): Stretch | null {
  for (let i = at + 1; i < items.length; i++) {
    const [lead, last, time] = [items[i], items[i - 1], items[i + 1]];
    if (!lead || !last || stopBetween(text, last, lead) || wordsBetween(text, last, lead) > 0) return null;
    if (isLong(time) && isCue(lead, "since", "in", "base")) return { from: fromOf(lead, time), item: time };
    if (lead.type !== "period" && !isCue(lead, "to", "in") && !(lead.type === "quantity" && isCue(last, "to")))
      return null;
  }
  return null;
}

/** "Over the past five years exports tripled", "Since 2021 exports have grown 30 percent" */
function stretchBefore({ items }: Reading, at: number): Stretch | null {
  const [lead, time] = items;
  if (!isLong(time) || !isCue(lead, "since", "in", "base")) return null;
  const isOther = items
    .slice(2, at)
    .some((item) => item.type === "quantity" || item.type === "period" || isCue(item, "clause"));
  return isOther ? null : { from: fromOf(lead, time), item: time };
}

/** "imports in the last 12 months", in a text on January to October: does the number have a time that is not the text's? */
export function isOfOtherStretch({ text, items }: Reading, at: number, period: Period): boolean {
  const stretch = items.findLast(
    (item, i) => i < at && item.type === "period" && item.mention.role === "vague" && isCue(items[i - 1], "in"),
  );
  if (!stretch) return false;
  const count = /\d+/.exec(text.slice(stretch.start, stretch.end))?.[0];
  return count === undefined ? monthsIn(period) >= 12 : Number(count) !== monthsIn(period);
}

const fromOf = (lead: Item, { mention }: PeriodItem): Period | null => (isCue(lead, "since") ? mention.period : null);

/** "five years", "since 2021" */
const isLong = (item: Item | undefined): item is PeriodItem =>
  item?.type === "period" && (item.mention.role === "duration" || item.mention.role === "vague");
