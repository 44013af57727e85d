import type { Catalogue, Indicator } from "@sourcebook/model";
import type { Language } from "../../languages/language.ts";
import { createPhraseTable, type Phrase, type PhraseTable } from "../../lexemes/phrase-table.ts";
import type { Cue } from "./cue.ts";
import type { IndicatorName } from "./item.ts";

/** What a phrase can mean. */
export type Meaning =
  | { readonly type: "place"; readonly code: string; readonly form: "name" | "adjective" | "demonym" | "capital" }
  | ({ readonly type: "indicator" } & IndicatorName)
  | { readonly type: "product"; readonly code: string; readonly of: string | undefined }
  | { readonly type: "cue"; readonly cue: Cue; readonly rule: string };

/** What a phrase of several kinds is in a sentence: the kind that says most, a place, an indicator, a product, a cue. */
export type Sense = { readonly meanings: readonly Meaning[] } & (
  | Extract<Meaning, { readonly type: "place" | "product" }>
  | { readonly type: "indicator"; readonly names: readonly IndicatorName[]; readonly lists: readonly MeantCue[] }
  | { readonly type: "cues"; readonly cues: readonly MeantCue[] }
);
type MeantCue = Extract<Meaning, { readonly type: "cue" }>;

/** The phrases of a catalogue in one language, and the cues of that language. */
export type Vocabulary = {
  readonly table: PhraseTable<Sense>;
  /** Only what a sentence without numbers can leave in the context: names of places and indicators, and other balances. */
  readonly names: PhraseTable<Sense>;
  /** Of these what no sentence without a time leaves anything without: the others only tell how they stand together. */
  readonly named: PhraseTable<Sense>;
  /** Only what a claim can be about. */
  readonly topics: PhraseTable<Sense>;
  readonly possessive: RegExp;
};

/** Gathers every phrase that the claims layer looks for. Building takes milliseconds: do it once for many documents. */
export function createVocabulary(catalogue: Catalogue, { id: language, claims }: Language): Vocabulary {
  const phrases: Phrase<Meaning>[] = [];
  const add = (said: readonly string[] | undefined, meaning: Meaning, exactCase = false) => {
    for (const words of said ?? []) phrases.push({ words, meaning, layers: layersOf(meaning), exactCase });
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
    const addNames = (
      said: Indicator["names"],
      form: IndicatorName["form"],
      sign: 1 | -1 = 1,
      kind?: "total" | "earnings",
    ) => {
      for (const words of said[language] ?? []) {
        const product = productIn(words, catalogue, language);
        const [total, earned] = [kind === "total", kind === "earnings"];
        const flow = indicator.flows[language]?.includes(words) ?? false;
        add([words], { type: "indicator", id: indicator.id, form, sign, total, earned, flow, product });
      }
    };
    addNames(indicator.names, "noun");
    addNames(indicator.totals, "noun", 1, "total");
    addNames(indicator.earnings, "noun", 1, "earnings");
    addNames(indicator.changing, "changing");
    addNames(indicator.lists, "list");
    addNames(indicator.negatives, "noun", -1);
    addNames(indicator.anaphors, "anaphor");
    addNames(indicator.negative_anaphors, "anaphor", -1);
    addNames(indicator.verbs, "verb");
    addNames(indicator.anaphor_verbs, "anaphor verb");
  }
  for (const { code, names, of } of catalogue.products) add(names[language], { type: "product", code, of });
  for (const { id: rule, cue, said, exactCase } of claims.cues) add(said, { type: "cue", cue, rule }, exactCase);
  const table = createPhraseTable(phrases, senseOf);
  return {
    table,
    names: { ...table, layer: NAMES },
    named: { ...table, layer: NAMED },
    topics: { ...table, layer: TOPICS },
    possessive: claims.possessive,
  };
}

const [NAMES, NAMED, TOPICS] = [2, 4, 8];

const layersOf = (meaning: Meaning): number =>
  1 + (isRemembered(meaning) ? NAMES : 0) + (isNamed(meaning) ? NAMED : 0) + (isTopic(meaning) ? TOPICS : 0);

// Its properties are written out: V8 gives each object that begins with another one's and adds to them a form of its own.
function senseOf(meanings: readonly Meaning[]): Sense {
  const place = meanings.find((meaning) => meaning.type === "place");
  if (place) return { type: "place", code: place.code, form: place.form, meanings };
  const cues = meanings.filter((meaning) => meaning.type === "cue");
  const names = meanings.filter((meaning) => meaning.type === "indicator");
  // "trading partners" names trade and the list that a place in it is of; what "investors" do is mostly none of an area.
  const isList = names.every(({ form }) => form === "list");
  const lists = cues.filter(({ cue }) => cue.kind === "partner" || (isList && cue.kind === "noise"));
  if (names.length > 0) return { type: "indicator", names, lists, meanings };
  const product = meanings.find((meaning) => meaning.type === "product");
  return product ? { type: "product", code: product.code, of: product.of, meanings } : { type: "cues", cues, meanings };
}

const vocabularies = new WeakMap<Catalogue, Map<string, Vocabulary>>();

/** One vocabulary for each catalogue and language: a catalogue never changes. */
export function vocabularyOf(catalogue: Catalogue, language: Language): Vocabulary {
  const known = vocabularies.get(catalogue) ?? new Map<string, Vocabulary>();
  vocabularies.set(catalogue, known);
  const vocabulary = known.get(language.id) ?? createVocabulary(catalogue, language);
  known.set(language.id, vocabulary);
  return vocabulary;
}

/** "gas exports", "exported goods and services": the product of the longest name that begins or ends the words. */
function productIn(words: string, { products }: Catalogue, language: string): string | null {
  const said = products
    .filter(({ of }) => of === undefined)
    .flatMap(({ code, names }) => (names[language] ?? []).map((name) => ({ code, name })))
    .filter(({ name }) => words.startsWith(`${name} `) || words.endsWith(` ${name}`))
    .toSorted((a, b) => b.name.length - a.name.length);
  return said[0]?.code ?? null;
}

/** Can a claim be about it? "Other balance" only tells what a short name is not, but must not be missed. */
const isTopic = (meaning: Meaning): boolean =>
  meaning.type === "indicator" ||
  (meaning.type === "product" && meaning.of !== undefined) ||
  (meaning.type === "cue" && isTopicCue(meaning.cue));

const isTopicCue = (cue: Cue): boolean =>
  cue.kind === "other balance" || (cue.kind === "partner" && (cue.goods !== undefined || cue.ofOrigin === "to"));

const isNamed = (meaning: Meaning): boolean =>
  meaning.type === "cue" ? meaning.cue.kind === "other balance" : meaning.type !== "product";

/**
 * Prepositions and "and" tell how places stand together, "than" which times are only compared with, unless it is "than expected in"; the rest is
 * what they join.
 */
const isRemembered = (meaning: Meaning): boolean => meaning.type !== "cue" || REMEMBERED.has(meaning.cue.kind);
const REMEMBERED = new Set<Cue["kind"]>([
  "of",
  "by",
  "from",
  "to",
  "in",
  "over",
  "base",
  "statement",
  "since",
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
  "partner",
  "next",
]);
