import type { Span } from "@sourcebook/model";
import { previousQuantity } from "../items/before-number.ts";
import { wordsBetween } from "../items/gap.ts";
import { isCue, isTraded, type Item, type ProductItem } from "../items/item.ts";
import type { Reading } from "../reading.ts";

/**
 * What the text calls the goods that a product of the catalogue is named among, where they are not that product: several together
 * ("coffee and tea"), all others ("non-coffee"), a part or another thing ("instant coffee", "coffee machines"). Null where they are.
 */
export function otherGoods(reading: Reading, product: ProductItem): string | null {
  const { text, items } = reading;
  const at = items.indexOf(product);
  const [start, end] = [firstOfList(reading, at), lastOfList(reading, at)];
  if (start < product.start || end > product.end) return text.slice(start, end);
  const [from, to] = [startOfName(reading, at), endOfName(reading, at)];
  return from < product.start || to > product.end ? text.slice(from, to) : null;
}

/** "(flowers and) tea", "(copper, pulp and) cherries" */
function firstOfList(reading: Reading, at: number): number {
  const { text, items } = reading;
  const [product, and, before] = [items[at], items[at - 1], items[at - 2]];
  if (!product) return 0;
  if (isTraded(and) && isComma(text, and, product)) return firstOfList(reading, at - 1);
  if (!isCue(and, "and") || wordsBetween(text, and, product) > 0) return product.start;
  if (isTraded(before) && wordsBetween(text, before, and) === 0) return firstOfList(reading, at - 2);
  const from = before?.end ?? reading.start;
  // "furniture, toys and"
  const comma = text.slice(from, and.start).trimEnd().lastIndexOf(",");
  const words = trimmedSpan(text, { start: from + comma + 1, end: and.start });
  return before && leadsToGoods(before) && areGoods(reading, words) ? words.start : product.start;
}

/** "coffee(, tea and flowers)", "tea (and other goods)" */
function lastOfList(reading: Reading, at: number): number {
  const { text, items } = reading;
  let last = at;
  for (let next = items[at + 1]; isTraded(next) && isComma(text, items[last], next); next = items[last + 1]) last++;
  const [product, and, member] = [items[last], items[last + 1], items[last + 2]];
  if (!product) return 0;
  if (!isCue(and, "and") || !LISTED.test(text.slice(product.end, and.start))) return product.end;
  if (isTraded(member) && wordsBetween(text, and, member) === 0) return member.end;
  const words = wordsFrom(reading, and.end, member);
  return areGoods(reading, words) ? words.end : product.end;
}

/** What may stand between the first of several goods and the "and" before the last: ", honey". */
const LISTED = /^(?:,\s[\p{Ll}\s-]{1,60})?,?\s$/u;

const isComma = (text: string, left: Item | undefined, right: Item): boolean =>
  left !== undefined && /^,\s$/.test(text.slice(left.end, right.start));

/** "(non-)coffee", "(agro-forestry-)seafood", "(instant) coffee" */
function startOfName({ text, start, items, language: { claims } }: Reading, at: number): number {
  const [before, product] = [items[at - 1], items[at]];
  if (!product) return 0;
  if (before && areCompound(text, before, product)) return before.start;
  const compound = COMPOUND.exec(text.slice(Math.max(start, product.start - LONGEST), product.start));
  if (compound) return product.start - compound[0].length;
  const negated = claims.negating.exec(text.slice(Math.max(start, product.start - LONGEST), product.start));
  if (negated) return product.start - negated[0].length;
  const words = trimmedSpan(text, { start: before?.end ?? start, end: product.start });
  const said = text.slice(words.start, words.end);
  const isName = before ? leadsToGoods(before) && MODIFIERS.test(said) : CAPITAL.test(said);
  const isPart = isName && !isPlain(claims, lastWord(said));
  return isPart ? words.start : product.start;
}

/** "coffee (machines)", "gold (jewellery)", "oil(-based paints)"; not "coffee (products)", "coffee (sector)" */
function endOfName(reading: Reading, at: number): number {
  const { text, items, language } = reading;
  const [product, next] = [items[at], items[at + 1]];
  if (!product) return 0;
  if (next && areCompound(text, product, next)) return next.end;
  const ending = ENDING.exec(text.slice(product.end, product.end + LONGEST));
  if (ending) return product.end + ending[0].length;
  const words = wordsFrom(reading, product.end, next);
  const first = FIRST_WORD.exec(text.slice(words.start, words.end))?.[0] ?? "";
  return first === "" || isPlain(language.claims, first) || language.claims.ofKind.test(first)
    ? product.end
    : words.start + first.length;
}

/** "coffee machines": one thing, of two words for goods; "paper pulp" is of one product. */
const areCompound = (text: string, left: Item | undefined, right: Item | undefined): boolean =>
  isTraded(left) && isTraded(right) && left.code !== right.code && text.slice(left.end, right.start).trim() === "";

/** "Kenya's", "exports of", "exported", "$2 million worth of": what stands right before the words for goods. */
const leadsToGoods = (item: Item): boolean =>
  item.type === "place" || item.type === "indicator" || item.type === "quantity" || isCue(item, "of", "in", "self");

/** Words that no item holds, up to the next one or the next mark. */
function wordsFrom({ text }: Reading, from: number, next: Item | undefined): Span {
  const said = FEW_WORDS.exec(text.slice(from, Math.min(next?.start ?? Infinity, from + LONGEST)))?.[0] ?? "";
  return trimmedSpan(text, { start: from, end: from + said.length });
}

function trimmedSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}

/** "flowers", "other goods", "palm-based products"; not "the", "increased", "more products" */
function areGoods({ text, language: { claims } }: Reading, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  const [first, last] = [firstWord(words), lastWord(words)];
  const isOfKind = first !== last && claims.ofKind.test(last) && (first.includes("-") || !isPlain(claims, first));
  return MODIFIERS.test(words) && (claims.others.test(words) || isOfKind || !isPlain(claims, last));
}

const isPlain = ({ plain, plainEnding, acting }: Reading["language"]["claims"], word: string): boolean =>
  plain.has(word.toLowerCase()) || plainEnding.test(word) || acting.test(word);

const firstWord = (words: string): string => words.split(/\s/)[0] ?? "";
const lastWord = (words: string): string => words.split(/\s/).at(-1) ?? "";

const MODIFIERS = /^\p{L}[\p{L}-]{1,30}(?:\s\p{L}[\p{L}-]{0,30}){0,2}$/u;
/** "Instant (coffee exports rose)": the first word of a sentence */
const CAPITAL = /^\p{Lu}[\p{L}-]{1,30}$/u;
const FEW_WORDS = /^(?:\s\p{Ll}[\p{L}-]{0,30}){1,3}/u;
/** "agro-forestry-(seafood)" */
const COMPOUND = /(?<![\p{L}-])(?:\p{L}{2,20}-){1,4}$/u;
/** "oil(-based paints)", "cotton(-growing)"; not "oil-and-gas" */
const ENDING = /^-(?!and-)\p{L}{1,30}(?:\s\p{Ll}{1,30})?/u;
const FIRST_WORD = /^[\p{L}-]+/u;
/** Characters that hold a few words. */
const LONGEST = 60;

/** "exports (excluding tea)", "exports, (other than flowers)": what a number leaves out, in the words of the text; null where it is of all. */
export function goodsLeftOut(reading: Reading, at: number): string | null {
  const out = leftOut(reading, at);
  if (!out) return null;
  const { text } = reading;
  const { start, end, next } = out;
  if (isTraded(next) && wordsBetween(text, { start, end }, next) <= 1) return text.slice(start, next.end);
  const words = wordsFrom(reading, end - 1, next);
  return next?.type !== "indicator" && areGoods(reading, words) ? text.slice(start, words.end) : null;
}

/** "exports excluding Russia": is it the trade with some, and with whom, is not told? */
export function leavesOutArea(reading: Reading, at: number): boolean {
  const out = leftOut(reading, at);
  const { next } = out ?? {};
  return !!out && next?.type === "place" && !next.possessive && wordsBetween(reading.text, out, next) <= 1;
}

/** The words in the clause of a number that lead to what is left out, and what stands behind them. */
function leftOut({ text, start, items, language }: Reading, at: number) {
  const from = items[previousQuantity(items, at)]?.end ?? start;
  const last = items.find((item, i) => i > at && (item.type === "quantity" || isCue(item, "clause"))) ?? items.at(-1);
  const leaving = language.claims.leavingOut.exec(text.slice(from, last?.end));
  if (!leaving) return null;
  const end = from + leaving.index + leaving[0].length;
  return { start: from + leaving.index, end, next: items.find((item) => item.start >= end) };
}
