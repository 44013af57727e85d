import type { FiscalExpression, PeriodRule, TimeExpression, Words } from "../../periods/lexicon.ts";
import {
  COUNT,
  countOf,
  DASH,
  FISCAL,
  GAP,
  IN_PART,
  JOIN,
  MONTH,
  monthNumber,
  monthsUpTo,
  NOT_LAST,
  OF_YEAR_MAYBE,
  offsetOf,
  openTime,
  ordinalOf,
  OWNER,
  PART_ASIDE,
  rule,
  UNDER_REVIEW,
  UP_TO,
  UP_TO_DAY_FIRST,
  YEAR,
} from "./dates-words.ts";

const PART = `(?:(?<q>${NOT_LAST})${JOIN}quarter|first${GAP}(?<nq>two|three|2|3)${GAP}quarters|(?<h>first|second|1st|2nd)${JOIN}half|first${GAP}(?:(?<n>${COUNT})${GAP}months|month))${PART_ASIDE}`;
export const PART_OF = `${PART}${GAP}(?:of|in)${GAP}(?:(?:the|its|their)${GAP})?(?:country['’]s${GAP})?`;
/** "Q1 of ", "Q1 ", "1Q", "9M" */
const CODE_OF = `(?:(?:Q(?<q>[1-4])|H(?<h>[12]))(?:${GAP}(?:(?:of|in)${GAP}(?:(?:the|its)${GAP})?)?)?|(?:(?<q2>[1-4])Q|(?<h2>[12])H|(?<n>\\d{1,2})M)${GAP}?)`;
/** "FY22", "the current financial year (2021-22)", "fiscal year 2021-22 (FY22)" */
export const FISCAL_YEAR = `(?:(?<o>current|ongoing|this|last|next|coming)${GAP})?(?:${FISCAL}(?:${GAP}year\\b)?|FY)(?:(?:,(?=${GAP}${YEAR}[-/–])${GAP}|${GAP}|['’])?\\(?(?<y>${YEAR}|(?<=FY\\D?)\\d{2}(?!\\d))(?:[-/–](?<y2>\\d{4}|\\d{2})(?!\\d))?\\)?)?(?:${GAP}\\(FY['’]?\\d{2}\\))?`;

/** "(July 2020-June 2021)", behind a fiscal year */
export const ITS_MONTHS = `(?:${GAP}\\((?<mStart>${MONTH})\\.?(?:${GAP}${YEAR})?${DASH}(?<mEnd>${MONTH})\\.?(?:${GAP}${YEAR})?\\))?`;

/** "2021-22" */
export const TWO_YEARS = `(?<y>${YEAR})[-/–](?<y2>\\d{2}(?!\\d|[.,]\\d|%)|${YEAR})`;

/** "the first two months of the current financial year": counted from where that year begins. */
export function fiscalPart(words: Words): TimeExpression | null {
  const { nq, n = "one" } = words;
  const [q, h] = [words["q"] ?? words["q2"], words["h"] ?? words["h2"]];
  if (nq) return partOf(words, { end: countOf(nq) * 3, count: countOf(nq) * 3 });
  const end = q ? ordinalOf(q, 4) * 3 : h ? ordinalOf(h, 2) * 6 : countOf(n);
  if (end > 12) return null;
  return partOf(words, { end, count: q ? 3 : h ? 6 : end });
}

/** "the current fiscal year's first half", "FY22's first month". `year` is the source of the year's name. */
export const fiscalPartOf = (year: string): PeriodRule =>
  rule(
    "fiscal-part",
    `${year}['’]s?${GAP}(?:(?<q>${NOT_LAST})${JOIN}quarter|(?<h>first|second|1st|2nd)${JOIN}half|first${GAP}(?:(?<n>${COUNT})${GAP}months|month))\\b`,
    fiscalPart,
  );

/** The fiscal year so many years after the one that the text told. */
export const toldFiscal = (years: number): TimeExpression => ({ is: "fiscalTold", years });

/** A part of the fiscal year that the words name. */
export function partOf(words: Words, part: NonNullable<FiscalExpression["part"]>): TimeExpression | null {
  if (words["y"]) {
    const year = fiscalYear(words);
    return year && { part, ...year };
  }
  if (!words["o"]) return openTime();
  return { is: "fiscal", from: null, to: null, named: { offset: offsetOf(words["o"]) }, endMonth: null, part };
}

/** "(April-March)": when a fiscal year ends; "(April-December)": the months that are meant of one that begins in April. */
export function monthsOfFiscal(first: string | undefined, last: string | undefined) {
  const [from, to] = [monthNumber(first), monthNumber(last)];
  const count = from ? ((to - from + 12) % 12) + 1 : 12;
  if (count === 12) return { endMonth: to || null, part: {} };
  return { endMonth: ((from + 10) % 12) + 1, part: { part: { end: count, count } } };
}

/** The fiscal year of two years, or of one. */
export function fiscalYear({ y, y2, m, d, mStart, mEnd }: Words): FiscalExpression | null {
  const { endMonth, part } = monthsOfFiscal(mStart, isMonthEnd(d) ? (m ?? mEnd) : undefined);
  const first = fullYear(y);
  if (y2 === undefined) return { is: "fiscal", from: null, to: null, named: first, endMonth, ...part };
  const second =
    y2.length === 2 ? Math.floor(first / 100) * 100 + Number(y2) + (Number(y2) < first % 100 ? 100 : 0) : Number(y2);
  if (second !== first + 1) return null;
  return { is: "fiscal", from: first, to: second, named: second, endMonth, ...part };
}

/** "ended June 30"; "ended July 8" is the end of no month, and when such a year began its country tells. */
const isMonthEnd = (day: string | undefined): boolean => day === undefined || Number(day) >= MONTH_END;

/** Days of which a month may have more, but hardly more than a weekend. */
const MONTH_END = 25;

const fullYear = (digits = ""): number =>
  digits.length === 2 ? Number(digits) + (Number(digits) < 50 ? 2000 : 1900) : Number(digits);

/** "2021", "2021-22" */
export const SPLIT = `(?<y>${YEAR})(?:[-/–](?<y2>\\d{2}(?!\\d)|${YEAR}))?`;

/** Ways to say a fiscal year. */
export const fiscalYears: readonly PeriodRule[] = [
  fiscalPartOf(FISCAL_YEAR),
  rule("fiscal-part-open", `${IN_PART}${FISCAL_YEAR}`, openTime),
  rule(
    "fiscal-year",
    `${FISCAL}${GAP}(?:(?:year|years)${GAP}(?:\\(FYs?\\)${GAP})?)?${SPLIT}(?:${UP_TO}|${ITS_MONTHS})`,
    fiscalYear,
  ),
  rule("fiscal-year", `${FISCAL}${GAP}year${GAP}\\(${SPLIT}\\)`, fiscalYear),
  rule(
    "fiscal-year",
    `FY[\\s'’]?(?<y>\\d{4}|\\d{2})(?!\\d)(?:[-/–](?<y2>\\d{4}|\\d{2})(?!\\d))?${ITS_MONTHS}`,
    fiscalYear,
  ),
  rule(
    "fiscal-year-end",
    `${FISCAL}${GAP}year(?:${UP_TO}|${UP_TO_DAY_FIRST.replace("<m>", "<m2>").replace("<d>", "<d2>")})${OF_YEAR_MAYBE}`,
    (words) => monthsUpTo({ ...words, m: words["m"] ?? words["m2"], d: words["d"] ?? words["d2"] }, 12),
  ),
  rule("fiscal-year-under-review", `${FISCAL}${GAP}year${UNDER_REVIEW}`, () => ({
    is: "reference",
    reference: { grain: "same", shift: 0 },
  })),
  rule("fiscal-year-told", `(?<=\\b(?:the|that|said|same|entire|whole|full)${GAP})${FISCAL}${GAP}year\\b`, () =>
    toldFiscal(0),
  ),
  rule("fiscal-year-open", `${FISCAL}${GAP}year\\b`, openTime),
];

/** "the first quarter (of Japan's fiscal 2020)": the country between them is an area that the sentence names. */
export const partOfOwners: PeriodRule = rule(
  "fiscal-part-open",
  `${PART}(?=${GAP}of${GAP}${OWNER}(?:${FISCAL}\\b|FY|${YEAR}[-/–]))`,
  openTime,
);

/** Ways to say a part of one. */
export const fiscalParts: readonly PeriodRule[] = [
  rule("fiscal-part", `${PART_OF}${FISCAL_YEAR}(?:${UP_TO})?`, fiscalPart),
  rule("fiscal-part", `${PART_OF}${TWO_YEARS}(?:${GAP}${FISCAL}${GAP}year\\b)?`, fiscalPart),
];

/** "Q1 FY22", "H1 of 2021-22" */
export const fiscalCodes: readonly PeriodRule[] = [
  rule("fiscal-part", `${CODE_OF}${FISCAL_YEAR}`, fiscalPart),
  rule("fiscal-part", `${CODE_OF}${TWO_YEARS}`, fiscalPart),
];
