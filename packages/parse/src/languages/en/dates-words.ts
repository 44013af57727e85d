import { isDay } from "@sourcebook/model";
import type { MonthDay, PeriodRule, TimeExpression, Words, YearWords } from "../../periods/lexicon.ts";

/** White space inside a phrase: at most one line break, never an empty line. */
export const GAP = String.raw`(?:[^\S\r\n]{1,6}(?:\r?\n[^\S\r\n]{0,6})?|\r?\n[^\S\r\n]{0,6})`;
/** A space or a hyphen: "third quarter", "third-quarter". */
export const JOIN = String.raw`(?:${GAP}|[-‐‑–])`;
export const DASH = String.raw`[^\S\r\n]?[-‐‑–—][^\S\r\n]?`;
export const YEAR = String.raw`(?:1\d|2[01])\d\d(?!\d|[.,]\d|%)`;
/** The dot of an abbreviated month, when the phrase goes on with a year. */
export const DOT = String.raw`(?:\.(?=[^\S\r\n]?['’\d]))?`;
export const YEAR_END = String.raw`(?:end${JOIN}(?:of${GAP})?|the${GAP}end${GAP}of${GAP})`;

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December".split("|");
export const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b";
/** All that a month is called, as words. */
export const MONTH_WORDS = `${MONTHS.join(" ")} jan feb mar apr jun jul aug sep sept sepember oct nov dec`;
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
export const WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b";

/** The word behind a time, for the evidence that it is one. */
export const AFTER = `(?=(?<gap>${GAP}|['’]|-)?(?<next>[A-Za-z]{1,20})?)`;

export const PERIOD_NOUN = `(?:${GAP}(?<noun>quarter|period|half))?`;
export const DAY = String.raw`(?<d>\d{1,2})(?:st|nd|rd|th)?(?!\d|[.,:/]\d|%|${JOIN}(?:pct|percent|per${GAP}cent|mln|million|billion|bn|bln|tonnes|tons|cents|dlrs|dollars)\b)`;
/** The full stop of an abbreviation: "Jan. 5"; behind "January" it ends the sentence. */
export const STOP = `(?:(?<=\\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\\.)?`;

/** 1 to 12; 0 for what is no name of a month, which "may" and "march" in small letters are not. */
export function monthNumber(word = ""): number {
  if (!/^[A-Z]/.test(word)) return 0;
  const head = word.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((name) => name.slice(0, 3).toLowerCase() === head) + 1;
}

/** Monday 1 to Sunday 7; 0 for what is no name of a day. */
export const weekdayNumber = (word = ""): number => WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

const ONES =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const TENS = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
export const COUNT = String.raw`(?:\d{1,3}|${[...ONES, ...TENS].toReversed().join("|")})`;

/** The same, as words. */
export const COUNT_WORDS = ["0 00 000", ...ONES, ...TENS].join(" ");

export function countOf(word = ""): number {
  if (/^\d/.test(word)) return Number(word);
  const lower = word.toLowerCase();
  return ONES.includes(lower) ? ONES.indexOf(lower) + 1 : TENS.indexOf(lower) * 10 + 30;
}

export const ORDINAL = "(?:first|second|third|fourth|final|last|closing|opening|1st|2nd|3rd|4th)";

export const NOT_LAST = "(?:first|second|third|fourth|final|closing|opening|1st|2nd|3rd|4th)";

/** What a year that need not begin in January is called. */
export const FISCAL = `(?:fiscal|financial|budget(?=${GAP}year))`;

/** Behind a period that the text spoke of: "the year under review", "the period reviewed". */
export const UNDER_REVIEW = `${GAP}(?:under${GAP}(?:review|report|consideration|study|analysis)|reviewed|in${GAP}(?:review|question)|concerned|considered)\\b`;

/** The same part again, behind it: "third quarter (July-September)", "third quarter (Q3)". */
export const PART_ASIDE = `(?:${GAP}\\((?:${MONTH}\\.?(?:${DASH}|${GAP}(?:to|through)${GAP})${MONTH}\\.?|Q[1-4]|H[12])\\))?`;

/** Which of `parts` (4 quarters, 2 halves) an ordinal names; "final" is the last. */
export function ordinalOf(word = "", parts = 4): number {
  const at = ["first", "second", "third", "fourth"].findIndex(
    (name, i) => word.toLowerCase() === name || word.startsWith(String(i + 1)),
  );
  if (at >= 0) return at + 1;
  return word.toLowerCase() === "opening" ? 1 : parts;
}

/** "(last year) to June", "to the end of March", "to 5 May", "to date"; not "to reach $5 billion", "to 5.3 percent". */
const TO_ITS_END = `to${GAP}(?:${YEAR_END}|mid|late|early|date\\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\\d{1,2}(?:st|nd|rd|th)?${GAP}${MONTH})`;

/** A year after a part of it: " 2021", ", 2021", " of 2021", " '87", " last year", " of the previous year". */
export const OF_YEAR = String.raw`(?:(?:,?${GAP}(?:(?:of|in|for)${GAP})?(?:(?:the|calendar|year)${GAP}){0,2}|,|[-/])(?<y>${YEAR})|${GAP}?['’](?<yy>\d\d)\b|,?${GAP}(?:(?:of|in)${GAP})?(?:(?<yo>last|this|next|the${GAP}current)|(?<yc>the${GAP}(?:previous|preceding|prior|same|following)|that)|(?<yn>the))${GAP}year(?!${GAP}(?:(?:ago|earlier|before|end|ended|ending)\b|${TO_ITS_END})|[-\w]|['’]s))`;
export const OF_YEAR_MAYBE = `(?:${OF_YEAR})?`;

export const UNTIL = `(?:to|ended|ending|through|until|up${GAP}to|till|leading${GAP}(?:up${GAP})?to)`;
/** "to September", "ended March 31", "to the end of June", "ending in December". */
export const UP_TO = `${GAP}(?:that${GAP})?${UNTIL}${GAP}(?:in${GAP}|on${GAP})?(?:(?:${YEAR_END}|late${GAP}|mid-?))?(?:(?:this|last)${GAP})?(?<m>${MONTH})${DOT}(?:${GAP}(?<d>\\d{1,2})(?:st|nd|rd|th)?(?![\\d]|\\.\\d))?`;
export const UP_TO_DAY_FIRST = `${GAP}${UNTIL}${GAP}(?:in${GAP}|on${GAP})?(?<d>\\d{1,2})(?:st|nd|rd|th)?${GAP}(?<m>${MONTH})`;

const OFFSETS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  outgoing: 0,
};

/** -1 for "last", 0 for "this" and "current", 1 for "next". */
export const offsetOf = (word = ""): number => OFFSETS[word.toLowerCase().split(/\s+/).at(-1) ?? ""] ?? 0;

/** The year that `OF_YEAR` read. */
export function yearOf({ y, yy, yo, yc, yn }: Words): YearWords {
  if (y) return Number(y);
  if (yy) return { twoDigits: Number(yy) };
  if (yo) return { offset: offsetOf(yo) };
  if (yc) return { context: /same|that/i.test(yc) ? 0 : /following/i.test(yc) ? 1 : -1 };
  return yn ? "running" : "nearest";
}

/** One way to say a time. `source` is matched without regard to case, from where the words begin. */
export function rule(
  name: string,
  source: string,
  read: (words: Words) => TimeExpression | null,
  role: PeriodRule["role"] = "period",
): PeriodRule {
  return { id: `en/dates/${name}`, pattern: new RegExp(source, "iy"), read, role };
}

/** One of these words, which are parted by spaces. */
export const anyOf = (words: string): string => `(?:${words.replaceAll(" ", "|")})`;

/** Stands where one of the rules of a family may begin: no part of a longer word. */
export const trigger = (source: string): RegExp => new RegExp(String.raw`\b(?:${source})`, "iy");

/** Months up to `end`, or null if there is no such month. */
export function months(end: number, count: number, year: YearWords): TimeExpression | null {
  return end >= 1 && end <= 12 && count >= 1 ? { is: "months", end, count, year } : null;
}

/** The same months, counted from the beginning of a year. */
export const counted = (expression: TimeExpression | null): TimeExpression | null =>
  expression?.is === "months" ? { counted: true, ...expression } : expression;

/** The same months, told by their end. */
export const ended = (expression: TimeExpression | null): TimeExpression | null =>
  expression?.is === "months" ? { ended: true, ...expression } : expression;

/**
 * `count` months up to month `m`. A day `d` near the end of the month is its end, one of its first days the end of the month before
 * ("the quarter ended July 2"); any other makes months that are not of the calendar.
 */
export function monthsUpTo(words: Words, count: number): TimeExpression | null {
  const month = monthNumber(words["m"]);
  if (!month || count > 120) return null;
  const day = words["d"] === undefined ? 31 : Number(words["d"]);
  if (day > 7 && day < 25) return openTime();
  const year = yearOf(words);
  if (day >= 25) return ended(months(month, count, year));
  if (month === 1) return typeof year === "number" ? months(12, count, year - 1) : openTime();
  return ended(months(month - 1, count, year));
}

/** The days from the first to day `d` of month `m`. */
export function daysFrom(from: MonthDay, words: Words): TimeExpression | null {
  const [month, day] = [monthNumber(words["m"]), Number(words["d"])];
  return isDay(2000, month, day) ? { is: "day", month, day, year: yearOf(words), from } : null;
}

/** Weeks that end with a day: "to March 5", "ended Saturday, 5 March 2022". */
export const WEEKS_UP_TO = `${GAP}(?:that${GAP})?${UNTIL}${GAP}(?:on${GAP})?(?:${WEEKDAY},?${GAP})?(?:the${GAP})?(?:(?<m>${MONTH})${STOP}${GAP}${DAY}|(?<db>\\d{1,2})(?:st|nd|rd|th)?${GAP}(?:of${GAP})?(?<mb>${MONTH})${STOP})${OF_YEAR_MAYBE}`;

/** The weeks of seven days that `WEEKS_UP_TO` ends. */
export function weeksUpTo(words: Words, weeks: number): TimeExpression | null {
  const [month, day] = [monthNumber(words["m"] ?? words["mb"]), Number(words["d"] ?? words["db"])];
  return isDay(2000, month, day) ? { is: "day", month, day, year: yearOf(words), days: weeks * WEEK } : null;
}

const WEEK = 7;

export const openTime = (): TimeExpression => ({ is: "open" });

/** Whose year it is: "Japan's", "the Thai". */
export const OWNER = `(?:(?:the|its|their)${GAP})?(?:[\\w.]{2,20}['’]s?|[a-z.]{2,12}(?:n|ese|i|sh|s\\.))${GAP}`;

/** Stands where a part of a year is told before it that no other rule reads: "the early months of", "the first quarter of Japan's". */
export const IN_PART = `(?<=\\b(?:months?|quarters?|half|weeks?|days)${GAP}of${GAP}(?:(?:the|its)${GAP}|${OWNER})?)`;

/** From the start of the year that the words name, else of the one that runs, until now. */
export const toDate = ({ y }: Words): TimeExpression => ({ is: "toDate", year: y ? Number(y) : { offset: 0 } });

const OF_MONTH = `(?:${GAP}(?:of|in))?${GAP}(?:(?:the${GAP})?(?:(?<mo>this|last|next|current|previous|preceding|same|following)${GAP})?month\\b|(?<m>${MONTH}))`;

/** "the last week of the month": what the codes cannot tell. `part` is the source of its name. */
export const partOfMonth = (part: string): PeriodRule =>
  rule("part-of-month", `(?:${part})${OF_MONTH}${OF_YEAR_MAYBE}`, openTime);

/** "the first half of June", "the first 20 days of this month" */
export const daysOfMonth: PeriodRule = rule(
  "days-of-month",
  `(?:(?<h>first|second|latter|1st|2nd)${JOIN}half|first${GAP}(?<n>${COUNT})${GAP}days)${OF_MONTH}${OF_YEAR_MAYBE}`,
  (words) => {
    const { h, n, m, mo } = words;
    const [from, to] = n ? [1, countOf(n)] : /^(?:first|1st)$/i.test(h ?? "") ? [1, 15] : [16, 31];
    if (to > 31) return openTime();
    const month = monthNumber(m);
    if (month) return { is: "day", month, day: to, year: yearOf(words), from: { month, day: from } };
    return mo && mo.toLowerCase() in OFFSETS
      ? { is: "relative", grain: "month", offset: offsetOf(mo), days: { from, to } }
      : openTime();
  },
);
