import { type CalendarDay, dayNumber, dayOf, parseDay } from "./calendar-day.ts";
import type { CodeOf } from "./codes.ts";

/**
 * A stretch of calendar time. `code` is its SDMX TIME_PERIOD: `2021`, `2021-S1`, `2021-Q3`, `2021-07`, `2021-07-23`, `2021-01-01/P11M`,
 * `2021-07-01/P20D`.
 */
export type Period = {
  readonly code: string;
  readonly freq: CodeOf<"FREQ">;
  /** First day, ISO. */
  readonly start: string;
  /** Last day, ISO, inclusive. */
  readonly end: string;
};

const two = (n: number): string => String(n).padStart(2, "0");
const four = (n: number): string => String(n).padStart(4, "0");

/** Days of a month of the proleptic Gregorian calendar; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A calendar year. */
export const yearPeriod = (year: number): Period => monthsPeriod(year, 1, 12);
/** A half of a year, 1 or 2. */
export const halfPeriod = (year: number, half: number): Period => monthsPeriod(year, half * 6 - 5, 6);
/** A quarter, 1 to 4. */
export const quarterPeriod = (year: number, quarter: number): Period => monthsPeriod(year, quarter * 3 - 2, 3);
/** A month, 1 to 12. */
export const monthPeriod = (year: number, month: number): Period => monthsPeriod(year, month, 1);

/** One day. Throws on a day that the calendar does not have: callers check with `isDay`. */
export function dayPeriod(year: number, month: number, day: number): Period {
  if (!isDay(year, month, day)) throw new Error(`invalid day: ${year}-${month}-${day}`);
  const code = `${four(year)}-${two(month)}-${two(day)}`;
  return { code, freq: "D", start: code, end: code };
}

/**
 * The days from one to another, both included. Whole months get the code of these months, a single day its own; any other range is
 * `start/duration` in days. Throws where the last day is before the first.
 */
export function daysPeriod(first: CalendarDay, last: CalendarDay): Period {
  const count = dayNumber(last) - dayNumber(first) + 1;
  if (count < 1) throw new Error(`invalid days: ${isoDay(first)} to ${isoDay(last)}`);
  if (count === 1) return dayPeriod(first.year, first.month, first.day);
  if (first.day === 1 && isLastOfMonth(last))
    return monthsPeriod(first.year, first.month, (last.year - first.year) * 12 + last.month - first.month + 1);
  return { code: `${isoDay(first)}/P${count}D`, freq: "I", start: isoDay(first), end: isoDay(last) };
}

const isoDay = ({ year, month, day }: CalendarDay): string => `${four(year)}-${two(month)}-${two(day)}`;

const isLastOfMonth = ({ year, month, day }: CalendarDay): boolean => day === daysInMonth(year, month);

/** Does the proleptic Gregorian calendar have this day? */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/**
 * `count` whole months from `month` (from 1; smaller and larger numbers run into the years beside) of `year`.
 * A calendar year, half, quarter or month gets that code; any other range is `start/duration`, so that a cumulative period never shares a code with an annual one.
 */
export function monthsPeriod(year: number, month: number, count: number): Period {
  const first = year * 12 + month - 1;
  const [fromYear, from] = [Math.floor(first / 12), (first % 12) + 1];
  const last = first + count - 1;
  const [toYear, to] = [Math.floor(last / 12), (last % 12) + 1];
  const start = `${four(fromYear)}-${two(from)}-01`;
  const end = `${four(toYear)}-${two(to)}-${two(daysInMonth(toYear, to))}`;
  const y = four(fromYear);
  if (count === 12 && from === 1) return { code: y, freq: "A", start, end };
  if (count === 6 && from % 6 === 1) return { code: `${y}-S${(from + 5) / 6}`, freq: "S", start, end };
  if (count === 3 && from % 3 === 1) return { code: `${y}-Q${(from + 2) / 3}`, freq: "Q", start, end };
  if (count === 1) return { code: `${y}-${two(from)}`, freq: "M", start, end };
  return { code: `${start}/P${count}M`, freq: "I", start, end };
}

const PERIOD = /^(\d{4})(?:-(?:S([12])|Q([1-4])|(\d\d)(?:-(\d\d)(?:\/P(\d{1,6})([MD]))?)?))?$/;

/** Reads an SDMX TIME_PERIOD of one of the forms above; null for anything else, `_X` included, and for what ends after the year 9999. */
export function parsePeriod(code: string): Period | null {
  const match = PERIOD.exec(code);
  if (!match) return null;
  const [year = 0, half, quarter, month, day, count] = match
    .slice(1, 7)
    .map((part) => (part ? Number(part) : undefined));
  if (half) return halfPeriod(year, half);
  if (quarter) return quarterPeriod(year, quarter);
  if (month === undefined) return yearPeriod(year);
  if (month < 1 || month > 12) return null;
  if (day === undefined) return monthPeriod(year, month);
  if (!isDay(year, month, day) || count === 0) return null;
  if (count === undefined) return dayPeriod(year, month, day);
  const isOfDays = match[7] === "D";
  if (!isOfDays && day !== 1) return null;
  const first = { year, month, day };
  const period = isOfDays ? daysPeriod(first, dayOf(dayNumber(first) + count - 1)) : monthsPeriod(year, month, count);
  return ISO_DAY.test(period.end) ? period : null;
}

const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

/** Is it a stretch of whole months: neither a day nor some days of a month? */
export const isOfMonths = ({ code, freq }: Period): boolean => freq !== "D" && !code.endsWith("D");

/** The number of whole months a period covers; 0 for a day or some days. */
export function monthsIn(period: Period): number {
  if (!isOfMonths(period)) return 0;
  const [first, last] = [parseDay(period.start), parseDay(period.end)];
  return (last.year - first.year) * 12 + last.month - first.month + 1;
}

/** The number of days a period covers. */
export const daysIn = ({ start, end }: Period): number => dayNumber(parseDay(end)) - dayNumber(parseDay(start)) + 1;

/** The period of the same length `months` later (negative: earlier). A day keeps its number, or the month's last day; days up to the end of a month end with it. */
export function shiftPeriod(period: Period, months: number): Period {
  if (!isOfMonths(period)) return daysPeriod(...daysLater(period, months));
  const { year, month } = parseDay(period.start);
  return monthsPeriod(year, month + months, monthsIn(period));
}

function daysLater({ start, end, freq }: Period, months: number): [CalendarDay, CalendarDay] {
  const [first, last] = [dayLater(parseDay(start), months), dayLater(parseDay(end), months)];
  const isUntilEnd = freq !== "D" && isLastOfMonth(parseDay(end));
  return [first, isUntilEnd ? { ...last, day: daysInMonth(last.year, last.month) } : last];
}

function dayLater({ year, month, day }: CalendarDay, months: number): CalendarDay {
  const last = parseDay(monthsPeriod(year, month + months, 1).end);
  return { ...last, day: Math.min(day, last.day) };
}

/** The period of the same length just before this one: as many months, or as many days. */
export function previousPeriod(period: Period): Period {
  if (isOfMonths(period)) return shiftPeriod(period, -monthsIn(period));
  const first = dayNumber(parseDay(period.start));
  return daysPeriod(dayOf(first - daysIn(period)), dayOf(first - 1));
}

/** The same period one year before. */
export const yearBefore = (period: Period): Period => shiftPeriod(period, -12);
