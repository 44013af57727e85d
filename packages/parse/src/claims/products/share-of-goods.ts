import type { Transformation } from "@sourcebook/model";
import type { Bound, Topic } from "../bound.ts";
import type { Areas } from "../context.ts";
import { previousQuantity } from "../items/before-number.ts";
import { wordsBetween } from "../items/gap.ts";
import { isCue, isTraded } from "../items/item.ts";
import { kindOf } from "../items/unit-kind.ts";
import type { Reading } from "../reading.ts";
import { isInPercentList } from "../roles/share-list.ts";
import { isRestated } from "../times/share-times.ts";
import { isLedTo } from "../topics/beside-topic.ts";
import { productBeside } from "./goods-named.ts";
import { wholeOfIndustry } from "./goods-of-industry.ts";
import { goodsBefore } from "./product-list.ts";
import { ALL, OTHER, type Product } from "./product.ts";
import { unlistedProduct } from "./unlisted-product.ts";

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
  if (role.measure !== "share" || product?.code !== ALL) return product;
  if (counterpart !== "WLD" && !isOfPartner(reading, at, topic, counterpart)) return product;
  const before = previousQuantity(reading.items, at);
  if (!topic.after && (topic.at < 0 || namesAnotherWhole(reading, topic.at, before))) return product;
  const share = reading.items.findIndex((item, i) => i > before && i < at && isCue(item, "share"));
  if (share < 0) return null;
  const named = goodsBehind(reading, share);
  if (named) return named;
  const goods = goodsBefore(reading, share);
  if (goods === null || goods === "unknown") return null;
  if (goods.product) return { code: goods.product.code, words: null };
  return isPlain(reading, goods.words) ? null : { code: OTHER, words: goods.words };
}

/** "the", "its goods" */
const isPlain = ({ language }: Reading, words: string): boolean =>
  words.split(/\s/).every((word) => language.claims.plain.has(word.toLowerCase()));

/** "the share of machinery in exports" */
function goodsBehind({ text, items, language }: Reading, share: number): Product | null {
  const [name, next] = [items[share], items[share + 1]];
  if (!name || !next || next.type === "quantity") return null;
  if (isTraded(next)) return wordsBetween(text, name, next) === 0 ? { code: next.code, words: null } : null;
  const words = FIRST_WORD.exec(text.slice(name.end, next.start))?.[1];
  return words && !language.claims.plain.has(words) ? { code: OTHER, words } : null;
}

/**
 * What a share is one over: "Russia accounted for 90 percent of Georgia's wheat imports" over countries, "machinery made up 40 percent of
 * exports to Turkey" over goods. Null where it is of both, or where a part of the goods has it: "firms accounted for 90 percent of wheat
 * imports".
 */
export function shareOver(
  reading: Reading,
  { at, topic }: Bound,
  { reference, counterpart }: Areas,
  product: Product,
): Transformation | null {
  const isOfOne = counterpart !== "WLD" && !counterpart.startsWith("_");
  const isOfAllGoods = product.code === ALL;
  const areGoodsWhole = !isOfAllGoods && isWhole(reading, at, topic) && namesProduct(reading, at, topic);
  const whole = partnerOfWhole(reading, at, topic);
  // "Uganda accounted for 33 percent of Kenya's exports to Africa"
  if (isOfOne && whole !== null && whole !== PAIR && whole !== counterpart) return null;
  const isPartnerWhole = isOfOne && whole !== null;
  if (isOfOne && !isOfAllGoods) return areGoodsWhole === isPartnerWhole ? null : areGoodsWhole ? "SHC" : "SHP";
  if (isOfOne) return isPartnerWhole || isPartOfGoods(reading, at, topic) ? null : "SHC";
  if (isOfAllGoods) return isOfStranger(reading, topic, reference) ? null : "SHI";
  return areGoodsWhole ? null : "SHP";
}

/** "Uganda accounted for 33 percent", in a text on Kenya's trade: hardly of its own trade with all; a balance is told as a part of another sum. */
const isOfStranger = ({ context: { home } }: Reading, { indicator }: Topic, reference: string): boolean =>
  indicator.counterpart_default === "WLD" &&
  Object.keys(indicator.negatives).length === 0 &&
  home !== null &&
  reference !== home;

/** "wine exports to Russia accounted for 5 percent of exports": a part by goods and by country at once. */
const isPartOfGoods = (reading: Reading, at: number, topic: Topic): boolean =>
  reading.items.some(
    (item, i) =>
      i < at &&
      i !== topic.at &&
      item.type === "indicator" &&
      (item.names.some(({ product }) => product !== null) || productBeside(reading, i) !== undefined),
  );

/** Is the name of the topic that of the whole: "90 percent of imports", "a share in imports", "imports came from Russia (90 percent)"? */
const isWhole = (reading: Reading, at: number, topic: Topic): boolean =>
  topic.after ||
  isInPercentList(reading, at) ||
  (isLedTo(reading.items, isTraded(reading.items[topic.at - 1]) ? topic.at - 1 : topic.at) &&
    reading.items.slice(0, topic.at).some((item) => isCue(item, "share")));

const namesProduct = (reading: Reading, at: number, topic: Topic): boolean =>
  topic.at >= 0 &&
  (topic.product !== null ||
    productBeside(reading, topic.at) !== undefined ||
    wholeOfIndustry(reading, topic) !== null ||
    unlistedProduct(reading, at, topic) !== null);

/** "40 percent of bilateral trade": of the trade of both with each other. */
const PAIR = "pair";

/** "40 percent of exports to Turkey", "40 percent of the exports of wine to Turkey", "of bilateral trade": with whom the whole is; null where with all. */
function partnerOfWhole(reading: Reading, at: number, topic: Topic): string | null {
  const { text, items } = reading;
  if (topic.at < 0 || !isWhole(reading, at, topic) || dealsWithPart(reading, at)) return null;
  if (isCue(items[topic.at - 1], "pair")) return PAIR;
  const goods = isCue(items[topic.at + 1], "of") && isTraded(items[topic.at + 2]) ? topic.at + 2 : topic.at;
  const [last, lead, place] = [items[goods], items[goods + 1], items[goods + 2]];
  if (!last || !isCue(lead, ...topic.indicator.counterpart_after) || wordsBetween(text, last, lead) > 0) return null;
  return place?.type === "place" ? place.code : null;
}

/** "Kenya (sends) 40 percent of its exports to Ghana", "of its total exports": with whom that part is, not the whole. */
function dealsWithPart({ text, items, language }: Reading, at: number): boolean {
  const [quantity, of, self] = items.slice(at);
  const isOfOwn = isCue(of, "whole") || (isCue(of, "of") && isCue(self, "self"));
  if (!quantity || !isOfOwn) return false;
  return language.claims.dealing.test(text.slice(Math.max(0, quantity.start - LONGEST), quantity.start));
}

/** Characters that hold a verb and "more than". */
const LONGEST = 32;

const isOfPartner = (reading: Reading, at: number, topic: Topic, partner: string): boolean => {
  const whole = partnerOfWhole(reading, at, topic);
  return whole === PAIR || whole === partner;
};

/** "imports 90 percent of its wheat": a share of that, and not of what the verb names; "of its goods" is of all. */
function isOfGoods({ text, items, language }: Reading, at: number): boolean {
  const [quantity, of] = [items[at], items[at + 1]];
  if (!quantity || !isCue(of, "of") || wordsBetween(text, quantity, of) > 0) return false;
  let whose = at + 2;
  while (isCue(items[whose], "self") || items[whose]?.type === "place") whose++;
  const [last, next] = [items[whose - 1] ?? of, items[whose]];
  const first = FIRST_GOODS.exec(text.slice(last.end, next?.start))?.[1];
  return first === undefined ? isTraded(next) : !language.claims.plain.has(first);
}

const FIRST_WORD = /^\s+(\p{Ll}[\p{L}-]*)/u;
/** "wheat", "LPG" */
const FIRST_GOODS = /^\s+(\p{Ll}[\p{L}-]*|\p{Lu}{2,5}\b)/u;

/** "in the trade turnover", "of the total"; not a name that has the number before: "exports were $3 million and their share in". */
const namesAnotherWhole = ({ items }: Reading, topic: number, before: number): boolean =>
  items.some((item, i) => i > before && i !== topic && (item.type === "indicator" || isCue(item, "whole")));

/** "consumer goods, 24 percent ($374 million)", "earnings of $3 million (2 million euros)": the amount of a number that says nothing. `told`: the numbers that do. */
export function isAmountOfUntold(reading: Reading, at: number, told: readonly { readonly bound: Bound }[]): boolean {
  const host = reading.items[at - 1];
  const kind = host && kindOf(reading.catalogue, host);
  if ((kind !== "percent" && kind !== "currency") || !isRestated(reading, at - 1)) return false;
  return !told.some(({ bound }) => bound.at === at - 1);
}
