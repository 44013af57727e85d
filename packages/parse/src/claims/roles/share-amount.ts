import { previousQuantity } from "../items/before-number.ts";
import { isInParentheses, stopBetween, wordsBetween } from "../items/gap.ts";
import { isCue, type Item } from "../items/item.ts";
import { kindOf } from "../items/unit-kind.ts";
import type { Reading } from "../reading.ts";

/** "accounted for $3 billion (44 percent) of Georgia's exports": index of the name of what an amount is a part of; -1 for none. */
export function wholeOfAmount(reading: Reading, at: number): number {
  return isCue(reading.items[at - 1], "share") ? nameOfWhole(reading, lastOfAmount(reading, at) + 1) : -1;
}

/** "accounted for 15 percent of Georgia's exports in 2021, or $13 million": index of the share that an amount says again; -1 for none. */
export function shareRestated(reading: Reading, at: number): number {
  const { text, items, catalogue } = reading;
  const [quantity, joint, last] = [items[at], items[at - 1], items[at - 2]];
  if (!isCue(joint, "and") || !joint.cue.restates || !last || kindOf(catalogue, quantity) !== "currency") return -1;
  const share = previousQuantity(items, at);
  const name = kindOf(catalogue, items[share]) === "percent" ? nameOfWhole(reading, share + 1) : -1;
  const isBeside = items.slice(name + 1, at - 1).every((item) => item.type === "period" || isCue(item, "in"));
  return name >= 0 && isBeside && wordsBetween(text, last, joint) === 0 ? share : -1;
}

/** "(44 percent) of Georgia's exports": index of the name behind the "of" at an index; -1 where that is none, or leads to no name. */
export function nameOfWhole({ text, items }: Reading, of: number): number {
  if (!isCue(items[of], "of", "whole")) return -1;
  for (let i = of + 1; i <= of + MOST_BETWEEN; i++) {
    const [last, item] = [items[i - 1], items[i]];
    if (!last || !item || stopBetween(text, last, item) || wordsBetween(text, last, item) > 2) return -1;
    if (item.type === "indicator") return i;
    if (!mayStandBefore(item)) return -1;
  }
  return -1;
}

/** "of Georgia's total food exports" */
const MOST_BETWEEN = 4;

const mayStandBefore = (item: Item): boolean =>
  item.type === "place" || item.type === "product" || item.type === "period" || isCue(item, "self", "world", "pair");

/** "$3 billion (44 percent)", "$3 billion, or 44 percent": the last number that tells the same part. */
function lastOfAmount({ text, items, catalogue }: Reading, at: number): number {
  const [quantity, next, behind] = [items[at], items[at + 1], items[at + 2]];
  const isPercent = (item: Item | undefined): boolean =>
    item?.type === "quantity" && kindOf(catalogue, item) === "percent";
  if (quantity && next && isPercent(next) && isInParentheses(text, quantity, next)) return at + 1;
  return isCue(next, "and") && isPercent(behind) ? at + 2 : at;
}
