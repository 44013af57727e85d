import { compare, parseDecimal, shift, formatDecimal, type Span } from "@sourcebook/model";
import { isCapital, isDigit, isLetter } from "../lexemes/letters.ts";
import type { UnitMeaning } from "./lexicon.ts";
import { phraseAfter, phraseBefore } from "./phrase-table.ts";
import { type Amount, readAmount } from "./read-amount.ts";
import { readBounds } from "./read-bounds.ts";
import { readDigits } from "./read-digits.ts";
import { readNumberWords } from "./read-number-words.ts";
import { decimalsOf, type Numeral, type Reader, type Unread } from "./reader.ts";
import { wholeCode } from "./refusal.ts";
import { skipSpace, type Token, tokenAfter, tokenBefore } from "./tokens.ts";

/** Two ends with one power of ten and one unit. */
export type Range = Span & {
  readonly value: string;
  readonly valueTo: string;
  readonly mult: number;
  readonly decimals: number;
  readonly unit: UnitMeaning | null;
  readonly scaled: boolean;
};

const DASHES = new Set(["-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014"]);

// After most numbers one of these stands.
const NO_JOINT = new Set(".,;:)(");

type Joint = {
  readonly kind: "dash" | "spaced-dash" | "to" | "between" | "or" | "and" | "ratio";
  readonly end: number;
};

/** Reads the second end after `first`: "$4-5 billion", "between 5 and 6 percent", "seven to eight billion dollars". */
export function readRange(reader: Reader, first: Amount): Range | Unread | null {
  const opener = phraseBefore(reader.words.between, reader.text, first.start, reader.floor);
  const joint = readJoint(reader, first, opener?.meaning ?? null);
  if (!joint) return null;
  const { text, words, limit } = reader;
  const second = readSecond({ text, words, floor: joint.end, limit }, joint.end);
  if (!second) return null;
  const start = opener && joint.kind === "between" ? opener.start : first.start;
  if (joint.kind === "ratio") {
    return !("refuse" in second) && isCount(first) && isCount(second)
      ? { start, end: second.end, refuse: "score" }
      : null;
  }
  if (joint.kind === "dash") return dashed(reader, first, second);
  if ("refuse" in second) return null;
  const scored = joint.kind === "to" && isCount(first) && isCount(second) && !follows(reader, first, "from");
  if (scored && compare(parseDecimal(first.numeral.value), parseDecimal(second.numeral.value)) >= 0) {
    return { start, end: second.end, refuse: "score" };
  }
  const fromTo = joint.kind === "and" || (joint.kind === "to" && isFromTo(reader, first, second));
  if ((fromTo || joint.kind === "spaced-dash") && !first.unit && isTime(reader, second))
    return { refuse: "duration", ...spanOf(first) };
  if (fromTo) return lacksScale(first, second, joint.kind) ? { refuse: "scaleElsewhere", ...spanOf(first) } : null;
  const range = combine(first, second, start);
  if (joint.kind === "spaced-dash" && !second.unit) return null;
  return joint.kind === "or" && !isNext(first, second) ? null : range;
}

/** "from 12 to 14 years": the first is a length of time too. */
function isTime({ text, words }: Reader, { unit, end }: Amount): boolean {
  const next = unit ? null : tokenAfter(text, end);
  return next !== null && words.sets.timeUnits.has(next.raw.toLowerCase());
}

/** "5-6%" is a range, "2012-13" are years, "2-1" is a score; "10-15" is a range where a noun follows or nothing stands beside it. */
function dashed(reader: Reader, first: Amount, second: Amount | Unread): Range | Unread {
  const span = { start: first.start, end: second.end };
  if ("refuse" in second) return { refuse: "code", ...wholeCode(reader, span.start, span.end) };
  const bare = second.unit === null && first.unit === null && !second.numeral.scaled;
  if (bare && looksLikeYears(first, second)) return { refuse: "decade", ...span };
  const range = combine(first, second, first.start);
  if (!range) return { refuse: "score", ...span };
  return !bare || isCounted(reader, span) || isTime(reader, second) ? range : { refuse: "range", ...span };
}

function isCounted({ text, words }: Reader, { end }: Span): boolean {
  const next = tokenAfter(text, end);
  if (!next) return true;
  return isLetter(next.raw.charCodeAt(0)) && !isCapital(next.raw[0] ?? "") && !words.sets.closedClass.has(next.raw);
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const isCount = ({ unit, numeral }: Amount): boolean => unit === null && !numeral.scaled && numeral.value.length < 3;

/** "from 2 to 3 billion", "4.3 and 7.4 billion": the first may be billions too. */
function lacksScale({ numeral: a, unit }: Amount, { numeral: b }: Amount, joint: Joint["kind"]): boolean {
  if (a.scaled || b.mult === 0 || !b.scaled || (unit !== null && unit.kind !== "currency")) return false;
  if (joint === "and") return unit === null && a.value.includes(".");
  return a.value.length < 4 || a.value.includes(".");
}

function readJoint({ text, words, limit }: Reader, { end }: Amount, between: readonly string[] | null): Joint | null {
  const at = skipSpace(text, end);
  if (at < 0 || NO_JOINT.has(text[at] ?? "")) return null;
  const token = tokenAfter(text, at);
  if (!token || token.end > limit) return null;
  const word = token.raw.toLowerCase();
  if (between?.includes(word)) return { kind: "between", end: token.end };
  const ratio = phraseAfter(words.ratios, text, end);
  if (ratio && ratio.end < limit) return { kind: "ratio", end: text[ratio.end] === "-" ? ratio.end + 1 : ratio.end };
  if (DASHES.has(word))
    return isJoiningDash(text, token, end)
      ? { kind: token.start === end ? "dash" : "spaced-dash", end: token.end }
      : null;
  if (words.sets.to.has(word)) return { kind: "to", end: token.end };
  if (words.sets.and.has(word)) return { kind: "and", end: token.end };
  return words.sets.or.has(word) ? { kind: "or", end: token.end } : null;
}

// "5-6", "5 - 6", but not "5 -6"
const isJoiningDash = (text: string, { start, end }: Token, after: number): boolean =>
  (start === after) === (skipSpace(text, end) === end);

function readSecond(reader: Reader, from: number): Amount | Unread | null {
  const { text, limit } = reader;
  let start = skipSpace(text, from);
  if (start < 0 || start >= limit) return null;
  // a sign or a code of money before the digits
  for (let steps = 0; steps < 3 && !isDigit(text.charCodeAt(start)); steps += 1) {
    const words = steps === 0 ? readNumberWords(reader, start) : null;
    if (words) return words.end <= limit ? readAmount(reader, words) : null;
    const token = tokenAfter(text, start);
    start = token && token.raw.length <= 4 ? skipSpace(text, token.end) : -1;
    if (start < 0 || start >= limit) return null;
  }
  if (!isDigit(text.charCodeAt(start))) return null;
  const digits: Numeral | Unread = readDigits(reader, start);
  if ("refuse" in digits) return digits;
  const amount = readAmount(reader, digits);
  return amount.start === skipSpace(text, from) ? amount : null;
}

function combine(first: Amount, second: Amount, start: number): Range | null {
  const unit = commonUnit(first, second);
  if (unit === undefined || second.negative) return null;
  const [a, b] = [first.numeral, second.numeral];
  const lent = !a.scaled && b.scaled && first.unit?.kind !== "percent" && b.mult > 0;
  const firstMult = lent ? b.mult : a.mult;
  const secondMult = b.mult;
  const mult = Math.min(firstMult, secondMult);
  const low = shift(parseDecimal(a.value), firstMult - mult);
  const high = shift(parseDecimal(b.value), secondMult - mult);
  if (compare(low, high) >= 0) return null;
  const value = firstMult === mult ? a.value : formatDecimal(low);
  const valueTo = secondMult === mult ? b.value : formatDecimal(high);
  return {
    start,
    end: second.end,
    value: first.negative ? `-${value}` : value,
    valueTo,
    mult: mult + (unit?.mult ?? 0),
    decimals: Math.max(decimalsOf(value), decimalsOf(valueTo)),
    unit,
    scaled: a.scaled || b.scaled,
  };
}

function commonUnit({ unit: a }: Amount, { unit: b }: Amount): UnitMeaning | null | undefined {
  if (a === null || b === null) return a ?? b;
  return a.unit === b.unit && a.mult === b.mult ? a : undefined;
}

/** "from X to Y", "rose 5 billion to 20 billion": two quantities. */
function isFromTo(reader: Reader, first: Amount, second: Amount): boolean {
  if (follows(reader, first, "from") || isLedFrom(reader, first)) return true;
  if (isFarBelow(first, second) && isWithin(reader, first, "change", WORDS_OF_CHANGE)) return true;
  if (!follows(reader, first, "change")) return false;
  return (
    first.unit !== null || first.numeral.scaled || (second.unit?.kind !== "percent" && second.unit?.kind !== "points")
  );
}

/** "(a decrease of) $6 million to $86 million": the one is what the other changed by, no end of a range. */
function isFarBelow({ numeral: a, unit }: Amount, { numeral: b, unit: other }: Amount): boolean {
  if (unit?.kind !== "currency" || !other || !a.scaled || !b.scaled) return false;
  return compare(shift(parseDecimal(a.value), a.mult), shift(parseDecimal(b.value), b.mult - 1)) < 0;
}

/** "from the earlier ($28 million)": money with a scale, for "from Kenya 2 to 3 million tonnes" is a range. */
const isLedFrom = (reader: Reader, first: Amount): boolean =>
  first.unit?.kind === "currency" && isWithin(reader, first, "from", WORDS_LED);

/** Is one of the few words before it of the set? */
function isWithin(reader: Reader, first: Amount, set: "from" | "change", most: number): boolean {
  const { text, words, floor } = reader;
  let at = readBounds(reader, first).start;
  for (let count = 0; count < most; count++) {
    const token = tokenBefore(text, at);
    if (!token || token.start < floor || !isLetter(token.raw.charCodeAt(0))) return false;
    if (words.sets[set].has(token.raw.toLowerCase())) return true;
    at = token.start;
  }
  return false;
}

const WORDS_LED = 3;
const WORDS_OF_CHANGE = 8;

function follows(reader: Reader, first: Amount, set: "from" | "change"): boolean {
  const { text, words, floor } = reader;
  const before = tokenBefore(text, readBounds(reader, first).start);
  return before !== null && before.start >= floor && words.sets[set].has(before.raw.toLowerCase());
}

// "2012-13", "2019-2021"
function looksLikeYears({ numeral: a, unit }: Amount, { numeral: b }: Amount): boolean {
  if (unit !== null || !/^(?:1[89]|20)\d\d$/.test(a.value)) return false;
  return /^\d\d$/.test(b.value) || /^(?:1[89]|20)\d\d$/.test(b.value);
}

const isNext = ({ numeral: a }: Amount, { numeral: b }: Amount): boolean =>
  /^\d{1,3}$/.test(a.value) && /^\d{1,3}$/.test(b.value) && !a.scaled && Number(b.value) <= Number(a.value) * 2;
