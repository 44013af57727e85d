import type { Catalogue } from "@sourcebook/model";
import type { Vocabulary } from "../claims/items/vocabulary.ts";
import type { Language } from "../languages/language.ts";
import { findPhrases } from "../lexemes/phrase-table.ts";
import type { Words } from "../lexemes/words.ts";
import type { Countries, NamedCountry } from "../periods/fiscal-calendar.ts";

/** What a text is read with. */
type Setting = {
  readonly words: Words;
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  /** The country whose news it is, as far as its address tells. */
  readonly country: string | null;
};

/** The countries that a text names, with their fiscal years: "Indian", "the United States", not "U.S. dollars". */
export function namedCountries({ words, catalogue, language, vocabulary, country }: Setting): Countries {
  const { moneyOfMany } = language.periods;
  const yearOf = (code: string) => catalogue.place(code)?.fiscal_year ?? null;
  const named = (from: number, to: number): readonly NamedCountry[] =>
    findPhrases(words, vocabulary.names, from, Math.min(to, words.text.length)).flatMap(({ start, end, sense }) =>
      sense.type === "place" && isCountry(catalogue, sense.code) && !moneyOfMany.test(words.text.slice(end, end + NEXT))
        ? [{ start, end, year: yearOf(sense.code) }]
        : [],
    );
  return { named, home: country === null ? null : yearOf(country) };
}

const isCountry = ({ place }: Catalogue, code: string): boolean => {
  const kind = place(code)?.kind;
  return kind === "country" || kind === "territory";
};

/** Characters that hold the next word. */
const NEXT = 12;
