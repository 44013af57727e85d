import { monthsPeriod, parsePeriod, type Period } from "@sourcebook/model";
import type { Language } from "../languages/language.ts";
import { findPeriods } from "../periods/find-periods.ts";

/** A period that a cell or a header names; `isPoint` where it is one up to which something holds: "as of 2021". */
export type NamedPeriod = { readonly period: Period; readonly isPoint: boolean };

/** Reads `2021`, `2021-Q3`, `01.2021-11.2021`, `2021M07`, or what the language calls a time; null for what is no period surely. */
export function readPeriod(words: string, language: Language): NamedPeriod | null {
  const written = parsePeriod(words) ?? monthOf(words) ?? monthsOf(words);
  if (written) return isLikely(written) ? { period: written, isPoint: false } : null;
  const [mention, ...others] = findPeriods(words, language, null);
  if (!mention?.period || others.length > 0 || mention.end < words.length) return null;
  const isPoint = mention.role === "asOf" || mention.role === "horizon";
  if (!isPoint && (mention.role !== "period" || mention.start > 0)) return null;
  return { period: mention.period, isPoint };
}

/** Does a note say that the period is one up to which something holds: "as of; preliminary"? */
export const saysAsOf = (note: string, { start }: Period, language: Language): boolean =>
  note
    .split(/[;,]/)
    .some((clause) =>
      findPeriods(`${clause.trim()} ${start.slice(0, 4)}`, language, null).some(({ role }) => role === "asOf"),
    );

/** "1234" is a number, not a year. */
const isLikely = ({ start }: Period): boolean => start >= "1800" && start < "2200";

/** `2021M07`, `2021.07`, `2021 7`, `07.2021`, `7/2021` */
function monthOf(words: string): Period | null {
  const match = /^(?<before>\d{4})(?:[Mm. ]|-[Mm])(?<after>\d\d?)$|^(?<month>\d\d?)[./](?<year>\d{4})$/.exec(words);
  const { before, after, month, year } = match?.groups ?? {};
  return between([year ?? before, month ?? after], [year ?? before, month ?? after]);
}

const LAST_YEAR = /^(?<from>\d\d?)(?:[./](?<first>\d{4}))? ?[-\u2013\u2014] ?(?<to>\d\d?)[./](?<last>\d{4})$/u;
const ISO = /^(?<first>\d{4})-(?<from>\d\d) ?[-\u2013\u2014/] ?(?<last>\d{4})-(?<to>\d\d)$/u;

/** `01.2021-11.2021`, `1-11/2021`, `2021-01/2021-11` */
function monthsOf(words: string): Period | null {
  const { from, first, to, last } = (LAST_YEAR.exec(words) ?? ISO.exec(words))?.groups ?? {};
  return between([first ?? last, from], [last, to]);
}

type Month = readonly [year: string | undefined, month: string | undefined];

function between(first: Month, last: Month): Period | null {
  const [year, month, lastYear, lastMonth] = [...first, ...last].map(Number);
  if (!year || !month || !lastYear || !lastMonth || month > 12 || lastMonth > 12) return null;
  const count = (lastYear - year) * 12 + lastMonth - month + 1;
  return count > 0 ? monthsPeriod(year, month, count) : null;
}
