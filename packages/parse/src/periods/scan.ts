import type { Span } from "@sourcebook/model";
import type { PeriodLexicon, PeriodRule, RuleFamily, TimeExpression } from "./lexicon.ts";

/** Words that name a time, and what they mean. */
export type FoundTime = Span & {
  readonly rule: PeriodRule;
  readonly expression: TimeExpression;
};

/** Every time of a text, in order and disjoint. At one place the rule that reads furthest wins, then the first one. */
export function scan(text: string, lexicon: PeriodLexicon): readonly FoundTime[] {
  const { triggers, families } = lexicon;
  const found: FoundTime[] = [];
  triggers.lastIndex = 0;
  for (let hit = triggers.exec(text); hit; hit = triggers.exec(text)) {
    const family = families[hit.indexOf(hit[0], 1) - 1];
    const time = family ? longest(text, hit.index, family) : null;
    if (time) found.push(time);
    triggers.lastIndex = time ? time.end : Math.max(hit.index + 1, triggers.lastIndex);
  }
  return found;
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
