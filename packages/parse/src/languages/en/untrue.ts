import type { UntrueLexicon } from "../../claims/statements/untrue.ts";

export const untrue: UntrueLexicon = {
  supposed: [
    /^(?:had|were|should)\s(?!a\b)[^,;?]{0,150}$/i,
    /,\shad\s(?:they|it|we|this|these|those|that|the)\s[^,;?]{0,100}$/i,
    /^(?:even |as )?if\s[^,;]{0,80}\bhad\s(?:not\s|also\s|only\s)?(?:been|come|hit|sold|made|kept|\p{L}{2,20}(?:ed|wn|en))\b[^,;?]{0,80}$/iu,
  ],
  condition: /^(?:even )?if\s[^;]*$/i,
  consequence: /\b(?:would|could|might|will|'ll)\s/i,
  unfulfilled: /\b(?:would|could|should|might|ought to|was to|were to)\s(?:\p{L}{2,20}\s)?have\b[^,;]{0,60}$/iu,
  takenBack:
    /^[^,;]*\b(?:is|are|was|were|proved|proves|turned out|turned out to be)\s+(?:(?!not\b)\p{L}+\s+)?(?:false|untrue|wrong|incorrect|inaccurate|misleading|fake|baseless|unfounded|groundless|denied|refuted|debunked|dismissed|a lie|a myth)\b|\?$/iu,
  misstated: /\bmis(?:stat|report|quot)(?:ed|es|ing)\b[^;]{0,150}$/i,
  lost: /\b(?:los(?:t|e|es|ing)|cost(?! of)|costs(?! of)|costing|missed(?: out on)?|misses|missing(?: out on)?|forfeit(?:ed|s)?|forgone|foregone|wiped out|deprived|deprives|loss(?:es)? (?:of|in))\s+(?:(?:\p{L}|['’])+\s+){0,2}$/iu,
};
