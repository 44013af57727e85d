import { byOpening, type PeriodLexicon } from "../../periods/lexicon.ts";
import { dayFamily, monthFamily, monthRangeFamily, weekdayFamily, yearFamily } from "./dates-calendar.ts";
import { contextFamily } from "./dates-context.ts";
import { decadeFamily } from "./dates-decades.ts";
import { otherYearFamily } from "./dates-other-calendars.ts";
import { codeFamily, countFamily, ordinalFamily, seasonFamily } from "./dates-parts.ts";
import { rangeFamily } from "./dates-ranges.ts";
import { orderFamily, unitFamily } from "./dates-relative.ts";
import { sinceFamily } from "./dates-since.ts";
import { GAP, JOIN, YEAR } from "./dates-words.ts";

const sticky = (source: string): RegExp => new RegExp(source, "iy");
const THE = `(?:the${GAP})?`;

/** How English names times. */
export const dates: PeriodLexicon = {
  families: byOpening([
    rangeFamily,
    dayFamily,
    decadeFamily,
    monthRangeFamily,
    monthFamily,
    yearFamily,
    countFamily,
    codeFamily,
    weekdayFamily,
    ordinalFamily,
    seasonFamily,
    contextFamily,
    otherYearFamily,
    orderFamily,
    unitFamily,
    sinceFamily,
  ]),
  edges: sticky(
    `(?<=(?<edge>\\b(?:(?:very${GAP})?(?:early|late|mid|middle|earlier|later)(?:${JOIN}|${GAP}(?:in|of)${GAP})${THE}|(?:(?<end>end|close)|start|beginning|middle|turn|rest|remainder)(?:${JOIN}|${GAP}of${GAP}|${GAP}of${GAP}the${GAP}))))`,
  ),
  roles: [
    // "the decade to 2020"
    { pattern: sticky(`(?<=\\bdecade${GAP}(?:to|through|ended|ending)${GAP})(?=${YEAR}\\b)`), role: "vague" },
    {
      pattern: sticky(`(?<=\\b(?:by|until|up${GAP}to|through${GAP}to|till)${GAP}${THE}(?:the${GAP}year${GAP})?)`),
      role: "limit",
    },
    { pattern: sticky(`(?<=\\bas${GAP}(?:of|at|on)${GAP}${THE})`), role: "asOf" },
    { pattern: sticky(`(?<=\\blevels?${GAP}of${GAP}${THE})`), role: "compared" },
    {
      pattern: sticky(
        `(?<=\\b(?:same${GAP}(?:[a-z]{1,12}${GAP})?as|similar${GAP}to|on${GAP}a${GAP}par${GAP}with)${GAP}(?:in${GAP})?${THE})`,
      ),
      role: "compared",
    },
    // "comparing May 2021 with May 2020", "twice as much as it did in May 2020"
    {
      pattern: sticky(
        `(?<=\\b(?:comparing${GAP}[^.;]{1,60}${GAP}with|as${GAP}(?:it|they)${GAP}(?:did|had|was|were)${GAP}(?:in|during|over))${GAP}${THE})`,
      ),
      role: "compared",
    },
    // "which exceeds the figure of the previous year by 5 percent"
    {
      pattern: sticky(
        `(?<=\\b(?:exceeds|exceeded|exceeding|surpass(?:es|ed|ing))${GAP}${THE}(?:(?:data|figures?|levels?|results?|indicators?|volume|value)${GAP}(?:of|for|in)${GAP}${THE})?)`,
      ),
      role: "compared",
    },
    { pattern: sticky(`${GAP}levels?\\b(?!${GAP}of\\b)`), behind: true, role: "compared" },
    { pattern: sticky(`(?<=\\bto${GAP})(?=end-|the${GAP}end${GAP}of)`), role: "limit" },
  ],
  // "expected in January"; not "more than expected in January"
  futureBefore: new RegExp(
    `\\b(?<!\\bthan\\s)(?:will|shall|would|to${GAP}be|is${GAP}to|are${GAP}to|due|planned|plans|planning|(?:re)?scheduled|expected|expects|expect|forecasts?|projected|targets?|aims?|intends?|set${GAP}to|hopes?|supposed${GAP}to|payable|effective|upcoming|slated|agreed${GAP}to|for${GAP}delivery)\\b[^.;!?]{0,120}$`,
  ),
  futureAfter: /^[^.;!?]{0,40}?\b(?:will|is to|are to|is expected|are expected|is due|is forecast|are due)\b/i,
  past: /\b(?:was|were|had|did|rose|fell|grew|shrank|stood|hit|came|made|brought|began|became|went|took|gave|held|led|left|paid|ran|sent|spent|won|sold|bought|saw|lost|sank|slid|(?!need|feed|speed|exceed|proceed)[a-z]{3,}ed)\b/,
  comparedWith: sticky(
    `(?<=\\b(?:(?:compared${GAP}(?:with|to)|from|against|versus|vs\\.?|than|over|on)${GAP}(?:both${GAP})?(?:in${GAP}|for${GAP}|during${GAP})?${THE}(?:\\S{1,14}${GAP}){0,4}|(?:compared${GAP}(?:with|to)|against)${GAP}(?:\\S{1,14}${GAP}){5,9}))`,
  ),
  since: sticky(`(?<=\\bsince${GAP})`),
  // " and ", ", $36 million in "
  joined:
    /^(?:[\s,/–-]*(?:(?:and|or|to|through)[\s–-]*)?(?:(?:in|the)\s*)?|,?\s(?:and\s)?(?:[A-Z]{0,3}[$€£¥])?\d[\d.,]{0,9}%?(?:\s(?:percent|million|billion|mln|bln|bn|tons|tonnes)){0,2}\sin\s)$/i,
  sentenceEnd:
    /(?:(?<![A-Z\s]|\b(?:Mr|Ms|Dr|St|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Corp|Co|Ltd))\.|[!?])["'”’)\]]*\s+(?=["'“‘([]*[A-Z0-9])|\n[^\S\n]*\n/g,
  crops:
    /\b(?:crops?|harvest|hectares|acres|marketing|campaign|seasons?|(?:coffee|cocoa|sugar|cotton|grain|rice|tea|oil) year|sown|sowings?|planted|plantings?|wheat)\b/i,
  fiscalOwner: /^(?:['’]s?)?\s{1,8}(?:(?:federal|government|central|budget)\s{1,8})?$/,
  fiscalPartner: /\b(?:to|from|with|into|against)\s{1,8}(?:the\s{1,8})?$/i,
  moneyOfMany: /^(?:\s?\$|\s{1,8}(?:dollars?|dlrs?)\b)/i,
};
