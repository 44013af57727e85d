import type { RuleFamily, TimeExpression, Words, YearWords } from "../../periods/lexicon.ts";
import { anyOf, FISCAL, GAP, openTime, rule, trigger, YEAR } from "./dates-words.ts";

const UNIT_MONTHS = { year: 12, half: 6, quarter: 3, month: 1 } as const;
type MonthGrain = keyof typeof UNIT_MONTHS;
const isMonthGrain = (word: string): word is MonthGrain => word in UNIT_MONTHS;
/** The period that the text spoke of, so many months later, or that of another year. */
export const sameShifted = (shift: number, year?: YearWords): TimeExpression => ({
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

const SAME = "(?:same|corresponding|similar|comparable|equivalent|analogous|like|year-(?:earlier|ago))";
/** Words for the period that the text spoke of: "the reporting period". */
const SPOKEN_OF =
  "(?:same|corresponding|reporting|reported|report|review|said|mentioned|cited|given|indicated|specified)";
const SPAN = `(?:\\w{1,9}-month${GAP})?(?:reporting${GAP})?(?:time${GAP})?(?:period|month|quarter|half|semester|time|stage|date|day|week|span|timeframe|months)`;
/** "of last year", "in the previous year", "a year earlier", "last year". */
export const A_YEAR_BEFORE = `(?:,?${GAP}(?:(?:of|in|from|for|during)${GAP})?(?:(?:the${GAP})?(?:last|previous|preceding|prior|past)${GAP}(?:${FISCAL}${GAP})?year|(?:a|one|the)${GAP}year${GAP}(?:earlier|before|ago|previously))\\b)`;

/** "the same period of 2021"; of "2021-22" it may be in either. */
const sameOfYear = ({ y, y2 }: Words): TimeExpression => (y2 ? openTime() : sameShifted(-12, Number(y)));

const OPENINGS =
  "same corresponding similar comparable equivalent analogous like reporting reported report review said mentioned cited given indicated specified that";

export const contextFamily: RuleFamily = {
  openings: `${OPENINGS} period`,
  trigger: trigger(
    `${anyOf(OPENINGS)}(?=${GAP}(?:[\\w'-]{1,12}${GAP}){0,2}?(?:period|months?|quarter|half|semester|time|stage|date|year|span)\\b)|period(?=${GAP}under${GAP})`,
  ),
  rules: [
    rule("same-period-year-before", `${SAME}${GAP}${SPAN}${A_YEAR_BEFORE}`, () => sameShifted(-12)),
    rule(
      "same-period-of-year",
      `${SAME}${GAP}(?!date|day)${SPAN}(?:,?${GAP}(?:of|in)(?:${GAP}the${GAP}year)?)?${GAP}(?<y>${YEAR})(?<y2>[-/–]\\d{2,4})?`,
      sameOfYear,
    ),
    rule("same-period-of-year", `${SAME}${GAP}(?<y>${YEAR})${GAP}${SPAN}\\b`, sameOfYear),
    rule("same-period-this-year", `${SAME}${GAP}${SPAN}${GAP}(?:of${GAP})?this${GAP}year\\b`, () => sameShifted(0)),
    rule(
      "same-period-compared",
      `(?<=\\b(?:with|against|versus|than|from|over|to|on)${GAP}(?:in${GAP}|for${GAP}|during${GAP})?(?:the${GAP}|a${GAP})?)(?:corresponding|similar|comparable|equivalent|analogous)${GAP}${SPAN}\\b`,
      () => sameShifted(-12),
    ),
    rule("same-period", `${SPOKEN_OF}${GAP}(?:period|month|quarter|half|timeframe)\\b`, () => sameShifted(0)),
    rule("same-period", `period${GAP}under${GAP}(?:review|report|consideration|study)\\b`, () => sameShifted(0)),
    rule("that-period", `that${GAP}(?<unit>year|month|quarter)\\b(?!['’])`, ({ unit = "" }) => beside(unit, 0)),
    rule(
      "that-period",
      `(?<=\\b(?:in|for|during|over|of|within|throughout)${GAP})that${GAP}period\\b(?!${GAP}(?:of|from|to|between|ended|ending|under|when|\\d+)\\b)`,
      () => sameShifted(0),
    ),
  ],
};
