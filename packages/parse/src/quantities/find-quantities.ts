import type { Span } from "@sourcebook/model";
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
 */
export function findQuantities(
  text: string,
  language: { readonly quantities: QuantityLexicon },
  taken: readonly Span[] = [],
): Quantities {
  const words = compileLexicon(language.quantities);
  const times = taken.toSorted((a, b) => a.start - b.start);
  const drafts: Draft[] = [];
  const refused: RefusedNumber[] = [];
  for (const reading of readings(text, words, times)) {
    if ("draft" in reading) drafts.push(reading.draft);
    else if ("refused" in reading) refused.push(reading.refused);
  }
  return { quantities: inheritUnits(text, words, drafts), refused };
}

function* readings(text: string, words: Compiled, times: readonly Span[]): Generator<Reading> {
  const { trigger } = words;
  let position = 0;
  let floor = 0;
  let next = 0;
  while (position < text.length) {
    trigger.lastIndex = position;
    const match = trigger.exec(text);
    if (!match) return;
    for (let time = times[next]; time && time.end <= match.index; time = times[next]) {
      floor = Math.max(floor, time.end);
      next += 1;
    }
    const time = times[next];
    if (time && time.start <= match.index) {
      position = Math.max(time.end, match.index + 1);
      continue;
    }
    const reader: Reader = { text, words, floor, limit: time?.start ?? text.length };
    const word = match[1];
    const reading =
      word === undefined ? readFromDigits(reader, match.index) : readFromWord(reader, match.index, word.length);
    position = Math.max(reading.end, match.index + 1);
    if ("draft" in reading || "refused" in reading) floor = reading.end;
    yield reading;
  }
}
