import type { Topic } from "../bound.ts";
import { lastOfChange } from "../items/before-number.ts";
import { stopBetween, wordsBetween } from "../items/gap.ts";
import { isCue, type Item } from "../items/item.ts";
import { beforeObject, behindPartner } from "../items/receiver.ts";
import { kindOf } from "../items/unit-kind.ts";
import type { Reading } from "../reading.ts";
import { lastOf, wordsWorth } from "../topics/goods-moved.ts";

/** Words for a product that no list has, where a product would stand: before the name of the indicator, behind it, or as what was sold. */
export function unlistedProduct(reading: Reading, at: number, topic: Topic): string | null {
  if (topic.indicator.pair === "none" || topic.at < 0) return null;
  // Loans are long-term; what is told by weight, too, is goods, and so is what two areas trade.
  const isOfGoods = topic.indicator.units.includes("physical");
  const isDeed = topic.form === "verb" || topic.form === "anaphor verb";
  const measured = isOfGoods ? wordsMeasured(reading, at, isDeed) : null;
  if (measured) return measured;
  const load = topic.after && isOfGoods ? loadBehind(reading, topic.at) : -1;
  if (load >= 0) return wordsMeasured(reading, load);
  const narrowing = isOfGoods ? (narrowingBefore(reading, topic) ?? narrowingBehind(reading, topic)) : null;
  const moved = isDeed ? wordsOfDeed(reading, at, topic) : null;
  if (moved || topic.form === "verb") return narrowing ?? moved;
  const isTraded = isOfGoods || topic.indicator.pair === "symmetric";
  const behind = wordsBehind(reading, topic.at, isTraded ? leadsToGoods(topic) : ["of"]);
  if (behind || !isTraded) return behind;
  return narrowing ?? sectorBehind(reading, topic) ?? (topic.total ? null : wordsBefore(reading, topic));
}

/** "exports from the mining sector" */
function sectorBehind({ text, items, language }: Reading, { at, indicator }: Topic): string | null {
  const [name, from] = [items[at], items[at + 1]];
  if (!indicator.reference_after.includes("from") || !name || !isCue(from, "from")) return null;
  const said = text.slice(from.end, from.end + LONGEST);
  return wordsBetween(text, name, from) > 0 ? null : (language.claims.sector.exec(said)?.[1] ?? null);
}

/** "(earned $2 million from) exporting 5,000 tonnes", "the export of 5,000 tonnes": index of the weight of what a sum is for; -1 for none. */
export function loadBehind({ text, items, catalogue }: Reading, at: number): number {
  const load = isCue(items[at + 1], "of") ? at + 2 : at + 1;
  const [name, before, weight] = [items[at], items[load - 1], items[load]];
  if (!name || !before || weight?.type !== "quantity" || kindOf(catalogue, weight) !== "physical") return -1;
  return wordsBetween(text, name, before) + wordsBetween(text, before, weight) === 0 ? load : -1;
}

function wordsOfDeed(reading: Reading, at: number, topic: Topic): string | null {
  const words = topic.after && topic.indicator.units.includes("physical") ? wordsMoved(reading, at) : null;
  return words ?? wordsSold(reading, topic) ?? wordsPassed(reading, at, topic) ?? wordsOfMaker(reading, topic);
}

/** "re-exports", "domestic exports", "re-exported" */
function narrowingBefore({ text, items, language }: Reading, { at }: Topic): string | null {
  const name = items[at];
  const words = name && language.claims.narrowing.exec(text.slice(Math.max(name.start - LONGEST, 0), name.start));
  return words ? words[0] + text.slice(name.start, name.end) : null;
}

/** "exports under the quota" */
function narrowingBehind({ text, items, language }: Reading, { at }: Topic): string | null {
  const name = items[at];
  const words = name && language.claims.narrowingBehind.exec(text.slice(name.end, name.end + 2 * LONGEST));
  return words ? words[0].trim() : null;
}

/** The words for a product right behind the item at `at`, or behind whose it is, before the next one: no plain ones. */
function wordsAfter(reading: Reading, at: number): string | null {
  const { text, items, language } = reading;
  let last = at;
  while (isWhose(reading, last + 1)) last++;
  const [item, next] = [items[last], items[last + 1]];
  if (!item) return null;
  const said = text.slice(item.end, Math.min(next?.start ?? Infinity, item.end + LONGEST));
  // "in the reporting period"
  const named = isCue(item, "in") ? said : said.replace(language.claims.determiner, "");
  const words = WORDS.exec(named);
  const { first, second } = words?.groups ?? {};
  return words && first && tellsGoods(language, first, second) ? words[0].trim() : null;
}

/** "(exports of) Greek (olives)", "(exported) its (olives)": right behind what is before it? */
function isWhose({ text, items }: Reading, at: number): boolean {
  const [before, item] = [items[at - 1], items[at]];
  if (!before || !item || wordsBetween(text, before, item) > 0 || stopBetween(text, before, item)) return false;
  return isCue(item, "self") || (item.type === "place" && item.form === "adjective" && !item.possessive);
}

/** "olives", "dried olives"; not "increased", "other goods" */
function tellsGoods({ claims }: Reading["language"], first: string, second: string | undefined): boolean {
  if (claims.plain.has(first)) return false;
  const isGoods = (word: string) => !claims.plainEnding.test(word) && !claims.acting.test(word);
  return isGoods(first) || (second !== undefined && !claims.plain.has(second) && isGoods(second));
}

/** " olives", " Hass avocados", " dried olives" */
const WORDS = /^\s+(?:\p{Lu}[\p{L}-]*\s)?(?<first>\p{Ll}[\p{L}-]*)(?:\s(?<second>\p{Ll}[\p{L}-]*))?/u;
/** Characters that hold the first words. */
const LONGEST = 40;

/** "exports of", "trade in", "export earnings from" */
const leadsToGoods = ({ indicator: { counterpart_after: to } }: Topic): readonly ("of" | "in" | "from")[] =>
  to.includes("to") && to.includes("from") ? ["of", "in", "from"] : ["of", "in"];

/** "exports of microchips", "trade in microchips" */
function wordsBehind(reading: Reading, at: number, leads: readonly ("of" | "in" | "from")[]): string | null {
  const { text, items } = reading;
  const last = behindPartner(text, items, at);
  const [name, lead] = [items[last], items[last + 1]];
  if (!name || !isCue(lead, ...leads) || !/^\s+$/.test(text.slice(name.end, lead.start))) return null;
  // "exports of 86, 288 tons of coffee": a weight that cannot be told
  const said = isCue(lead, "of") ? text.slice(lead.end, items[last + 2]?.start) : "";
  const weight = /^\s\d[^.;]{0,40}/.exec(said)?.[0].trim();
  if (weight) return weight;
  return wordsAfter(reading, last + 1);
}

/** "5,000 tonnes of olives", "$3 million worth of Greek olives"; behind "exported" also "$3 million in olives", "$3 million olives" */
export function wordsMeasured(reading: Reading, at: number, isDeed = false): string | null {
  const { text, items, catalogue } = reading;
  const [quantity, behind] = [items[at], items[at + 1]];
  const kind = quantity?.type === "quantity" ? kindOf(catalogue, quantity) : undefined;
  const change = lastOfChange(reading, at);
  if (isDeed && change > at) return wordsAfter(reading, change);
  if (!quantity || (kind !== "physical" && kind !== "currency")) return null;
  const isWorth = isCue(behind, "level") && wordsBetween(text, quantity, behind) === 0;
  const host = isWorth ? at + 1 : at;
  const [measure, lead, whose] = [items[host], items[host + 1], items[host + 2]];
  if (!measure) return null;
  const isLed = isCue(lead, "of") || (isDeed && isCue(lead, "in"));
  if (!isLed || wordsBetween(text, measure, lead) > 0) return isDeed ? thingsBeside(reading, at) : null;
  const isOwned = whose?.type === "place" && !whose.possessive && wordsBetween(text, lead, whose) === 0;
  return wordsAfter(reading, isOwned ? host + 2 : host + 1);
}

/** "$3 million avocados" */
function thingsBeside({ text, items, language: { claims } }: Reading, at: number): string | null {
  const [quantity, next] = [items[at], items[at + 1]];
  const said = quantity && text.slice(quantity.end, Math.min(next?.start ?? Infinity, quantity.end + LONGEST));
  const things = said && claims.things.exec(said)?.[0].trim();
  return things && !claims.plain.has(things) ? things : null;
}

/** "exported microchips worth $2 billion", "exported cut flowers", "exported to Turkey olives" */
function wordsSold(reading: Reading, { at: verb }: Topic): string | null {
  const last = beforeObject(reading.items, verb);
  const narrowed = wordsNarrowing(reading, last);
  if (narrowed) return narrowed;
  const words = wordsAfter(reading, last) ?? wordsAfter(reading, behindPartner(reading.text, reading.items, last));
  return words ?? (isCue(reading.items[last + 1], "change") ? wordsAfter(reading, last + 1) : null);
}

/** "exported locally produced goods", "imported duty-free goods" */
function wordsNarrowing({ text, items }: Reading, at: number): string | null {
  const [verb, next] = [items[at], items[at + 1]];
  if (!verb || !isCue(next, "name") || wordsBetween(text, verb, next) > 0) return null;
  return text.slice(next.start, next.end);
}

/** "Georgia's olive growers exported": of what those make who did it. */
function wordsOfMaker({ text, items, language }: Reading, { at: verb }: Topic): string | null {
  const [owner, name] = [items[verb - 1], items[verb]];
  if (!name || owner?.type !== "place" || !(owner.possessive || owner.form === "adjective")) return null;
  const words = text.slice(owner.end, name.start).trim();
  const [first, second] = words.split(" ");
  return first && second && MAKER.test(words) && !language.claims.plain.has(first) ? words : null;
}

const MAKER = /^\p{Ll}[\p{L}-]*\s\p{Ll}[\p{L}-]*$/u;

/** "Olives exported from Greece reached $2 million": what was exported, not who did. */
function wordsPassed({ text, start, items, language }: Reading, at: number, { at: verb }: Topic): string | null {
  const [before, name, lead] = [items[verb - 1], items[verb], items[verb + 1]];
  if (!name || !isCue(lead, "from", "to", "by") || wordsBetween(text, name, lead) > 0) return null;
  const link = items.findIndex((item, i) => i > verb && isCue(item, "level", "change"));
  const [last, verbOfAll] = [items[link - 1], items[link]];
  if (!last || !verbOfAll || link > at || wordsBetween(text, last, verbOfAll) > 0) return null;
  const words = text.slice(before?.end ?? start, name.start).trim();
  return /^\p{L}[\p{L} -]*$/u.test(words) && tellsGoods(language, lastOf(words), undefined) ? words : null;
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
  if (last && claims.ofKind.test(last)) return goodsOfKind(phrase, before, claims);
  if (!last || claims.plain.has(last) || claims.plainEnding.test(last)) return null;
  if (before && isOwner(before)) return OWNED.test(phrase) ? phrase : null;
  if (!before && phrase === said) return isFirst(phrase, claims.modifier) ? phrase : null;
  // "Cut flower exports": what begins the sentence as a verb would
  if (isCue(before, "change") && before.start === start && phrase === said)
    return claims.modifier.test(phrase) ? text.slice(start, name.start).trim() : null;
  return (phrase.length < said.length || (before && leadsToName(before))) && claims.modifier.test(phrase)
    ? phrase
    : null;
}

/** "Georgia's jute goods", "The jute goods", "Jute goods", "jute and wax-based goods": what the word before says of goods; not "expects goods". */
function goodsOfKind(
  phrase: string,
  before: Item | undefined,
  { plain }: Reading["language"]["claims"],
): string | null {
  const words = phrase.split(" ");
  const said = words.at(-2);
  if (said === undefined || !KIND.test(said) || plain.has(said.toLowerCase())) return null;
  const isBeside = before !== undefined && (isOwner(before) || isCue(before, "and", "of", "in"));
  const [first = ""] = words;
  const isWhole = words.length > 2 ? plain.has(first.toLowerCase()) : /^\p{Lu}/u.test(first);
  return isBeside || isWhole || said.includes("-") ? phrase : null;
}

const KIND = /^\p{L}[\p{L}-]{2,30}$/u;
const PUNCTUATION = /[,;:()–—]/;

/** "while microchip exports", "in 2021 microchip exports", "targets for microchip exports" */
const leadsToName = (item: Item): boolean =>
  item.type === "period" || isCue(item, "clause", "and", "in", "of", "by", "from", "with");

const isOwner = (item: Item): boolean =>
  isCue(item, "self") || (item.type === "place" && (item.possessive || item.form === "adjective"));

/** "microchip", "used car" */
const OWNED = /^\p{L}[\p{L}-]*(?:\s\p{L}[\p{L}-]*){0,2}$/u;

/** The first words of a sentence, right before the name: "Microchip", "Fresh avocado"; not "Officials say". */
const isFirst = (phrase: string, modifier: RegExp): boolean =>
  /^\p{Lu}[\p{L}-]*$/u.test(phrase) || (/^\p{Lu}/u.test(phrase) && modifier.test(phrase.toLowerCase()));
