import type { Language } from "../language.ts";
import { areas, unnamedAreas } from "./areas.ts";
import { attribution } from "./attribution.ts";
import { changes } from "./changes.ts";
import { dates } from "./dates.ts";
import { denialCues } from "./denials.ts";
import { measures } from "./measures.ts";
import { moneyWords } from "./money-words.ts";
import { plain } from "./plain-words.ts";
import { quantities } from "./quantities.ts";
import { refusals } from "./refusals.ts";
import { relations } from "./relations.ts";
import { segment } from "./segment.ts";
import { statements } from "./statements.ts";
import { transfers } from "./transfers.ts";
import { untrue } from "./untrue.ts";

export const english: Language = {
  id: "en",
  code: "eng",
  script: /\p{Script=Latin}/u,
  commonest: / (?:the|and|with|from|said) /,
  segment,
  quantities,
  periods: dates,
  claims: {
    cues: [...changes, ...relations, ...statements, ...transfers, ...denialCues, ...areas, ...moneyWords],
    attribution,
    possessive: /^['’]s?/,
    untrue,
    plain,
    narrowing: /\b(?:re-|(?:domestic|local|locally produced|duty-free) )$/i,
    narrowingBehind: /^\sunder\s[^,.;]{2,60}?\b(?:regime|scheme|program(?:me)?|quotas?|agreement|AGOA)\b/,
    negating: /\b(?:non|ex)-$/i,
    leavingOut:
      /\b(?:excluding|exclusive of|except|except for|excepting|other than|apart from|aside from|minus|without|not (?:including|counting))\s/i,
    speakingOf:
      /^(?:as for|in the case of|regarding|concerning|with (?:regard|respect) to|in (?:relation|respect) to|in terms of|for|turning to|speaking of)\s(?:the\s)?$/i,
    dealing:
      /\b(?:sen(?:ds?|t|ding)|ship(?:s|ped|ping)?|direct(?:s|ed|ing)?|sell(?:s|ing)?|sold|export(?:s|ed|ing)?|gets?|got|getting|receiv(?:es?|ed|ing)|sourc(?:es?|ed|ing)|obtain(?:s|ed|ing)?|buy(?:s|ing)?|bought|purchas(?:es?|ed|ing)|procur(?:es?|ed|ing)|import(?:s|ed|ing)?)\s(?:\p{L}{1,8}\s){0,2}$/u,
    ofKind:
      /^(?:sectors?|industr(?:y|ies)|products?|goods|crops?|resources|raw|commodity|items?|shipments|sales|deliveries|supplies|purchases|trade|growers|farmers|producers)$/,
    others: /^(?:some |many |several )?other\b/,
    goods:
      /\b(?:commodit(?:y|ies)|(?:product|goods|commodity|(?:ex|im)port|(?:ex|im)ported goods) (?:groups?|categor(?:y|ies))|(?:(?:export|import)(?:ed)?|key|top|main|major|leading|largest|biggest) (?:product|good|item|commoditie)s?|(?:ex|im)port(?:ed)? commodity|(?:goods|products|items) (?:ex|im)ported)\b/i,
    ofGoods:
      /^\s+(?:['’]?\s?worth\s+of|(?:of|in)\s+(?:\p{Ll}+\s+){0,2}(?:goods|products|commodities|merchandise|cargo))\b/u,
    acting: /ing$/,
    determiner: /^\s+(?:the|its|their|our|these|those|such|other|various|different|all|more|new|some|many)(?=\s)/,
    things: /^\s\p{Ll}[\p{L}-]{1,30}(?<!s)s\b/u,
    plainEnding: /(?:ed|ly|est)$/,
    modifier: /^(?:\p{Ll}[\p{L}-]*(?<!s|ed|ing|ly)(?:\s|$)){1,2}$/u,
    favouring: /\bin favou?r of (?:the )?$/i,
    timesOf: /^\s(?:as (?:much|many|high|large|big|great|low|small) as|(?=(?:its|their|the|those|that|what)\s))/,
    mark: /^\s(?:mark|level|threshold|barrier|milestone|line)\b/,
    respectively: /\b(?:respectively|each)\b/i,
    part: /\b(?:including|with|of (?:which|that|this|them)|among which)\s+$/i,
    listing: /^\s(?:also\s)?(?:include[ds]?|featured?|comprised?)\s/,
    taking: /,\s(?:buying|purchasing|taking(?: in)?|absorbing|receiving)\s[^,;()]{0,60}$/,
    leadingGoods: /^(\s[^,;]{2,60}?)\s(?:leading|topping|dominating|heading)\s(?:[^,;]{2,40}\s)?(?:at|with)\s$/,
    office: /^\s(?:(?:national|central|state)\s)?(?:statistics|statistical|customs|bureau)\b/,
    ofAllGoods: /\b(?:merchandise|commodity|goods|total|overall|aggregate|all(?: \p{L}+)?)\s+$/iu,
    wholeEconomy:
      /^(?:econom(?:y|ies)|countr(?:y|ies)|markets?|regions?|republics?|states?|territor(?:y|ies)|over|during|from|by|since|with|and|or|as|while|was|were|is|are|has|have|had|this|last|amounted|reached|stood|totall?ed|made|rose|fell|grew|increased|decreased|has|alone|c[ao]mes?|coming|flow(?:s|ed|ing)|arriv(?:es?|ed|ing)|projects?|assets?|total|worth|at)$/,
    sector: /^\s(?:(?:the|its|their|our)\s)?((?:\p{Ll}[\p{L}-]*\s){1,3}(?:sectors?|industry|industries))\b/u,
    industry:
      /^(?:In contrast, the\s|The\s|Our\s)?(?:\p{Lu}\p{L}+\s){0,2}((?:\p{Ll}[\p{L}-]*\s){1,2}(?:and\s\p{Ll}[\p{L}-]*\s)?(?:sub-?)?(?:sectors?|industry|industries))\b(?!\s(?:said|reported|of|in)\b)/u,
    industryOwning:
      /\b(?:the|this|that|our)\s((?:\p{Ll}[\p{L}-]*\s){0,2}(?:sub-?)?(?:sector|industry))['’]s\s(?:\p{Ll}[\p{L}-]*\s){0,2}$/iu,
    top: /\b(?:top|key|main|biggest|largest|leading|chief|major|principal|primary|number one|most important|most valuable)\s+(?:\p{Lu}\p{L}*\s+)?$/iu,
    summed: /\b(?:total|overall|combined|(?:value|volume) of)\s(?:goods\s)?\p{L}+$/iu,
    undergoing:
      /^((?!(?:They|We|He|She|It|You|Officials|Analysts|Experts|Economists|Ministers|Farmers|Growers|Producers|Traders|Data|Figures)\b)\p{Lu}[\p{L}-]{1,30}(?:\s\p{Ll}[\p{L}-]{1,30}){0,2}?)\s(?:also\s)?(?:saw|sees|faced|faces|experienced|experiences|suffered|suffers|enjoyed|enjoys|witnessed|witnesses|underwent)\s/u,
    opening:
      /^(?:[•·▪*‣◦–-]\s?)?(?:(?:in|during|for|over|on|by|meanwhile|however|similarly|likewise|conversely|also|among|as)\b[^,]{0,40},\s)?(?:the\s)?$/i,
    undergone:
      /^(?::\s|(?:,\s[\p{Ll} ]{2,20},)?\s(?:also |alone )?(?:saw|sees|faced|faces|experienced|suffered|enjoyed|witnessed|underwent|registered|recorded|posted|earned|fetched|generated|brought|contributed|netted|yielded)\s)/u,
    goodsHeading: /^[•·▪*‣◦–-]\s?(\p{Lu}[\p{L} &-]{2,40}):\s/u,
    passingThrough: /^,?\s(?:via|through)\s(?:(?:the\s)?(?:port|border|crossing|checkpoint|customs)\b|\p{Lu})/u,
    sectorTold: /\s(?:in|to|into)\sthe\s((?:\p{Ll}[\p{L}-]*\s){1,3}sectors?)\b/u,
    relative: /^,?\s(?:which|whose)\s/,
    alike: /\bboth\s+(?:its\s+|the\s+)?$/i,
    indefinite: /\ban?\s+$/i,
    attributive: /(?:\b(?:an?|the|its|their|our|this|these)|['’]s?)\s+(?:\p{L}+ly\s+)?$/iu,
    pronoun: /^,?\s?(?:they|it)\s(?:(?:had|have|has)\s)?(?:also\s|only\s)?$/i,
    demonstrative: /\b(?:these|those|such)\s+$/i,
    wanted:
      /\b(?:wants?|wanted|would like|work(?:s|ed|ing)? (?:to|towards?|on)|look(?:s|ed|ing) to|sights? on|call(?:s|ed|ing)? (?:for|on)|determined to|eager to|keen to|efforts? to|agree(?:d|ment)? (?:on|to)|resolve[ds]? to|(?:set|sets|setting) out to|in a bid to|push(?:es|ed|ing)? (?:for|to)|commitment to|desire to|ambitio(?:n|us))\b/i,
    raising:
      /\bto (?:further |gradually )?(?:raise|increase|boost|expand|bring|double|triple|lift)\s[^,;]{1,80}\sto\s$/,
    achieving:
      /\b(?:help(?:s|ed|ing)?|manag(?:es|ed|ing)|allow(?:s|ed|ing)?|enabl(?:es|ed|ing)|continu(?:es|ed|ing)|succeed(?:s|ed|ing)?|contribut(?:es|ed|ing)|able|began|started|possible|went on|caused|led)(?:\s[\p{L}'’]+){0,3}\s$/u,
    pressing: /^\s(?:pressure|demands?|calls|requests?|criticism|complaints?|threats?)\b/,
    toldNegative:
      /\b(?:was|is|were|are|remained|remains|stayed|stays|turned|being)\s(?:\p{L}+\s)?(?:negative|in deficit|in the red)\b/u,
    standing:
      /(?:\b(?:of|(?:now|currently)(?: at)?|running at|standing at|(?:which|that) (?:is|was|are|were|has been|stands at|stood at))|,)\s+$/i,
    forecastBefore:
      /\b(?:(?:was|were|had)\s+(?:been\s+|also\s+)?|(?:than|with|against|versus|below|above|beat|beating|missed|missing)\s+(?:(?:a|an|the|market|median)\s+)?)\p{L}+$/iu,
    ofEachPart:
      /\b(?:averag(?:ed|ing)|on average|averages? of|average (?:monthly|annual|yearly|quarterly|weekly|daily)|(?:monthly|annual|yearly|quarterly|weekly|daily) average|(?:monthly|weekly|daily)\s+(?:merchandise\s+|goods\s+)?(?:exports?|imports?|trade|turnover|shipments))\b/i,
    eachYear: /\b(?:average|annually)\b/i,
    eachYearBehind: /^\s(?:on average|annually|yearly|(?:a|per|each|every) (?:year|annum))\b/i,
    measures,
    byMonth: /\b(?:monthly|month-to-month)\s$/i,
    byYear: /\b(?:annual|yearly)\s$/i,
    seasonallyAdjusted: /(?<!\bnot |\bnon-)\bseasonally[ -]adjusted\b|\badjusted for (?:the )?(?:seasons?|seasonal)\b/i,
    rolling:
      /\b(?:daily|weekly|monthly) average of\b|\bmonths? (?:moving|rolling|trailing)\b|\b(?:moving|rolling|trailing) (?:average|sum|total|basis|annual|year|month|\w{1,6}[ -]month)/i,
    estimating: /\b(?:estimates?|estimated|puts?|sees|saw|projects?|projected)\s/i,
    passing: /^(?:exceed|surpass|top|outstrip|overt(?:ake|ook))(?:s|es|ed|ped)?\b/,
    // "SA" is also South Africa, "AG" and "AB" are other things, too
    firmName:
      /\p{Lu}[\p{L}&'’.-]{0,30}(?:,? (?:Corp|Inc|Incorporated|Ltd|Limited|PLC|Plc|plc|LLC|LLP)| (?:Co|NV|SpA|GmbH|Bhd|JSC|OJSC|CJSC|PJSC|Oyj))\b|<[A-Z]{1,6}(?:\.[A-Z]{1,2})?>|\((?:NYSE|NASDAQ|Nasdaq|LSE|LON|TSX|ASX|HKEX|BSE|NSE):/u,
    unnamedAreas,
    definite: /\b(?:the|these|those|both|his|her|their|other|last|first|all)\s+$/i,
  },
  refusals,
};
