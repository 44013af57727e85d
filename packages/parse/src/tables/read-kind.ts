import { codeLists, type Qualifier, type StatementType, type Transformation } from "@sourcebook/model";
import type { Vocabulary } from "../claims/items/vocabulary.ts";
import type { Language } from "../languages/language.ts";
import { findPhrases } from "../lexemes/phrase-table.ts";
import { wordsOf } from "../lexemes/words.ts";
import { findQuantities } from "../quantities/find-quantities.ts";

/** What is measured of an indicator; which share it is, and of which of two areas a rank, follows from the rest of the row. */
export type NamedMeasure = Transformation | "share" | "rank" | "counterpart rank";

const MEASURES: ReadonlyMap<string, NamedMeasure> = new Map([
  ["level", "N"],
  ["growth", "GY"],
  ["change", "DY"],
  ["share", "share"],
  ["rank", "rank"],
  ["counterpart rank", "counterpart rank"],
]);

/** A name that sourcebook gives to a measure, or its code, save that of a change over a base that a row cannot name. */
export function readMeasure(words: string): NamedMeasure | null {
  const coded = codeLists.TRANSFORMATION.find(({ code }) => code === words)?.code;
  if (coded) return coded === "GX" ? null : coded;
  return MEASURES.get(words.toLowerCase()) ?? null;
}

const SIGNS: ReadonlyMap<string, Qualifier> = new Map([
  ["=", "EQ"],
  [">", "GT"],
  ["≥", "GE"],
  ["<", "LT"],
  ["≤", "LE"],
  ["~", "APPROX"],
  ["≈", "APPROX"],
]);

/** A code, a sign, or words that bound a number: "more than". */
export function readQualifier(words: string, language: Language): Qualifier | null {
  const coded = codeLists.QUALIFIER.find(({ code }) => code === words)?.code ?? SIGNS.get(words);
  if (coded) return coded;
  const text = `${words} 20%`;
  const [mention] = findQuantities(text, language).quantities;
  const isBound = mention?.start === 0 && mention.end === text.length && mention.quantity.qualifier !== "EQ";
  return isBound ? mention.quantity.qualifier : null;
}

/** The code of a kind of statement, in any case: "forecast". */
export const readStatement = (words: string): StatementType | null =>
  codeLists.STATEMENT_TYPE.find(({ code }) => code === words.toUpperCase())?.code ?? null;

/** The kind of statement that a clause of a note begins with: "forecast of the ministry", but not "as the page may say". */
export function statementTold(note: string, { table }: Vocabulary): StatementType | undefined {
  for (const clause of note.split(/[;,]/)) {
    const [first] = findPhrases(wordsOf(clause.trim()), table);
    for (const meaning of first?.start === 0 ? first.sense.meanings : []) {
      if (meaning.type === "cue" && meaning.cue.kind === "statement") return meaning.cue.type;
    }
  }
  return undefined;
}
