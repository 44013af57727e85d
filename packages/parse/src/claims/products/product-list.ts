import { overlaps, type Span } from "@sourcebook/model";
import { isChangeVerb, previousQuantity } from "../items/before-number.ts";
import { stopBetween, wordsBetween } from "../items/gap.ts";
import { isCue, isTraded, type Item, type ProductItem } from "../items/item.ts";
import type { Reading } from "../reading.ts";

/** What heads a number in a list: a product of the catalogue, words for another, or something that is no product. */
export type ListHead = { readonly product: ProductItem | null; readonly words: string };

/**
 * "The main exports were ferro-alloys – $140 million, wine – $194 million", "cars ($454 million)": what the number at `at` is headed by;
 * null where it stands in no list of goods, "unknown" where what heads it is no goods: "Atlantis – $3 million".
 */
export function listHead(reading: Reading, at: number): ListHead | "unknown" | null {
  const head = headOf(reading, at);
  return head && isList(reading, at) ? readHead(reading, head) : changedGoods(reading, at);
}

/** "led by machinery, accounting for": the goods that are named right before the item at `at`. */
export function goodsBefore(reading: Reading, at: number): ListHead | "unknown" | null {
  const { text, start, items } = reading;
  const before = text.slice(start, items[at]?.start ?? start).trimEnd();
  return goodsUpTo(reading, start + before.length - (before.endsWith(",") ? 1 : 0));
}

/** The goods that words name which end there. */
export function goodsUpTo(reading: Reading, end: number): ListHead | "unknown" | null {
  const head = wordsUpTo(reading, end);
  return head && readHead(reading, head);
}

/** "exported hazelnuts worth $20 million and wine worth $3 million", "wine for $3 million": the goods of another number of the same verb. */
export function goodsJoined(reading: Reading, at: number): ListHead | "unknown" | null {
  const { text, items, language } = reading;
  const [lead, quantity] = [items[at - 1], items[at]];
  const previous = previousQuantity(items, at);
  const [before, between] = [items[previous], items.slice(previous + 1, at - 1)];
  if (!before || !quantity || !isCue(lead, "level", "in") || wordsBetween(text, lead, quantity) > 0) return null;
  const from = Math.max(text.lastIndexOf(",", lead.start) + 1, before.end);
  // "worth $20 million and (wine worth)"; not "copper ore and concentrates (worth)"
  const and = between.findLast((item) => isCue(item, "and") && text.slice(from, item.start).trim() === "");
  const head = trimmed(text, and?.end ?? from, lead.start);
  if (head.start <= before.end || head.start >= head.end || wordsIn(text, head) > LONGEST) return null;
  if (between.some((item) => item.start >= head.start && item.type !== "product" && !isMaker(item))) return null;
  const found = readHead(reading, head);
  return found !== "unknown" && !found.product && language.claims.plain.has(found.words.toLowerCase()) ? null : found;
}

/**
 * "wheat exports were $200 million, copper $80 million", "with copper at $80 million", "copper fell 3 percent": the goods that stand with
 * nothing but a link right before a number, behind another number; also "were copper with $80 million". `isOfGoods`: is the number before of
 * goods, so that words may be, too, which no list has?
 */
export function goodsNext(reading: Reading, at: number, isOfGoods: boolean): ListHead | "unknown" | null {
  const { text, items } = reading;
  const previous = previousQuantity(items, at);
  const first = firstLink(reading, at);
  const [link, before] = [items[first], items[first - 1]];
  if (!link) return null;
  if (before?.type === "product") {
    const isNext =
      isNextOfTold(reading, first) || (previous >= 0 && items.slice(previous + 1, first - 1).every(joinsNext));
    // "were led by copper at $80 million"
    const isLed = isCue(link, "in") && isCue(items[first - 2], "by");
    const isSingle = first === at - 1 && (isCue(link, "with") || isLed);
    const isWhole =
      before.of === undefined && wordsBetween(text, before, link) === 0 && !stopBetween(text, before, link);
    return isWhole && (isNext || isSingle) ? readHead(reading, before) : null;
  }
  const isJoined = isOfGoods && previous >= 0 && items.slice(previous + 1, first).every(joinsNext);
  if (!isJoined && !isNextOfTold(reading, first)) return null;
  const from = Math.max(before?.end ?? 0, text.lastIndexOf(",", link.start) + 1, text.lastIndexOf(";", link.start) + 1);
  const head = trimmed(text, from, link.start);
  if (head.start >= head.end || !isNameOfGoods(reading, head)) return null;
  // "rose 5 percent, netting $3 million"
  return first === at && reading.language.claims.acting.test(text.slice(head.start, head.end))
    ? null
    : readHead(reading, head);
}

/** "(Tea was the main export.) It was followed by phones (with)": does the sentence go on with a list of goods? */
function isNextOfTold({ items, context }: Reading, link: number): boolean {
  const before = items.slice(0, link);
  const isOfGoods = context.adjacent && (context.topic?.product ?? ALL) !== ALL;
  return isOfGoods && before.some((item) => isCue(item, "and") && item.cue.follows) && before.every(leadsToNext);
}

/** "This was followed by (phones)" */
const leadsToNext = (item: Item): boolean =>
  isCue(item, "and", "again", "level", "in") || item.type === "period" || item.type === "product";

/** All goods together. */
const ALL = "_T";

/** Index of the first of the links that lead to a number, each right behind the one before; that of the number for none. */
function firstLink({ text, items }: Reading, at: number): number {
  let first = at;
  for (let i = at - 1; i >= 0; i--) {
    const [item, next] = [items[i], items[i + 1]];
    if (!item || !next || wordsBetween(text, item, next) > 0 || !isLink(item)) break;
    first = i;
  }
  return first;
}

const isLink = (item: Item): boolean => isCue(item, "to", "in", "with", "by", "level") || isChangeVerb(item);

/** "5 percent in 2021, while (copper)", "followed by (copper)", "of exports to Ghana, those of (copper)" */
const joinsNext = (item: Item): boolean =>
  item.type === "period" ||
  item.type === "indicator" ||
  item.type === "place" ||
  isCue(item, "and", "with", "in", "of", "to", "from", "self", "whole", "clause", "next");

/** "bicycles", "wooden toys", "aquatic products"; not "netting", "a record" */
function isNameOfGoods({ text, language: { claims } }: Reading, head: Span): boolean {
  const words = text.slice(head.start, head.end).split(/\s+/);
  const said = words.length > 1 && claims.ofKind.test(words.at(-1) ?? "") ? words.slice(0, -1) : words;
  return (
    words.length <= 3 &&
    said.every((word) => GOODS.test(word) && !claims.plain.has(word) && !claims.plainEnding.test(word))
  );
}

const GOODS = /^\p{Ll}[\p{L}-]+$/u;

/** "Georgian (wine)" */
const isMaker = (item: Item): boolean => item.type === "place" && item.form === "adjective";

function readHead(reading: Reading, head: Span): ListHead | "unknown" {
  const { text, items, language } = reading;
  const words = text.slice(head.start, head.end).trim();
  const inside = items.filter((item) => overlaps(item, head));
  if (inside.some((item) => isCue(item, "firm")) || language.claims.unnamedAreas.test(` ${words}`)) return "unknown";
  const product = inside.find((item, i) => item.type === "product" && isNamed(head, item, inside[i + 1]));
  if (product?.type === "product") return { product, words };
  return /^\p{Lu}\p{Ll}/u.test(words) && head.start > reading.start ? "unknown" : { product: null, words };
}

/** "with textiles slumping 21 percent to $2 billion, followed by phones, down 22 percent": goods that a change is of, and not the whole. */
function changedGoods(reading: Reading, at: number): ListHead | "unknown" | null {
  const { text, items } = reading;
  if (isCue(items[at - 1], "to") && items[at - 2]?.type === "quantity") return changedGoods(reading, at - 2);
  const limit = items.findLastIndex((item, i) => i < at && (item.type === "quantity" || isCue(item, "clause")));
  const change = items.findIndex((item, i) => i > limit && i < at && isCue(item, "change") && item.cue.form !== "noun");
  const lastOf = (kind: "with" | "and") =>
    items.findLastIndex((item, i) => i > limit && i < change && isCue(item, kind));
  const opener = lastOf("with") < 0 ? lastOf("and") : lastOf("with");
  const [from, to] = [items[opener], items[change]];
  if (!from || !to || items.slice(opener + 1, change).some(endsHead)) return null;
  const said = text.slice(from.end, to.start);
  const isApart = /,\s*$/.test(said);
  const head = trimmed(text, from.end, to.start - (isApart ? said.length - said.lastIndexOf(",") : 0));
  if (head.start >= head.end || wordsIn(text, head) > LONGEST) return null;
  const found = readHead(reading, head);
  if (found !== "unknown" && found.product) return found;
  return isCue(from, "with") ? found : isApart ? "unknown" : null;
}

/** "coarse grains", "wine of fresh grapes"; "gas turbines" are no gas. */
const isNamed = (head: Span, product: Item, next: Item | undefined): boolean =>
  product.end === head.end || (product.start === head.start && isCue(next, "of"));

/** Do words say that goods follow, or do several numbers have such heads? */
function isList(reading: Reading, at: number): boolean {
  const { text, start, items, language } = reading;
  if (language.claims.goods.test(text.slice(start, items[at]?.start))) return true;
  let heads = 0;
  for (let i = 0; i < items.length && heads < 2; i++) if (headOf(reading, i)) heads++;
  return heads > 1;
}

/** The words before a dash and the number behind it, before the parentheses that the number stands in, or before what leads to it. */
function headOf(reading: Reading, at: number): Span | null {
  const { text, start, items } = reading;
  const quantity = items[at];
  if (quantity?.type !== "quantity") return null;
  if (isPriced(reading, at)) return wordsUpTo(reading, items[at - 1]?.start ?? start);
  const before = text.slice(start, startOfValue(reading, at));
  const opening = start + before.lastIndexOf("(");
  const isInside = opening >= start && before.lastIndexOf(")") < opening - start;
  const limit = isInside ? opening : start + before.length;
  const last = items.findLast((item) => item.end <= limit && endsHead(item));
  const words = (isInside ? BEFORE_PARENTHESIS : BEFORE_DASH).exec(text.slice(last?.end ?? start, limit));
  const [said] = words?.slice(1) ?? [];
  // "the CIS countries – "
  if (!words || !said || (words.index === 0 && last?.type === "place")) return null;
  const from = (last?.end ?? start) + words.index;
  const and = items.find((item) => item.start >= from && item.end <= limit && isCue(item, "and"));
  const head = trimmed(text, and && text.slice(from, and.start).trim() === "" ? and.end : from, from + said.length);
  return head.start < head.end && wordsIn(text, head) <= LONGEST ? head : null;
}

/** "tea – 5 percent", "tea – by 5 percent": where what stands behind the dash begins. */
function startOfValue({ text, start, items }: Reading, at: number): number {
  const [lead, quantity] = [items[at - 1], items[at]];
  const isLed = quantity && isCue(lead, "by") && wordsBetween(text, lead, quantity) === 0;
  return (isLed ? lead : quantity)?.start ?? start;
}

/** "the main export products are fish at $90 million and wood at $70 million" */
function isPriced({ text, start, items, language }: Reading, at: number): boolean {
  const [lead, quantity] = [items[at - 1], items[at]];
  if (!quantity || !isCue(lead, "in") || wordsBetween(text, lead, quantity) > 0) return false;
  return language.claims.goods.test(text.slice(start, lead.start));
}

/** The words for goods that end there. */
function wordsUpTo({ text, start, items }: Reading, limit: number): Span | null {
  const from = items.findLast((item) => item.end <= limit && endsHead(item))?.end ?? start;
  const words = BEFORE_PARENTHESIS.exec(text.slice(from, limit));
  const head = words && trimmed(text, from + words.index, limit);
  return head && head.start < head.end && wordsIn(text, head) <= LONGEST ? head : null;
}

/** "; ferro-alloys – ", "wine - " */
const BEFORE_DASH = /([^,;:()–—]{2,120})(?:[–—]|\s-)\s?$/;
/** ", motor cars " */
const BEFORE_PARENTHESIS = /([^,;:()–—]{2,120})$/;
/** Words that name goods. */
const LONGEST = 8;

function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - words.length + words.trimEnd().length };
}

const wordsIn = (text: string, { start, end }: Span): number =>
  wordsBetween(text, { start, end: start }, { start: end, end });

/** What tells something else than goods: a number or a name, and the words that lead to the list or link it. */
const endsHead = (item: Item): boolean =>
  item.type === "place" ||
  item.type === "indicator" ||
  item.type === "period" ||
  item.type === "quantity" ||
  (item.type === "cue" && !isCue(item, "of", "in", "and", "firm", "noise"));

/** "followed by (machinery)", "followed by cars and (machinery)" */
export function isFollowing(items: readonly Item[], at: number): boolean {
  const before = items.findLastIndex(
    (item, i) => i < at && !isTraded(item) && !(isCue(item, "and") && !item.cue.follows),
  );
  const lead = items[before];
  return isCue(lead, "and") && lead.cue.follows === true;
}
