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
  readonly form: "noun" | "changing" | "verb" | "anaphor" | "anaphor verb";
  /** -1 where the name makes the value negative: "deficit". */
  readonly sign: 1 | -1;
  /** Does the name mean all counterparts, or all owners, together: "foreign trade turnover"? */
  readonly total: boolean;
  /** The product that the name holds: "gas exports". */
  readonly product: string | null;
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
  /** Places and what a claim can be about: a sentence with neither is not looked at further. */
  readonly core: PhraseTable<Meaning>;
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
    const addNames = (said: Indicator["names"], form: IndicatorName["form"], sign: 1 | -1 = 1, total = false) => {
      for (const words of said[language] ?? []) {
        const product = productIn(words, catalogue, language);
        add([words], { type: "indicator", id: indicator.id, form, sign, total, product });
      }
    };
    addNames(indicator.names, "noun");
    addNames(indicator.totals, "noun", 1, true);
    addNames(indicator.changing, "changing");
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
  const core = createPhraseTable(phrases.filter(({ meaning }) => isTopic(meaning) || meaning.type === "place"));
  return { table, names, core, possessive: claims.possessive };
}

/** "gas exports", "exports of natural gas": the product of the longest name that begins or ends the words. */
function productIn(words: string, { products }: Catalogue, language: string): string | null {
  const said = products
    .filter(({ of }) => of === undefined)
    .flatMap(({ code, names }) => (names[language] ?? []).map((name) => ({ code, name })))
    .filter(({ name }) => words.startsWith(`${name} `) || words.endsWith(` of ${name}`))
    .toSorted((a, b) => b.name.length - a.name.length);
  return said[0]?.code ?? null;
}

/** Can a claim be about it? "Other balance" only tells what a short name is not, but must not be missed. */
const isTopic = (meaning: Meaning): boolean =>
  meaning.type === "indicator" ||
  (meaning.type === "product" && meaning.of !== undefined) ||
  (meaning.type === "cue" && meaning.cue.kind === "other balance");

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

/** The numbers and times of a sentence. */
export type Mentions = {
  readonly quantities: readonly QuantityMention[];
  readonly periods: readonly PeriodMention[];
  /** May the sentence go on about what the one before was about? */
  readonly goesOn: boolean;
};

/** The items of one sentence. Quantities and times take precedence over the phrases that overlap them. */
export function findItems(text: string, { start, end }: Span, mentions: Mentions, vocabulary: Vocabulary): Item[] {
  const items: Item[] = [];
  for (const mention of mentions.quantities)
    items.push({ type: "quantity", start: mention.start, end: mention.end, mention });
  const numbers = items.length;
  for (const mention of mentions.periods)
    items.push({ type: "period", start: mention.start, end: mention.end, mention });
  const known = items.length;
  const table = tableFor(text, { start, end }, { hasNumbers: numbers > 0, goesOn: mentions.goesOn }, vocabulary);
  if (!table) return items.toSorted((a, b) => a.start - b.start);
  for (const match of findPhrases(text, table, start, end)) {
    const over = overlapped(items, known, match);
    if (over) addOver(items, text, { match, over }, vocabulary.possessive);
    else addItems(items, text, match, vocabulary.possessive);
  }
  if (known === 0) return items;
  return withoutSteps(items).toSorted((a, b) => a.start - b.start);
}

/** What to look for: most sentences of most texts are about nothing of the catalogue, and name no place either. */
function tableFor(
  text: string,
  { start, end }: Span,
  mentions: { readonly hasNumbers: boolean; readonly goesOn: boolean },
  { table, names, core }: Vocabulary,
): PhraseTable<Meaning> | null {
  if (mentions.hasNumbers && mentions.goesOn) return table;
  const found = findPhrases(text, core, start, end);
  if (found.length === 0) return null;
  return mentions.hasNumbers && found.some(({ meanings }) => meanings.some(isTopic)) ? table : names;
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

/** "year-on-year" is a time by itself, but says here what a change is compared with. */
function withoutSteps(items: readonly Item[]): readonly Item[] {
  const steps = items.filter((item) => isCue(item, "step"));
  return steps.length === 0
    ? items
    : items.filter((item) => item.type !== "period" || !steps.some((step) => overlaps(step, item)));
}

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

/** Is the item a cue of one of the kinds? */
export const isCue = <Kind extends Cue["kind"]>(
  item: Item | undefined,
  ...kinds: readonly Kind[]
): item is CueItem & { readonly cue: Extract<Cue, { readonly kind: Kind }> } =>
  item?.type === "cue" && kinds.some((kind) => kind === item.cue.kind);
