import type { Period } from "@sourcebook/model";
import { applyReference } from "../../periods/reference.ts";
import type { Bound } from "../bound.ts";
import { isCue, type Item, type PeriodItem } from "../items/item.ts";
import type { Reading } from "../reading.ts";
import { isOfTelling } from "./event-days.ts";
import { isTime, isUntold, reaches, type Shares } from "./share-times.ts";

/** What a reference such as "the same period" points to: a time the sentence named before it, else the context's. */
export function anchorOf(reading: Reading, { topic }: Bound, item: PeriodItem, shares: Shares): Period | null {
  const { items, context } = reading;
  const at = items.indexOf(item);
  for (let i = at - 1; i >= 0; i--) {
    const earlier = items[i];
    if (
      !isTime(earlier) ||
      isOfTelling(reading, earlier, topic) ||
      shares.bases.has(i) ||
      !reaches(shares.asides, i, at)
    )
      continue;
    if (item.mention.reference?.year === undefined && isOfCompared(items, i, shares)) continue;
    if (earlier.mention.period) return earlier.mention.period;
    // "last year" of a text that counts in fiscal years is mostly compared with
    if (isUntold(earlier) && !earlier.mention.isLastYear) return null;
  }
  const last = periodBefore(context);
  return item.mention.reference?.ofText ? (context.onPeriod ?? last) : last;
}

/** "against $2 billion last year": the time of a number that another is compared with. */
const isOfCompared = (items: readonly Item[], time: number, { own }: Shares): boolean =>
  [...own].some(([number, its]) => its === time && isCue(items[number - 1], "base", "from"));

/** The period that the text spoke of last. */
export const periodBefore = ({ period, lastPeriod, spokenOf }: Reading["context"]): Period | null =>
  period ?? lastPeriod ?? spokenOf;

export function resolve({ mention }: PeriodItem, anchor: Period | null): Period | null {
  return mention.period ?? (mention.reference && anchor ? applyReference(anchor, mention.reference) : null);
}

/** "in the same period": a time told before. */
export const pointsBack = ({ mention: { period, reference } }: PeriodItem): boolean =>
  !period && reference?.shift === 0;
