import type { Topic } from "../bound.ts";
import { isChange } from "../items/before-number.ts";
import { stopBetween, wordsBetween } from "../items/gap.ts";
import { isCue, type Item } from "../items/item.ts";
import type { Reading } from "../reading.ts";
import { nameTopic } from "./name-topic.ts";

/**
 * "a rise of 5 percent in exports", "a rise of 5 percent was recorded in exports", "a 5 percent drop is expected in trade with Turkey": what it
 * is that changes. "a 5 percent drop in exports" has its name right behind.
 */
export function topicOfChange(reading: Reading, at: number): Topic | null {
  const { items } = reading;
  const behind = endOfChange(items, at);
  let lead = behind;
  while (isCue(items[lead], "level", "statement")) lead++;
  if (behind < 0 || !isCue(items[lead], "in") || !areClose(reading, at, lead)) return null;
  for (let i = lead + 1; i <= lead + MOST; i++) {
    const item = items[i];
    if (!item || !areClose(reading, i - 1, i)) return null;
    if (item.type === "indicator") return nameTopic(reading, { item, at: i, after: true }, "percent");
    if (item.type !== "place" && item.type !== "product" && !isCue(item, "self", "world", "pair")) return null;
  }
  return null;
}

/** Items that may tell whose the name is, and of what goods. */
const MOST = 4;

/** Index of what stands behind "a rise of 5 percent", "a 5 percent rise"; -1 where the number is none of a change told as a thing. */
function endOfChange(items: readonly Item[], at: number): number {
  const [change, of] = [items[at - 2], items[at - 1]];
  if (isNoun(isCue(of, "of") ? change : of) || isNextOfChanges(items, at)) return at + 1;
  return isNoun(items[at + 1]) ? at + 2 : -1;
}

/** "a rise of 5 percent in exports, 3 percent (in imports)" */
function isNextOfChanges(items: readonly Item[], at: number): boolean {
  const before = items.findLastIndex((item, i) => i < at && item.type === "quantity");
  const between = items.slice(before + 1, at);
  return (
    before >= 0 &&
    isCue(items[at + 1], "in") &&
    isCue(between[0], "in") &&
    between.some(({ type }) => type === "indicator") &&
    between.every((item) => item.type !== "cue" || isCue(item, "in", "to", "from", "with", "and", "of", "self")) &&
    endOfChange(items, before) === before + 1
  );
}

const isNoun = (item: Item | undefined): boolean => isChange(item) && item.cue.form === "noun";

/** Do no more than single words part the items from one to the other, and no comma? */
function areClose({ text, items }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const [item, next] = [items[i], items[i + 1]];
    if (!item || !next || stopBetween(text, item, next) || wordsBetween(text, item, next) > 1) return false;
  }
  return true;
}
