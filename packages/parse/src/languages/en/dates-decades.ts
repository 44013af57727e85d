import type { RuleFamily } from "../../periods/lexicon.ts";
import { GAP, JOIN, openTime, rule, trigger } from "./dates-words.ts";

export const decadeFamily: RuleFamily = {
  openings: "0000 00 twenties thirties forties fifties sixties seventies eighties nineties",
  trigger: trigger(
    `(?:(?:1\\d|20)\\d0['’]?s\\b|(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\\b|(?<=['’])\\d0s\\b)`,
  ),
  rules: [
    rule("decade", `(?:1\\d|20)\\d0['’]?s\\b`, openTime, "vague"),
    rule(
      "decade",
      `(?<=\\bthe${GAP}(?:(?:early|mid|late)${JOIN})?)(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\\b`,
      openTime,
      "vague",
    ),
    rule("decade", `(?<=the${GAP}['’])\\d0s\\b`, openTime, "vague"),
  ],
};
