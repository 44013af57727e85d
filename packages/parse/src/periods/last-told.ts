import { monthsPeriod, type Period, yearPeriod } from "@sourcebook/model";
import type { RelativeExpression, TimeExpression } from "./lexicon.ts";
import type { PlacedTime } from "./sentence-context.ts";

/** What "last month" and "last year" of an undated text are, as far as its other words tell. */
export type LastTold = { readonly month: Period | null; readonly year: Period | null };

/** Nothing is known. */
export const NOTHING_TOLD: LastTold = { month: null, year: null };

/** "Exports rose in January 2022. They reached $5 billion last month": the month, or the year, that the text told before it said so. */
export function lastTold(times: readonly PlacedTime[]): LastTold {
  const told = times.filter((time) => !time.isCompared() && !time.isStart() && time.cue === null);
  return { month: monthOfText(told), year: yearOfText(told, times) };
}

/** The only month that a text tells. */
function monthOfText(told: readonly PlacedTime[]): Period | null {
  const months = told.flatMap(({ expression }) => (expression.is === "months" ? [expression] : []));
  const [end = 0, ...ends] = new Set(months.map((each) => (each.count === 1 ? each.end : 0)));
  const [year = 0, ...years] = new Set(months.flatMap((each) => (typeof each.year === "number" ? [each.year] : [])));
  const isOne = end > 0 && ends.length === 0 && year > 0 && years.length === 0 && latestYear(told) <= year;
  return isOne && isToldFirst(told, "month", (expression) => expression.is === "months")
    ? monthsPeriod(year, end, 1)
    : null;
}

/** The latest year of a text without months of it, where that compares it with the one before. */
function yearOfText(told: readonly PlacedTime[], times: readonly PlacedTime[]): Period | null {
  const year = latestYear(times);
  const isOfYear = (expression: TimeExpression): boolean => expression.is === "years" && expression.to === year;
  const isAhead = told.some(({ expression, lean }) => isOfYear(expression) && lean === "future");
  const isParted = times.some(
    ({ expression }) =>
      (expression.is === "months" || expression.is === "day") &&
      (typeof expression.year !== "number" || expression.year >= year),
  );
  const isAfter = times.some(
    ({ expression, isCompared }) => expression.is === "years" && expression.to === year - 1 && isCompared(),
  );
  return isAfter && !isAhead && !isParted && isToldFirst(told, "year", isOfYear) ? yearPeriod(year) : null;
}

/** Does the text tell such a time before it says "last month"? */
function isToldFirst(
  told: readonly PlacedTime[],
  grain: "month" | "year",
  isSuch: (expression: TimeExpression) => boolean,
): boolean {
  const isLast = (expression: TimeExpression) => expression.is === "relative" && expression.grain === grain;
  const first = told.find(({ expression }) => isSuch(expression) || isLast(expression));
  return first !== undefined && isSuch(first.expression);
}

const latestYear = (times: readonly PlacedTime[]): number =>
  Math.max(0, ...times.map(({ expression }) => (expression.is === "years" ? expression.to : 0)));

/** "last month", "last year" */
export function resolveLast({ grain, offset, days }: RelativeExpression, { month, year }: LastTold): Period | null {
  if (offset !== -1 || days) return null;
  return grain === "month" ? month : grain === "year" ? year : null;
}
