import { overlaps, type Span } from "@sourcebook/model";
import { findPhrases, type PhraseMatch, type PhraseTable, stretchOf } from "../lexemes/phrase-table.ts";
import type { PeriodMention, QuantityMention } from "../mention.ts";
import type { Cue } from "./cue.ts";
import { type IndicatorName, isCue, type Item, type PlaceItem } from "./item.ts";
import type { Meaning } from "./vocabulary.ts";

/** A sentence with its numbers and times. */
export type Sentence = Span & {
  readonly quantities: readonly QuantityMention[];
  readonly periods: readonly PeriodMention[];
};

/** The items of one sentence. Quantities and times take precedence over the phrases that overlap them. */
export function findItems(text: string, sentence: Sentence, table: PhraseTable<Meaning>, possessive: RegExp): Item[] {
  const items: Item[] = [];
  for (const mention of sentence.quantities)
    items.push({ type: "quantity", start: mention.start, end: mention.end, mention });
  for (const mention of sentence.periods)
    items.push({ type: "period", start: mention.start, end: mention.end, mention });
  const known = items.length;
  for (const match of findPhrases(stretchOf(text, table, sentence.start, sentence.end), table)) {
    const over = overlapped(items, known, match);
    if (over) addOver(items, text, { match, over }, possessive);
    else addItems(items, text, match, possessive);
  }
  if (known === 0) return items;
  return settleTimes(items).toSorted((a, b) => a.start - b.start);
}

/** Of the phrases that overlap a number or a time, two kinds of cue stay. */
function addOver(
  items: Item[],
  text: string,
  { match, over }: { readonly match: PhraseMatch<Meaning>; readonly over: Item },
  possessive: RegExp,
): void {
  const found: Item[] = [];
  addItems(found, text, match, possessive);
  for (const item of found) {
    // "the two countries": the number stays, the word behind it points to the areas.
    if (over.type === "quantity" && isCue(item, "pair") && over.end < item.end)
      items.push({ ...item, start: over.end });
    if (over.type === "period" && isCue(item, "step")) items.push(item);
  }
}

/** The number or time among the first `known` items that shares a character with the span; a number first. */
function overlapped(items: readonly Item[], known: number, span: Span): Item | undefined {
  for (let i = 0; i < known; i++) {
    const item = items[i];
    if (item && overlaps(item, span)) return item;
  }
  return undefined;
}

/** "year-on-year" is a time by itself, but says here what a change is compared with; "since 1995" is when something began. */
function settleTimes(items: readonly Item[]): readonly Item[] {
  const cues = items.filter((item) => isCue(item, "step", "since"));
  if (cues.length === 0) return items;
  return items
    .filter((item) => item.type !== "period" || !cues.some((cue) => isCue(cue, "step") && overlaps(cue, item)))
    .map((item) =>
      item.type === "period" && cues.some((cue) => isCue(cue, "since") && leads(cue, item))
        ? { ...item, mention: { ...item.mention, role: "vague" as const } }
        : item,
    );
}

/** Characters of an article between a word and the time it leads to. */
const ARTICLE = 5;
const leads = (cue: Span, time: Span): boolean => time.start >= cue.end && time.start - cue.end <= ARTICLE;

/** What a phrase makes of a sentence, settled once for all its meanings. */
type Template =
  | { readonly type: "place"; readonly code: string; readonly form: PlaceItem["form"] }
  | { readonly type: "indicator"; readonly names: readonly IndicatorName[]; readonly lists: readonly CueTemplate[] }
  | { readonly type: "product"; readonly code: string; readonly of: string | undefined }
  | { readonly type: "cues"; readonly cues: readonly CueTemplate[] };
type CueTemplate = { readonly cue: Cue; readonly rule: string };

/** A phrase of several kinds keeps the kind that says most: a place, an indicator, a product, a cue. */
function templateOf(meanings: readonly Meaning[]): Template {
  const place = meanings.find((meaning) => meaning.type === "place");
  if (place) return place;
  const cues = meanings.filter((meaning) => meaning.type === "cue");
  const names = meanings.filter((meaning) => meaning.type === "indicator");
  // "trading partners" names trade and the list that a place in it is of.
  if (names.length > 0) return { type: "indicator", names, lists: cues.filter(({ cue }) => cue.kind === "partner") };
  return meanings.find((meaning) => meaning.type === "product") ?? { type: "cues", cues };
}

const templates = new WeakMap<readonly Meaning[], Template>();

function addItems(
  items: Item[],
  text: string,
  { start, end, meanings }: PhraseMatch<Meaning>,
  possessive: RegExp,
): void {
  let template = templates.get(meanings);
  if (!template) templates.set(meanings, (template = templateOf(meanings)));
  if (template.type === "cues") {
    for (const { cue, rule } of template.cues) items.push({ type: "cue", start, end, cue, rule });
  } else if (template.type === "place") {
    const suffix = possessive.exec(text.slice(end, end + 2))?.[0] ?? "";
    const { code, form } = template;
    items.push({ type: "place", start, end: end + suffix.length, code, form, possessive: suffix !== "" });
  } else if (template.type === "indicator") {
    items.push({ type: "indicator", start, end, names: template.names });
    for (const { cue, rule } of template.lists) items.push({ type: "cue", start, end, cue, rule });
  } else items.push({ type: "product", start, end, code: template.code, of: template.of });
}
