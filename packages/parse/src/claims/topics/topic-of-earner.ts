import type { Indicator } from "@sourcebook/model";
import type { Topic } from "../bound.ts";
import { isChangeVerb, previousQuantity } from "../items/before-number.ts";
import { stopBetween, wordsBetween } from "../items/gap.ts";
import { isCue, isTraded, type ProductItem } from "../items/item.ts";
import { kindOf, type UnitKind } from "../items/unit-kind.ts";
import { otherGoods } from "../products/name-of-goods.ts";
import type { Reading } from "../reading.ts";
import { accepts } from "./name-topic.ts";

/**
 * "Ghana's exports rose. Pepper brought home $2 million, up 5 percent", "Pepper accounted for $2 million", "Pepper grew 5 percent to $2 million":
 * goods that earn a sum, in a text on what is sold, are sold for it.
 */
export function topicOfEarner(reading: Reading, at: number, kind: UnitKind): Topic | null {
  const { items, catalogue, context } = reading;
  if (kind === "percent" && isChangeVerb(items[at - 1]) && items[at - 2]?.type === "quantity")
    return topicOfEarner(reading, at - 2, "currency");
  const sum = kind === "percent" ? sumReached(reading, at) : at;
  const indicator = context.topic && context.adjacent ? catalogue.indicator(context.topic.id) : undefined;
  const isSold = indicator?.pair === "directed" && indicator.counterpart_after.includes("to");
  const kindOfSum = kindOf(catalogue, items[sum]);
  if (!kindOfSum || !indicator || !isSold || !accepts(indicator, kindOfSum)) return null;
  const goods = earnerBefore(reading, sum) ?? growerBefore(reading, sum) ?? nextEarner(reading, sum);
  if (!goods || otherGoods(reading, goods) !== null) return null;
  return { indicator, sign: 1, form: "noun", total: false, product: goods.code, at: -1, after: false };
}

/** "(grew 5 percent) to $2 million": index of the sum; -1 for none. */
const sumReached = ({ items, catalogue }: Reading, at: number): number =>
  isCue(items[at + 1], "to") && kindOf(catalogue, items[at + 2]) === "currency" ? at + 2 : -1;

/** "Pepper grew 5 percent to $2 million": goods, and not a price of them. */
function growerBefore(reading: Reading, at: number): ProductItem | null {
  const { text, items, catalogue } = reading;
  const [goods, verb, rate, to, sum] = items.slice(at - 4, at + 1);
  if (at < 4 || !isTraded(goods) || !isChangeVerb(verb) || !rate || !isCue(to, "to")) return null;
  if (sum?.type !== "quantity" || sum.mention.quantity.mult < MILLION || kindOf(catalogue, rate) !== "percent")
    return null;
  const isTogether =
    wordsBetween(text, goods, verb) + wordsBetween(text, verb, rate) + wordsBetween(text, rate, to) === 0;
  return isTogether && opensClause(reading, at - 4) ? goods : null;
}

const MILLION = 6;

/** "Pepper earned (the country) $2 million", "Pepper accounted for $2 million": the goods that do so, first in their clause. */
function earnerBefore(reading: Reading, at: number): ProductItem | null {
  const { text, items, catalogue } = reading;
  if (kindOf(catalogue, items[at]) !== "currency") return null;
  const verb = isCue(items[at - 1], "self") ? at - 2 : at - 1;
  const [goods, deed, quantity] = [items[verb - 1], items[verb], items[at]];
  if (!goods || !deed || !quantity || !isTraded(goods) || !isEarning(reading, verb, at)) return null;
  if (wordsBetween(text, goods, deed) > 2 || stopBetween(text, goods, quantity)) return null;
  if (wordsBetween(text, deed, quantity) > 2) return null;
  return opensClause(reading, verb - 1) ? goods : null;
}

/** "Pepper earned $2 million, (tea) $3 million and (wine) $4 million": the next goods of the same verb. */
function nextEarner(reading: Reading, at: number): ProductItem | null {
  const { text, items, catalogue } = reading;
  const former = previousQuantity(items, at);
  const [goods, ...before] = items.slice(former + 1, at).toReversed();
  const [quantity, last] = [items[at], items[former]];
  if (!isTraded(goods) || !quantity || !last || kindOf(catalogue, quantity) !== "currency") return null;
  if (before.some((item) => !isCue(item, "and")) || wordsBetween(text, goods, quantity) > 0) return null;
  if (wordsBetween(text, last, before[0] ?? goods) > 0 || stopBetween(text, goods, quantity)) return null;
  return (earnerBefore(reading, former) ?? nextEarner(reading, former)) && goods;
}

/** "earned", "accounted for (so much)"; not "accounted for $2 million of the harvest", nor "brought in", which only areas do. */
function isEarning({ items, catalogue }: Reading, verb: number, at: number): boolean {
  const deed = items[verb];
  if (isCue(deed, "share")) return !isCue(items[at + 1], "of", "in");
  if (isCue(deed, "level")) return deed.cue.brings === true;
  return (
    deed?.type === "indicator" &&
    deed.names.every(
      ({ id, form }) => form === "anaphor verb" || (form === "verb" && isMaking(catalogue.indicator(id))),
    )
  );
}

/** "(pepper) generated" */
const isMaking = (indicator: Indicator | undefined): boolean => indicator?.pair === "none";

/** Do the goods at `at` stand first in their clause, alone? */
function opensClause({ text, items }: Reading, at: number): boolean {
  const [other, before, goods] = [items[at - 2], items[at - 1], items[at]];
  // "pepper and tea": the first of them may have no name in the catalogue
  const isNext = isCue(before, "and") && other?.type === "quantity";
  if (isCue(before, "and") && !isNext) return false;
  if (!before || isNext || isCue(before, "clause", "name") || before.type === "period") return true;
  return goods !== undefined && stopBetween(text, before, goods);
}
