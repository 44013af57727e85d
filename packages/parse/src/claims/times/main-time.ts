import type { Bound, Topic } from "../bound.ts";
import { stopBetween, wordsBetween } from "../items/gap.ts";
import { isCue, type Item, type PeriodItem } from "../items/item.ts";
import type { Reading } from "../reading.ts";
import { isAlternative } from "../roles/change-beside.ts";
import { isOfTelling } from "./event-days.ts";
import { explained, isTime, reaches, type Shares, timeAt } from "./share-times.ts";

/** Is it what the sentence speaks of, not what that is compared with: "faster than the 9 percent growth in 2020"? */
export const isCurrent = (items: readonly Item[], { at, role }: Bound): boolean =>
  !role.prior && !isCue(items[beforeChange(items, at)], "base");

/** Index of what stands before "a year-on-year decline of" and the number at `at`, which may be compared with. */
function beforeChange(items: readonly Item[], at: number): number {
  const of = isCue(items[at - 1], "of") ? at - 2 : at - 1;
  const change = items[of];
  if (!isCue(change, "change") || change.cue.form !== "noun") return at - 1;
  return isCue(items[of - 1], "step") ? of - 2 : of - 1;
}

/** The time of a value: its own, else the sentence's last before it, else that of a number it stands together with, else the next. */
export function mainTime(reading: Reading, each: Bound, all: readonly Bound[], shares: Shares): PeriodItem | null {
  const { text, items } = reading;
  const { own, bases } = shares;
  const same = [
    each.at,
    levelReached(reading, each.at),
    toldAgain(reading, each.at),
    firstOfList(reading, each.at, shares),
  ];
  const ownAt = same.map((number) => own.get(number)).find((time) => time !== undefined);
  if (ownAt !== undefined && !isOfTelling(reading, items[ownAt], each.topic)) return timeAt(items, ownAt);
  const owned = new Map([...own].map(([quantity, period]) => [period, quantity]));
  const current = new Set(all.filter((other) => other === each || isCurrent(items, other)).map(({ at }) => at));
  const isFree = (i: number): boolean => {
    const owner = owned.get(i);
    return (
      isTime(items[i]) &&
      !isOfTelling(reading, items[i], each.topic) &&
      !bases.has(i) &&
      reaches(shares.asides, i, each.at) &&
      (owner === undefined || current.has(owner))
    );
  };
  for (let i = each.at - 1; i >= 0; i--) if (isFree(i)) return timeAt(items, i);
  const reach = topicIsCounted(each.topic) ? COUNTED_REACH : REACH;
  for (let i = each.at + 1, words = 0; i < items.length; i++) {
    const [item, last] = [items[i], items[i - 1]];
    if (!item || !last || /[;:]\s/.test(text.slice(last.end, item.start))) return null;
    words += wordsBetween(text, last, item);
    if (words > reach) return null;
    if (isFree(i)) return timeAt(items, explained(text, items, i));
    if (isCue(item, "clause") && !leadsToTime(items, i) && !isInserted(text, items, i)) return null;
  }
  return null;
}

/** "to Togo (7 percent in January-May 2021), Benin (4 percent)": the first number of such a list; -1 where there is none. */
function firstOfList({ items }: Reading, at: number, { asides, own }: Shares): number {
  if (!asides.has(at)) return -1;
  const before = items.flatMap((item, i) => (i < at && item.type === "quantity" ? [i] : []));
  const outside = before.findLastIndex((i) => !asides.has(i));
  return before.slice(outside + 1).findLast((i) => own.has(i) && asides.get(i) !== asides.get(at)) ?? -1;
}

/** "by 20 percent or $3 million in 2021": the same in another unit, and no part of something; -1 where none is told right behind it. */
const toldAgain = (reading: Reading, at: number): number =>
  isAlternative(reading, at + 2) && !isCue(reading.items[at + 3], "of", "whole") ? at + 2 : -1;

/** "doubled to $3 billion in 2021": the level that a change led to; -1 where none is told right behind it. */
function levelReached({ text, items }: Reading, at: number): number {
  const [change, to, level] = [items[at], items[at + 1], items[at + 2]];
  if (!change || !isCue(to, "to") || level?.type !== "quantity") return -1;
  return wordsBetween(text, change, to) + wordsBetween(text, to, level) === 0 ? at + 2 : -1;
}

/** "as of the end of 2020" */
function leadsToTime(items: readonly Item[], clause: number): boolean {
  const [next, time] = [items[clause + 1], items[clause + 2]];
  return next?.type === "period" || (isCue(next, "of") && isTime(time) && time.mention.role === "asOf");
}

/** ", despite an increase in exports, in 2020": the clause, without a number, stands between commas, and the next time behind them. */
function isInserted(text: string, items: readonly Item[], clause: number): boolean {
  const time = items.findIndex((item, i) => i > clause && (item.type === "quantity" || isTime(item)));
  const [before, opening, last, leading] = [items[clause - 1], items[clause], items[time - 2], items[time - 1]];
  if (!before || !opening || !last || !isTime(items[time]) || !isCue(leading, "in")) return false;
  return stopBetween(text, before, opening) && stopBetween(text, last, leading);
}

/** How many unknown words may stand between a number and a time behind it; things counted are mostly counted to date. */
const REACH = 9;
const COUNTED_REACH = 2;
const topicIsCounted = ({ indicator }: Topic): boolean => indicator.entry === "LE" && indicator.units.includes("count");
