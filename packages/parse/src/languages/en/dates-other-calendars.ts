import type { PeriodRule, RuleFamily, TimeExpression } from "../../periods/lexicon.ts";
import { PART_OF } from "./dates-fiscal.ts";
import { anyOf, GAP, openTime, rule, trigger } from "./dates-words.ts";

const CALENDARS = "Iranian Persian Ethiopian Nepali Nepalese Islamic Hijri Jewish solar lunar";
const ORDERED = `(?:(?:current|this|last|past|previous|next)${GAP})?`;

/** What begins on no first of a month of ours, or on another day each year: such a text means it by "this year", too. */
const otherYear = (): TimeExpression => ({ is: "open", ofOtherYear: true });

/** "the first quarter of the Iranian calendar year", "of the harvest season" */
export const partsOfOthers: readonly PeriodRule[] = [
  rule(
    "other-calendar",
    `${PART_OF}${ORDERED}${anyOf(CALENDARS)}${GAP}(?:(?:calendar|fiscal|financial)${GAP})?year\\b`,
    otherYear,
  ),
  rule("season-part", `${PART_OF}(?:[a-z]{3,12}${GAP}){0,2}season\\b`, openTime),
];

/** "last Iranian year" */
export const otherYearOrdered: PeriodRule = rule(
  "other-calendar",
  `(?:current|this|last|past|previous|next)${GAP}${anyOf(CALENDARS)}${GAP}(?:calendar${GAP})?year\\b(?:${GAP}\\d{4}(?!\\d))?`,
  otherYear,
);

/** "the Iranian calendar year 1399" */
export const otherYearFamily: RuleFamily = {
  openings: CALENDARS.toLowerCase(),
  trigger: trigger(`${anyOf(CALENDARS)}(?=${GAP}(?:calendar${GAP})?year\\b)`),
  rules: [
    rule("other-calendar", `${anyOf(CALENDARS)}${GAP}(?:calendar${GAP})?year\\b(?:${GAP}\\d{4}(?!\\d))?`, otherYear),
  ],
};
