import type { Span } from "@sourcebook/model";
import { compileLexicon } from "./compile-lexicon.ts";
import type { Quantities } from "./find-quantities.ts";
import type { QuantityLexicon } from "./lexicon.ts";
import { refusalOf } from "./refusal.ts";

/** A number of so many zeros, with thousands before them, may well be one with decimals. */
const BILLIONS = 9;

/**
 * "$1,858 billion" where the text has "$152,1 million", too: a text that parts decimals so may mean 1.858 billion. Such numbers are refused
 * of the whole text, which one place cannot tell.
 */
export function refuseUnsureMarks(
  text: string,
  language: { readonly quantities: QuantityLexicon },
  found: Quantities,
): Quantities {
  const words = compileLexicon(language.quantities);
  const mark = words.lexicon.numerals.groupMark;
  const unsure = found.quantities.filter(
    (mention) => mention.quantity.mult >= BILLIONS && digitsBehind(text, mark, mention) === THREE,
  );
  const partsSo = (): boolean => found.quantities.some((quantity) => digitsBehind(text, mark, quantity) < THREE);
  if (unsure.length === 0 || !partsSo()) return found;
  const reader = { text, words, floor: 0, limit: text.length };
  const refusals = unsure.map(({ start, end }) => refusalOf(reader, { start, end, refuse: "grouping" }));
  return {
    quantities: found.quantities.filter((quantity) => !unsure.includes(quantity)),
    refused: [...found.refused, ...refusals].toSorted((a, b) => a.start - b.start),
  };
}

const THREE = 3;

/** How many digits stand behind the only mark of a number; as if there were no end where it has none, or several. */
function digitsBehind(text: string, mark: string, { start, end }: Span): number {
  const [, behind, more] = (DIGITS.exec(text.slice(start, end))?.[0] ?? "").split(mark);
  return behind !== undefined && more === undefined && !behind.includes(".") ? behind.length : Number.POSITIVE_INFINITY;
}

const DIGITS = /\d[\d.,]*/;
