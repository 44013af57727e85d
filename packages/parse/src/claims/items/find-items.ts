import { overlaps, type Span } from "@sourcebook/model";
import { findPhrases, type PhraseMatch, type PhraseTable } from "../../lexemes/phrase-table.ts";
import type { Words } from "../../lexemes/words.ts";
import type { PeriodMention, QuantityMention } from "../../mention.ts";
import { isCue, type Item, type PeriodItem, type QuantityItem } from "./item.ts";
import type { Sense } from "./vocabulary.ts";

/** A sentence with its numbers and times. */
export type Sentence = Span & {
  readonly quantities: readonly QuantityMention[];
  readonly periods: readonly PeriodMention[];
};

/** The items of one sentence. Quantities and times take precedence over the phrases that overlap them. */
export function findItems(
  words: Words,
  sentence: Sentence,
  table: PhraseTable<Sense>,
  possessive: RegExp,
): readonly Item[] {
  const { text } = words;
  const quantities = sentence.quantities.map(quantityItem);
  const periods = sentence.periods.map(periodItem);
  const phrases: Item[] = [];
  for (const match of findPhrases(words, table, sentence.start, sentence.end)) {
    const over = overlapped(quantities, match) ?? overlapped(periods, match);
    if (over) addOver(phrases, text, { match, over }, possessive);
    else addItems(phrases, text, match, possessive);
  }
  return merged(merged<Item>(quantities, settleTimes(periods, phrases)), phrases);
}

/** The number as an item of its sentence. */
export const quantityItem = (mention: QuantityMention): QuantityItem => ({
  type: "quantity",
  start: mention.start,
  end: mention.end,
  mention,
});

const periodItem = (mention: PeriodMention): PeriodItem => ({
  type: "period",
  start: mention.start,
  end: mention.end,
  mention,
});

/** Two lists in the order of the text as one. */
function merged<Each extends Span>(first: readonly Each[], second: readonly Each[]): readonly Each[] {
  if (first.length === 0) return second;
  const all: Each[] = [];
  let at = 0;
  for (const each of second) {
    for (let next = first[at]; next && next.start <= each.start; next = first[++at]) all.push(next);
    all.push(each);
  }
  for (const each of first.slice(at)) all.push(each);
  return all;
}

/** Of the phrases that overlap a number or a time, three kinds of cue stay. */
function addOver(
  items: Item[],
  text: string,
  { match, over }: { readonly match: PhraseMatch<Sense>; readonly over: Item },
  possessive: RegExp,
): void {
  const found: Item[] = [];
  addItems(found, text, match, possessive);
  for (const item of found) {
    // "the two countries": the number stays, the word behind it points to the areas.
    if (over.type === "quantity" && isCue(item, "pair") && over.end < item.end)
      items.push({ ...item, start: over.end });
    if (over.type === "period" && isCue(item, "step")) items.push(item);
    // "is to exceed $10 billion"
    if (over.type === "quantity" && isCue(item, "statement") && item.start < over.start)
      items.push({ ...item, end: over.start });
  }
}

/** The first number or time that shares a character with the span. */
function overlapped(items: readonly Item[], span: Span): Item | undefined {
  for (const item of items) if (overlaps(item, span)) return item;
  return undefined;
}

/** "year-on-year" is a time by itself, but says here what a change is compared with; "since 1995" is when something began. */
function settleTimes(periods: readonly PeriodItem[], phrases: readonly Item[]): readonly PeriodItem[] {
  if (periods.length === 0) return periods;
  const cues = phrases.filter((item) => isCue(item, "step", "since"));
  if (cues.length === 0) return periods;
  return periods
    .filter((item) => !cues.some((cue) => isCue(cue, "step") && overlaps(cue, item)))
    .map((item) =>
      cues.some((cue) => isCue(cue, "since") && leads(cue, item))
        ? { ...item, mention: { ...item.mention, role: "vague" as const } }
        : item,
    );
}

/** Characters of an article between a word and the time it leads to. */
const ARTICLE = 5;
const leads = (cue: Span, time: Span): boolean => time.start >= cue.end && time.start - cue.end <= ARTICLE;

function addItems(items: Item[], text: string, { start, end, sense }: PhraseMatch<Sense>, possessive: RegExp): void {
  if (sense.type === "cues") {
    for (const { cue, rule } of sense.cues) items.push({ type: "cue", start, end, cue, rule });
  } else if (sense.type === "place") {
    // "US$2 billion"
    if (CURRENCY_SIGN.test(text.charAt(end))) return;
    const suffix = possessive.exec(text.slice(end, end + 2))?.[0] ?? "";
    const { code, form } = sense;
    items.push({ type: "place", start, end: end + suffix.length, code, form, possessive: suffix !== "" });
  } else if (sense.type === "indicator") {
    items.push({ type: "indicator", start, end, names: sense.names });
    for (const { cue, rule } of sense.lists) items.push({ type: "cue", start, end, cue, rule });
  } else items.push({ type: "product", start, end, code: sense.code, of: sense.of });
}

const CURRENCY_SIGN = /^\p{Sc}/u;
