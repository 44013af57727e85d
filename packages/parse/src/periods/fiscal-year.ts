import {
  type CalendarDay,
  dayNumber,
  dayOf,
  daysPeriod,
  type FiscalYear,
  monthsPeriod,
  type Period,
} from "@sourcebook/model";
import type { FiscalExpression, MonthDay } from "./lexicon.ts";

/** What is known where a fiscal year is named. */
type FiscalSetting = {
  /** The document's date. */
  readonly published: CalendarDay | null;
  /** The fiscal year of the country that is meant. */
  readonly fiscal: FiscalYear | null;
};

const WHOLE: NonNullable<FiscalExpression["part"]> = { end: 12, count: 12 };

/** The calendar time of a fiscal year, or of a part of it; null when it cannot be told. */
export function resolveFiscal(expression: FiscalExpression, setting: FiscalSetting): Period | null {
  const { from, endMonth, orYears, part = WHOLE } = expression;
  if (orYears && from !== null && !setting.fiscal) return monthsPeriod(from, 1, 24);
  const begins = endMonth === null ? firstDay(setting.fiscal) : { month: (endMonth % 12) + 1, day: 1 };
  const year = begins && beginningYear(expression, begins, setting);
  if (!begins || year === null || year < (setting.fiscal?.since ?? year)) return null;
  // of a year of other months only the whole is told by ours
  if (begins.day > 1) return part === WHOLE ? yearFrom({ year, ...begins }) : null;
  const { end, count, ofCalendar } = part;
  const nth = ofCalendar ? ((end - begins.month + 12) % 12) + 1 : end;
  return nth < count ? null : monthsPeriod(year, begins.month + nth - count, count);
}

/** The whole fiscal year of which a part may be named. */
export const wholeFiscal = (expression: FiscalExpression, setting: FiscalSetting): Period | null =>
  resolveFiscal({ ...expression, part: WHOLE }, setting);

function firstDay(fiscal: FiscalYear | null): MonthDay | null {
  const [month, day] = fiscal?.begins?.split("-").map(Number) ?? [];
  return month && day ? { month, day } : null;
}

const yearFrom = (first: CalendarDay): Period =>
  daysPeriod(first, dayOf(dayNumber({ ...first, year: first.year + 1 }) - 1));

/** The calendar year in which a fiscal year begins. */
function beginningYear(
  { to, named, endMonth }: FiscalExpression,
  begins: MonthDay,
  { fiscal, published }: FiscalSetting,
): number | null {
  const isOfCalendar = begins.month === 1 && begins.day === 1;
  if (typeof named === "object") return published && runningSince(begins, published) + named.offset;
  const beginning = (end: number): number => (isOfCalendar ? end : end - 1);
  if (to !== null) return beginning(to);
  if (endMonth) return beginning(named); // "fiscal 1987 ended June"
  if (fiscal?.named_by === undefined) return null;
  return fiscal.named_by === "start" ? named : beginning(named);
}

/** The year in which the fiscal year that holds a day began. */
const runningSince = ({ month, day }: MonthDay, today: CalendarDay): number =>
  today.year - Number(today.month < month || (today.month === month && today.day < day));
