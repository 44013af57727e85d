import { stopBetween, wordsBetween } from "../items/gap.ts";
import { isCue, isTraded, type Item } from "../items/item.ts";
import { goodsBefore } from "../products/product-list.ts";
import type { Reading } from "../reading.ts";

/** Is the number at `at` a sum of the goods that the verb at `verb` tells of, before it or behind? */
export const namesGoods = (reading: Reading, at: number, verb: number): boolean =>
  verb > at ? areMoved(reading, at, verb) : areObjects(reading, at, verb) || isPriceOfMoved(reading, at, verb);

/** "5,000 tons of wheat were shipped abroad for $3 million" */
function isPriceOfMoved(reading: Reading, at: number, verb: number): boolean {
  const load = reading.items.findLastIndex((item, i) => i < verb && item.type === "quantity");
  return load >= 0 && isCue(reading.items[at - 1], "in", "level") && areMoved(reading, load, verb);
}

/** "bought gas for $3 million", "supplied machines worth $3 million", "$3 million worth of machines", "$3 million in goods" */
function areObjects({ text, items, language }: Reading, at: number, verb: number): boolean {
  const end = items[at]?.end ?? 0;
  if (isCue(items[verb - 1], "and") && items.slice(0, verb).some(isVerb)) return true;
  const between = items.slice(verb + 1, at);
  // "received more than it did in 2020, which was $3 million"
  if (between.some((item) => isCue(item, "again"))) return false;
  if (between.some((item) => isTraded(item) || isCue(item, "level"))) return true;
  return items.slice(at + 1, at + 5).some(isTraded) || language.claims.ofGoods.test(text.slice(end, end + LONGEST));
}

/** "sold goods worth $2 million and (bought $1 million)" */
const isVerb = (item: Item): boolean => item.type === "indicator" && item.names.some(({ form }) => form === "verb");

/** Characters that hold the words for goods behind a sum. */
const LONGEST = 40;

/** "goods worth $3 million were shipped", "$3 million worth of goods was shipped", "500 tons of wheat were shipped" */
function areMoved(reading: Reading, at: number, verb: number): boolean {
  const { text, items, language } = reading;
  const next = nextLoad(reading, at);
  if (next >= 0 && next < verb) return wordsWorth(reading, at) !== null && areMoved(reading, next, verb);
  const [quantity, between] = [items[at], items.slice(at + 1, verb)];
  if (!quantity || !between.every((item) => isTraded(item) || isCue(item, "level", "of"))) return false;
  if (between.some(isTraded) || language.claims.ofGoods.test(text.slice(quantity.end, quantity.end + LONGEST)))
    return true;
  const words = wordsWorth(reading, at);
  return words !== null && (words === "" || language.claims.plain.has(lastOf(words)));
}

/** "tea worth $3 million and (cocoa worth) $2 million (were shipped)": index of the next sum of goods that the same became of; -1 for none. */
export function nextLoad({ text, items }: Reading, at: number): number {
  const next = items.findIndex((item, i) => i > at && item.type === "quantity");
  const [quantity, joint] = [items[at], items[at + 1]];
  const between = items.slice(at + 1, Math.max(next, at));
  const isJoined = quantity && (isCue(joint, "and") || /^,\s$/.test(text.slice(quantity.end, joint?.start)));
  return isJoined &&
    between.every((item) => isTraded(item) || isCue(item, "and", "level")) &&
    isCue(between.at(-1), "level")
    ? next
    : -1;
}

/**
 * "microchips worth $3 million (were shipped)": the words for them, empty where they name a product of the catalogue; null where nothing
 * is worth so much.
 */
export function wordsWorth(reading: Reading, at: number): string | null {
  const { text, items } = reading;
  const [worth, quantity] = [items[at - 1], items[at]];
  if (!quantity || !isCue(worth, "level") || wordsBetween(text, worth, quantity) > 0) return null;
  const goods = goodsBefore(reading, at - 1);
  if (goods === null) return null;
  return goods === "unknown" ? text.slice(reading.start, worth.start) : goods.product ? "" : goods.words;
}

export const lastOf = (words: string): string => words.toLowerCase().split(" ").at(-1) ?? "";

/** "(goods worth $3 million) were shipped from Georgia", "moved between Georgia and Turkey": does what became of goods name an area? */
export function areMovedBetween(reading: Reading, verb: number, id: string): boolean {
  const { text, items, catalogue } = reading;
  const at = items.findLastIndex((item, i) => i < verb && item.type === "quantity");
  const [quantity, last, name] = [items[at], items[verb - 1], items[verb]];
  const indicator = catalogue.indicator(id);
  if (!quantity || !last || !name || !indicator || wordsBetween(text, last, name) > 1) return false;
  if (stopBetween(text, quantity, name) || !areMoved(reading, at, verb)) return false;
  const leads = [...indicator.counterpart_after, ...indicator.reference_after, "between" as const];
  // "shipped abroad"
  const next = items[verb + 1];
  if (isCue(next, "world") && wordsBetween(text, name, next) === 0) return true;
  // "moved between" holds its preposition.
  return items.some(
    (item, i) => i > verb && item.type === "place" && (i === verb + 1 || isCue(items[i - 1], ...leads)),
  );
}
