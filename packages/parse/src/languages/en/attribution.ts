import type { AttributionLexicon } from "../../claims/items/cue.ts";

const SAYS =
  "(?:said|says|say|saying|told|announced|reported|reports|noted|stressed|stated|added|revealed|disclosed|showed|shows|show|estimated|estimates|forecast|predicted|puts?(?=\\s{1,9}(?:the|it|that|this|its|their)\\b))";
// Where the verb could be a noun, too, as "forecast" could.
const SAID = "(?:said|says|announced|reported|noted|stated|added)";
const IS = "(?:is|are|was|were|has|have|had|will|would|could|may|can)";
// White space, bounded as everything here is: a pattern that goes on for as long as it likes is tried from every word of a sentence.
const SPACE = String.raw`\s{1,9}`;
// What stands between a name and its verb: "(Geostat)", "has", "raised its" (forecast)
const BETWEEN = String.raw`(?:${SPACE}\([^()]{1,40}\))?(?:${SPACE}(?:has|have|had|also|later|earlier|recently|then|(?:raised|lifted|cut|lowered|revised|upgraded|downgraded|kept)${SPACE}(?:its|the|his|her|their))){0,2}`;
// Up to a dozen words that no comma or quotation mark interrupts.
const NAME = String.raw`(?<speaker>(?:[^\s,;:"“”()]{1,60}${SPACE}){0,11}?[^\s,;:"“”()]{0,60}[^\s,;:."“”()])`;

// "Omer Bolat"
const PERSON = String.raw`(?!(?:As|In|On|But|And|While|After)\b)(?:\p{Lu}[^\s,;:"“”()]{0,40}${SPACE}){0,3}\p{Lu}[^\s,;:."“”()]{0,40}`;
// "Turkey's trade minister", "the head of customs"
const OFFICE = String.raw`(?:[^\s,;:"“”()]{1,40}${SPACE}){0,5}?(?:[Mm]inister|[Hh]ead|[Cc]hief|[Dd]irector|[Gg]overnor|[Pp]resident|[Cc]hair(?:man|woman)|[Ss]ecretary|[Aa]mbassador|[Cc]ommissioner|[Ss]pokes(?:man|woman|person)|[Oo]fficial|[Ee]conomist|[Aa]nalyst)(?:${SPACE}(?:of|at|for|to|with)${SPACE}(?:[^\s,;:"“”()]{1,40}${SPACE}){0,6}[^\s,;:."“”()]{1,40})?`;
/** "Omer Bolat, Turkey's trade minister": by name and office. */
const NAMED_BY_OFFICE = String.raw`(?<speaker>${PERSON},${SPACE}${OFFICE}|${OFFICE},${SPACE}${PERSON})`;

const NOBODY =
  "(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Tt]his|[Tt]hat|[Ww]hich|[Ww]ho|[Ww]e|[Aa]nd|[Bb]ut|[Aa]lso|[Tt]here|[Oo]ne|[Tt]he (?:report|document))";

/** "the latest data", where "Turkish data" are those of somebody. */
const DATA_OF_NOBODY =
  "(?:the|these|those|its|their|all|other|further|separate|latest|newest|new|recent|earlier|official|preliminary|provisional|available|trade|customs|economic|government)";

export const attribution: AttributionLexicon = {
  patterns: [
    // "according to Ali Rza, head of customs, ..."
    new RegExp(String.raw`\b[Aa]ccording to ${NAMED_BY_OFFICE}(?=[,;.]|$)`, "u"),
    // "..., said Omer Bolat, the trade minister of Turkey."
    new RegExp(String.raw`[,"”]${SPACE}(?:said|says)${SPACE}${NAMED_BY_OFFICE}(?=[,;.]|$)`, "u"),
    // "..., Omer Bolat, Turkey's trade minister, said."
    new RegExp(String.raw`[,"”]${SPACE}${NAMED_BY_OFFICE},${SPACE}${SAYS}\b[^,]{0,40}[.]?$`, "u"),
    // "Omer Bolat, Turkey's trade minister, said that ..."
    new RegExp(String.raw`^["“]?${NAMED_BY_OFFICE},${SPACE}${SAYS}\b`, "u"),
    // "according to the State Customs Committee, ..."
    new RegExp(
      String.raw`\b[Aa]ccording to (?:data (?:of|from) |figures (?:of|from) |statistics (?:of|from) )?${NAME}(?=[,;.:"]|$|${SPACE}(?:on|in|showed|published|released|which|that|as|for)\b)`,
      "u",
    ),
    // "data from the National Statistics Committee showed"
    new RegExp(
      String.raw`\b(?:[Ff]igures|[Dd]ata|[Ss]tatistics|[Rr]eport)${SPACE}(?:given by|released by|published by|issued by|from|of|by)${SPACE}${NAME}(?=${SPACE}(?:show|shows|showed|said|indicate|indicated|on|today|yesterday)\b|[,;.]|$)`,
      "u",
    ),
    // "..., Statistics Canada said."
    new RegExp(String.raw`[,"”]${SPACE}${NAME}${BETWEEN}${SPACE}${SAYS}\b[^,]{0,40}[.]?$`, "u"),
    // "Exports, the central bank said, were ..."; "Exports, said the central bank, were ..."
    new RegExp(String.raw`,${SPACE}${NAME}${BETWEEN}${SPACE}${SAID}(?:${SPACE}on${SPACE}\p{Lu}\p{Ll}{2,8})?,`, "u"),
    new RegExp(
      String.raw`,${SPACE}(?:said|says|reported|reports)${SPACE}(?![^,]{0,80}${SPACE}${IS}${SPACE})${NAME},`,
      "u",
    ),
    // "The Finance Ministry said that ..."
    new RegExp(String.raw`^["“]?${NAME}${BETWEEN}${SPACE}${SAYS}\b`, "u"),
  ],
  stranger: new RegExp(
    String.raw`^(?!${NOBODY}\b)${NAME}${SPACE}(?:said|says|told|announced|reported|stated|puts?(?=${SPACE}(?:the|it|that|this)\b))(?![^\s,.;])`,
    "u",
  ),
  joints: new RegExp(
    String.raw`;${SPACE}|[,;]?${SPACE}(?:while|whereas)${SPACE}|,${SPACE}(?:but|and|though|although)${SPACE}`,
    "g",
  ),
  nobody: new RegExp(String.raw`^(?:${NOBODY}\b|(?:${DATA_OF_NOBODY}\s)*(?:data|figures|statistics)$)`, "i"),
  kinds: [
    { kind: "JOINT", words: /^(?:the )?(?:parties|two sides|sides|both sides|two countries)\b/i },
    {
      kind: "AGENCY",
      words:
        /\b(?:statistic\w*|customs|central bank|national bank|bundesbank|federal reserve|bureau|census|agency for|committee|institute|commission|eurostat|insee|istat|secretariat|OECD|IMF|World Bank|\w{2,12}stat|(?:data|figures|statistics)$)\b/i,
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
