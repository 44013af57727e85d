import type { Span } from "@sourcebook/model";
import { isLetter } from "../lexemes/letters.ts";
import { compileLexicon } from "./compile-lexicon.ts";
import type { QuantityLexicon } from "./lexicon.ts";
import { phraseAfter } from "./phrase-table.ts";
import { tokenAfter } from "./tokens.ts";

/**
 * The words after a quantity that make it a rate: "a barrel" in "$55 a barrel", "per ton", "/tonne".
 *
 * Decision: a quantity keeps its main unit and its span ends before these words, so "$55 a barrel" is 55 USD; whoever makes a claim of it
 * must ask here first, for 55 dollars is not what anything was sold for. Only rates that are a unit of their own in trade (barrels per
 * day, kilometres per hour) are read as one unit with one span.
 *
 * @param end End of the quantity, in UTF-16 units of `text`.
 */
export function perUnit(text: string, end: number, language: { readonly quantities: QuantityLexicon }): Span | null {
  const { sets, unitsAfter } = compileLexicon(language.quantities);
  const first = tokenAfter(text, end);
  if (!first) return null;
  const word = first.raw.toLowerCase();
  const noun = tokenAfter(text, first.end);
  if (sets.each.has(word)) return { start: first.start, end: first.end };
  if (!noun || !isLetter(noun.raw.charCodeAt(0))) return null;
  const named = noun.raw.toLowerCase();
  const measured =
    phraseAfter(unitsAfter, text, first.end) !== null || sets.timeUnits.has(named) || sets.sharedBy.has(named);
  return sets.per.has(word) || (sets.articles.has(word) && measured) ? { start: first.start, end: noun.end } : null;
}
