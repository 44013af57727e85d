import type { Span } from "@sourcebook/model";
import { isDigit, isLetter } from "../lexemes/letters.ts";
import type { Compiled } from "./compile-lexicon.ts";
import { isHyphen, phraseAfter, phraseBefore } from "./phrase-table.ts";
import type { Amount } from "./read-amount.ts";
import type { Reader, Unread } from "./reader.ts";
import { type Token, tokenAfter, tokenBefore } from "./tokens.ts";

/** Why a number without a unit is no quantity, from the words around it; null where nothing speaks against it. */
export function readContext(reader: Reader, amount: Amount): Unread | null {
  return readTime(reader, amount) ?? (amount.numeral.scaled ? null : readName(reader, amount));
}

/** "five years", "30-year", "45 years old", "aged 45", "11 a.m.". */
function readTime(reader: Reader, { start, end, numeral }: Amount): Unread | null {
  const { text, words, floor, limit } = reader;
  const old = phraseAfter(words.ageAfter, text, end);
  if (old && old.end <= limit) return { start, end: old.end, refuse: "age" };
  const aged = numeral.scaled ? null : phraseBefore(words.ageBefore, text, start, floor);
  if (aged && numeral.value.length < 4) return { start, end, refuse: "age" };
  const clock = phraseAfter(words.clock, text, end);
  if (clock && clock.end <= limit && numeral.value.length < 6) return { start, end: clock.end, refuse: "clock" };
  const next = afterHyphen(text, end);
  if (!next || next.end > limit || !words.sets.timeUnits.has(next.raw.toLowerCase())) return null;
  // the head of a new line of a table: "5.3 mln\nYear"
  if (/\p{Lu}/u.test(next.raw) && text.slice(end, next.start).includes("\n")) return null;
  return { start, end: next.end, refuse: "duration" };
}

function afterHyphen(text: string, end: number): Token | null {
  const token = tokenAfter(text, end);
  return token && isHyphen(token.raw) && token.start === end ? tokenAfter(text, token.end) : token;
}

/** "Boeing 737", "article 5", "S&P 500", and a bare 2020 that no time was read from. */
function readName(reader: Reader, { start, end, numeral }: Amount): Unread | null {
  const { text, words, floor } = reader;
  if (numeral.form === "words") return isNamed(reader, start) ? { start, end, refuse: "name" } : null;
  if (/[.,\s]/.test(text.slice(numeral.start, numeral.end))) return null;
  const previous = tokenBefore(text, start);
  const next = tokenAfter(text, end);
  if (/^(?:19|20)\d\d$/.test(numeral.value) && (previous || next) && !isCount(reader, start, next))
    return { start, end, refuse: "year" };
  if (isAge(reader, numeral.value, previous, next)) return { start, end, refuse: "age" };
  if (!previous || previous.start < floor || !isLetter(previous.raw.charCodeAt(0))) return null;
  if (text.slice(previous.end, start).includes("\n")) return null;
  const word = previous.raw.toLowerCase();
  const { named, openers, closedClass, change } = words.sets;
  if (named.has(word)) return { start: previous.start, end, refuse: "name" };
  if (!/\p{Lu}/u.test(previous.raw) || openers.has(word) || closedClass.has(word) || change.has(word)) return null;
  if (isShouted(previous) && next && isShouted(next)) return null;
  return { start: previous.start, end, refuse: "name" };
}

/** "phase two", "year one". */
function isNamed({ text, words, floor }: Reader, start: number): boolean {
  const previous = tokenBefore(text, start);
  return previous !== null && previous.start >= floor && words.sets.named.has(previous.raw.toLowerCase());
}

/** A word of a headline in capitals. */
const isShouted = ({ raw }: Token): boolean =>
  raw.length > 1 && raw === raw.toUpperCase() && isLetter(raw.charCodeAt(0));

/** "2000 people" and "more than 2000 firms" are counts; "1988 sales" and "2018 levels" are years. */
const isCount = ({ text, words, floor }: Reader, start: number, next: Token | null): boolean =>
  (next !== null && words.sets.persons.has(next.raw.toLowerCase())) ||
  phraseBefore(words.boundsBefore, text, start, floor) !== null;

/** ", 45," after a name. */
const isAge = ({ text }: Reader, value: string, previous: Token | null, next: Token | null): boolean => {
  if (!/^\d\d$/.test(value) || previous?.raw !== "," || next?.raw !== ",") return false;
  return /\p{Lu}/u.test(tokenBefore(text, previous.start)?.raw[0] ?? "");
};

/** "one in five", "one out of every three". */
function isRatio(text: string, words: Compiled, end: number): boolean {
  const joint = phraseAfter(words.ratios, text, end);
  const next = joint && tokenAfter(text, joint.end);
  return next !== null && (isDigit(next.raw.charCodeAt(0)) || words.small.has(next.raw.toLowerCase()));
}

/** True where "one" stands for a thing: "no one", "one of the". */
export function isPronoun({ text, words, floor }: Reader, { start, end }: Span): boolean {
  const { pronouns, beforePronoun, afterPronoun } = words.sets;
  if (!pronouns.has(text.slice(start, end).toLowerCase())) return false;
  if (isRatio(text, words, end)) return false;
  const previous = tokenBefore(text, start);
  // "no one", but "No. one": a stop stands between
  if (previous && previous.start >= floor && beforePronoun.has(previous.raw.toLowerCase())) return true;
  if (phraseBefore(words.rankNumbers, text, start, floor)) return false;
  const next = tokenAfter(text, end);
  if (next === null) return false;
  const word = next.raw.toLowerCase();
  const isWord = isLetter(word.charCodeAt(0));
  if (!isWord && phraseAfter(words.unitsAfter, text, end)) return false;
  if (isWord) return afterPronoun.has(word) || words.sets.closedClass.has(word);
  return !isHyphen(word) || next.start !== end;
}
