import { isCue, type Item } from "./item.ts";
import { wordsBetween } from "./gap.ts";
import { lastOf, wordsWorth } from "./goods-moved.ts";
import { beforeObject } from "./receiver.ts";
import type { Reading, Topic } from "./topic.ts";
import { kindOf } from "./unit-kind.ts";

/** Words for a product that no list has, where a product would stand: before the name of the indicator, behind it, or as what was sold. */
export function unlistedProduct(reading: Reading, at: number, topic: Topic): string | null {
  if (topic.indicator.pair === "none" || topic.at < 0) return null;
  const measured = topic.indicator.units.includes("physical") ? wordsMeasured(reading, at) : null;
  if (measured) return measured;
  // Loans are long-term; what is told by weight, too, is goods.
  const isOfGoods = topic.indicator.units.includes("physical");
  const narrowing = isOfGoods ? narrowingBefore(reading, topic) : null;
  const isDeed = topic.form === "verb" || topic.form === "anaphor verb";
  const moved = isDeed ? (topic.after && isOfGoods ? wordsMoved(reading, at) : wordsSold(reading, at, topic)) : null;
  if (moved || topic.form === "verb") return narrowing ?? moved;
  const behind = wordsBehind(reading, topic.at);
  if (behind || !isOfGoods) return behind;
  return narrowing ?? (topic.total ? null : wordsBefore(reading, topic));
}

/** "re-exports", "domestic exports", "re-exported" */
function narrowingBefore({ text, items, language }: Reading, { at }: Topic): string | null {
  const name = items[at];
  const words = name && language.claims.narrowing.exec(text.slice(Math.max(name.start - LONGEST, 0), name.start));
  return words ? words[0] + text.slice(name.start, name.end) : null;
}

const FIRST_WORDS = /^\s+(?<words>(?<first>\p{Ll}[\p{L}-]*)(?:\s+\p{Ll}[\p{L}-]*)?)/u;
/** Characters that hold the first words. */
const LONGEST = 40;

/** The words for a product right behind an item, before the next one: no plain ones. */
function firstWords({ text, language }: Reading, last: Item, next: Item | undefined): string | null {
  const said = text.slice(last.end, Math.min(next?.start ?? Infinity, last.end + LONGEST));
  const { first, words } = FIRST_WORDS.exec(said)?.groups ?? {};
  return first && words && !language.claims.plain.has(first) ? words : null;
}

/** "exports of microchips" */
function wordsBehind(reading: Reading, at: number): string | null {
  const { text, items } = reading;
  const [name, of, next] = [items[at], items[at + 1], items[at + 2]];
  if (!name || !isCue(of, "of") || !/^\s+$/.test(text.slice(name.end, of.start))) return null;
  return firstWords(reading, of, next);
}

/** "5,000 tonnes of olives", "$3 million worth of Greek olives" */
export function wordsMeasured(reading: Reading, at: number): string | null {
  const { text, items, catalogue } = reading;
  const [quantity, behind] = [items[at], items[at + 1]];
  const kind = quantity?.type === "quantity" ? kindOf(catalogue, quantity) : undefined;
  if (!quantity || (kind !== "physical" && kind !== "currency")) return null;
  const isWorth = isCue(behind, "level") && wordsBetween(text, quantity, behind) === 0;
  const host = isWorth ? at + 1 : at;
  const [measure, of, whose] = [items[host], items[host + 1], items[host + 2]];
  if (!measure || !isCue(of, "of") || wordsBetween(text, measure, of) > 0) return null;
  const isOwned = whose?.type === "place" && !whose.possessive && wordsBetween(text, of, whose) === 0;
  const [last, next] = isOwned ? [whose, items[host + 3]] : [of, whose];
  return firstWords(reading, last, next);
}

/** "exported microchips worth $2 billion" */
function wordsSold({ text, items, language }: Reading, at: number, { at: verb }: Topic): string | null {
  const last = beforeObject(items, verb);
  const [name, next] = [items[last], items[last + 1]];
  if (!name || !next || !(isCue(next, "level") || last + 1 === at)) return null;
  const { first, words } = FIRST_WORDS.exec(text.slice(name.end, next.start))?.groups ?? {};
  return first && words && !language.claims.plain.has(first) ? words : null;
}

/** "microchips worth $2 billion were exported" */
function wordsMoved(reading: Reading, at: number): string | null {
  const words = wordsWorth(reading, at);
  return words && !reading.language.claims.plain.has(lastOf(words)) ? words : null;
}

/** "Georgia's microchip exports", "Microchip exports rose", "while microchip exports": what stands before their name. */
function wordsBefore({ text, start, items, language: { claims } }: Reading, { at }: Topic): string | null {
  const [before, name] = [items[at - 1], items[at]];
  if (!name) return null;
  const said = text.slice(before?.end ?? start, name.start).trim();
  const phrase = before && isOwner(before) ? said : (said.split(PUNCTUATION).at(-1) ?? "").trim();
  const last = phrase.toLowerCase().split(" ").at(-1);
  if (!last || claims.plain.has(last) || claims.plainEnding.test(last)) return null;
  if (before && isOwner(before)) return OWNED.test(phrase) ? phrase : null;
  if (!before && phrase === said) return FIRST.test(phrase) ? phrase : null;
  return (phrase.length < said.length || (before && leadsToName(before))) && claims.modifier.test(phrase)
    ? phrase
    : null;
}

const PUNCTUATION = /[,;:()–—]/;

/** "while microchip exports", "in 2021 microchip exports", "targets for microchip exports" */
const leadsToName = (item: Item): boolean =>
  item.type === "period" || isCue(item, "clause", "and", "in", "of", "by", "from", "with");

const isOwner = (item: Item): boolean =>
  isCue(item, "self") || (item.type === "place" && (item.possessive || item.form === "adjective"));

/** "microchip", "used car" */
const OWNED = /^\p{L}[\p{L}-]*(?:\s\p{L}[\p{L}-]*){0,2}$/u;
/** The first word of a sentence, right before the name. */
const FIRST = /^\p{Lu}[\p{L}-]*$/u;
