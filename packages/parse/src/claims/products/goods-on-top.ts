import type { Topic } from "../bound.ts";
import { isCue, isTraded, type Item } from "../items/item.ts";
import { kindOf } from "../items/unit-kind.ts";
import type { Reading } from "../reading.ts";
import { goodsBefore, goodsUpTo, type ListHead } from "./product-list.ts";

/**
 * "Mobile phones remained Ghana's top export, with $3 million": the goods that are called so, which the number is of; "unknown" where they are
 * not told. Null where nothing is called so, or an area is: "China was the top export destination".
 */
export function goodsOnTop(reading: Reading, at: number, topic: Topic): ListHead | "unknown" | null {
  const { items, catalogue } = reading;
  const leading = isTrade(topic) ? goodsLeading(reading, at) : null;
  if (leading) return leading;
  const isRank = (item: Item | undefined): boolean => kindOf(catalogue, item) === "rank";
  const mayBe = isTrade(topic) && (!topic.after || isRank(items[at]));
  const name = mayBe ? nameOnTop(reading, topic) : -1;
  if (name < 0) return null;
  const next = nextOnTop(reading, name, at);
  if (next) return next;
  const parts = (item: Item): boolean => isCue(item, "clause") || (item.type === "quantity" && !isRank(item));
  const clause = items.findLastIndex((item, i) => i < name && parts(item));
  const verb = items.findLastIndex((other, i) => i > clause && i < name && isCue(other, "level"));
  // "The top exports included tea worth $3 million", "copper ore for $3 million"
  if (verb < 0) return isCue(items[at - 1], "level", "in") ? unlessListed(goodsBefore(reading, at - 1)) : null;
  if (items.slice(clause + 1, verb).some(({ type }) => type === "place")) return null;
  return goodsBefore(reading, verb) ?? "unknown";
}

/** "(cocoa was the top export with $3 million, and) gold came second (with $2 million)": null where the number is of what is on top. */
function nextOnTop({ text, items, catalogue }: Reading, name: number, at: number): ListHead | null {
  const last = items.findLastIndex((item, i) => i > name && i < at && isTraded(item));
  const [product, next] = [items[last], items[last + 1]];
  const isNext = isCue(next, "next") || kindOf(catalogue, next) === "rank";
  return isTraded(product) && isNext ? { product, words: text.slice(product.start, product.end) } : null;
}

/** "with petrol leading (the imports) at $3 million": the goods that do so; null for none. */
function goodsLeading(reading: Reading, at: number): ListHead | "unknown" | null {
  const { text, items, language } = reading;
  const from = items.findLastIndex((item, i) => i < at && isCue(item, "with", "and"));
  const [opener, quantity] = [items[from], items[at]];
  if (!opener || !quantity || items.slice(from, at).some(({ type }) => type === "quantity" || type === "place"))
    return null;
  const said = language.claims.leadingGoods.exec(text.slice(opener.end, quantity.start));
  return said ? goodsUpTo(reading, opener.end + (said[1]?.length ?? 0)) : null;
}

const isTrade = ({ indicator: { pair, units } }: Topic): boolean => pair === "directed" && units.includes("physical");

/** "the top export", "the biggest import, with an import bill (of $3 million)", "the main exported commodity": index of what is called so; -1 for none. */
function nameOnTop({ text, start, items, language: { claims } }: Reading, { at, form, indicator }: Topic): number {
  const isSame = (item: Item): boolean =>
    item.type === "indicator" && item.names.some(({ id, form: other }) => id === indicator.id && other === "noun");
  const name = isCue(items[at - 1], "with") ? items.findLastIndex((item, i) => i < at && isSame(item)) : at;
  const item = items[name];
  // "the main export destination"
  if (items.some((other) => isCue(other, "partner") && other.start === item?.start)) return -1;
  if (!item || !claims.top.test(text.slice(Math.max(start, item.start - LONGEST), item.start))) return -1;
  const goods = claims.goods.exec(text.slice(item.start, item.end + LONGEST));
  return form === "noun" || goods?.index === 0 ? name : -1;
}

/** Words behind the verb hold more than goods: "include tea and flowers (worth $3 million)". */
const unlessListed = (head: ListHead | "unknown" | null): ListHead | "unknown" | null =>
  head === "unknown" || head === null || head.product ? head : "unknown";

/** Characters that hold the words before a name. */
const LONGEST = 40;
