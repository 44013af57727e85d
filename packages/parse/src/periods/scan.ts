import type { Span } from "@sourcebook/model";
import { lookUp } from "../lexemes/word-table.ts";
import { isGlued, NO_WORD, type Words } from "../lexemes/words.ts";
import type { PeriodLexicon, PeriodRule, RuleFamily, TimeExpression } from "./lexicon.ts";

/** Words that name a time, and what they mean. */
export type FoundTime = Span & {
  readonly rule: PeriodRule;
  readonly expression: TimeExpression;
};

/** Every time of a text, in order and disjoint. At one place the rule that reads furthest wins, then the first one. */
export function scan(words: Words, { families }: PeriodLexicon): readonly FoundTime[] {
  const { text, starts, hashes } = words;
  const found: FoundTime[] = [];
  let free = 0;
  for (let at = 0; at < starts.length; at++) {
    const candidates = lookUp(families, hashes[at] ?? NO_WORD);
    const start = starts[at] ?? text.length;
    if (!candidates || start < free || isGlued(words, at)) continue;
    const family = familyAt(text, start, candidates);
    if (!family) continue;
    const time = longest(text, start, family);
    if (time) found.push(time);
    free = time?.end ?? family.trigger.lastIndex;
  }
  return found;
}

/** The first family that may begin here. */
function familyAt(text: string, start: number, families: readonly RuleFamily[]): RuleFamily | undefined {
  for (const family of families) if (standsAt(family.trigger, text, start)) return family;
  return undefined;
}

function longest(text: string, start: number, family: RuleFamily): FoundTime | null {
  let best: FoundTime | null = null;
  for (const rule of family.rules) {
    rule.pattern.lastIndex = start;
    const match = rule.pattern.exec(text);
    const end = match ? rule.pattern.lastIndex : start;
    if (!match || (best && end <= best.end)) continue;
    const expression = rule.read(match.groups ?? {});
    if (expression) best = { start, end, rule, expression };
  }
  return best;
}

/** Does a sticky pattern match at this place? */
export function standsAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}
