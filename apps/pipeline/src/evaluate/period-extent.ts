import { monthsPeriod, parsePeriod } from "@sourcebook/model";

/**
 * The first and the last day of a period, whatever its notation: `2021`, `2021-Q1`, `2021-01-01/P11M` of claims,
 * `2021-01/2021-11`, `2021-03-01/2021-03-20` and `2021/2022` of labels. Any other words stand for themselves; none is null.
 */
export function periodExtent(notation: string | null | undefined): string | null {
  if (!notation) return null;
  const [, first, last] = DAYS.exec(notation) ?? [];
  if (first && last && first <= last) return `${first}..${last}`;
  const period = parsePeriod(notation) ?? rangeOf(notation);
  return period ? `${period.start}..${period.end}` : notation;
}

const DAYS = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/;
const MONTHS = /^(\d{4})-(\d\d)(?:-\d\d)?\/(\d{4})-(\d\d)$/;
const YEARS = /^(\d{4})\/(\d{4})$/;

function rangeOf(notation: string): ReturnType<typeof monthsPeriod> | null {
  const [, year, last] = YEARS.exec(notation) ?? [];
  const [, fromYear = year, from = "1", toYear = last, to = "12"] = MONTHS.exec(notation) ?? [];
  if (!fromYear || !toYear) return null;
  const months = (Number(toYear) - Number(fromYear)) * 12 + Number(to) - Number(from) + 1;
  return months > 0 ? monthsPeriod(Number(fromYear), Number(from), months) : null;
}
