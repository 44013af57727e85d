import type { Topic } from "../bound.ts";
import { isChangeVerb } from "../items/before-number.ts";
import { isCue, isTraded, type Item, type ProductItem } from "../items/item.ts";
import type { Reading } from "../reading.ts";
import type { ListHead } from "./product-list.ts";

/**
 * "Rubber saw a decrease of 5 percent in export value, earning $4 million", "led by tea, which saw values rise by 5 percent", "Seafood: Exports grew
 * by 5 percent": the product that the clause of the number at `at` is about; undefined where it is about another, or none is told.
 */
export function productOfClause(reading: Reading, at: number, topic: Topic): ProductItem | undefined {
  const { indicator, total } = topic;
  if (total || indicator.pair !== "directed" || !indicator.units.includes("physical")) return undefined;
  const { items } = reading;
  const last = items.findLastIndex((item, i) => i < at && isTraded(item));
  const product = items[last];
  if (!isTraded(product)) return undefined;
  const parted = items.findLastIndex((item, i) => i > last && i < at && isCue(item, "clause", "and"));
  if (isRelative(reading, product)) return parted < 0 ? product : undefined;
  // "Tea earned $3 million, and exports rose to $9 million"
  const isOfAnother = parted >= 0 && topic.at > parted;
  if (!isOfAnother && isAbout(reading, last)) return product;
  return productToldOf(reading, topic);
}

/** "Tea was the star of the year, with exports up 5 percent" */
function productToldOf({ text, start, items, language: { claims } }: Reading, topic: Topic): ProductItem | undefined {
  const at = items.findIndex(isTraded);
  const [product, before] = [items[at], items.slice(0, topic.at)];
  if (!isTraded(product) || topic.at < at || !isCue(before.at(-1), "with")) return undefined;
  const opening = text.slice(start, product.start);
  if (!(ONE_WORD.test(opening) || claims.opening.test(opening))) return undefined;
  return before.some((item) => isCue(item, "level")) && !before.some(isOfOther) ? product : undefined;
}

const isOfOther = (item: Item): boolean =>
  item.type === "quantity" || (item.type === "indicator" && item.names.some(({ form }) => form !== "changing"));

/** "Natural (rubber)" */
const ONE_WORD = /^\p{Lu}\p{Ll}+\s$/u;

/** "(tea), which saw" */
const isRelative = ({ text, language: { claims } }: Reading, { end }: ProductItem): boolean =>
  claims.relative.test(text.slice(end, end + LONGEST));

/** "Tea saw", "In 2021, tea, for example, earned", "– Tea: " */
function isAbout({ text, start, items, language: { claims } }: Reading, at: number): boolean {
  const [product, next] = [items[at], items[at + 1]];
  if (!product || !claims.opening.test(text.slice(start, product.start))) return false;
  const behind = text.slice(product.end, product.end + LONGEST);
  return claims.undergone.test(behind) || (isChangeVerb(next) && text.slice(product.end, next?.start) === " ");
}

/** "– Candles: Exports grew by 5 percent": the goods that head the line, where no list has them; null where a known name or time does. */
export function goodsHeading({ text, start, items, language: { claims } }: Reading): ListHead | null {
  const words = claims.goodsHeading.exec(text.slice(start, start + LONGEST))?.[1];
  if (words === undefined || (items[0]?.start ?? Infinity) < start + text.slice(start).indexOf(":")) return null;
  return words.split(" ").every((word) => claims.plain.has(word.toLowerCase())) ? null : { product: null, words };
}

/** Characters that hold the first words behind a name. */
const LONGEST = 48;
