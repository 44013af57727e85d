import type { Span } from "@sourcebook/model";
import { isLetter } from "../lexemes/letters.ts";
import { phraseBefore } from "./phrase-table.ts";
import type { Numeral, Reader, Unread } from "./reader.ts";
import { tokenAfter, tokenBefore } from "./tokens.ts";

/** How many times as much something is. */
export type Multiple = Span & { readonly value: string; readonly rule: string };

/** "doubled", "twofold"; and "twice", "double" where the words around them say that something is multiplied. */
export function readMultipleWord(reader: Reader, span: Span): Multiple | null {
  const { text, words, floor } = reader;
  const word = text.slice(span.start, span.end).toLowerCase();
  const sure = words.multiples.get(word);
  if (sure !== undefined) return { value: sure, rule: "multiple/word", ...span };
  const value = words.followedMultiples.get(word);
  if (value === undefined) return null;
  const next = tokenAfter(text, span.end);
  const previous = tokenBefore(text, span.start);
  if (next?.raw === "-") return null;
  const followed = next !== null && words.sets.followed.has(next.raw.toLowerCase());
  const led = previous !== null && previous.start >= floor && words.sets.auxiliaries.has(previous.raw.toLowerCase());
  const closed = next === null || !isLetter(next.raw.charCodeAt(0));
  if (next === null && previous === null) return { value, rule: "multiple/adverb", ...span };
  return (followed && word.length > 0) || (led && closed) ? { value, rule: "multiple/adverb", ...span } : null;
}

/** "2.4 times", "five times more", "by 3 times", "a factor of 3"; `refuse` where it counts occasions: "three times a week". */
export function readTimes(reader: Reader, numeral: Numeral): Multiple | Unread | null {
  const { text, words, floor, limit } = reader;
  const factor = phraseBefore(words.factors, text, numeral.start, floor);
  if (factor) return { start: factor.start, end: numeral.end, value: numeral.value, rule: "multiple/factor" };
  const times = tokenAfter(text, numeral.end);
  const hyphen = times?.raw === "-" ? tokenAfter(text, times.end) : null;
  const unit = hyphen ?? times;
  if (!unit || unit.end > limit || !words.sets.times.has(unit.raw.toLowerCase())) return null;
  const next = tokenAfter(text, unit.end);
  const previous = tokenBefore(text, numeral.start);
  const before = previous && previous.start >= floor ? previous.raw.toLowerCase() : "";
  const compares = next !== null && words.sets.comparisons.has(next.raw.toLowerCase());
  const bounded = phraseBefore(words.boundsBefore, text, numeral.start, floor) !== null;
  const multiplies =
    compares || words.sets.change.has(before) || numeral.value.includes(".") || (!next && (!previous || bounded));
  const span = { start: numeral.start, end: unit.end };
  return multiplies ? { value: numeral.value, rule: "multiple/times", ...span } : { refuse: "occasions", ...span };
}
