import { nextOfList } from "../areas/told-list.ts";
import type { Bound, Topic } from "../bound.ts";
import { previousQuantity } from "../items/before-number.ts";
import { wordsBetween } from "../items/gap.ts";
import { isCue, isTraded, type Item, type ProductItem } from "../items/item.ts";
import { kindOf } from "../items/unit-kind.ts";
import type { Reading } from "../reading.ts";
import { isPart } from "../roles/part.ts";
import { shareRestated } from "../roles/share-amount.ts";
import { isRestated } from "../times/share-times.ts";
import { goodsOfLine } from "./goods-line.ts";
import { goodsNamed, isAnotherOfDeed, productBeside, productHeading } from "./goods-named.ts";
import { goodsOfIndustry, wholeOfIndustry } from "./goods-of-industry.ts";
import { goodsOnTop } from "./goods-on-top.ts";
import { goodsSetApart } from "./goods-set-apart.ts";
import { goodsUndergoing } from "./goods-undergoing.ts";
import { goodsLeftOut, otherGoods } from "./name-of-goods.ts";
import { goodsBefore, goodsJoined, goodsNext, listHead, type ListHead } from "./product-list.ts";
import { goodsHeading, productOfClause } from "./product-of-clause.ts";
import { sectorOf } from "./sector.ts";
import { unlistedProduct, wordsMeasured } from "./unlisted-product.ts";

/** All products together. */
export const ALL = "_T";
/** A product that the catalogue does not list. */
export const OTHER = "_O";

/** The code of what is traded or counted; for one that the catalogue does not list, the words that name it. */
export type Product = { readonly code: string; readonly words: string | null };

/** A number of the same sentence that was read before. */
type Former = { readonly bound: Bound; readonly product: Product };

const listed = (code: string): Product => ({ code, words: null });
/** What no word of the sentence tells. */
const NOT_TOLD: Product = { code: OTHER, words: null };
const unlisted = (words: string): Product => ({ code: OTHER, words });

/** The product that an item names, unless the words around it name others. */
function namedBy(reading: Reading, item: ProductItem): Product {
  const others = otherGoods(reading, item);
  return others === null ? listed(item.code) : unlisted(others);
}

/** "wheat exports", "turnover of agricultural products", "9 million tonnes of wheat", "six road maps"; null where it cannot be told. */
export function productOf(reading: Reading, bound: Bound, former: Former | null): Product | null {
  const told = productTold(reading, bound, former);
  const product = told?.code === ALL && isWeighed(reading, bound) ? NOT_TOLD : told;
  const leftOut = product && bound.topic.indicator.pair !== "none" ? goodsLeftOut(reading, bound.at) : null;
  return leftOut === null ? product : unlisted(leftOut);
}

/** "exported 5,000 tonnes": of some goods, whether or not the text says of which; not "of goods". */
function isWeighed({ text, items, language, catalogue }: Reading, { at, topic }: Bound): boolean {
  const quantity = items[at];
  if (quantity?.type !== "quantity" || kindOf(catalogue, quantity) !== "physical") return false;
  const isTrade = topic.indicator.pair === "directed" && topic.indicator.units.includes("currency");
  return isTrade && !language.claims.ofGoods.test(text.slice(quantity.end));
}

function productTold(reading: Reading, { at, topic, role }: Bound, former: Former | null): Product | null {
  const { items, context } = reading;
  const line = topic.indicator.pair === "none" ? null : goodsOfLine(reading);
  if (line) return ofHead(reading, line);
  const heading = topic.indicator.pair === "directed" ? goodsHeading(reading) : null;
  if (heading) return ofHead(reading, heading);
  if (former && former.bound.at === shareRestated(reading, at)) return former.product;
  if (former && role.prior && isRightBehind(items, at, former.bound.at)) return former.product;
  if (former && role.measure === "growth" && isChangeOfFormer(reading, at, former.bound.at)) return former.product;
  const head =
    topic.indicator.pair === "none"
      ? null
      : (listHead(reading, at) ??
        (isAnotherOfDeed(reading, at, topic) ? goodsJoined(reading, at) : null) ??
        (topic.after ? null : goodsNext(reading, at, former !== null && former.product.code !== ALL)));
  if (head) return ofHead(reading, head);
  if (topic.at < 0 && !former && isNextUntold(reading, at)) return null;
  const own = topic.at < 0 && topic.product === null ? goodsMeasured(reading, at) : null;
  if (own) return own;
  const about = role.measure === "share" ? undefined : productOfClause(reading, at, topic);
  if (topic.at < 0) {
    const told = about ?? productHeading(reading, at);
    if (told) return namedBy(reading, told);
    const ranked = role.measure === "rank" ? goodsRanked(reading, at) : null;
    if (ranked) return ofHead(reading, ranked);
    return listed(topic.product ?? goodsOfList(reading, at) ?? context.topic?.product ?? ALL);
  }
  const named = items[topic.at];
  if (named?.type === "product") return namedBy(reading, named);
  if (topic.product) return listed(topic.product);
  const apart = goodsSetApart(reading, topic);
  if (apart) return ofHead(reading, apart);
  const quantity = items[at];
  const counted = quantity?.type === "quantity" && kindOf(reading.catalogue, quantity) === "count";
  const product = counted
    ? kindCounted(reading, topic.at, topic.indicator.id)
    : (goodsNamed(reading, at, topic) ?? about);
  if (product) return counted ? listed(product.code) : namedBy(reading, product);
  if (counted) return listed(ALL);
  const onTop = goodsOnTop(reading, at, topic);
  if (onTop) return ofHead(reading, onTop);
  const undergoing = goodsUndergoing(reading, topic);
  if (undergoing) return ofHead(reading, undergoing);
  const industry = role.measure === "share" ? wholeOfIndustry(reading, topic) : goodsOfIndustry(reading, topic);
  if (industry) return ofHead(reading, industry);
  const sector = sectorOf(reading, at, topic);
  if (sector) return "product" in sector ? namedBy(reading, sector.product) : unlisted(sector.words);
  if (former && isOfSame(reading, { at, topic, role }, former)) return former.product;
  if (isOfContext(reading, { at, topic })) return listed(context.topic?.product ?? ALL);
  const part = partOfFormer(reading, { at, topic });
  if (part?.named) return namedBy(reading, part.named);
  const words = part?.words ?? unlistedProduct(reading, at, topic);
  if (words) return unlisted(words);
  if (topic.form === "noun" && namesGoods(reading, topic)) return null;
  const isOwn = role.measure === "share" || isOfOthers(reading, at);
  return listed((isOwn ? null : goodsOfText(reading, topic)) ?? ALL);
}

/** "(Kenya was the main market. Tea exports there fell.) Togo followed with $3 million": of what the list of partners is. */
const goodsOfList = (reading: Reading, at: number): string | null =>
  nextOfList(reading, at) === null ? null : (reading.context.list?.goods ?? null);

/** "(The figure included) $3 million of tea", "of avocados": the goods right behind a sum. */
function goodsMeasured(reading: Reading, at: number): Product | null {
  const { text, items } = reading;
  const [quantity, of] = [items[at], items[at + 1]];
  if (!quantity || !isCue(of, "of") || wordsBetween(text, quantity, of) > 0) return null;
  const named = productBeside(reading, at);
  const words = named ? null : wordsMeasured(reading, at);
  return named ? namedBy(reading, named) : words === null ? null : unlisted(words);
}

/** "It was followed by mineral fuels, oils and the like at $2 million": of other goods than the text told of, and not of a partner. */
function isNextUntold({ items, context }: Reading, at: number): boolean {
  const follows = items.findIndex((item) => isCue(item, "and") && item.cue.follows);
  if (follows < 0 || follows > at || (context.topic?.product ?? ALL) === ALL) return false;
  return !items.slice(follows, at).some(({ type }) => type === "place");
}

/** "(Tea was the main export.) Mineral fuels ranked second": goods, where no area or what the text has spoken of does. */
function goodsRanked(reading: Reading, at: number): ListHead | null {
  const head = reading.items.slice(0, at).some(isOtherSubject) ? null : goodsBefore(reading, at);
  return head === "unknown" ? null : head;
}

const isOtherSubject = (item: Item): boolean =>
  item.type === "place" || isCue(item, "again", "self", "firm", "pair", "other", "region");

const ofHead = (reading: Reading, head: ListHead | "unknown"): Product | null =>
  head === "unknown" ? null : head.product ? namedBy(reading, head.product) : unlisted(head.words);

/** "tin to $180 million from $246 million": what is compared with is of the same. */
const isRightBehind = (items: readonly Item[], at: number, former: number): boolean =>
  items.slice(former + 1, at).every((item) => item.type === "period" || isCue(item, "from", "base", "in"));

/** "(tin earned $180 million) (+5 percent)", "(tin earned $180 million), up 5 percent" */
const isChangeOfFormer = (reading: Reading, at: number, former: number): boolean =>
  (former === at - 1 && isRestated(reading, former)) || isChangeBehind(reading.items, at, former);

/** "(tin earned $180 million), up 5 percent", "a rise of 5 percent": what the number before changed by. */
const isChangeBehind = (items: readonly Item[], at: number, former: number): boolean =>
  isCue(items[former + 1], "change") && items.slice(former + 2, at).every((item) => isCue(item, "by", "of", "step"));

/** "Agri-food trade was $3 billion. Exports reached $2 billion": where all that a text told is of the same goods, what names none is of them. */
function goodsOfText({ text, start, items, context, language }: Reading, topic: Topic): string | null {
  const [goods, others] = context.products;
  const name = items[topic.at];
  if (topic.total || topic.indicator.pair !== "directed" || topic.indicator.counterpart_default !== "WLD") return null;
  if (name && language.claims.ofAllGoods.test(text.slice(Math.max(start, name.start - LONGEST), name.start)))
    return null;
  return goods && others === undefined && goods !== OTHER ? goods : null;
}

/** "led the list of export commodities with $2 billion": of which, is told by words that no list has. */
function namesGoods({ text, items, language }: Reading, { at }: Topic): boolean {
  const name = items[at];
  const goods = name && language.claims.goods.exec(text.slice(name.start, name.end + LONGEST));
  return name !== undefined && goods?.index === 0 && goods[0].length > name.end - name.start;
}

/** A change of the number before it, what it is compared with, or its value: "11 million tons of grain were exported, with a value of $2 billion, up 9 percent". */
function isOfSame(reading: Reading, { at, topic, role }: Bound, { bound }: Former): boolean {
  const { items, catalogue } = reading;
  if (bound.topic.at !== topic.at) return false;
  // "12 percent ($374 million)", "$3 million (2 million euros)"
  if (bound.at === at - 1 && isRestated(reading, at - 1)) return true;
  const [quantity, before] = [items[at], items[bound.at]];
  // "ranked first with $2 billion"
  if (bound.role.measure === "rank" && isCue(items[at - 1], "with")) return true;
  // "rose by 5 percent to $2 billion"
  if (isCue(items[at - 1], "to") && items[at - 2] === before) return true;
  if (
    (role.prior && bound.role.measure === "level" && !isPart(reading, bound.at)) ||
    role.measure !== "level" ||
    quantity?.type !== "quantity" ||
    before?.type !== "quantity"
  )
    return true;
  return kindOf(catalogue, quantity) === "currency" && kindOf(catalogue, before) === "physical";
}

/** "these exports"; and tons, which are tons of something. */
function isOfContext(reading: Reading, { at, topic }: Pick<Bound, "at" | "topic">): boolean {
  const { text, items, language, catalogue, context } = reading;
  if (!context.topic || context.topic.product === OTHER) return false;
  const [name, quantity] = [items[topic.at], items[at]];
  if (quantity?.type === "quantity" && kindOf(catalogue, quantity) === "physical")
    return topic.indicator.units.includes("currency") && !wordsMeasured(reading, at) && !isOfOthers(reading, at);
  if (!name || context.topic.id !== topic.indicator.id) return false;
  // "Poland's food exports rose. Deliveries to Germany fell": of food
  if (topic.form === "anaphor" && context.adjacent && topic.indicator.pair === "directed") return true;
  return language.claims.demonstrative.test(text.slice(Math.max(name.start - LONGEST, 0), name.start));
}

/** "252,000 tons of chilled and frozen squid": of what its own words tell; not "of goods". */
const isOfOthers = ({ text, items, language, catalogue }: Reading, at: number): boolean => {
  const [quantity, of] = [items[at], items[at + 1]];
  if (
    quantity?.type !== "quantity" ||
    kindOf(catalogue, quantity) !== "physical" ||
    !isCue(of, "of") ||
    wordsBetween(text, quantity, of) > 0
  )
    return false;
  return !language.claims.ofGoods.test(text.slice(quantity.end));
};

/** Characters that hold the word before a name. */
const LONGEST = 12;

/**
 * "$4.4 billion, of which $4 billion went to the oil sector": a part is not the whole, whether or not a list has what it is of.
 * One of a place or a time ("including $1 billion to Turkey", "including $400 million in May") is of the same products.
 */
function partOfFormer(reading: Reading, { at, topic }: Pick<Bound, "at" | "topic">) {
  const { text, items } = reading;
  const quantity = items[at];
  if (!quantity || !isPart(reading, at)) return undefined;
  if (previousQuantity(items, at) < topic.at) return undefined;
  const end = items.findIndex((item, i) => i > at && (item.type === "quantity" || isCue(item, "clause", "and")));
  const rest = items.slice(at + 1, end < 0 ? undefined : end);
  const first = rest.find((item) => item.type !== "cue");
  const ofPlace = first?.type === "place" && !isCue(rest[0], "of");
  if (ofPlace || (first?.type === "period" && wordsBetween(text, quantity, first) <= 1)) return undefined;
  const named = rest.find(isTraded);
  const words = /^[^.,;]{0,40}/.exec(text.slice(quantity.end))?.[0].trim();
  return { named, words: words || text.slice(quantity.start, quantity.end) };
}

/** "Fourteen companies have applied": a word of the clause that names a kind of the things counted. */
function kindCounted({ items }: Reading, at: number, indicator: string): ProductItem | undefined {
  for (let i = at + 1; i < items.length; i++) {
    const item = items[i];
    if (item?.type === "product" && item.of === indicator) return item;
    if (item?.type === "quantity" || isCue(item, "clause")) return undefined;
  }
  return undefined;
}
