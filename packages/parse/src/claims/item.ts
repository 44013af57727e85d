import { type Catalogue, type Indicator, overlaps, type Span } from "@sourcebook/model";
import type { Language } from "../languages/language.ts";
import {
  createPhraseTable,
  findPhrases,
  type Phrase,
  type PhraseMatch,
  type PhraseTable,
} from "../lexemes/phrase-table.ts";
import type { PeriodMention, QuantityMention } from "../mention.ts";
import type { Cue } from "./cue.ts";

/** A word of the catalogue that names an indicator; an anaphor only does where the context agrees. */
export type IndicatorName = {
  readonly id: string;
  readonly form: "noun" | "verb" | "anaphor" | "anaphor verb";
  /** -1 where the name makes the value negative: "deficit". */
  readonly sign: 1 | -1;
  /** Does the name mean all counterparts, or all owners, together: "foreign trade turnover"? */
  readonly total: boolean;
};

/** What a phrase can mean. */
type Meaning =
  | { readonly type: "place"; readonly code: string; readonly form: "name" | "adjective" | "demonym" | "capital" }
  | ({ readonly type: "indicator" } & IndicatorName)
  | { readonly type: "product"; readonly code: string; readonly of: string | undefined }
  | { readonly type: "cue"; readonly cue: Cue; readonly rule: string };

export type PlaceItem = Span & {
  readonly type: "place";
  readonly code: string;
  readonly form: "name" | "adjective" | "demonym" | "capital";
  readonly possessive: boolean;
};
export type IndicatorItem = Span & { readonly type: "indicator"; readonly names: readonly IndicatorName[] };
export type ProductItem = Span & { readonly type: "product"; readonly code: string; readonly of: string | undefined };
export type CueItem = Span & { readonly type: "cue"; readonly cue: Cue; readonly rule: string };
export type QuantityItem = Span & { readonly type: "quantity"; readonly mention: QuantityMention };
export type PeriodItem = Span & { readonly type: "period"; readonly mention: PeriodMention };

/** What the claims layer sees of a sentence, in the order of the text, without overlaps. */
export type Item = PlaceItem | IndicatorItem | ProductItem | CueItem | QuantityItem | PeriodItem;

/** The phrases of a catalogue in one language, and the cues of that language. */
export type Vocabulary = {
  readonly table: PhraseTable<Meaning>;
  /** Only what a sentence without numbers can leave in the context: names of places and indicators, and other balances. */
  readonly names: PhraseTable<Meaning>;
  readonly possessive: RegExp;
};

/** Gathers every phrase that the claims layer looks for. Building takes milliseconds: do it once for many documents. */
export function createVocabulary(catalogue: Catalogue, { id: language, claims }: Language): Vocabulary {
  const phrases: Phrase<Meaning>[] = [];
  const add = (said: readonly string[] | undefined, meaning: Meaning, exactCase = false) => {
    for (const words of said ?? []) phrases.push({ words, meaning, exactCase });
  };
  const addName = (said: readonly string[] | undefined, meaning: Meaning) => {
    add(said, meaning, true);
    add(
      said?.filter((words) => words.length > 4).map((words) => words.toUpperCase()),
      meaning,
      true,
    );
  };
  for (const { code, names, adjectives, demonyms, capitals } of catalogue.places) {
    addName(names[language], { type: "place", code, form: "name" });
    addName(adjectives[language], { type: "place", code, form: "adjective" });
    addName(demonyms[language], { type: "place", code, form: "demonym" });
    addName(capitals[language], { type: "place", code, form: "capital" });
  }
  for (const indicator of catalogue.indicators) {
    const addNames = (said: Indicator["names"], form: IndicatorName["form"], sign: 1 | -1 = 1, total = false) =>
      add(said[language], { type: "indicator", id: indicator.id, form, sign, total });
    addNames(indicator.names, "noun");
    addNames(indicator.totals, "noun", 1, true);
    addNames(indicator.negatives, "noun", -1);
    addNames(indicator.anaphors, "anaphor");
    addNames(indicator.negative_anaphors, "anaphor", -1);
    addNames(indicator.verbs, "verb");
    addNames(indicator.anaphor_verbs, "anaphor verb");
  }
  for (const { code, names, of } of catalogue.products) add(names[language], { type: "product", code, of });
  for (const { id: rule, cue, said, exactCase } of claims.cues) add(said, { type: "cue", cue, rule }, exactCase);
  const table = createPhraseTable(phrases);
  const names = createPhraseTable(phrases.filter(({ meaning }) => isRemembered(meaning)));
  return { table, names, possessive: claims.possessive };
}

/** Prepositions and "and" tell how places stand together; the rest is what they join. */
const isRemembered = (meaning: Meaning): boolean => meaning.type !== "cue" || REMEMBERED.has(meaning.cue.kind);
const REMEMBERED = new Set<Cue["kind"]>([
  "of",
  "by",
  "from",
  "to",
  "in",
  "with",
  "between",
  "and",
  "again",
  "other balance",
  "name",
  "self",
  "pair",
  "other",
  "world",
  "clause",
]);

/** The items of one sentence. Quantities and times take precedence over the phrases that overlap them. */
export function findItems(
  text: string,
  { start, end }: Span,
  mentions: { readonly quantities: readonly QuantityMention[]; readonly periods: readonly PeriodMention[] },
  vocabulary: Vocabulary,
): Item[] {
  const quantities = mentions.quantities.map((mention): Item => ({
    type: "quantity",
    start: mention.start,
    end: mention.end,
    mention,
  }));
  const periods = mentions.periods.map((mention): Item => ({
    type: "period",
    start: mention.start,
    end: mention.end,
    mention,
  }));
  const items: Item[] = [];
  const table = quantities.length > 0 ? vocabulary.table : vocabulary.names;
  for (const match of findPhrases(text, table, start, end)) {
    for (const item of itemsOf(text, match, vocabulary.possessive)) {
      const quantity = quantities.find((each) => overlaps(each, item));
      if (quantity) {
        // "the two countries": the number stays, the word behind it points to the areas.
        if (isCue(item, "pair") && quantity.end < item.end) items.push({ ...item, start: quantity.end });
      } else if (isCue(item, "step")) {
        // "year-on-year" is a time by itself, but says here what a change is compared with.
        removeOverlapped(periods, item);
        items.push(item);
      } else if (!periods.some((period) => overlaps(period, item))) items.push(item);
    }
  }
  return [...quantities, ...periods, ...items].toSorted((a, b) => a.start - b.start);
}

function removeOverlapped(items: Item[], span: Span): void {
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i];
    if (item && overlaps(item, span)) items.splice(i, 1);
  }
}

/** A phrase of several kinds keeps the kind that says most: a place, an indicator, a product, a cue. */
function itemsOf(text: string, { start, end, meanings }: PhraseMatch<Meaning>, possessive: RegExp): Item[] {
  const place = meanings.find((meaning) => meaning.type === "place");
  if (place) {
    const suffix = possessive.exec(text.slice(end, end + 2))?.[0] ?? "";
    return [{ ...place, start, end: end + suffix.length, possessive: suffix !== "" }];
  }
  const names = meanings.filter((meaning) => meaning.type === "indicator");
  const cues = meanings
    .filter((meaning) => meaning.type === "cue")
    .map(({ cue, rule }): CueItem => ({ type: "cue", start, end, cue, rule }));
  // "trading partners" names trade and the list that a place in it is of.
  if (names.length > 0)
    return [{ type: "indicator", start, end, names }, ...cues.filter((cue) => isCue(cue, "partner"))];
  const product = meanings.find((meaning) => meaning.type === "product");
  if (product) return [{ start, end, ...product }];
  return cues;
}

/** Is the item a cue of one of the kinds? */
export const isCue = <Kind extends Cue["kind"]>(
  item: Item | undefined,
  ...kinds: readonly Kind[]
): item is CueItem & { readonly cue: Extract<Cue, { readonly kind: Kind }> } =>
  item?.type === "cue" && kinds.some((kind) => kind === item.cue.kind);
