import { isDay } from "@sourcebook/model";
import type { PeriodRule, RuleFamily, TimeExpression, Words } from "../../periods/lexicon.ts";
import { yearStands } from "./dates-evidence.ts";
import { FISCAL_YEAR, fiscalYear, partOf, TWO_YEARS } from "./dates-fiscal.ts";
import {
  AFTER,
  COUNT,
  DASH,
  DAY,
  daysFrom,
  DOT,
  ended,
  GAP,
  JOIN,
  MONTH,
  months,
  monthNumber,
  OF_YEAR_MAYBE,
  openTime,
  PERIOD_NOUN,
  rule,
  STOP,
  toDate,
  trigger,
  YEAR,
  yearOf,
} from "./dates-words.ts";

function monthRange(words: Words): TimeExpression | null {
  const [from, to] = [monthNumber(words["m1"]), monthNumber(words["m2"])];
  if (!from || !to || from === to) return null;
  const startYear = words["y1"] ? Number(words["y1"]) : null;
  const year = yearOf(words);
  const isOverTurn = words["y1o"] !== undefined && words["yo"] !== undefined && words["y1o"] !== words["yo"];
  const years =
    startYear === null
      ? Number(to < from || isOverTurn)
      : typeof year === "number"
        ? year - startYear
        : Number(to < from);
  const count = years * 12 + to - from + 1;
  // "fell 2 pct from January to February", "between January and February" tells of two months
  if (((words["from"] && words["to"]) || words["between"]) && count === 2 && !words["noun"]) return null;
  return count > 0 && count <= 120
    ? ended(months(to, count, year === "nearest" && startYear !== null ? startYear + years : year))
    : null;
}

/** "July-August 2021-22": months of a fiscal year; "July-June 2021-22" says itself where it ends. */
function fiscalMonths(words: Words): TimeExpression | null {
  const [from, to] = [monthNumber(words["m1"]), monthNumber(words["m2"])];
  if (!from || !to) return null;
  const count = ((to - from + 12) % 12) + 1;
  if (count === 12 && words["y2"]) return fiscalYear({ ...words, mStart: words["m1"], m: words["m2"] });
  return partOf(words, { end: to, count, ofCalendar: true });
}

/** "July of FY22": one month of it. */
function fiscalMonth(words: Words): TimeExpression | null {
  const month = monthNumber(words["m1"]);
  return month ? partOf(words, { end: month, count: 1, ofCalendar: true }) : null;
}

/** "from the beginning of the year to June" */
const yearUpTo = (words: Words): TimeExpression | null => {
  const month = monthNumber(words["m2"]);
  return ended(months(month, month, words["y1"] ? Number(words["y1"]) : "running"));
};

/** "from 2015 to 2020": not two years that follow one another, of which the one is mostly compared with the other. */
function yearRange(words: Words): TimeExpression | null {
  const [from, to] = [Number(words["y1"]), Number(words["y"])];
  return to - from > 1 && to - from <= 60 && yearStands({ ...words, prev: "until" }) ? { is: "years", from, to } : null;
}

/** "January 1 to September 30, 2021": whole months; "January 5 to March 7": days. */
function dayRange(words: Words): TimeExpression | null {
  const [from, to, last] = [monthNumber(words["m1"]), monthNumber(words["m2"]), Number(words["d"])];
  if (!isDay(2000, from, Number(words["d1"])) || !isDay(2000, to, last)) return null;
  const years = words["y1"] && words["y"] ? Number(words["y"]) - Number(words["y1"]) : 0;
  const count = years * 12 + to - from + 1;
  const areWhole = Number(words["d1"]) === 1 && count > 0 && last >= 28 && !isDay(2001, to, last + 1);
  if (areWhole) return ended(months(to, count, yearOf(words)));
  const isOneTurn = years === 0 || (years === 1 && from > to);
  return isOneTurn ? daysFrom({ month: from, day: Number(words["d1"]) }, { ...words, m: words["m2"] }) : openTime();
}

/** "from the beginning of the year to June 15" */
const yearUpToDay = (words: Words): TimeExpression | null =>
  daysFrom(
    { month: 1, day: 1 },
    { ...words, m: words["m"] ?? words["mb"], d: words["d"] ?? words["db"], y: words["y"] ?? words["y1"] },
  );

const TO = `${GAP}(?:(?<to>to|until|till)|up${GAP}to|through(?:${GAP}to)?|thru)${GAP}(?:and${GAP}including${GAP})?`;
/** "January-to-July" */
const HYPHENED = "-(?:to|through|until)-";
const FIRST_MONTH = `(?<m1>${MONTH})${STOP}(?:,?${GAP}(?:of${GAP})?(?:(?<y1>${YEAR})|(?<y1o>last|this)${GAP}year\\b))?`;
const LAST_MONTH = `(?:the${GAP}end${GAP}of${GAP}|end-)?(?<m2>${MONTH})${DOT}(?!${GAP}\\d{1,2}\\b(?!\\d))${PERIOD_NOUN}${OF_YEAR_MAYBE}`;
const UNTIL_DAY = `(?:${DASH}|/|${GAP}(?:to|through|until)${GAP})`;
const AND = `${GAP}and${GAP}`;
const dayRangeWith = (joint: string): string =>
  `(?<m1>${MONTH})${STOP}${GAP}(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?:,?${GAP}(?<y1>${YEAR}))?${joint}(?<m2>${MONTH})${STOP}${GAP}${DAY}${OF_YEAR_MAYBE}`;
const dayFirstRangeWith = (joint: string): string =>
  `(?:the${GAP})?(?<d1>\\d{1,2})(?:st|nd|rd|th)?${GAP}(?:of${GAP})?(?<m1>${MONTH})${STOP}(?:,?${GAP}(?<y1>${YEAR}))?${joint}(?:the${GAP})?(?<d>\\d{1,2})(?:st|nd|rd|th)?${GAP}(?:of${GAP})?(?<m2>${MONTH})${STOP}${OF_YEAR_MAYBE}`;

const DAYS_OF = `(?:(?:early|mid|late)${JOIN}${MONTH}|${MONTH}${STOP}${GAP}\\d{1,2}(?!\\d)(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?${GAP}${MONTH})${OF_YEAR_MAYBE}`;
const A_DAY = `(?:(?<m>${MONTH})${STOP}${GAP}(?<d>\\d{1,2})(?!\\d)(?:st|nd|rd|th)?|(?<db>\\d{1,2})(?:st|nd|rd|th)?${GAP}(?<mb>${MONTH})${STOP})`;
const YEAR_START = `(?:the${GAP})?(?:beginning|start)${GAP}of${GAP}(?:the${GAP}(?:current${GAP})?year|this${GAP}year|(?<y1>${YEAR}))`;

const FISCAL_MONTHS = `(?<m1>${MONTH})${STOP}(?:${DASH}|/|${TO})(?<m2>${MONTH})${STOP}(?:${GAP}period)?,?${GAP}(?:(?:of|in)${GAP}(?:(?:the|its)${GAP})?)?`;
/** The parenthesis that closes behind two years, where it opened before them: "July-March (2021-22)". */
const CLOSED = "(?:(?<=\\(\\d{4}[-/–]\\d{2,4})\\))?";

/** "the first nine months (July-March 2021-22)" */
export const fiscalMonthsAside = rule(
  "fiscal-months",
  `first${GAP}${COUNT}${GAP}months${GAP}\\(${FISCAL_MONTHS}${TWO_YEARS}\\)`,
  fiscalMonths,
);

const yearsWith = (joint: string): string => `(?<y1>(?:19|20)\\d\\d)${joint}(?<y>${YEAR})${AFTER}`;

/** What stands behind the first month of a range: all that may tell its day and year, and then what joins the second. */
export const RANGE_GOES_ON =
  "(?:[\\s.,\\d]|of|last|this|year|st|nd|rd|th){0,60}?(?:[-‐‑–—/]|\\b(?:to|until|till|up|through|thru)\\b)";

export const fiscalMonthRule = rule(
  "fiscal-month",
  `(?<m1>${MONTH})${GAP}(?:(?:of|in)${GAP}(?:(?:the|its)${GAP})?)?${FISCAL_YEAR}`,
  fiscalMonth,
);

/** Ranges that begin with a month. */
export const monthRanges: readonly PeriodRule[] = [
  rule(
    "month-range",
    `(?<=(?<from>\\bfrom${GAP})?)${FIRST_MONTH}(?:${DASH}|/|${HYPHENED}|${TO})${LAST_MONTH}`,
    monthRange,
  ),
  rule("month-range", `(?<m1>${MONTH})${STOP}(?:${DASH}|/)(?<m2>${MONTH})${PERIOD_NOUN}`, monthRange),
  rule(
    "month-range-open",
    `${FIRST_MONTH}(?:${DASH}|${TO})(?:early|mid|late)${JOIN}${MONTH}${OF_YEAR_MAYBE}`,
    openTime,
  ),
  rule("fiscal-months", `${FISCAL_MONTHS}${FISCAL_YEAR}`, fiscalMonths),
  rule("fiscal-months", `${FISCAL_MONTHS}\\(?${TWO_YEARS}${CLOSED}`, fiscalMonths),
  fiscalMonthRule,
  rule("day-range", dayRangeWith(UNTIL_DAY), dayRange),
];

/** "5 January to 7 March" */
export const dayFirstRange: PeriodRule = rule("day-range", dayFirstRangeWith(UNTIL_DAY), dayRange);

/** "in the period 2015 to 2020" */
export const yearsOfPeriod: PeriodRule = rule(
  "year-range",
  `(?<=\\b(?:period|years)(?:${GAP}of)?${GAP})${yearsWith(TO)}`,
  yearRange,
);

/** Stands where a clause opens: no number is told yet that could be compared with what follows. */
const OPENS = `(?<=(?:^|[.!?:]\\s{1,3}|\\n\\s{0,3}|\\b(?:shows|showed|showing|that|and|period)${GAP}))`;

/** Ranges whose first word leads to them: "from January through November 2021" is no time that something is compared with. */
export const rangeFamily: RuleFamily = {
  openings: "from between",
  trigger: trigger(
    `(?:from|between)(?=${GAP}(?:(?:the${GAP})?(?:beginning|start)${GAP}of${GAP}|\\d{1,2}(?:st|nd|rd|th)?${GAP}(?:of${GAP})?|(?:early|mid|late)${JOIN})?(?:${MONTH}|(?:19|20)\\d\\d\\b|the${GAP}|this${GAP}))`,
  ),
  rules: [
    rule("year-up-to", `from${GAP}${YEAR_START}${TO}${LAST_MONTH.replace(OF_YEAR_MAYBE, "")}`, yearUpTo),
    rule("year-up-to", `from${GAP}${YEAR_START}${TO}${A_DAY}${OF_YEAR_MAYBE}`, yearUpToDay),
    rule("year-up-to", `from${GAP}${YEAR_START}${TO}${DAYS_OF}`, openTime, "asOf"),
    rule(
      "since-start",
      `from${GAP}${YEAR_START}(?:${TO}(?:now|date|the${GAP}present)\\b)?`,
      ({ y1 }) => toDate({ y: y1 }),
      "asOf",
    ),
    rule("month-range-open", `from${GAP}(?:(?:early|mid|late)${JOIN})?${FIRST_MONTH}${TO}${DAYS_OF}`, openTime),
    rule("fiscal-months", `from${GAP}${FISCAL_MONTHS}${FISCAL_YEAR}`, fiscalMonths),
    rule("fiscal-months", `from${GAP}${FISCAL_MONTHS}\\(?${TWO_YEARS}\\)?`, fiscalMonths),
    rule(
      "month-range",
      `(?:(?<=\\bperiod${GAP})from|(?<from>from))${GAP}(?:the${GAP}(?:beginning|start)${GAP}of${GAP})?${FIRST_MONTH}${TO}${LAST_MONTH}`,
      monthRange,
    ),
    // not "up from January-May 2020"
    rule("month-range", `${OPENS}from${GAP}${FIRST_MONTH}(?:${DASH}|/)${LAST_MONTH}`, monthRange),
    rule("month-range", `(?<between>between)${GAP}${FIRST_MONTH}${GAP}and${GAP}${LAST_MONTH}`, monthRange),
    rule("day-range", `from${GAP}${dayRangeWith(UNTIL_DAY)}`, dayRange),
    rule("day-range", `from${GAP}${dayFirstRangeWith(UNTIL_DAY)}`, dayRange),
    rule("day-range", `between${GAP}${dayRangeWith(AND)}`, dayRange),
    rule("day-range", `between${GAP}${dayFirstRangeWith(AND)}`, dayRange),
    rule("year-range", `from${GAP}${yearsWith(TO)}`, yearRange),
    rule("year-range", `between${GAP}${yearsWith(AND)}`, yearRange),
  ],
};
