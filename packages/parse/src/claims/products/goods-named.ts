import type { Topic } from "../bound.ts";
import { lastOfChange, previousQuantity } from "../items/before-number.ts";
import { isInParentheses, stopBetween, wordsBetween } from "../items/gap.ts";
import { isCue, isTraded, type Item, type ProductItem } from "../items/item.ts";
import { beforeObject, behindPartner } from "../items/receiver.ts";
import { kindOf } from "../items/unit-kind.ts";
import type { Reading } from "../reading.ts";
import { productBehindShare } from "./product-behind-share.ts";
import { isFollowing } from "./product-list.ts";
import { loadBehind, wordsMeasured } from "./unlisted-product.ts";

/** The product of the catalogue that words beside the number at `at`, or beside what it is a value of, name; undefined where none do. */
export function goodsNamed(reading: Reading, at: number, topic: Topic): ProductItem | undefined {
  const own = productBeside(reading, lastOfChange(reading, at)) ?? productBeside(reading, at);
  if (isAnotherOfDeed(reading, at, topic) && (own || wordsMeasured(reading, at))) return own;
  return (
    productValued(reading, at) ??
    productBeside(reading, beforeObject(reading.items, topic.at)) ??
    productOfRelative(reading, topic) ??
    productOfLoad(reading, topic) ??
    productBehindPartner(reading, topic) ??
    own ??
    productSubject(reading, at) ??
    productOnTop(reading, at) ??
    productHeading(reading, at) ??
    productBehindShare(reading, at) ??
    productOfFormer(reading, at) ??
    productOfNameBefore(reading, topic)
  );
}

/** "exported hazelnuts worth $20 million and $3 million worth of wine": does another number stand between the verb and this one? */
export const isAnotherOfDeed = ({ items }: Reading, at: number, topic: Topic): boolean =>
  (topic.form === "verb" || topic.form === "anaphor verb") && previousQuantity(items, at) > topic.at;

/** "tea (exports)", "(exports of) tea", "($2 billion worth of) tea": the product that stands right before or behind the item at `at`. */
export function productBeside(reading: Reading, at: number): ProductItem | undefined {
  const { text, items } = reading;
  const [item, before, next] = [items[at], items[at - 1], items[at + 1]];
  if (!item) return undefined;
  if (isTraded(before) && (isNear(text, before, item, 1) || isInParentheses(text, before, item))) return before;
  if (isTraded(next) && isNear(text, item, next, 0)) return next;
  // "imported Russian wheat"
  const behind = items[at + 2];
  if (item.type === "indicator" && next?.type === "place" && next.form === "adjective" && isTraded(behind))
    if (isNear(text, item, next, 0) && isNear(text, next, behind, 0)) return behind;
  // "$1.2 billion worth of cotton"
  const of = item.type === "quantity" && isCue(next, "level") && wordsBetween(text, item, next) === 0 ? at + 2 : at + 1;
  return isCue(items[of], "of", "in", "from") ? productNamedAfter(reading, of) : undefined;
}

/** "exports were led by cars - $3 million", "by cars, at $3 million" */
export function productHeading({ text, items }: Reading, at: number): ProductItem | undefined {
  const [quantity, lead] = [items[at], items[at - 1]];
  const head = isCue(lead, "in", "with") ? items[at - 2] : lead;
  if (!quantity || !isTraded(head)) return undefined;
  const between = text.slice(head.end, head === lead ? quantity.start : lead?.start);
  // "followed by machinery with $3 million", "peppers, with $3 million"
  if (isCue(lead, "with")) return between === ", " || isFollowing(items, at - 2) ? head : undefined;
  return (head === lead ? /^\s*[-\u2013\u2014:]\s*$/ : /^,\s$/).test(between) ? head : undefined;
}

/** "tea exports fell, with the export volume declining", "the tea trade balance recorded a surplus": that of the same name before it. */
function productOfNameBefore(reading: Reading, { at, indicator }: Topic): ProductItem | undefined {
  const { items } = reading;
  const before = items.findLastIndex((item, i) => i < at && item.type === "indicator");
  const name = items[before];
  const isSame = name?.type === "indicator" && name.names.some(({ id }) => id === indicator.id);
  const isBalance = Object.keys(indicator.negatives).length > 0;
  const isBeside = items
    .slice(before + 1, at)
    .every((item) => isCue(item, "change", "with", isBalance ? "level" : "with"));
  const isLed = isBalance || isCue(items[at - 1], "with");
  return isSame && isBeside && isLed ? productBeside(reading, before) : undefined;
}

/** "earned $2 million from exporting 5,000 tonnes of tea", "from the export of 5,000 tonnes of tea" */
function productOfLoad(reading: Reading, topic: Topic): ProductItem | undefined {
  const load = topic.after ? loadBehind(reading, topic.at) : -1;
  return load < 0 ? undefined : productBeside(reading, load);
}

/** "the tea Kenya exported (to Turkey)" */
function productOfRelative({ text, items }: Reading, { at, form }: Topic): ProductItem | undefined {
  const [product, actor, verb] = [items[at - 2], items[at - 1], items[at]];
  if (form !== "verb" || !isTraded(product) || actor?.type !== "place" || actor.form !== "name" || !verb)
    return undefined;
  return isNear(text, product, actor, 0) && isNear(text, actor, verb, 0) && !actor.possessive ? product : undefined;
}

/** "exports to Turkey of wine", "exported to Turkey wine worth $2 million" */
function productBehindPartner(reading: Reading, { at }: Topic): ProductItem | undefined {
  const { text, items } = reading;
  const last = at < 0 ? at : behindPartner(text, items, at);
  const [place, next] = [items[last], items[last + 1]];
  if (last === at || !place || !next || wordsBetween(text, place, next) > 0 || stopBetween(text, place, next))
    return undefined;
  return isTraded(next) ? next : isCue(next, "of", "in") ? productNamedAfter(reading, last + 1) : undefined;
}

/** "Gold topped the exports with $3 million" */
function productOnTop({ text, start, items }: Reading, at: number): ProductItem | undefined {
  const [first, ...rest] = items.slice(0, at);
  if (!isTraded(first) || first.start > start || !rest[0] || wordsBetween(text, first, rest[0]) > 0) return undefined;
  if (!isCue(rest.at(-1), "with")) return undefined;
  return rest.some((item) => item.type === "quantity" || isCue(item, "clause", "and", "change")) ? undefined : first;
}

/** "(included) tea worth $5 million", "(included) tea ($5 million)": what the number says the value of. */
function productValued({ text, items }: Reading, at: number): ProductItem | undefined {
  const [quantity, lead] = [items[at], items[at - 1]];
  const isWorth = isCue(lead, "level") && lead.cue.values === true;
  const [before, product, next] = isWorth ? [items[at - 3], items[at - 2], lead] : [items[at - 2], lead, quantity];
  // "farm, forestry and fishery products worth $5 million"
  if (!isTraded(product) || !next || isCue(before, "and")) return undefined;
  return text.slice(product.end, next.start) === (isWorth ? " " : " (") ? product : undefined;
}

/** "of which gold accounted for $4.1 billion", "the first product was oil, which rose by 36 percent" */
function productSubject(reading: Reading, at: number): ProductItem | undefined {
  const { text, items } = reading;
  for (let i = at - 1; i >= 0; i--) {
    const [item, next] = [items[i], items[i + 1]];
    if (!item || !next || wordsBetween(text, item, next) > 1) return undefined;
    // "$1 billion of tea, $2 billion of gold": of another number
    if (item.type === "product" && i === at - 1 && stopBetween(text, item, next)) return undefined;
    if (item.type === "product") return item.of === undefined && mayBeSubject(reading, i) ? item : undefined;
    if (i === at - 1 && isWhoseRank(reading, at)) continue;
    if (!isCue(item, "level", "share", "change", "to", "by", "again")) return undefined;
  }
  return undefined;
}

/**
 * "of which gold", "and gold", "in 2021, gold"; or what another amount is of: "55,500 tons of hazelnuts worth $118.7 million". Not the
 * last of several that the indicator holds: "exports, including oil and gas, amounted to".
 */
function mayBeSubject(reading: Reading, at: number): boolean {
  const { text, items } = reading;
  const maker = items[at - 1];
  // "Georgian tea worth $5 million was exported"
  if (at > 0 && maker?.type === "place" && maker.form === "adjective") return mayBeSubject(reading, at - 1);
  const [product, before, joined] = [items[at], items[at - 1], items[at - 2]];
  if (isCue(before, "and"))
    return joined?.type === "product" ? mayBeSubject(reading, at - 2) : joined?.type !== "place";
  const isParted = before !== undefined && product !== undefined && stopBetween(text, before, product);
  // "tea worth $3 million, (cocoa) worth $2 million"
  const isNext = before?.type === "quantity" && isCue(items[at + 1], "level");
  if (isParted && (before.type === "period" || isNext)) return true;
  return at === 0 || isCue(before, "again", "clause", "level") || (isCue(before, "of") && joined?.type === "quantity");
}

/** "(gold is) Ghana's largest (export)" */
function isWhoseRank({ items, catalogue }: Reading, at: number): boolean {
  const [whose, rank] = [items[at - 1], items[at]];
  if (rank?.type !== "quantity" || kindOf(catalogue, rank) !== "rank") return false;
  return isCue(whose, "self") || (whose?.type === "place" && whose.possessive);
}

/** "of wheat", "of Russian oil", "of U.S. wheat", "of its wheat", "of domestic beef": a product after a word, or after that and whose it is. */
function productNamedAfter({ text, items }: Reading, of: number): ProductItem | undefined {
  const [word, owner] = [items[of], items[of + 1]];
  const whose = owner?.type === "place" || isCue(owner, "self");
  const [before, product] = whose ? [owner, items[of + 2]] : [word, owner];
  const reach = owner?.type === "place" && owner.possessive ? 0 : 2;
  return before && isTraded(product) && isNear(text, before, product, reach) ? product : undefined;
}

/** Does no punctuation stand between the two, and no more than so many words? */
const isNear = (text: string, left: Item, right: Item, words: number): boolean =>
  wordsBetween(text, left, right) <= words && !stopBetween(text, left, right);

/** "120,000 tons of wheat from Russia, worth $36 million", "$2 billion of wheat, up from $1 billion": that of the figure before. */
function productOfFormer(reading: Reading, at: number): ProductItem | undefined {
  const { items } = reading;
  if (!isCue(items[at - 1], "level", "from", "base")) return undefined;
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i];
    if (item?.type === "quantity") return productBeside(reading, i);
    if (item?.type === "indicator" || isCue(item, "clause", "and")) return undefined;
  }
  return undefined;
}
