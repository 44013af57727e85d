import { previousQuantity } from "./before-number.ts";
import type { Areas } from "./context.ts";
import { wordsBetween } from "./gap.ts";
import { isCue, isTraded } from "./item.ts";
import { ALL, OTHER, type Product } from "./product.ts";
import { goodsBefore } from "./product-list.ts";
import { isRestated } from "./share-times.ts";
import type { Reading } from "./topic.ts";
import { kindOf } from "./unit-kind.ts";
import type { Bound } from "./when.ts";

/**
 * "Machinery accounted for 12 percent of exports", "exports were led by machinery, accounting for 12 percent": what has the share that no
 * area has; null where words do not tell it. "Exports accounted for 60 percent of the turnover" is a share of all of them.
 */
export function productOfShare(
  reading: Reading,
  { at, topic, role }: Bound,
  { counterpart }: Areas,
  product: Product | null,
): Product | null {
  if (role.measure === "share" && !topic.after && isOfGoods(reading, at)) return null;
  if (role.measure !== "share" || product?.code !== ALL || counterpart !== "WLD") return product;
  if (!topic.after && (topic.at < 0 || namesAnotherWhole(reading, topic.at))) return product;
  const before = previousQuantity(reading.items, at);
  const share = reading.items.findIndex((item, i) => i > before && i < at && isCue(item, "share"));
  const goods = share < 0 ? null : goodsBefore(reading, share);
  if (goods === null || goods === "unknown") return null;
  return goods.product ? { code: goods.product.code, words: null } : { code: OTHER, words: goods.words };
}

/** "imports 90 percent of its wheat": a share of that, and not of what the verb names; "of its goods" is of all. */
function isOfGoods({ text, items, language }: Reading, at: number): boolean {
  const [quantity, of] = [items[at], items[at + 1]];
  if (!quantity || !isCue(of, "of") || wordsBetween(text, quantity, of) > 0) return false;
  let whose = at + 2;
  while (isCue(items[whose], "self") || items[whose]?.type === "place") whose++;
  const [last, next] = [items[whose - 1] ?? of, items[whose]];
  const first = FIRST_WORD.exec(text.slice(last.end, next?.start))?.[1];
  return first === undefined ? isTraded(next) : !language.claims.plain.has(first);
}

const FIRST_WORD = /^\s+(\p{Ll}[\p{L}-]*)/u;

/** "in the trade turnover", "of the total" */
const namesAnotherWhole = ({ items }: Reading, topic: number): boolean =>
  items.some((item, i) => i !== topic && (item.type === "indicator" || isCue(item, "whole")));

/** "consumer goods, 24 percent ($374 million)": the amount of a percentage that says nothing. `told`: the numbers that do. */
export function isAmountOfUntold(reading: Reading, at: number, told: readonly { readonly bound: Bound }[]): boolean {
  const host = reading.items[at - 1];
  if (host?.type !== "quantity" || kindOf(reading.catalogue, host) !== "percent" || !isRestated(reading, at - 1))
    return false;
  return !told.some(({ bound }) => bound.at === at - 1);
}
