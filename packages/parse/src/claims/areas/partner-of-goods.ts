import type { Topic } from "../bound.ts";
import { isCue, type Item } from "../items/item.ts";
import type { Reading } from "../reading.ts";
import type { Found } from "./area-basis.ts";

/** "imported sugar ($9 million), tea ($6 million) and salt ($2 million) from India": the partner whom the last of several goods is followed by. */
export function partnerOfGoods({ items }: Reading, at: number, { at: verb, form, indicator }: Topic): Found | null {
  if (form !== "verb" || verb > at || !items.slice(verb + 1, at).every(isOfGoods)) return null;
  const end = items.findIndex((item, i) => i > at && !isOfGoods(item));
  const [last, lead, place] = items.slice(end - 1, end + 2);
  const isLast = last?.type === "quantity" || last?.type === "product";
  if (end < 0 || !isLast || !isCue(lead, ...indicator.counterpart_after) || place?.type !== "place") return null;
  return place.possessive ? null : { code: place.code, stated: true };
}

const isOfGoods = (item: Item): boolean =>
  item.type === "quantity" || item.type === "product" || isCue(item, "and", "of", "level", "aside");
