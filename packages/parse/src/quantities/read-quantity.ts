import type { Span } from "@sourcebook/model";
import { isDigit, isLetter } from "../lexemes/letters.ts";
import type { Reading } from "./find-quantities.ts";
import type { Draft } from "./inherit-units.ts";
import { isHyphen, phraseAfter, phraseBefore } from "./phrase-table.ts";
import { type Amount, readAmount } from "./read-amount.ts";
import { type Bounds, readBounds } from "./read-bounds.ts";
import { isPronoun, readContext } from "./read-context.ts";
import { readDigits, readForeignDecimal, readFractionSign } from "./read-digits.ts";
import { readFraction } from "./read-fraction.ts";
import { readMultipleWord, readTimes } from "./read-multiple.ts";
import { decimals, readNumberWords } from "./read-number-words.ts";
import { type Range, readRange } from "./read-range.ts";
import { type Rank, readOrdinalDigits, readOrdinalWord, readRank, readRankNumber } from "./read-rank.ts";
import { decimalsOf, type Numeral, type Reader, type Unread } from "./reader.ts";
import { refusalOf, wholeCode } from "./refusal.ts";
import { tokenAfter, tokenBefore } from "./tokens.ts";

// 1-1-1, 12.05.2021, 10:30:15, 2021/11/22
const CHAIN = /\d+(?:[.,]\d+)*(?:[-–/:]\d+(?:[.,]\d+)*){2,}/y;
const MIXED_FRACTION = /\d+-\d+\/\d+(?![\d/-])/y;
// Most numbers have nothing of all this after them.
const CLINGING = /^[\d.,]+[-–/:) ]\d/;
// 994 12 404 37 37, 1-800-555 12 34
const TELEPHONE = /\d{1,4}(?:(?:\) |[ -])\d{2,4}){3,12}/y;
const GROUPS = /\d{1,3}(?: \d{3}){3,12}/y;
// 10:30, 3:1, 0.6858/63
const PAIR = /\d+(?:\.\d+)?[:/]\d+(?:\.\d+)?/y;

/** Reads the number whose first digit stands at `start`. */
export function readFromDigits(reader: Reader, start: number): Reading {
  const glued = readGlued(reader, start);
  if (glued) return refuse(reader, glued);
  const numeral = isDigit(reader.text.charCodeAt(start))
    ? readDigits(reader, start)
    : readFractionSign(reader.text, start);
  if ("refuse" in numeral && phraseAfter(reader.words.clock, reader.text, numeral.end))
    return refuse(reader, { start: numeral.start, end: numeral.end, refuse: "clock" });
  const decimal = "refuse" in numeral && numeral.refuse === "grouping" ? readForeignDecimal(reader, numeral) : null;
  if (decimal && isSurelyOne(reader, decimal)) return readNumeral(reader, decimal);
  if ("refuse" in numeral)
    return refuse(
      reader,
      numeral.refuse === "code" ? { refuse: "code", ...wholeCode(reader, numeral.start, numeral.end) } : numeral,
    );
  const ordinal = readOrdinalDigits(reader, numeral);
  if (ordinal) {
    const rank = readRank(reader, ordinal);
    return rank ? ranked(reader, rank) : refuse(reader, { start, end: ordinal.end, refuse: "ordinal" });
  }
  return readNumeral(reader, isWhole(numeral) ? decimals(reader, numeral) : numeral);
}

const isWhole = ({ value }: Numeral): boolean => !value.includes(".");

/** "22,6 percent", "1,5 billion": its unit or scale shows that it is one number. */
function isSurelyOne(reader: Reader, numeral: Numeral): boolean {
  const amount = readAmount(reader, numeral);
  return !("refuse" in amount) && (amount.unit !== null || amount.numeral.scaled);
}

/** Reads the number that the word at `start` may begin. */
export function readFromWord(reader: Reader, start: number, length: number): Reading {
  const { text, words, limit } = reader;
  const span = { start, end: start + length };
  if (span.end > limit) return span;
  const word = text.slice(span.start, span.end).toLowerCase();
  const multiple =
    words.multiples.has(word) || words.followedMultiples.has(word) ? readMultipleWord(reader, span) : null;
  if (multiple) return withBounds(reader, multiple, { value: multiple.value, unit: "TIMES", rule: multiple.rule });
  const fraction = words.fractions.has(word) || words.small.has(word) ? readFraction(reader, start) : null;
  if (fraction) return fractionReading(reader, fraction);
  const ordinal = words.ordinals.next.has(word) ? readOrdinalWord(reader, start) : null;
  if (ordinal) {
    const rank = readRank(reader, ordinal);
    return rank ? ranked(reader, rank) : refuse(reader, { start, end: ordinal.end, refuse: "ordinal" });
  }
  const numeral = readNumberWords(reader, start);
  if (numeral && numeral.end <= limit)
    return isPronoun(reader, numeral) ? { end: numeral.end } : readNumeral(reader, numeral);
  const isNumber =
    words.sets.vague.has(word) ||
    words.hundreds.has(word) ||
    words.multipliers.has(word) ||
    phraseAfter(words.scales, text, start);
  return isNumber ? refuse(reader, { refuse: "vague", ...span }) : span;
}

function fractionReading(reader: Reader, fraction: Exclude<ReturnType<typeof readFraction>, null>): Reading {
  if ("refuse" in fraction) return refuse(reader, fraction);
  if ("numeral" in fraction) return readNumeral(reader, fraction.numeral);
  return withBounds(reader, fraction, { value: fraction.share, unit: "PT", rule: "share/fraction" });
}

/** Codes, addresses, scores and times of day: digits that cling to something that is no unit. */
function readGlued(reader: Reader, start: number): Unread | null {
  const { text, words, floor, limit } = reader;
  const previous = text[start - 1] ?? " ";
  if (start > floor && (isLetter(previous.charCodeAt(0)) || isHyphen(previous) || "/_@#=:&\\".includes(previous))) {
    if (clingsToWord(reader, start)) return { refuse: "code", ...wholeCode(reader, start, start + 1) };
  }
  if (!CLINGING.test(text.slice(start, start + 32))) return null;
  const telephone = matchEnd(TELEPHONE, text, start);
  if (telephone > 0 && telephone <= limit && matchEnd(GROUPS, text, start) !== telephone)
    return { start, end: telephone, refuse: "code" };
  const chain = matchEnd(CHAIN, text, start);
  if (chain > 0 && matchEnd(MIXED_FRACTION, text, start) !== chain) {
    return { start, end: Math.min(chain, limit), refuse: "code" };
  }
  const pair = matchEnd(PAIR, text, start);
  if (pair <= 0 || pair > limit) return null;
  if (text.slice(start, pair).includes(":")) {
    const clock = phraseAfter(words.clock, text, pair);
    const isClock = clock !== null || /^\d{1,2}:\d\d$/.test(text.slice(start, pair));
    return { start, end: clock && clock.end <= limit ? clock.end : pair, refuse: isClock ? "clock" : "score" };
  }
  if (text.slice(start, pair).includes(".")) return { start, end: pair, refuse: "fraction" };
  return null;
}

function matchEnd(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : 0;
}

function clingsToWord({ text, words, floor }: Reader, start: number): boolean {
  const previous = text[start - 1] ?? " ";
  if (!isHyphen(previous)) {
    if (previous === "#") return false;
    return phraseBefore(words.unitsBefore, text, start, floor)?.end !== start;
  }
  const word = tokenBefore(text, start - 1);
  if (!word || word.end !== start - 1 || word.start < floor) return false;
  if (isDigit(word.raw.charCodeAt(0))) return true;
  if (!isLetter(word.raw.charCodeAt(0))) return false;
  const key = word.raw.toLowerCase();
  return !words.sets.prefixes.has(key) && phraseBefore(words.unitsBefore, text, start - 1, floor)?.end !== start - 1;
}

function readNumeral(reader: Reader, numeral: Numeral): Reading {
  const amount = readAmount(reader, numeral);
  if ("refuse" in amount) return refuse(reader, amount);
  const code = clingsAfter(reader, amount);
  if (code) return refuse(reader, code);
  if (!amount.unit) {
    const times = readTimes(reader, amount.numeral);
    if (times)
      return "refuse" in times
        ? refuse(reader, times)
        : withBounds(reader, times, { value: times.value, unit: "TIMES", rule: times.rule, mult: amount.numeral.mult });
    const rank = amount.numeral.scaled ? null : readRankNumber(reader, amount.numeral);
    if (rank) return "refuse" in rank ? refuse(reader, rank) : ranked(reader, rank);
  }
  const range = readRange(reader, amount);
  if (range && "refuse" in range) return refuse(reader, range);
  const whole = range ? amountOf(range, amount) : amount;
  const context = whole.unit ? readMass(reader, whole) : readContext(reader, whole);
  if (context)
    return refuse(reader, {
      start: Math.min(context.start, whole.start),
      end: context.end,
      refuse: context.refuse,
    });
  return range ? rangeReading(reader, whole, range) : amountReading(reader, whole);
}

/** A range as one amount: its first end with the unit of both. */
const amountOf = ({ start, end, unit }: Range, first: Amount): Amount => ({
  start: Math.min(start, first.start),
  end,
  numeral: first.numeral,
  negative: first.negative,
  unit,
  side: first.side,
});

/** "5G", "737s": letters at the end of a number that are no unit make it a code. */
function clingsAfter(reader: Reader, { start, end, numeral }: Amount): Unread | null {
  const { text, words, limit } = reader;
  if (end >= limit || numeral.form === "words" || !isLetter(text.charCodeAt(end)) || !isDigit(text.charCodeAt(end - 1)))
    return null;
  const clock = phraseAfter(words.clock, text, end);
  if (clock && clock.start === end) return { start, end: Math.min(clock.end, limit), refuse: "clock" };
  const word = tokenAfter(text, end);
  if (word && words.sets.timeUnits.has(word.raw.toLowerCase())) return { start, end: word.end, refuse: "duration" };
  const decade = /^(?:1[5-9]|20)?\d0$/.test(numeral.value) && word?.raw === "s";
  if (decade) return { start, end: word.end, refuse: "decade" };
  if (word && word.raw.length > 3 && words.sets.persons.has(word.raw.toLowerCase())) return null;
  return { refuse: "code", ...wholeCode(reader, numeral.start, end) };
}

/** "200 million pounds of copper". */
function readMass({ text, words }: Reader, { start, end, side }: Amount): Unread | null {
  if (side !== "after") return null;
  const unit = tokenBefore(text, end);
  if (!unit || !words.sets.weightOrMoney.has(unit.raw.toLowerCase())) return null;
  const of = tokenAfter(text, end);
  if (!of || !words.sets.of.has(of.raw.toLowerCase())) return null;
  const noun = tokenAfter(text, of.end);
  return noun && words.sets.moneyNouns.has(noun.raw.toLowerCase()) ? null : { start, end, refuse: "mass" };
}

function amountReading(reader: Reader, amount: Amount): Reading {
  const { numeral, unit, negative } = amount;
  const bounds = readBounds(reader, amount);
  const persons = unit === null && countsPersons(reader, amount.end);
  return quantity(reader, bounds, {
    value: negative ? `-${numeral.value}` : numeral.value,
    mult: numeral.mult + (unit?.mult ?? 0),
    unit: unit?.unit ?? (persons ? "PERSONS" : "NUMBER"),
    unitBasis: persons ? "INFERRED" : "STATED",
    rule: unit
      ? `${unit.kind}/${amount.side === "before" ? "sign-before" : "word-after"}`
      : persons
        ? "count/persons"
        : "count/bare",
    kind: unit?.kind ?? "none",
    family: unit?.family,
    scaled: numeral.scaled,
  });
}

function rangeReading(reader: Reader, amount: Amount, range: Range): Reading {
  const bounds = readBounds(reader, amount);
  const start = bounds.qualifier === "EQ" || bounds.qualifier === "APPROX" ? bounds.start : amount.start;
  const persons = range.unit === null && countsPersons(reader, range.end);
  return quantity(
    reader,
    { start, end: range.end, qualifier: "BETWEEN" },
    {
      value: range.value,
      valueTo: range.valueTo,
      mult: range.mult,
      decimals: range.decimals,
      unit: range.unit?.unit ?? (persons ? "PERSONS" : "NUMBER"),
      unitBasis: persons ? "INFERRED" : "STATED",
      rule: `${range.unit?.kind ?? "count"}/range`,
      kind: range.unit?.kind ?? "none",
      family: range.unit?.family,
      scaled: range.scaled,
    },
  );
}

function countsPersons({ text, words }: Reader, end: number): boolean {
  const next = tokenAfter(text, end);
  if (!next) return false;
  if (words.sets.persons.has(next.raw.toLowerCase())) return true;
  if (!isLetter(next.raw.charCodeAt(0)) || words.sets.closedClass.has(next.raw.toLowerCase())) return false;
  const second = tokenAfter(text, next.end);
  return second !== null && words.sets.persons.has(second.raw.toLowerCase());
}

const ranked = (reader: Reader, { start, end, place, top, rule }: Rank): Reading =>
  quantity(reader, { start, end, qualifier: top ? "LE" : "EQ" }, { value: place, unit: "RANK", rule, kind: "rank" });

function withBounds(reader: Reader, span: Span, parts: Parts): Reading {
  const { start, end } = span;
  const numeral: Numeral = { start, end, value: parts.value, mult: 0, scaled: true, form: "words" };
  const unit = { unit: parts.unit, mult: 0, kind: "multiple" } as const;
  return quantity(reader, readBounds(reader, { start, end, numeral, negative: false, unit, side: null }), {
    kind: "multiple",
    ...parts,
  });
}

type Parts = {
  readonly value: string;
  readonly valueTo?: string;
  readonly mult?: number;
  readonly decimals?: number;
  readonly unit: string;
  readonly unitBasis?: "STATED" | "INFERRED";
  readonly rule: string;
  readonly kind?: Draft["kind"];
  readonly family?: string | undefined;
  readonly scaled?: boolean;
};

function quantity({ words }: Reader, { start, end, qualifier }: Bounds, parts: Parts): Reading {
  const { value, valueTo = null, mult = 0, unit, unitBasis = "STATED", rule, kind = "none", scaled = false } = parts;
  const decimals = parts.decimals ?? decimalsOf(value);
  const mention = {
    start,
    end,
    rule: `${words.lexicon.language}/${rule}`,
    quantity: { value, valueTo, mult, decimals, unit, unitBasis, qualifier },
    family: parts.family,
  };
  return { end, draft: { mention, scaled, kind } };
}

function refuse(reader: Reader, unread: Unread): Reading {
  const start = Math.max(unread.start, reader.floor);
  const end = Math.min(unread.end, reader.limit);
  return { end, refused: refusalOf(reader, { start, end, refuse: unread.refuse }) };
}
