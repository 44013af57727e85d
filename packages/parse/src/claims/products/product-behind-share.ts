import { wordsBetween } from "../items/gap.ts";
import { isCue, isTraded, type ProductItem } from "../items/item.ts";
import { kindOf } from "../items/unit-kind.ts";
import type { Reading } from "../reading.ts";

/** "Of all exports, 80 percent, or $3 million, were garments": what a part is, which the sentence says behind it. */
export function productBehindShare({ text, items, catalogue }: Reading, at: number): ProductItem | undefined {
  const [share, or, quantity, link, product] = items.slice(Math.max(at - 2, 0), at + 3);
  if (kindOf(catalogue, share) !== "percent" || !isCue(or, "and") || !quantity || !isCue(link, "level"))
    return undefined;
  if (!isTraded(product) || wordsBetween(text, quantity, link) + wordsBetween(text, link, product) > 0)
    return undefined;
  return product;
}
