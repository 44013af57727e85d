import { daysIn, monthsIn, type Period, previousPeriod, shiftPeriod, yearBefore } from "@sourcebook/model";
import type { Bound } from "../bound.ts";
import { isChange } from "../items/before-number.ts";
import { wordsBetween } from "../items/gap.ts";
import { isCue, type Item } from "../items/item.ts";
import type { Reading } from "../reading.ts";
import type { When } from "./when.ts";

/** "month on month": the steps back that are told of a change; where the sentence has several, the one right beside it. */
export function stepsTold(reading: Reading, at: number): ReadonlySet<"previous" | "year"> {
  const { text, items } = reading;
  const [quantity, next] = [items[at], items[at + 1]];
  if (quantity && isCue(next, "step") && wordsBetween(text, quantity, next) === 0) return new Set([next.cue.step]);
  const noun = stepOfNoun(reading, next) ?? stepOfNoun(reading, items[isCue(items[at - 1], "of") ? at - 2 : at - 1]);
  if (noun) return new Set([noun]);
  const told = items.flatMap((item) => (isCue(item, "step") ? [item.cue.step] : []));
  return new Set(told.length > 0 ? told : items.flatMap((item) => stepOfNoun(reading, item) ?? []));
}

/** "a monthly increase", "a 5 percent annual rise" */
function stepOfNoun({ text, language }: Reading, item: Item | undefined): "previous" | "year" | null {
  if (!isChange(item)) return null;
  const before = text.slice(Math.max(0, item.start - LONGEST), item.start);
  if (language.claims.byMonth.test(before)) return "previous";
  return language.claims.byYear.test(before) ? "year" : null;
}

/** Characters that hold the word before a change. */
const LONGEST = 16;

/** "5 percent year on year": is it said right behind the number? */
export function isYearBeside({ text, items }: Reading, at: number): boolean {
  const [quantity, next] = [items[at], items[at + 1]];
  return !!quantity && isCue(next, "step") && next.cue.step === "year" && wordsBetween(text, quantity, next) === 0;
}

/** Is a change of a period that does not say from when mostly counted from the period just before? */
export const goesByStep = (reading: Reading, period: Period): boolean =>
  isWeek(period) || isAdjusted(reading, period) || goesOnByStep(reading, period);

/** What changed in a week is counted from the week before. */
const isWeek = (period: Period): boolean => daysIn(period) === 7;

/** "Seasonally adjusted exports rose in May": without the season, a month is compared with the one before. */
const isAdjusted = (reading: Reading, period: Period): boolean =>
  isMonthOrQuarter(period) && reading.language.claims.seasonallyAdjusted.test(wordsOf(reading));

/** Is it one that has another of its kind just before it? */
export const isMonthOrQuarter = ({ freq }: Period): boolean => freq === "M" || freq === "Q";

const wordsOf = ({ text, start, items }: Reading): string => text.slice(start, items.at(-1)?.end);

/**
 * "Exports rose 2 percent in March from February. Imports fell 1 percent.", "In February they had risen 1 percent.": what does not say from
 * when it changed is counted as the change that the text told last of the period, or of the one behind it.
 */
function goesOnByStep({ items, context: { counted } }: Reading, period: Period): boolean {
  const next = shiftPeriod(period, monthsIn(period)).code;
  const isOfSuch = counted?.period === period.code || (counted?.period === next && isMonthOrQuarter(period));
  return isOfSuch && counted.isStep && !namesOther(items, period);
}

/** Does a sentence on a period name another time? "Imports fell 2 percent for the month" names none. */
const namesOther = (items: readonly Item[], period: Period): boolean =>
  items.some(
    (item) =>
      item.type === "period" && item.mention.period?.code !== period.code && item.mention.reference?.shift !== 0,
  );

/** Leaves in the context from when a change is said to be counted. */
export function rememberBase(reading: Reading, bound: Bound, when: When): void {
  const counted = bound.role.prior ? countedFromLevel(reading, when) : countedFromChange(reading, bound, when);
  if (counted) reading.context.counted = counted;
}

type Counted = Reading["context"]["counted"];

function countedFromChange(reading: Reading, { at, role }: Bound, { period, transformation }: When): Counted {
  if (!period || !isMonthOrQuarter(period)) return null;
  const steps = stepsTold(reading, at);
  const isChange = role.measure === "growth" || role.measure === "difference";
  const isTold = steps.size > 0 || isAdjusted(reading, period) || namesOther(reading.items, period);
  return steps.has("year") || (isChange && isTold)
    ? { period: period.code, isStep: transformation === "G1" || transformation === "D1" }
    : null;
}

/** "to $3 billion in March from $2 billion in February": with that month its changes are compared, too, unless another is named beside it. */
function countedFromLevel({ items, context }: Reading, { period }: When): Counted {
  if (!period || !isMonthOrQuarter(period)) return null;
  const next = shiftPeriod(period, monthsIn(period));
  const named = items.flatMap((item) => (item.type === "period" ? (item.mention.period ?? []) : []));
  const isOfNext = [...named, context.spokenOf].some((each) => each?.code === next.code);
  return isOfNext && !named.some(({ code }) => code === yearBefore(next).code)
    ? { period: next.code, isStep: previousPeriod(next).code === period.code }
    : null;
}
