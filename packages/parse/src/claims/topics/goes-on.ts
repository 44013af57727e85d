import { wordsBetween } from "../items/gap.ts";
import { isCue, type Item } from "../items/item.ts";
import type { Reading } from "../reading.ts";

// A number is about what the text has named before, where the words on the way to it point back, or name nothing else.

/** "It rose to ...", "Of this, ...", "Up from ...": the sentence begins with a word that points back; or it tells the goal. */
export function goesOn(reading: Reading, at: number): boolean {
  const { text, items, start } = reading;
  const first = items[0];
  const isFirst = first && first.start - start <= BEGINNING;
  if (isFirst && isCue(first, "again", "self", "other", "pair", "change", "base", "share")) return true;
  if ((isFirst && beginsWithChange(reading)) || beginsWithPronoun(reading)) return true;
  const goal = items.findIndex((item) => isGoal(item) || (isFirst && item === first && isCue(item, "statement")));
  return goal >= 0 && goal < at && (pointsBack(items, goal, at) || !namesItsOwn(text, items, goal, at));
}

/** "They were", "In 2020 it had been", "A year earlier, the figure was": where the sentence before told of one thing alone. */
function beginsWithPronoun({ text, items, start, language, context }: Reading): boolean {
  const at = items.findIndex((item) => !isOfTime(item));
  const [item, next, former] = [items[at], items[at + 1], items[at - 1]];
  if (!item || !context.tellsOne) return false;
  const opening = text.slice(former?.end ?? start, item.start);
  if (isCue(item, "again"))
    return at > 0 && isVerb(next) && wordsBetween(text, item, next) <= 1 && /^[\s,]*$/.test(opening);
  return isVerb(item) && language.claims.pronoun.test(opening);
}

const isOfTime = (item: Item): boolean => item.type === "period" || isCue(item, "in", "over", "step");

const isVerb = (item: Item | undefined): item is Item =>
  isCue(item, "level") || (isCue(item, "change") && item.cue.form === "verb");

/** "In June, the annual decrease was"; not "In June growth was", which may be that of all. */
function beginsWithChange({ text, items, start, language }: Reading): boolean {
  const at = items.findIndex((item) => !(item.type === "period" || isCue(item, "in", "over", "step")));
  const [change, next] = [items[at], items[at + 1]];
  if (!isCue(change, "change") || change.cue.form === "after" || !isCue(next, "level")) return false;
  const article = isCue(items[at - 1], "step") ? items[at - 1] : change;
  const isDefinite = language.claims.definite.test(text.slice(start, article?.start));
  return isDefinite && wordsBetween(text, change, next) === 0;
}

/** Characters within which a sentence begins. */
const BEGINNING = 12;

const isGoal = (item: Item | undefined): boolean => isCue(item, "statement") && item.cue.type === "TARGET";

/** "increasing it to" */
const pointsBack = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some((item) => isCue(item, "again", "pair", "other"));

/** "the goal for tourism is": does a preposition behind the word lead to what nobody knows? */
const namesItsOwn = (text: string, items: readonly Item[], goal: number, at: number): boolean =>
  items.some((item, i) => {
    const next = items[i + 1];
    return (
      i > goal && i < at && next !== undefined && isCue(item, "in", "of", "with") && wordsBetween(text, item, next) > 0
    );
  });

/**
 * "exports were $5 billion, and it plans to build ports for $10 billion": is the word at `goal` one for a goal whose own words, which
 * nobody knows, point to nothing?
 */
export const isOtherGoal = (items: readonly Item[], goal: number, at: number): boolean =>
  isGoal(items[goal]) && !pointsBack(items, goal, at) && !items.slice(goal, at).some(({ type }) => type === "period");
