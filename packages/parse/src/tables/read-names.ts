import type { Catalogue, Indicator } from "@sourcebook/model";
import type { Meaning, Vocabulary } from "../claims/items/vocabulary.ts";
import { ALL } from "../claims/products/product.ts";
import type { Language } from "../languages/language.ts";
import { findPhrases } from "../lexemes/phrase-table.ts";
import { wordsOf } from "../lexemes/words.ts";

/** What the words of a table are read by. */
export type Knowledge = {
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly vocabulary: Vocabulary;
};

/** An indicator by its name; a deficit is negative, "gas exports" are those of a product. */
export type NamedIndicator = {
  readonly indicator: Indicator;
  readonly sign: 1 | -1;
  readonly product: string | null;
};

/** A code, a label or a name of a place. */
export function readArea(words: string, { catalogue, vocabulary }: Knowledge): string | null {
  const place = catalogue.place(words) ?? labelled(words, catalogue.places);
  return place?.code ?? meaningOf(words, vocabulary, "place")?.code ?? null;
}

/** A code, a label or a name of an indicator. */
export function readIndicator(words: string, { catalogue, vocabulary }: Knowledge): NamedIndicator | null {
  const coded = catalogue.indicator(words) ?? labelled(words, catalogue.indicators);
  if (coded) return { indicator: coded, sign: 1, product: null };
  const named = meaningOf(words, vocabulary, "indicator");
  const indicator = named && NOUNS.has(named.form) ? catalogue.indicator(named.id) : undefined;
  return named && indicator ? { indicator, sign: named.sign, product: named.product } : null;
}

const NOUNS: ReadonlySet<string> = new Set(["noun", "changing", "anaphor"]);

/** A code, that of all products included, a label or a name of a product. */
export function readProduct(words: string, { catalogue, vocabulary }: Knowledge): string | null {
  if (words === ALL) return ALL;
  const product = catalogue.product(words) ?? labelled(words, catalogue.products);
  return product?.code ?? meaningOf(words, vocabulary, "product")?.code ?? null;
}

/** An area, both sides together, or nobody known. */
export const readReporter = (words: string, knowledge: Knowledge): string | null =>
  words === "JOINT" || words === "_U" ? words : readArea(words, knowledge);

const labelled = <Entry extends { readonly label: string }>(words: string, entries: readonly Entry[]) =>
  entries.find(({ label }) => label.length === words.length && label.toLowerCase() === words.toLowerCase());

/** What the words mean as a whole. */
function meaningOf<Type extends Meaning["type"]>(
  words: string,
  { table }: Vocabulary,
  type: Type,
): Extract<Meaning, { readonly type: Type }> | undefined {
  const [match] = findPhrases(wordsOf(words), table);
  if (match?.start !== 0 || match.end !== words.length) return undefined;
  return match.sense.meanings.find(
    (meaning): meaning is Extract<Meaning, { readonly type: Type }> => meaning.type === type,
  );
}
