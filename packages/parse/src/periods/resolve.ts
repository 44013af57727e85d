import {
  dayNumber,
  dayOf,
  dayPeriod,
  daysInMonth,
  daysPeriod,
  isDay,
  monthsPeriod,
  parseDay,
  shiftPeriod,
  weekdayOf,
  yearPeriod,
  type CalendarDay,
  type FiscalYear,
  type Period,
} from "@sourcebook/model";
import { chooseYear, type Lean } from "./choose-year.ts";
import { resolveFiscal } from "./fiscal-year.ts";
import { type LastTold, resolveLast } from "./last-told.ts";
import type { DayExpression, RelativeExpression, TimeExpression } from "./lexicon.ts";
import { applyReference, moveToYear } from "./reference.ts";

/** What is known about the place where a time stands. */
export type Setting = {
  /** The document's date. */
  readonly published: CalendarDay | null;
  /** The year that an undated text is of. */
  readonly textYear: number | null;
  /** What "last month" and "last year" of an undated text are. */
  readonly lastTold: LastTold;
  readonly lean: Lean;
  /** The period that the sentence spoke of last. */
  readonly base: Period | null;
  /** The year that another time of the sentence, or of an undated text, gives to a month without one. */
  readonly boundYear: number | null;
  /** The fiscal year that is meant. */
  readonly fiscal: FiscalYear | null;
  /** The fiscal year that the text told last. */
  readonly fiscalTold: Period | null;
};

const MONTHS = 12;

/** The calendar time that an expression means; null when it cannot be told. */
export function resolve(expression: TimeExpression, setting: Setting): Period | null {
  switch (expression.is) {
    case "years":
      return monthsPeriod(expression.from, 1, (expression.to - expression.from + 1) * 12);
    case "months": {
      const year = chooseYear(expression, setting);
      return year === null ? null : monthsPeriod(year, expression.end - expression.count + 1, expression.count);
    }
    case "day": {
      const year = chooseYear(expression, setting);
      return year === null ? null : daysOf(expression, year);
    }
    case "fiscal":
      return resolveFiscal(expression, setting);
    case "fiscalTold":
      return setting.fiscalTold && shiftPeriod(setting.fiscalTold, expression.years * MONTHS);
    case "fiscalReference": {
      const shift = fiscalShift(expression.from, setting);
      return setting.base && shift !== null ? shiftPeriod(setting.base, shift) : null;
    }
    case "relative":
      if (setting.published) return fromDocument(expression, setting.published);
      return expression.grain === "year" && setting.textYear !== null
        ? yearPeriod(setting.textYear + expression.offset)
        : resolveLast(expression, setting.lastTold);
    case "weekday":
      return setting.published && weekday(expression.weekday, expression.weeks, setting);
    case "reference": {
      if (!setting.base) return null;
      if (expression.year === undefined) return applyReference(setting.base, expression.reference);
      const year = yearOfReference(expression.year, setting);
      return year === null ? null : moveToYear(setting.base, year);
    }
    case "upToMonth":
      return setting.base && upToMonth(setting.base, expression.count);
    case "toDate": // until when is told by the whole text
    case "open":
      return null;
  }
}

/** The months from the fiscal year that the text told to the one that begins in a year; null where it told none. */
export const fiscalShift = (from: number, { fiscalTold }: Pick<Setting, "fiscalTold">): number | null =>
  fiscalTold && (from - parseDay(fiscalTold.start).year) * MONTHS;

/** The year of "the same period of 2020" and of "the same period this year"; null when it cannot be told. */
export function yearOfReference(
  year: number | { readonly offset: number },
  { published, textYear }: Pick<Setting, "published" | "textYear">,
): number | null {
  if (typeof year === "number") return year;
  const thisYear = published?.year ?? textYear;
  return thisYear === null ? null : thisYear + year.offset;
}

function upToMonth({ freq, end }: Period, count: number): Period | null {
  const { year, month } = parseDay(end);
  return freq === "M" && month === count ? monthsPeriod(year, 1, count) : null;
}

function daysOf({ month, day, from, days }: DayExpression, year: number): Period | null {
  if (days && isDay(year, month, day))
    return daysPeriod(dayOf(dayNumber({ year, month, day }) - days + 1), { year, month, day });
  if (!from) return isDay(year, month, day) ? dayPeriod(year, month, day) : null;
  const first = { ...from, year: from.month > month ? year - 1 : year };
  const last = { year, month, day: Math.min(day, daysInMonth(year, month)) };
  const isInOrder = isDay(first.year, first.month, first.day) && dayNumber(first) <= dayNumber(last);
  return isInOrder ? daysPeriod(first, last) : null;
}

function fromDocument({ grain, offset, days }: RelativeExpression, { year, month, day }: CalendarDay): Period | null {
  if (days) return daysOfMonth(monthsPeriod(year, month + offset, 1), days);
  switch (grain) {
    case "year":
      return yearPeriod(year + offset);
    case "half":
      return monthsPeriod(year, (month <= 6 ? 1 : 7) + offset * 6, 6);
    case "quarter":
      return monthsPeriod(year, month - ((month - 1) % 3) + offset * 3, 3);
    case "month":
      return monthsPeriod(year, month + offset, 1);
    case "day":
      return onDay(dayNumber({ year, month, day }) + offset);
    case "week":
      return null; // the codes know no week
  }
}

function daysOfMonth({ end }: Period, { from, to }: NonNullable<RelativeExpression["days"]>): Period {
  const last = parseDay(end);
  return daysPeriod({ ...last, day: from }, { ...last, day: Math.min(to, last.day) });
}

function weekday(wanted: number, weeks: -1 | 0 | 1, { published, lean }: Setting): Period | null {
  if (!published) return null;
  const today = dayNumber(published);
  const back = (weekdayOf(today) - wanted + 7) % 7;
  if (weeks === -1) return onDay(today - (back || 7));
  if (weeks === 1 || (lean === "future" && back > 0)) return onDay(today - back + 7);
  return onDay(today - back);
}

function onDay(number: number): Period {
  const { year, month, day } = dayOf(number);
  return dayPeriod(year, month, day);
}
