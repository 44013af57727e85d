import type { RuleFamily, TimeExpression, Words } from "../../periods/lexicon.ts";
import {
  FISCAL_YEAR,
  ITS_MONTHS,
  partOfOwners,
  partOf,
  fiscalCodes,
  fiscalPart,
  fiscalParts,
  fiscalYear,
  fiscalYears,
  TWO_YEARS,
} from "./dates-fiscal.ts";
import { partsOfOthers } from "./dates-other-calendars.ts";
import { fiscalMonthsAside } from "./dates-ranges.ts";
import {
  anyOf,
  COUNT,
  COUNT_WORDS,
  counted,
  countOf,
  daysOfMonth,
  DASH,
  ended,
  GAP,
  JOIN,
  months,
  monthsUpTo,
  NOT_LAST,
  OF_YEAR,
  OF_YEAR_MAYBE,
  openTime,
  ordinalOf,
  PART_ASIDE,
  partOfMonth,
  rule,
  trigger,
  UNTIL,
  UP_TO,
  UP_TO_DAY_FIRST,
  WEEKS_UP_TO,
  weeksUpTo,
  YEAR,
  yearOf,
} from "./dates-words.ts";

const LENGTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, half: 6, year: 12, period: 12 };

/** Months that end where the words say: "the three months to September". */
function countedUpTo(words: Words): TimeExpression | null {
  const unit = LENGTHS[(words["unit"] ?? "month").toLowerCase()] ?? 1;
  const count = (words["n"] ? countOf(words["n"]) : 1) * (words["fraction"] ? 6 : unit);
  return monthsUpTo(words, count);
}

/** "first nine months of 2021", "nine months of 2021". */
function firstMonths(words: Words): TimeExpression | null {
  const count = words["n"] ? countOf(words["n"]) : 1;
  const year = yearOf(words);
  const whole = counted(months(count, count, year));
  return count < 12 ? ended(whole) : typeof year === "number" ? whole : null;
}

/** "In nine months, exports grew": at the head of a sentence, else it is a length ("the first fall in nine months"). */
function monthsAlone({ n }: Words): TimeExpression | null {
  const count = countOf(n);
  return count >= 2 && count <= 11
    ? { is: "months", end: count, count, year: "nearest", counted: true, ended: true, fresh: true }
    : null;
}

/** Behind a count of months: a length, or months that are told otherwise. */
const NOT_ALONE = "of|from|after|time|or|following|since|before|prior|preceding|leading|that|when|until";

/** "the two years to 2021" */
function yearsUpTo({ n, y }: Words): TimeExpression | null {
  const [count, to] = [countOf(n), Number(y)];
  return count > 1 && count <= 60 ? { is: "years", from: to - count + 1, to } : openTime();
}

const lastMonths = (words: Words): TimeExpression | null =>
  months(12, words["n"] ? countOf(words["n"]) : 1, yearOf(words));

function quarters(words: Words): TimeExpression | null {
  const last = words["q2"] ? ordinalOf(words["q2"], 4) : ordinalOf(words["q"], 4);
  const first = ordinalOf(words["q"], 4);
  return last >= first ? counted(months(last * 3, (last - first + 1) * 3, yearOf(words))) : null;
}

const half = (words: Words): TimeExpression | null =>
  counted(months((/latter/i.test(words["h"] ?? "") ? 2 : ordinalOf(words["h"], 2)) * 6, 6, yearOf(words)));

/** "the fifth month of the year" */
const nthMonth = (words: Words): TimeExpression | null => months(nthOf(words["nth"]), 1, yearOf(words));

/** "the tenth month of the current fiscal year" */
function nthFiscalMonth(words: Words): TimeExpression | null {
  const end = nthOf(words["nth"]);
  return end >= 1 && end <= 12 ? partOf(words, { end, count: 1 }) : null;
}

const nthOf = (word = ""): number => NTH.split("|").indexOf(word.toLowerCase()) + 1 || Number.parseInt(word, 10);
const NTH = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth";
const ANY_NTH = `(?<nth>${NTH}|\\d{1,2}(?:st|nd|rd|th))`;

export const ordinalFamily: RuleFamily = {
  openings: `${NTH.replaceAll("|", " ")} final latter closing opening 0 00 fiscal`,
  trigger: trigger(
    `(?:${NTH}|final|latter|closing|opening|1st|2nd|3rd|\\d{1,2}th|fiscal)(?=${JOIN}(?:[\\w-]{1,9}${JOIN}){0,3}?(?:quarter|half|month|trimester|semester|year|days|weeks?\\b|fortnight|\\d{4}))`,
  ),
  rules: [
    partOfOwners,
    daysOfMonth,
    partOfMonth(`${NOT_LAST}${GAP}(?:week|fortnight|${COUNT}${GAP}(?:days|weeks))`),
    rule("quarter", `(?<q>${NOT_LAST})${JOIN}(?:calendar${GAP})?quarter\\b${PART_ASIDE}${OF_YEAR_MAYBE}`, quarters),
    rule(
      "quarters",
      `(?<q>${NOT_LAST})(?:${GAP}quarter)?${GAP}(?:and|to|through)${GAP}(?:the${GAP})?(?<q2>${NOT_LAST})${GAP}quarters?\\b${OF_YEAR_MAYBE}`,
      quarters,
    ),
    rule("quarters", `first${GAP}(?<n>two|three|2|3)${GAP}quarters\\b${OF_YEAR_MAYBE}`, (words) => {
      const count = countOf(words["n"]) * 3;
      return counted(ended(months(count, count, yearOf(words))));
    }),
    rule(
      "half",
      `(?<h>first|second|1st|2nd|latter)${JOIN}half\\b(?:${GAP}year\\b)?${PART_ASIDE}${OF_YEAR_MAYBE}`,
      half,
    ),
    rule("half", `(?<h>first|second|1st|2nd)${JOIN}(?:semester|half-year)\\b${OF_YEAR_MAYBE}`, half),
    rule(
      "first-months",
      `first${JOIN}(?<n>${COUNT})${JOIN}months?\\b(?:${GAP}period(?=${GAP}(?:of|in)\\b))?${PART_ASIDE}${OF_YEAR_MAYBE}`,
      firstMonths,
    ),
    rule("first-months", `first${GAP}month${OF_YEAR}`, firstMonths),
    rule(
      "nth-month",
      `${ANY_NTH}${GAP}month${GAP}(?:of|in)${GAP}(?:the${GAP})?${FISCAL_YEAR}${ITS_MONTHS}`,
      nthFiscalMonth,
    ),
    rule("nth-month", `${ANY_NTH}${GAP}month${OF_YEAR}`, nthMonth),
    rule("last-months", `(?:final|closing)${GAP}(?:(?<n>${COUNT})${GAP}months|month)${OF_YEAR}`, lastMonths),
    rule(
      "fiscal-quarter",
      `(?:fiscal${GAP}${NOT_LAST}|${NOT_LAST}${GAP}fiscal)${JOIN}(?:quarter|half)\\b${OF_YEAR_MAYBE}`,
      openTime,
    ),
    fiscalMonthsAside,
    ...partsOfOthers,
    ...fiscalParts,
    ...fiscalYears,
  ],
};

const KINDS = "financial budget marketing crop trade";

export const seasonFamily: RuleFamily = {
  openings: `${KINDS} fy`,
  trigger: trigger(`${anyOf(KINDS)}(?=${GAP}(?:year|\\d{4}))|FY(?=[\\s'’]?\\d)`),
  rules: [
    ...fiscalYears,
    rule(
      "marketing-year",
      `(?:marketing|crop|trade)${GAP}(?:year${GAP})?(?<y>${YEAR})(?:[-/–](?<y2>\\d{2}(?!\\d)|${YEAR}))?(?:${UP_TO})?`,
      (words) => (words["y2"] === undefined && !words["m"] ? openTime() : fiscalYear(words)),
    ),
    rule("marketing-year-open", `(?:marketing|crop)${GAP}year\\b`, openTime),
  ],
};

const upper = (word = ""): boolean => /^[^a-z]*$/.test(word);

const halfCode = (words: Words): TimeExpression | null =>
  upper(words["c"]) ? months(Number(words["h"] ?? words["h2"]) * 6, 6, yearOf(words)) : null;

export const codeFamily: RuleFamily = {
  openings: "q h 0 00",
  trigger: trigger(`(?:Q[1-4]|[1-4]Q|H[12]|[12]H|\\d{1,2}M)(?=\\d\\d|FY|['’/\\s-]|[^\\w]|$)`),
  rules: [
    ...fiscalCodes,
    rule(
      "quarter-code",
      `(?<c>Q(?<q>[1-4])(?!\\d)|(?<q2>[1-4])Q)(?:['’/-]?(?<yy>\\d\\d)(?!\\d)|['’/-]?(?<y>${YEAR}))`,
      quarterCode,
    ),
    rule("quarter-codes", `(?<c>Q(?<q>[1-4]))${DASH}Q(?<to>[1-4])\\b${OF_YEAR_MAYBE}`, quarterCode),
    rule("quarter-code", `(?<c>Q(?<q>[1-4])|(?<q2>[1-4])Q)\\b${OF_YEAR}`, quarterCode),
    rule("quarter-code", `(?<c>Q(?<q>[1-4])|(?<q2>[1-4])Q)\\b(?!-?\\d|['’]?\\d|${GAP}FY)`, quarterCode),
    rule(
      "half-code",
      `(?<c>H(?<h>[12])(?!\\d)|(?<h2>[12])H)(?:['’/-]?(?<yy>\\d\\d)(?!\\d)|['’/-]?(?<y>${YEAR}))`,
      halfCode,
    ),
    rule("half-code", `(?<c>H(?<h>[12])|(?<h2>[12])H)\\b(?:${OF_YEAR})`, halfCode),
    rule("half-code", `(?<=\\b(?:in|for|of)${GAP})(?<c>H(?<h>[12])|(?<h2>[12])H)\\b(?!['’]?\\d)`, halfCode),
    rule(
      "months-code",
      `(?<c>(?<n>\\d{1,2})M)(?:['’/-]?(?<yy>\\d\\d)(?!\\d)|(?:${GAP}|['’/-])?(?<y>${YEAR}))`,
      (words) => (upper(words["c"]) ? firstMonths(words) : null),
    ),
    rule("months-code", `(?<=\\b(?:in|for)${GAP})(?<c>(?<n>\\d{1,2})M)\\b`, (words) =>
      upper(words["c"]) ? firstMonths(words) : null,
    ),
  ],
};

function quarterCode(words: Words): TimeExpression | null {
  const from = Number(words["q"] ?? words["q2"]);
  const to = Number(words["to"] ?? from);
  return upper(words["c"]) && to >= from ? months(to * 3, (to - from + 1) * 3, yearOf(words)) : null;
}

const AGO: Readonly<Record<string, "year" | "month" | "quarter" | "day">> = {
  year: "year",
  month: "month",
  quarter: "quarter",
  day: "day",
};

const ROUND = 10;

function ago({ n, unit }: Words): TimeExpression {
  const grain = AGO[(unit ?? "").toLowerCase()];
  const count = countOf(n);
  if (!grain || (count >= ROUND && count % 10 === 0)) return openTime(); // "80 years ago" is more or less
  return { is: "relative", grain, offset: -count };
}

/** "three months earlier" is a quarter, from a quarter as well as from a day. */
const SPANS: Readonly<Record<number, "month" | "quarter" | "half">> = { 1: "month", 3: "quarter", 6: "half" };

function earlier({ n, unit, way }: Words): TimeExpression {
  const length = LENGTHS[(unit ?? "").toLowerCase()];
  if (!length) return openTime();
  const ahead = /later|after/i.test(way ?? "") ? 1 : -1;
  const count = countOf(n) * length;
  return {
    is: "reference",
    reference: { grain: SPANS[count] ?? (count % 12 === 0 ? "same" : "month"), shift: count * ahead },
  };
}

const UNIT = "(?:year|month|quarter|week|day|decade|hour|minute|semester)";

const partOfFiscalYear = `(?<n>${COUNT})${JOIN}months?(?:${GAP}period)?${GAP}(?:of|in)${GAP}(?:(?:the|its)${GAP})?`;

export const countFamily: RuleFamily = {
  openings: COUNT_WORDS,
  trigger: trigger(
    `(?<!\\d[.,])${COUNT}(?=${JOIN}(?:(?:full|calendar|consecutive|straight|successive|and|fiscal|financial|first)${JOIN})?(?:a${GAP}half${GAP})?${UNIT})`,
  ),
  rules: [
    rule(
      "months-up-to",
      `(?<n>${COUNT})${JOIN}(?<unit>month|quarter|year)s?(?:${JOIN}period)?(?:${UP_TO})${OF_YEAR_MAYBE}`,
      countedUpTo,
    ),
    rule(
      "months-up-to",
      `(?<n>${COUNT})${JOIN}(?<unit>month|quarter|year)s?(?:${JOIN}period)?(?:${UP_TO_DAY_FIRST})${OF_YEAR_MAYBE}`,
      countedUpTo,
    ),
    rule("weeks-up-to", `(?<n>${COUNT})${JOIN}weeks?(?:${GAP}period)?${WEEKS_UP_TO}`, (words) =>
      weeksUpTo(words, countOf(words["n"])),
    ),
    rule(
      "years-up-to",
      `(?<!\\bevery${GAP})(?<n>${COUNT})${GAP}years${GAP}${UNTIL}${GAP}(?:in${GAP})?(?<y>${YEAR})(?![-/\\d])`,
      yearsUpTo,
    ),
    rule(
      "months-of-year",
      `(?<n>${COUNT})${JOIN}months(?:${GAP}period)?(?=${GAP}of|,?${GAP}\\d|${GAP}this)${OF_YEAR}`,
      firstMonths,
    ),
    rule(
      "months-to-month",
      `(?<n>${COUNT})-month\\b(?=${GAP}(?:figure|total|performance|tally|sum|volume|value|turnover|exports?|imports?|surplus|deficit)\\b)`,
      ({ n }) => ({ is: "upToMonth", count: countOf(n) }),
    ),
    rule("first-months", `(?<n>${COUNT})${GAP}first${GAP}months${OF_YEAR}`, firstMonths),
    rule(
      "months-alone",
      `(?<=(?:^|[.!?]\\s+|\\n\\s*)(?:(?:in|over|during)${GAP}(?:the${GAP})?|for${GAP}the${GAP}))(?<n>${COUNT})${GAP}months\\b(?=,|${GAP}(?!(?:${NOT_ALONE})\\b)[a-z])`,
      monthsAlone,
    ),
    rule(
      "months-told",
      `(?<=\\b(?:in|over|during|for|of|within)${GAP}the${GAP})(?<n>4|5|7|8|10|11|four|five|seven|eight|ten|eleven)${GAP}months\\b(?!${GAP}(?:${NOT_ALONE})\\b)`,
      monthsAlone,
    ),
    rule(
      "months-of-figures",
      `(?<n>${COUNT})${JOIN}months?${GAP}(?:figures|data|results|statistics|indicators|exports|imports|trade)${GAP}(?:for|from|of|in)${GAP}(?<y>${YEAR})`,
      firstMonths,
    ),
    rule("fiscal-part", `${partOfFiscalYear}${FISCAL_YEAR}`, fiscalPart),
    rule("fiscal-part", `${partOfFiscalYear}${TWO_YEARS}`, fiscalPart),
    rule("ago", `(?<n>${COUNT})${GAP}(?<unit>${UNIT})s?${GAP}ago\\b`, ago),
    rule("earlier", `(?<n>${COUNT})${GAP}(?<unit>${UNIT})s?${GAP}(?<way>earlier|before|previously|later)\\b`, earlier),
    rule(
      "within",
      `(?<=\\b(?:within)${GAP})(?<n>${COUNT})${GAP}years\\b`,
      ({ n }) => ({ is: "relative", grain: "year", offset: countOf(n) }),
      "horizon",
    ),
    rule(
      "length",
      `${COUNT}${JOIN}(?:(?:full|calendar|consecutive|straight|successive|fiscal|financial|and${GAP}a${GAP}half)${JOIN})?${UNIT}s?\\b(?!${JOIN}olds?\\b)`,
      openTime,
      "duration",
    ),
  ],
};
