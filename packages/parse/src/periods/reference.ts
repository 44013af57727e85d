import { daysIn, monthsIn, monthsPeriod, parseDay, shiftPeriod, type Period } from "@sourcebook/model";
import type { PeriodReference } from "../mention.ts";

const YEAR_OF_DAYS = 365;
const MONTHS = { year: 12, half: 6, quarter: 3, month: 1 } as const;

/** The period that a reference points to, from the one that the text spoke of: "a year earlier" after "March 1987" is March 1986. */
export function applyReference(context: Period, { grain, shift, year: stated }: PeriodReference): Period {
  if (stated !== undefined) return moveToYear(context, stated);
  const length = grain === "same" ? 0 : MONTHS[grain];
  // the year before a fiscal one is a fiscal one
  if (grain === "same" || monthsIn(context) === length || (grain === "year" && isYearOfDays(context)))
    return shiftPeriod(context, shift);
  // "in the first 20 days of August, from $3 billion a month earlier"
  if (grain === "month" && isMonthSoFar(context)) return shiftPeriod(context, shift);
  const { year, month } = parseDay(context.end);
  return monthsPeriod(year, month - ((month - 1) % length) + shift, length);
}

/** "8 July 2020 to 7 July 2021" */
const isYearOfDays = (period: Period): boolean => daysIn(period) >= YEAR_OF_DAYS && daysIn(period) <= YEAR_OF_DAYS + 1;

/** "the first 20 days of August" */
const isMonthSoFar = (period: Period): boolean =>
  daysIn(period) > 1 && daysIn(period) < 28 && period.start.endsWith("-01");

/** The same months (or day) of another year, which is the year of their end: "the same period of 2020". */
export function moveToYear(context: Period, year: number): Period {
  return shiftPeriod(context, (year - parseDay(context.end).year) * 12);
}

/** The months from one period to another of the same length; null when the lengths differ. */
export function monthsBetween(from: Period, to: Period): number | null {
  if (monthsIn(from) !== monthsIn(to)) return null;
  const [one, other] = [parseDay(from.end), parseDay(to.end)];
  return (other.year - one.year) * 12 + other.month - one.month;
}
