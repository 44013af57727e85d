import { isOfMonths, monthsIn, monthsPeriod, parseDay, type Period, previousPeriod } from "@sourcebook/model";
import { wordsBetween } from "../items/gap.ts";
import { isCue, type Item, type PeriodItem } from "../items/item.ts";
import type { Reading } from "../reading.ts";
import { isTime } from "./share-times.ts";

/** "in January and February": the other of two times that are named together. */
export function joinedTo({ text, items }: Reading, time: PeriodItem): PeriodItem | null {
  const at = items.indexOf(time);
  const isJoined = (and: Item | undefined, other: Item | undefined): other is PeriodItem =>
    isCue(and, "and") && isTime(other) && wordsBetween(text, time, other) + wordsBetween(text, other, time) === 1;
  const [before, after] = [items[at - 2], items[at + 2]];
  if (isJoined(items[at - 1], before)) return before;
  return isJoined(items[at + 1], after) ? after : null;
}

/** The months of both where one follows the other; else of which of the two, or of both, is not told. */
export function together(one: PeriodItem, other: PeriodItem): Period | null {
  const [a, b] = [one.mention.period, other.mention.period];
  if (!a || !b || a.freq !== b.freq || !isOfMonths(a) || a.freq === "A") return null;
  const [first, last] = a.start < b.start ? [a, b] : [b, a];
  const { year, month } = parseDay(first.start);
  return previousPeriod(last).code === first.code ? monthsPeriod(year, month, 2 * monthsIn(a)) : null;
}
