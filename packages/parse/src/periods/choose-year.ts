import { daysInMonth, dayNumber, type CalendarDay } from "@sourcebook/model";
import type { DayExpression, MonthsExpression } from "./lexicon.ts";
import type { Setting } from "./resolve.ts";

/** Whether the words around a time without a year tell what was or what is to come. */
export type Lean = "past" | "future" | "none";

type Dated = MonthsExpression | DayExpression;

/** The year of the (last) month of an expression; null when it cannot be told. */
export function chooseYear(expression: Dated, setting: Setting): number | null {
  const { year } = expression;
  const { published, base, textYear } = setting;
  if (typeof year === "number") return year;
  if (typeof year === "object") {
    if ("context" in year) return base ? Number(base.end.slice(0, 4)) + year.context : null;
    const thisYear = published?.year ?? textYear;
    if ("offset" in year)
      return thisYear === null ? (year.offset === 0 ? setting.boundYear : null) : thisYear + year.offset;
    return inCentury(year.twoDigits, published);
  }
  if ((year === "nearest" || year === "running") && setting.boundYear !== null) return setting.boundYear;
  if (!published) return setting.lean === "future" || year === "next" ? null : textYear;
  const month = lastMonth(expression);
  if (year === "running") return running(expression, published, setting.lean);
  if (year === "this") return published.year;
  if (year === "last") return month < published.month ? published.year : published.year - 1;
  if (year === "next") return month > published.month ? published.year : published.year + 1;
  return nearest(expression, published, setting.lean);
}

const lastMonth = (expression: Dated): number => (expression.is === "day" ? expression.month : expression.end);

function inCentury(digits: number, published: CalendarDay | null): number {
  if (!published) return digits < 50 ? 2000 + digits : 1900 + digits;
  const near = Math.floor(published.year / 100) * 100 + digits;
  return near > published.year + 20 ? near - 100 : near < published.year - 79 ? near + 100 : near;
}

/**
 * What comes within so many days is hardly that of almost a year ago: a day is the coming one, a month or quarter is not told,
 * and within the next so many days neither, unless words say that it was.
 */
const SOON = 45;
const UNSURE = 75;
/** What ended longer ago than this would be told with its year. */
const STALE = 280;
/** For so many days a count of months without a year is news. */
const FRESH = 100;
/** In these months "the year" may still be the one before. */
const TURN = 2;

function running(expression: Dated, published: CalendarDay, lean: Lean): number {
  const { year, month } = published;
  if (latest(expression, year, dayNumber(published)) >= year || lean === "future") return year;
  return lean === "past" || month <= TURN ? year - 1 : year;
}

/** Words may look ahead by so many days; beyond that they speak of what has been ("expects to report third-quarter sales"). */
const AHEAD = 200;
const MONTH_AHEAD = 300;

function nearest(expression: Dated, published: CalendarDay, lean: Lean): number | null {
  const today = dayNumber(published);
  const { year } = published;
  const past = latest(expression, year, today);
  if (expression.is === "months" && expression.fresh && today - lastDay(expression, past) > FRESH) return null;
  const next = lastDay(expression, year) >= today ? year : year + 1;
  const ahead = firstDay(expression, next) - today;
  if (lean === "future")
    return ahead > (expression.is === "months" && expression.count === 1 ? MONTH_AHEAD : AHEAD) ? past : next;
  if (next === past) return past;
  if (expression.is === "day") return ahead <= SOON ? next : ahead <= UNSURE && lean === "none" ? null : past;
  // in the middle of May: "April-June"; at the end of March: "in April"
  const unsure = ahead <= (lean === "none" ? UNSURE : SOON) && today - lastDay(expression, past) > STALE;
  return unsure ? null : past;
}

const ended = (expression: Dated): boolean => expression.is === "months" && expression.ended === true;

/** The latest year in which it has begun; what is told by its end must have come to its last month. */
function latest(expression: Dated, year: number, today: number): number {
  const begun = (y: number): boolean =>
    (ended(expression) && expression.is === "months"
      ? dayNumber({ year: y, month: expression.end, day: 1 })
      : firstDay(expression, y)) <= today;
  return begun(year + 1) ? year + 1 : begun(year) ? year : year - 1;
}

function firstDay(expression: Dated, year: number): number {
  if (expression.is === "day") return dayNumber({ year, month: expression.month, day: expression.day });
  return dayNumber(monthAt(year, expression.end - expression.count + 1));
}

function lastDay(expression: Dated, year: number): number {
  if (expression.is === "day") return dayNumber({ year, month: expression.month, day: expression.day });
  return dayNumber({ year, month: expression.end, day: daysInMonth(year, expression.end) });
}

function monthAt(year: number, month: number): CalendarDay {
  const months = year * 12 + month - 1;
  return { year: Math.floor(months / 12), month: (months % 12) + 1, day: 1 };
}
