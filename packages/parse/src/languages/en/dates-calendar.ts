import { isDay } from "@sourcebook/model";
import type { PeriodRule, RuleFamily, TimeExpression, Words } from "../../periods/lexicon.ts";
import { monthStands, yearStands } from "./dates-evidence.ts";
import { fiscalYear, monthsOfFiscal, TWO_YEARS } from "./dates-fiscal.ts";
import { dayFirstRange, fiscalMonthRule, monthRanges, RANGE_GOES_ON, yearsOfPeriod } from "./dates-ranges.ts";
import {
  AFTER,
  COUNT,
  DASH,
  DAY,
  daysFrom,
  ended,
  FISCAL,
  GAP,
  IN_PART,
  JOIN,
  MONTH,
  MONTH_WORDS,
  months,
  monthNumber,
  OF_YEAR,
  OF_YEAR_MAYBE,
  openTime,
  ORDINAL,
  ordinalOf,
  PERIOD_NOUN,
  rule,
  STOP,
  toDate,
  trigger,
  WEEKDAY,
  weekdayNumber,
  YEAR,
  yearOf,
  countOf,
} from "./dates-words.ts";

const BEFORE = `(?<=(?:(?<prev>[A-Za-z]{1,16}\\.?)(?:${JOIN}|${GAP}the${GAP}))?)`;

function namedMonth(words: Words): TimeExpression | null {
  const month = monthNumber(words["m"]);
  if (!month) return null;
  const noun = words["noun"]?.toLowerCase();
  return months(month, noun === "quarter" ? 3 : noun === "half" ? 6 : 1, yearOf(words));
}

function day(words: Words): TimeExpression | null {
  const [month, date] = [monthNumber(words["m"]), Number(words["d"])];
  return month && isDay(2000, month, date) ? { is: "day", month, day: date, year: yearOf(words) } : null;
}

/** "exports through June": from January on; what begins elsewhere is a range. */
function yearThrough(words: Words): TimeExpression | null {
  const month = monthNumber(words["m"]);
  return month > 1 ? ended(months(month, month, yearOf(words))) : null;
}

/** "March 1-20" */
function daysInOne(words: Words): TimeExpression | null {
  const [month, first] = [monthNumber(words["m"]), Number(words["d1"])];
  if (!month) return null;
  return isDay(2000, month, first) && first < Number(words["d"]) ? daysFrom({ month, day: first }, words) : openTime();
}

const singleMonths: readonly PeriodRule[] = [
  rule("day", `(?<m>${MONTH})${STOP}${GAP}${DAY}${OF_YEAR_MAYBE}`, day),
  rule(
    "year-up-to",
    `(?<=\\bthrough${GAP}(?:(?:the${GAP})?end(?:${GAP}of${GAP}|-))?)(?<m>${MONTH})(?!${GAP}\\d{1,2}\\b)${OF_YEAR_MAYBE}`,
    yearThrough,
  ),
  rule("month-year", `(?<m>${MONTH})${STOP}${PERIOD_NOUN}${OF_YEAR}`, namedMonth),
  rule("month-year", `(?<m>${MONTH})${PERIOD_NOUN}${OF_YEAR}`, namedMonth),
  rule("month", `${BEFORE}(?<m>${MONTH})${AFTER}`, (words) => (monthStands(words) ? namedMonth(words) : null)),
  rule("month-quarter", `(?<m>${MONTH})${GAP}(?<noun>quarter)\\b`, namedMonth),
];

/** A month behind which a range may go on. */
export const monthRangeFamily: RuleFamily = {
  openings: MONTH_WORDS,
  trigger: trigger(`${MONTH}(?=${RANGE_GOES_ON})`),
  rules: [
    ...monthRanges,
    rule(
      "day-range",
      `(?<m>${MONTH})${STOP}${GAP}(?<d1>\\d{1,2})(?:${DASH}|${GAP}to${GAP})${DAY}${OF_YEAR_MAYBE}`,
      daysInOne,
    ),
    ...singleMonths,
  ],
};

export const monthFamily: RuleFamily = {
  openings: MONTH_WORDS,
  trigger: trigger(MONTH),
  rules: [fiscalMonthRule, ...singleMonths],
};

function numericDay(words: Words): TimeExpression | null {
  const [a, b, year] = [Number(words["a"]), Number(words["b"]), Number(words["y"])];
  // day and month can only be told apart when one of them is over 12, both are equal, or dots part them (day first)
  const dayFirst = a > 12 || a === b || words["dot"] === ".";
  const [month, date] = dayFirst ? [b, a] : [a, b];
  if (!dayFirst && b <= 12) return null;
  return isDay(year, month, date) ? { is: "day", month, day: date, year } : null;
}

export const dayFamily: RuleFamily = {
  openings: "0 00",
  trigger: trigger(
    String.raw`\d{1,2}(?=(?:st|nd|rd|th)?(?:(?:${DASH}|${GAP}to${GAP})\d{1,2}(?:st|nd|rd|th)?)?${GAP}(?:of${GAP})?${MONTH}|[./-]\d{1,2}[./-]\d{4}\b|(?:st|nd|rd|th)${JOIN}century)`,
  ),
  rules: [
    dayFirstRange,
    rule(
      "day-range",
      `(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?:${DASH}|${GAP}to${GAP})(?<d>\\d{1,2})(?:st|nd|rd|th)?${GAP}(?:of${GAP})?(?<m>${MONTH})${STOP}${OF_YEAR_MAYBE}`,
      daysInOne,
    ),
    rule("day-first", `(?<d>\\d{1,2})(?:st|nd|rd|th)?${GAP}(?:of${GAP})?(?<m>${MONTH})${STOP}${OF_YEAR}`, day),
    rule("day-first", `(?<d>\\d{1,2})(?:st|nd|rd|th)?${GAP}(?:of${GAP})?(?<m>${MONTH})`, day),
    rule("numeric-day", String.raw`(?<a>\d{1,2})(?<dot>[./-])(?<b>\d{1,2})\k<dot>(?<y>${YEAR})`, numericDay),
    rule("century", `\\d{1,2}(?:st|nd|rd|th)${JOIN}centur(?:y|ies)\\b`, openTime, "vague"),
  ],
};

export const weekdayFamily: RuleFamily = {
  openings: "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow",
  trigger: trigger(`(?:${WEEKDAY}|yesterday\\b|today\\b|tomorrow\\b)`),
  rules: [
    rule("weekday-day", `${WEEKDAY},?${GAP}(?:the${GAP})?(?<m>${MONTH})${STOP}${GAP}${DAY}${OF_YEAR_MAYBE}`, day),
    rule("weekday-day", `${WEEKDAY},?${GAP}(?<d>\\d{1,2})(?:st|nd|rd|th)?${GAP}(?<m>${MONTH})${OF_YEAR_MAYBE}`, day),
    rule("weekday", `(?<w>${WEEKDAY})`, ({ w }) =>
      /^[A-Z]/.test(w ?? "") ? { is: "weekday", weekday: weekdayNumber(w), weeks: 0 } : null,
    ),
    rule("yesterday", "yesterday", () => ({ is: "relative", grain: "day", offset: -1 })),
    rule("today", "today", () => ({ is: "relative", grain: "day", offset: 0 })),
    rule("tomorrow", "tomorrow", () => ({ is: "relative", grain: "day", offset: 1 })),
  ],
};

/** "2020-2021 marketing year" */
const SEASON = `(?:${GAP}(?<season>(?:(?:marketing|crop|farm|agricultural|fiscal|financial|budget|economic)${GAP}(?:year|season)|season)\\b))?`;

function yearsOrFiscal({ y, y2, slash, m1, m2, season: named }: Words): TimeExpression | null {
  const from = Number(y);
  const short = Number(y2);
  const to = (y2 ?? "").length === 4 ? short : Math.floor(from / 100) * 100 + short + (short < from % 100 ? 100 : 0);
  if (to <= from || to - from > 60) return null;
  const { endMonth, part } = monthsOfFiscal(m1, m2);
  const season =
    slash === "/" || named !== undefined || ((y2 ?? "").length === 2 && to === from + 1) || endMonth !== null;
  if (to !== from + 1) return { is: "years", from, to };
  return { is: "fiscal", from, to, named: to, endMonth, bare: true, orYears: !season, ...part };
}

const partOfYear = (words: Words): TimeExpression | null => {
  const year = Number(words["y"]);
  if (words["q"]) return months(ordinalOf(words["q"], 4) * 3, 3, year);
  if (words["h"]) return months(ordinalOf(words["h"], 2) * 6, 6, year);
  if (words["m"]) return namedMonth(words);
  const count = countOf(words["n"]);
  return months(count, count, year);
};

const PART = `(?:Q?(?<q>${ORDINAL})${JOIN}quarter\\b|(?<h>${ORDINAL})${JOIN}half\\b|first${GAP}(?<n>${COUNT})${GAP}months\\b|(?<m>${MONTH})(?!${STOP}${GAP}\\d))`;

export const yearFamily: RuleFamily = {
  openings: "0000",
  trigger: trigger(String.raw`(?<![$£€¥#.,/\d]|\d[-–]|[$£€¥]${GAP})${YEAR}(?!s\b)`),
  rules: [
    rule("year-to-date", `(?<y>${YEAR}),?${GAP}(?:so${GAP}far|thus${GAP}far|to${GAP}date)\\b`, toDate, "asOf"),
    rule("iso-day", String.raw`(?<y>${YEAR})-(?<mm>\d\d)-(?<dd>\d\d)\b`, ({ y, mm, dd }) => {
      const [year, month, date] = [Number(y), Number(mm), Number(dd)];
      return isDay(year, month, date) ? { is: "day", month, day: date, year } : null;
    }),
    rule("year-quarter-code", String.raw`(?<y>${YEAR})[-/\s]?Q(?<q>[1-4])\b`, ({ y, q }) =>
      months(Number(q) * 3, 3, Number(y)),
    ),
    rule("year-half-code", String.raw`(?<y>${YEAR})[-/\s]?H(?<h>[12])\b`, ({ y, h }) =>
      months(Number(h) * 6, 6, Number(y)),
    ),
    rule("same-period-of-year", `(?<y>${YEAR})${GAP}(?<unit>period|quarter|month|half)\\b`, ({ y }) => ({
      is: "reference",
      reference: { grain: "same", shift: -12 },
      year: Number(y),
    })),
    rule("part-of-year", `(?<y>${YEAR})(?:['’]s)?${GAP}${PART}`, partOfYear),
    yearsOfPeriod,
    rule("part-of-year-open", `${IN_PART}${TWO_YEARS}(?:${GAP}${FISCAL}${GAP}year\\b)?`, openTime),
    rule(
      "split-year",
      String.raw`(?<y>${YEAR})(?<slash>[-–/])(?<y2>\d{2}|${YEAR})(?!\d|[.,]\d|%)${SEASON}(?:${GAP}(?:\(?(?<m1>${MONTH})\.?${DASH}|(?:to|ended|ending)${GAP}(?:in${GAP})?(?:end-?|the${GAP}end${GAP}of${GAP})?)(?<m2>${MONTH})\)?)?`,
      yearsOrFiscal,
    ),
    rule(
      "split-year",
      String.raw`(?<y>${YEAR})(?<slash>[-–/])(?<y2>\d{2}|${YEAR})(?!\d|[.,]\d|%|[-/]\d)`,
      yearsOrFiscal,
    ),
    rule(
      "year-list",
      `(?<=\\b${YEAR}(?:,|/|${DASH}|,?${GAP}(?:and|or|to|versus|vs\\.?))${GAP}?)(?<y>${YEAR})`,
      ({ y }) => ({ is: "years", from: Number(y), to: Number(y) }),
    ),
    rule("fiscal-year", `(?<y>${YEAR})${GAP}${FISCAL}${GAP}year\\b`, fiscalYear),
    rule("part-of-year-open", `${IN_PART}${YEAR}(?!-[a-z])`, openTime),
    rule(
      "year",
      `${BEFORE}(?<=(?<open>\\()?)(?<y>${YEAR})(?!-[a-z])${AFTER}(?=(?<close>[):;])?)(?=(?<heads>:\\s?(?:[A-Z]{2,3}\\s?)?[$€£¥]?\\d|\\s[–-]\\s(?:[A-Z]{2,3}\\s?)?[$€£¥]\\d)?)`,
      (words) => (yearStands(words) ? { is: "years", from: Number(words["y"]), to: Number(words["y"]) } : null),
    ),
    rule("year-possessive", `(?<![-–])(?<y>(?:19|20)\\d\\d)(?=['’]s\\b)`, ({ y }) => ({
      is: "years",
      from: Number(y),
      to: Number(y),
    })),
  ],
};
