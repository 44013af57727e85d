import type { Topic } from "../bound.ts";
import { isCue, type Item } from "../items/item.ts";
import { kindOf } from "../items/unit-kind.ts";
import type { Reading } from "../reading.ts";
import { goodsBefore, type ListHead } from "./product-list.ts";

/**
 * "Mobile phones remained Ghana's top export, with $3 million": the goods that are called so, which the number is of; "unknown" where they are
 * not told. Null where nothing is called so, or an area is: "China was the top export destination".
 */
export function goodsOnTop(reading: Reading, at: number, topic: Topic): ListHead | "unknown" | null {
  const { items, catalogue } = reading;
  const isRank = (item: Item | undefined): boolean => kindOf(catalogue, item) === "rank";
  const mayBe = isTrade(topic) && (!topic.after || isRank(items[at]));
  const name = mayBe ? nameOnTop(reading, topic) : -1;
  if (name < 0) return null;
  const parts = (item: Item): boolean => isCue(item, "clause") || (item.type === "quantity" && !isRank(item));
  const clause = items.findLastIndex((item, i) => i < name && parts(item));
  const verb = items.findLastIndex((other, i) => i > clause && i < name && isCue(other, "level"));
  // "The top exports included tea worth $3 million", "copper ore for $3 million"
  if (verb < 0) return isCue(items[at - 1], "level", "in") ? unlessListed(goodsBefore(reading, at - 1)) : null;
  if (items.slice(clause + 1, verb).some(({ type }) => type === "place")) return null;
  return goodsBefore(reading, verb) ?? "unknown";
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
