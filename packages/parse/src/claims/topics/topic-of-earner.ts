import type { Topic } from "../bound.ts";
import { isChangeVerb } from "../items/before-number.ts";
import { stopBetween, wordsBetween } from "../items/gap.ts";
import { isCue, isTraded, type Item, type ProductItem } from "../items/item.ts";
import type { UnitKind } from "../items/unit-kind.ts";
import { otherGoods } from "../products/name-of-goods.ts";
import type { Reading } from "../reading.ts";
import { accepts } from "./name-topic.ts";

/** "Ghana's exports rose. Pepper brought home $2 million, up 5 percent": goods that earn a sum, in a text on what is sold, are sold for it. */
export function topicOfEarner(reading: Reading, at: number, kind: UnitKind): Topic | null {
  const { items, catalogue, context } = reading;
  if (kind === "percent" && isChangeVerb(items[at - 1]) && items[at - 2]?.type === "quantity")
    return topicOfEarner(reading, at - 2, "currency");
  const indicator = context.topic && context.adjacent ? catalogue.indicator(context.topic.id) : undefined;
  const isSold = indicator?.pair === "directed" && indicator.counterpart_after.includes("to");
  if (kind !== "currency" || !indicator || !isSold || !accepts(indicator, kind)) return null;
  const goods = earnerBefore(reading, at);
  if (!goods || otherGoods(reading, goods) !== null) return null;
  return { indicator, sign: 1, form: "noun", total: false, product: goods.code, at: -1, after: false };
}

/** "Pepper earned (the country) $2 million": the goods that do so, first in their clause. */
function earnerBefore({ text, items, catalogue }: Reading, at: number): ProductItem | null {
  const verb = isCue(items[at - 1], "self") ? at - 2 : at - 1;
  const [goods, deed, quantity] = [items[verb - 1], items[verb], items[at]];
  if (!goods || !deed || !quantity || !isTraded(goods)) return null;
  // "brought in", which only areas do
  const isDeed = (item: Item): boolean =>
    item.type === "indicator" && item.names.every(({ id, form }) => form === "anaphor verb" && catalogue.indicator(id));
  if (!(isCue(deed, "level") && deed.cue.brings) && !isDeed(deed)) return null;
  if (wordsBetween(text, goods, deed) > 2 || stopBetween(text, goods, quantity)) return null;
  if (wordsBetween(text, deed, quantity) > 2) return null;
  const [other, before] = [items[verb - 3], items[verb - 2]];
  // "pepper and tea": the first of them may have no name in the catalogue
  const isNext = isCue(before, "and") && other?.type === "quantity";
  const opens = !before || isNext || isCue(before, "clause", "name") || before.type === "period";
  if (isCue(before, "and") && !isNext) return null;
  return opens || stopBetween(text, before, goods) ? goods : null;
}
