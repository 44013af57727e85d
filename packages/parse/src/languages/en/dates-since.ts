import type { RuleFamily } from "../../periods/lexicon.ts";
import { GAP, YEAR, openTime, rule, toDate, trigger } from "./dates-words.ts";

const TO_DATE = `(?:the${GAP}(?:current${GAP})?year|this${GAP}year|(?<y>${YEAR}))`;

const HOLDS = "(?:is|are|stands?|amounts?|totals?)";
/** "now they are $3 billion", "is now $3 billion"; not "is now its largest partner" */
const NOW = `now(?=${GAP}(?:(?:it|they)${GAP})?${HOLDS}\\b)|(?<=\\b${HOLDS}${GAP})now(?=${GAP}(?:(?:at|to|about|around|over|nearly|almost)${GAP})?[$€£\\d])`;

export const sinceFamily: RuleFamily = {
  openings: "since so thus date now",
  trigger: trigger(
    `(?:since(?=${GAP}(?:the${GAP})?(?:beginning|start|turn))|(?:so|thus)${GAP}far(?=${GAP}(?:this|in)\\b)|(?<=\\bto${GAP})date\\b|${NOW})`,
  ),
  rules: [
    rule("since-start", `since${GAP}(?:the${GAP})?(?:beginning|start|turn)${GAP}of${GAP}${TO_DATE}\\b`, toDate, "asOf"),
    rule(
      "so-far",
      `(?<=(?:est|worst)${GAP}(?:[a-z]{1,12}${GAP})?)(?:so|thus)${GAP}far${GAP}(?:in${GAP})?${TO_DATE}\\b`,
      openTime,
      "vague",
    ),
    rule("now", `now\\b`, openTime),
    rule("until-now", `date\\b`, () => ({ is: "relative", grain: "day", offset: 0 }), "asOf"),
    rule("so-far", `(?:so|thus)${GAP}far${GAP}this${GAP}(?:month|quarter)\\b`, openTime, "asOf"),
    rule("so-far", `(?:so|thus)${GAP}far${GAP}(?:in${GAP})?${TO_DATE}\\b`, toDate, "asOf"),
  ],
};
