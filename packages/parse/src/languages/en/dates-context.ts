import type { RuleFamily, TimeExpression, Words } from "../../periods/lexicon.ts";
import { anyOf, DASH, FISCAL, GAP, MONTH, openTime, rule, trigger, UNDER_REVIEW, YEAR } from "./dates-words.ts";

const UNIT_MONTHS = { year: 12, half: 6, quarter: 3, month: 1 } as const;
type MonthGrain = keyof typeof UNIT_MONTHS;
const isMonthGrain = (word: string): word is MonthGrain => word in UNIT_MONTHS;
/** The period that the text spoke of, so many months later, or that of another year. */
export const sameShifted = (shift: number, year?: number | { readonly offset: number }): TimeExpression => ({
  is: "reference",
  reference: { grain: "same", shift },
  ...(year === undefined ? {} : { year }),
});

/** So many of a unit before (after) the one that holds the context. */
export function beside(unit: string, units: number): TimeExpression {
  const grain = unit.toLowerCase();
  if (!isMonthGrain(grain)) return openTime();
  return { is: "reference", reference: { grain, shift: units * UNIT_MONTHS[grain] } };
}

/** The period that the text is on: "the reporting period". */
export const ofText = (): TimeExpression => ({ is: "reference", reference: { grain: "same", shift: 0, ofText: true } });

const SAME = "(?:same|corresponding|similar|comparable|equivalent|analogous|like|year-(?:earlier|ago))";
/** Words for the period that the text is on: "the reporting period". */
const REPORTED = "(?:reporting|reported|report|reference|referent|review)";
/** Words for the one that it spoke of last: "the said period". */
const SPOKEN_OF = "(?:same|corresponding|said|mentioned|aforementioned|cited|given|indicated|specified)";
const SPAN = `(?:\\w{1,9}-month${GAP})?(?:reporting${GAP})?(?:time${GAP})?(?:period|month|quarter|half|semester|time|stage|date|day|week|span|timeframe|months)`;
/** "of last year", "in the previous year", "a year earlier", "last year". */
export const A_YEAR_BEFORE = `(?:,?${GAP}(?:(?:of|in|from|for|during)${GAP})?(?:(?:the${GAP})?(?:last|previous|preceding|prior|past|corresponding)${GAP}(?:(?:${FISCAL}${GAP})?year|fiscal)|(?:a|one|the)${GAP}year${GAP}(?:earlier|before|ago|previously))\\b)`;

/** Stands before a period that the text spoke of. */
export const DURING = `(?<=\\b(?:in|for|during|over|of|within|throughout)${GAP})`;
/** Behind a period that the text spoke of; not "(the period) from May to June", "running between", "February to September". */
export const NOT_TOLD_BEHIND = `(?!${GAP}(?:(?:of|from|to|between|ended|ending|running|spanning|covering|under|when|last|next|a|\\d+)\\b|${MONTH}(?:${DASH}|${GAP}(?:to|through|until)\\b)))`;

/** "the same month of last year": a text on a quarter does not mean the quarter. */
const sameUnit = ({ unit = "" }: Words): TimeExpression => ({
  is: "reference",
  reference: { grain: "same", shift: -12, months: unit.toLowerCase() === "month" ? 1 : 3 },
});

/** "the same period of 2021"; of "2021-22" it may be in either, unless the text counts so. */
const sameOfYear = ({ y, y2 }: Words): TimeExpression =>
  y2 ? { is: "fiscalReference", from: Number(y) } : sameShifted(-12, Number(y));

const OPENINGS =
  "same corresponding similar comparable equivalent analogous like reporting reported report reference referent review said mentioned aforementioned cited given indicated specified that";

export const contextFamily: RuleFamily = {
  openings: `${OPENINGS} period`,
  trigger: trigger(
    `${anyOf(OPENINGS)}(?=${GAP}(?:[\\w'-]{1,12}${GAP}){0,2}?(?:period|months?|quarter|half|semester|time|stage|date|year|span)\\b)|period(?=${GAP}under${GAP})`,
  ),
  rules: [
    rule("same-unit-year-before", `${SAME}${GAP}(?<unit>month|quarter)${A_YEAR_BEFORE}`, sameUnit),
    rule("same-period-year-before", `${SAME}${GAP}${SPAN}${A_YEAR_BEFORE}`, () => sameShifted(-12)),
    rule(
      "same-period-of-year",
      `${SAME}${GAP}(?!date|day)${SPAN}(?:,?${GAP}(?:of|in)(?:${GAP}the(?:${GAP}year)?)?)?${GAP}(?<y>${YEAR})(?:(?<y2>[-/–]\\d{2,4})(?:${GAP}${FISCAL}${GAP}year\\b)?)?`,
      sameOfYear,
    ),
    rule(
      "same-period-of-fiscal",
      `(?:${SAME}|${SPOKEN_OF})${GAP}${SPAN},?${GAP}(?:of|in)${GAP}(?:the${GAP})?(?:FY|${FISCAL}(?:${GAP}year)?)(?:${GAP}|['’])?(?:(?<y>${YEAR})(?<y2>[-/–]\\d{2,4})|\\d{2,4}(?:[-/–]\\d{2,4})?)`,
      (words) => (words["y"] ? sameOfYear(words) : openTime()),
    ),
    rule("same-period-of-year", `${SAME}${GAP}(?<y>${YEAR})${GAP}${SPAN}\\b`, sameOfYear),
    rule(
      "same-period-of-year",
      `(?:${REPORTED}|${SPOKEN_OF})${GAP}(?:period|month|quarter|half)(?:,?${GAP}(?:of|in))?${GAP}(?<y>${YEAR})(?<y2>[-/–]\\d{2,4})?`,
      sameOfYear,
    ),
    rule("same-period-this-year", `${SAME}${GAP}${SPAN}${GAP}(?:of${GAP})?this${GAP}year\\b`, () =>
      sameShifted(0, { offset: 0 }),
    ),
    rule(
      "same-period-compared",
      `(?<=\\b(?:with|against|versus|than|from|over|to|on)${GAP}(?:in${GAP}|for${GAP}|during${GAP})?(?:the${GAP}|a${GAP})?)(?:corresponding|similar|comparable|equivalent|analogous)${GAP}${SPAN}\\b`,
      () => sameShifted(-12),
    ),
    rule("period-of-text", `${REPORTED}${GAP}(?:period|timeframe)\\b`, ofText),
    rule("period-of-text", `period${UNDER_REVIEW}`, ofText),
    rule("same-period", `(?:${REPORTED}|${SPOKEN_OF})${GAP}(?:period|month|quarter|half|timeframe)\\b`, () =>
      sameShifted(0),
    ),
    rule("that-period", `that${GAP}(?<unit>year|month|quarter)\\b(?!['’])`, ({ unit = "" }) => beside(unit, 0)),
    rule("that-period", `${DURING}that${GAP}period\\b${NOT_TOLD_BEHIND}`, () => sameShifted(0)),
  ],
};
