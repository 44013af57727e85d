import type { AttributionLexicon } from "../../claims/cue.ts";

const SAYS =
  "(?:said|says|say|saying|told|announced|reported|reports|noted|stressed|stated|added|revealed|disclosed|showed|shows|show|estimated|estimates|forecast|predicted)";
// White space, bounded as everything here is: a pattern that goes on for as long as it likes is tried from every word of a sentence.
const SPACE = String.raw`\s{1,9}`;
// Up to a dozen words that no comma or quotation mark interrupts.
const NAME = String.raw`(?<speaker>(?:[^\s,;:"“”()]{1,60}${SPACE}){0,11}?[^\s,;:"“”()]{0,60}[^\s,;:."“”()])`;

export const attribution: AttributionLexicon = {
  patterns: [
    // "according to the State Customs Committee, ..."
    new RegExp(
      String.raw`\b[Aa]ccording to (?:data (?:of|from) |figures (?:of|from) |statistics (?:of|from) )?${NAME}(?=[,;.:"]|$|${SPACE}(?:on|in|showed|published|released|which|that|as|for)\b)`,
      "u",
    ),
    // "data from the National Statistics Committee showed"
    new RegExp(
      String.raw`\b(?:figures|data|statistics|report)${SPACE}(?:given by|released by|published by|issued by|from|of|by)${SPACE}${NAME}(?=${SPACE}(?:show|shows|showed|said|indicate|indicated|on|today|yesterday)\b|[,;.]|$)`,
      "u",
    ),
    // "..., Statistics Canada said."
    new RegExp(String.raw`[,"”]${SPACE}${NAME}${SPACE}${SAYS}\b[^,]{0,40}[.]?$`, "u"),
    // "The Finance Ministry said that ..."
    new RegExp(String.raw`^["“]?${NAME}${SPACE}${SAYS}\b`, "u"),
  ],
  nobody: /^(?:he|she|they|it|this|that|which|who|we|and|but|also|there|one|the report|the document)\b/i,
  kinds: [
    { kind: "JOINT", words: /^(?:the )?(?:parties|two sides|sides|both sides|two countries)\b/i },
    {
      kind: "AGENCY",
      words:
        /\b(?:statistic\w*|customs|central bank|national bank|bundesbank|federal reserve|bureau|census|agency for|committee|institute|commission|eurostat|insee|istat|secretariat|OECD|IMF|World Bank)\b/i,
    },
    {
      kind: "OFFICIAL",
      words:
        /\b(?:minist\w+|president|premier|officials?|government|deputy|ambassador|secretary|chancellor|governor|spokes\w+|department|embassy|envoy|consul|representative|treasury|director|cabinet|head)\b/i,
    },
    {
      kind: "COMPANY",
      words:
        /\b(?:company|corp\w*|inc|ltd|plc|group|bank|firm|operator|association|federation|chamber|analysts?|economists?|dealers?|brokers?)\b/i,
    },
    {
      kind: "MEDIA",
      words: /\b(?:news agency|newspaper|reuters|agency|TASS|Xinhua|Interfax|daily|television|radio|media)\b/i,
    },
  ],
};
