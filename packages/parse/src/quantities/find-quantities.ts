import type { Span } from "@sourcebook/model";
import { isLetter } from "../lexemes/letters.ts";
import { lookUp } from "../lexemes/word-table.ts";
import { NO_WORD, type Words, wordsOf } from "../lexemes/words.ts";
import type { QuantityMention, RefusedNumber } from "../mention.ts";
import { type Compiled, compileLexicon } from "./compile-lexicon.ts";
import { type Draft, inheritUnits } from "./inherit-units.ts";
import type { QuantityLexicon } from "./lexicon.ts";
import { readFromDigits, readFromWord } from "./read-quantity.ts";
import type { Reader } from "./reader.ts";

export type Quantities = {
  /** Sorted by start, disjoint. */
  readonly quantities: readonly QuantityMention[];
  /** Numbers that are no quantity or cannot be read surely; sorted by start, disjoint, and disjoint from the quantities. */
  readonly refused: readonly RefusedNumber[];
};

/** What was read from one place: a quantity, a refusal or neither; reading goes on at `end`. */
export type Reading =
  | { readonly end: number; readonly draft: Draft }
  | { readonly end: number; readonly refused: RefusedNumber }
  | { readonly end: number };

/**
 * Finds every number of a text: each is inside one quantity or one refusal, save those inside `taken`.
 *
 * @param text Any text; offsets count its UTF-16 units.
 * @param language The lexicon of the language to read it by.
 * @param taken Spans that were read as times: numbers inside them are not reported, and nothing is read across them.
 * @param words The words of the text, where somebody has cut it already.
 */
export function findQuantities(
  text: string,
  language: { readonly quantities: QuantityLexicon },
  taken: readonly Span[] = [],
  words: Words = wordsOf(text),
): Quantities {
  const lexicon = compileLexicon(language.quantities);
  const times = taken.toSorted((a, b) => a.start - b.start);
  const drafts: Draft[] = [];
  const refused: RefusedNumber[] = [];
  let [position, floor, next] = [0, 0, 0];
  for (let at = 0; at < words.starts.length;) {
    const start = numberFrom(words, at, position, lexicon);
    if (start < 0) {
      at++;
      continue;
    }
    for (let time = times[next]; time && time.end <= start; time = times[next]) {
      floor = Math.max(floor, time.end);
      next++;
    }
    const time = times[next];
    if (time && time.start <= start) {
      position = Math.max(time.end, start + 1);
      continue;
    }
    const reading = read(
      { text, words: lexicon, floor, limit: time?.start ?? text.length },
      start,
      words.ends[at] ?? start,
    );
    position = Math.max(reading.end, start + 1);
    if ("draft" in reading) drafts.push(reading.draft);
    else if ("refused" in reading) refused.push(reading.refused);
    else continue;
    floor = reading.end;
  }
  return { quantities: inheritUnits(text, lexicon, drafts), refused };
}

/** Where in a word a number may begin that is read from `position` on: at any digit, or at a whole word; -1 for nowhere. */
function numberFrom({ text, starts, ends, hashes }: Words, at: number, position: number, lexicon: Compiled): number {
  const [start, end] = [starts[at] ?? 0, ends[at] ?? 0];
  if (end <= position) return -1;
  if (!isLetter(text.charCodeAt(start))) return Math.max(start, position);
  if (start < position || !lookUp(lexicon.openings, hashes[at] ?? NO_WORD)) return -1;
  return clings(text, start - 1) || clings(text, end) ? -1 : start;
}

/** Beside a word that begins a number stands no digit. */
const clings = (text: string, at: number): boolean => /\w/.test(text.charAt(at));

function read(reader: Reader, start: number, end: number): Reading {
  return isLetter(reader.text.charCodeAt(start))
    ? readFromWord(reader, start, end - start)
    : readFromDigits(reader, start);
}
