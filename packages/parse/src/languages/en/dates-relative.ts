import type { Grain, RuleFamily, TimeExpression, Words, YearWords } from "../../periods/lexicon.ts";
import { A_YEAR_BEFORE, beside, DURING, NOT_TOLD_BEHIND, ofText, sameShifted } from "./dates-context.ts";
import { fiscalPartOf, fiscalYear, SPLIT, toldFiscal } from "./dates-fiscal.ts";
import { otherYearOrdered } from "./dates-other-calendars.ts";
import {
  anyOf,
  COUNT,
  countOf,
  DASH,
  DOT,
  FISCAL,
  GAP,
  JOIN,
  MONTH,
  months,
  monthNumber,
  monthsUpTo,
  offsetOf,
  OF_YEAR,
  OF_YEAR_MAYBE,
  openTime,
  ORDINAL,
  ordinalOf,
  partOfMonth,
  rule,
  toDate,
  trigger,
  UNDER_REVIEW,
  UP_TO,
  WEEKDAY,
  weekdayNumber,
  WEEKS_UP_TO,
  weeksUpTo,
  YEAR,
  YEAR_END,
  yearOf,
} from "./dates-words.ts";

const GRAINS: Readonly<Record<string, Grain>> = {
  year: "year",
  half: "half",
  quarter: "quarter",
  month: "month",
  week: "week",
  day: "day",
};

/** "a year earlier" keeps the length of what was spoken of; "a month earlier" is a month. */
function oneEarlier({ unit = "", way = "" }: Words): TimeExpression {
  const ahead = /later/i.test(way) ? 1 : -1;
  return unit.toLowerCase() === "year" ? sameShifted(12 * ahead) : beside(unit, ahead);
}

/** "(the month before) Ghana joined", "the war"; not "(the month before) and", "in May" */
const EVENT = `(?=${GAP}(?!(?:and|or|but|when|while|which|as|to|in|on|at|by|from|of|with|for|than|last|was|were|is|had|has|due|because|thanks|amid|after|despite|following|according)\\b)[a-z])`;

function fromDocument({ o, unit = "" }: Words): TimeExpression | null {
  const grain = GRAINS[unit.toLowerCase()];
  return grain ? { is: "relative", grain, offset: offsetOf(o) } : null;
}

const YEAR_WORDS: Readonly<Record<string, YearWords>> = { last: "last", past: "last", this: "this", next: "next" };

function orderedMonth({ o = "", m }: Words): TimeExpression | null {
  return months(monthNumber(m), 1, YEAR_WORDS[o.toLowerCase()] ?? "nearest");
}

function orderedWeekday({ o = "", w }: Words): TimeExpression {
  const word = o.toLowerCase();
  return {
    is: "weekday",
    weekday: weekdayNumber(w),
    weeks: word === "last" || word === "past" ? -1 : word === "next" ? 1 : 0,
  };
}

/** "the last half of 1989", "the last three months of the year". */
const lastPart = (words: Words): TimeExpression | null =>
  months(12, words["months"] ? countOf(words["n"] ?? "one") : words["unit"] ? 3 : 6, yearOf(words));

/** "last year's third quarter", "this year's first nine months". */
function partOfRelativeYear(words: Words): TimeExpression | null {
  const year = { offset: offsetOf(words["o"]) };
  if (words["q"]) return months(ordinalOf(words["q"], 4) * 3, 3, year);
  if (words["h"]) return months(ordinalOf(words["h"], 2) * 6, 6, year);
  if (words["m"]) return months(monthNumber(words["m"]), 1, year);
  const count = countOf(words["n"]);
  return count < 12 ? months(count, count, year) : null;
}

const COMPARED: Readonly<Record<string, TimeExpression>> = {
  y: sameShifted(-12),
  m: { is: "reference", reference: { grain: "month", shift: -1 } },
  q: { is: "reference", reference: { grain: "quarter", shift: -3 } },
};
const compared = ({ u = "" }: Words): TimeExpression => COMPARED[u.charAt(0).toLowerCase()] ?? openTime();
const oneUp = `(?:to|ended|ending|through)${GAP}(?:in${GAP}|on${GAP})?(?:${YEAR_END}|late${GAP}|mid-?)?(?:this${GAP}|last${GAP})?(?<m>${MONTH})${DOT}(?:${GAP}(?<d>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|\\.\\d))?${OF_YEAR_MAYBE}`;
const LENGTH: Readonly<Record<string, number>> = { year: 12, half: 6, quarter: 3, month: 1 };

export const unitFamily: RuleFamily = {
  openings: "a year month quarter half week decade decades period yoy y m q qoq ytd",
  trigger: trigger(
    `(?:a(?=${GAP}(?:year|month|quarter|week|decade|day)\\b)|year\\b|month\\b|quarter\\b|half(?=${JOIN}year|${GAP}(?:to|ended|ending))|week(?=${GAP}(?:that|to|ended|ending|through|until|up)\\b)|decades?\\b|period\\b|yoy\\b|y-o-y\\b|m-o-m\\b|q-o-q\\b|qoq\\b|y/y\\b|m/m\\b|q/q\\b|ytd\\b)`,
  ),
  rules: [
    rule(
      "one-earlier",
      `a${GAP}(?<unit>year|month|quarter|week|decade|day)${GAP}(?<way>earlier|before|previously|ago|later)\\b`,
      oneEarlier,
    ),
    rule("a-decade", `a${GAP}decade\\b`, openTime, "duration"),
    rule("decades", `decades?\\b`, openTime, "duration"),
    rule(
      "year-earlier",
      `(?<unit>year|month|quarter)(?:${JOIN}(?=ago|earlier)|-)(?<way>ago|earlier|before)\\b(?:${GAP}(?:(?:first|second|third|fourth)${JOIN})?(?:period|quarter|month|half|level|levels)\\b)?`,
      oneEarlier,
    ),
    rule(
      "year-on-year",
      `(?<u>year|month|quarter)(?:-on-|-over-|${GAP}on${GAP}|${GAP}over${GAP})(?:year|month|quarter)\\b`,
      compared,
      "compared",
    ),
    rule(
      "year-on-year",
      `(?:(?<u>y)(?:oy|-o-y|/y)|(?<u2>m)(?:/m|-o-m)|(?<u3>q)(?:oq|/q|-o-q))\\b`,
      ({ u, u2, u3 }) => compared({ u: u ?? u2 ?? u3 }),
      "compared",
    ),
    rule("on-year", `(?<=\\bon${JOIN})(?<u>year|month|quarter)\\b(?!${GAP}(?:to|ended|ending))`, compared, "compared"),
    rule("weeks-up-to", `week${WEEKS_UP_TO}`, (words) => weeksUpTo(words, 1)),
    rule("year-to-date", `(?:year${JOIN}to${JOIN}date|ytd)\\b`, toDate, "asOf"),
    rule("unit-up-to", `(?<unit>year|quarter|month|half)(?:${JOIN}(?:year|period))?${GAP}${oneUp}`, (words) =>
      monthsUpTo(words, LENGTH[(words["unit"] ?? "").toLowerCase()] ?? 12),
    ),
    // "February 2020, the month before Ghana joined"
    rule("before-event", `(?<=,${GAP}the${GAP})(?:year|month|quarter)${GAP}before\\b${EVENT}`, openTime, "vague"),
    rule("before-event", `(?<=\\bthe${GAP})(?:year|month|quarter)${GAP}before\\b${EVENT}`, openTime),
    rule(
      "year-before",
      `(?<=\\bthe${GAP})(?<unit>year|month|quarter)${GAP}(?:before|earlier|ago|previously)\\b`,
      ({ unit = "" }) => beside(unit, -1),
    ),
    rule("period-of-text", `(?<=\\bthe${GAP})period${UNDER_REVIEW}`, ofText),
    rule("unit-under-review", `(?<unit>year|month|quarter)${UNDER_REVIEW}`, ({ unit = "" }) => beside(unit, 0)),
    rule(
      "that-period",
      `(?<=\\b(?:in|for|during|over|of|within|throughout)${GAP}the${GAP})period\\b${NOT_TOLD_BEHIND}`,
      () => sameShifted(0),
    ),
    rule(
      "end-of-unit",
      `(?<=\\b(?:end|beginning|start|middle|close|turn|remainder|rest|outset)${GAP}of${GAP}the${GAP}(?:current${GAP})?|\\b(?:early|late|earlier|later)${GAP}in${GAP}the${GAP})(?<unit>year|month|quarter|week)\\b(?!${GAP}(?:to|ended|ending|before|earlier))`,
      ({ unit }) => fromDocument({ o: "this", unit }),
    ),
    rule(
      "the-unit",
      `(?<=\\b(?:in|for|during|of|over|within)${GAP}the${GAP}(?:full${GAP}|whole${GAP}|entire${GAP})?)(?<unit>year|quarter|month)\\b(?!['’-]|${GAP}(?:to|ended|ending|before|earlier|ago|as|after|when|that|of|previous|19|20))`,
      ({ unit = "" }) => beside(unit, 0),
    ),
    rule(
      "year-end",
      `(?<=\\b(?:by|before|until)${GAP}(?:the${GAP})?)year(?:${JOIN}|['’]s${GAP})end\\b(?!${GAP}\\d)`,
      () => ({ is: "relative", grain: "year", offset: 0 }),
      "horizon",
    ),
    rule(
      "year-end",
      `(?<=\\b(?:by|before|until|at)${GAP}(?:the${GAP})?(?:end|close)${GAP}of${GAP})year\\b(?!${GAP}\\d)`,
      () => ({ is: "relative", grain: "year", offset: 0 }),
    ),
    rule("year-end-of", `year${JOIN}end${GAP}(?:of${GAP})?(?<y>${YEAR})`, ({ y }) => ({
      is: "years",
      from: Number(y),
      to: Number(y),
    })),
  ],
};

/** "in the current fiscal, against", not "the current fiscal deficit" */
const NO_NOUN = `(?=[.,;:)]|$|${GAP}(?:following|compared|from|to|and|as|so|till|up|down|with|against|on|in|by|over|than|due|when|while|after|is|was|has)\\b)`;

const NOT_A_PART = `(?!['’]s${GAP}(?:first|second|third|fourth|${MONTH}))`;

const ORDERS =
  "last past this next current ongoing outgoing coming previous preceding prior following succeeding ensuing recent latest nineteen earlier";

export const orderFamily: RuleFamily = {
  openings: ORDERS,
  trigger: trigger(
    `${anyOf(ORDERS)}(?=${GAP}(?:[\\w'’-]{1,12}${GAP}){0,2}?(?:year|month|quarter|half|week|day|decade|period|season|summer|autumn|fall|winter|spring|century|fiscal|${MONTH}|${WEEKDAY}))`,
  ),
  rules: [
    partOfMonth(`last${GAP}(?:half|week|fortnight|${COUNT}${GAP}days)`),
    rule(
      "this-year-to-date",
      `this${GAP}year,?${GAP}(?:so${GAP}far|thus${GAP}far|to${GAP}date|(?:up${GAP}to|until)${GAP}now)\\b`,
      toDate,
      "asOf",
    ),
    fiscalPartOf(`(?<o>last|this|next|current|ongoing|coming)${GAP}${FISCAL}${GAP}year`),
    // "the fiscal year ending next month"
    rule(
      "end-of-other",
      `(?<=\\b(?:ending|ends|ended)${GAP}(?:in${GAP})?)(?:last|this|next)${GAP}(?:month|week|quarter|year)\\b`,
      openTime,
      "vague",
    ),
    rule(
      "relative",
      `(?<o>last|this|next|current|outgoing|coming)${GAP}(?<unit>year|month|quarter|half|week)\\b(?!${GAP}of${GAP}the${GAP}['’])${NOT_A_PART}`,
      fromDocument,
    ),
    otherYearOrdered,
    rule(
      "relative",
      `(?<o>last|this|next|current)${GAP}calendar${GAP}(?<unit>year|month|quarter|week)\\b`,
      fromDocument,
    ),
    rule("relative", `this${GAP}(?:coming|past)${GAP}(?<unit>year|month|quarter|week)\\b`, (words) =>
      fromDocument({ ...words, o: "this" }),
    ),
    rule(
      "relative-part",
      `(?<o>last|this|next)${GAP}year['’]?s${GAP}(?:(?<q>${ORDINAL})${JOIN}quarter|(?<h>first|second)${JOIN}half|first${GAP}(?<n>${COUNT})${GAP}months|(?<m>${MONTH}))\\b`,
      partOfRelativeYear,
    ),
    rule(
      "same-period-year-before",
      `last${GAP}year['’]s${GAP}(?:(?:corresponding|same|comparable)${GAP})?(?:period|month|quarter)\\b`,
      () => sameShifted(-12),
    ),
    rule("same-period-year-before", `this${GAP}(?:period|time)${A_YEAR_BEFORE}`, () => sameShifted(-12)),
    rule(
      "ordered-month",
      `(?<o>last|this|next|past)${GAP}(?<m>${MONTH})(?!${GAP}\\d{1,2}\\b|${DASH}${MONTH})`,
      orderedMonth,
    ),
    rule("ordered-weekday", `(?<o>last|this|next|past)${GAP}(?<w>${WEEKDAY})`, orderedWeekday),
    rule(
      "previous",
      `(?:previous|preceding|prior)${GAP}(?<unit>year|month|quarter|half)\\b(?!['’]s${GAP}(?:first|second|third|fourth))`,
      ({ unit = "" }) => beside(unit, -1),
    ),
    rule("following", `(?:following|succeeding|ensuing)${GAP}(?<unit>year|month|quarter)\\b`, ({ unit = "" }) =>
      beside(unit, 1),
    ),
    rule(
      "previous-part",
      `(?:previous|preceding)${GAP}year['’]s${GAP}(?:same|corresponding)${GAP}(?:period|month|quarter)\\b`,
      () => sameShifted(-12),
    ),
    rule(
      "next-years",
      `(?<=\\b(?:over|in|within|during|for)${GAP}(?:the${GAP})?)(?:next|coming)${GAP}(?<n>${COUNT})${GAP}years\\b`,
      ({ n }) => ({ is: "relative", grain: "year", offset: countOf(n) }),
      "horizon",
    ),
    rule(
      "next-units",
      `(?:next|coming|following)${GAP}(?:(?:few|several|couple${GAP}of|${COUNT})${GAP})?(?:years|months|quarters|weeks|days|decades?)\\b`,
      openTime,
      "vague",
    ),
    rule(
      "past-units",
      `(?:last|past|previous|preceding|prior|recent|latest)${GAP}(?:(?:few|several|couple${GAP}of|two${GAP}or${GAP}three|${COUNT})${GAP})?(?:years|months|quarters|weeks|days|decades?|century|week)\\b`,
      openTime,
      "vague",
    ),
    rule("past-year", `(?:past)${GAP}(?:year|month|quarter)\\b`, openTime, "vague"),
    rule("that-period", `${DURING}this${GAP}period\\b${NOT_TOLD_BEHIND}`, () => sameShifted(0)),
    rule("latest", `latest${GAP}(?<unit>month|quarter|year)\\b`, ({ unit = "" }) => beside(unit, 0)),
    rule("latest", `latest${GAP}(?:reporting${GAP})?period\\b`, () => sameShifted(0)),
    rule(
      "last-part-of",
      `last${GAP}(?:half|(?<unit>quarter)|(?:(?<n>${COUNT})${GAP})?(?<months>months?))${OF_YEAR}`,
      lastPart,
    ),
    rule(
      "season",
      `(?:last|this|next|past)${GAP}(?:past${GAP}|coming${GAP})?(?:summer|autumn|fall|winter|spring|century|decade)\\b`,
      openTime,
      "vague",
    ),
    rule(
      "season-year",
      `(?:last|past|previous|this|current|next|coming)${GAP}(?:[a-z]{3,12}${GAP})?season\\b`,
      openTime,
    ),
    rule(
      "fiscal-year",
      `(?<o>last|this|next|current|ongoing|coming)${GAP}(?:${FISCAL}${GAP}year\\b(?:${GAP}\\(?${SPLIT}\\)?)?|fiscal${NO_NOUN})`,
      (words) =>
        words["y"]
          ? fiscalYear(words)
          : { is: "fiscal", from: null, to: null, named: { offset: offsetOf(words["o"]) }, endMonth: null },
    ),
    rule("fiscal-year-told", `(?:previous|preceding|prior)${GAP}(?:${FISCAL}${GAP}year\\b|fiscal${NO_NOUN})`, () =>
      toldFiscal(-1),
    ),
    rule(
      "fiscal-year-end",
      `(?:last|this|current|previous)${GAP}${FISCAL}${GAP}year${UP_TO}${OF_YEAR_MAYBE}`,
      (words) => monthsUpTo(words, 12),
    ),
    rule(
      "fiscal-year-open",
      `(?:last|this|next|current|ongoing|previous|coming)${GAP}(?:${FISCAL}|marketing|crop)${GAP}year\\b`,
      openTime,
    ),
  ],
};
