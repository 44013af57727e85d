import type { Span } from "@sourcebook/model";
import { isCapital, isDigit, isLetter } from "../lexemes/letters.ts";
import type { UnitMeaning } from "./lexicon.ts";
import { isHyphen, phraseAfter, phraseBefore } from "./phrase-table.ts";
import { readDigits, readForeignDecimal } from "./read-digits.ts";
import { joinMagnitudes, withScale } from "./read-number-words.ts";
import {
  type UnitMatch,
  completeMoney,
  currencyBefore,
  currencyWordBefore,
  isNegativeInside,
  unitAfter,
} from "./read-unit.ts";
import { inScale, type Numeral, type Reader, type Unread, withDigits } from "./reader.ts";
import { skipSpace, tokenAfter, tokenBefore } from "./tokens.ts";

/** A number with its sign, scale and unit: one end of a quantity. */
export type Amount = Span & {
  readonly numeral: Numeral;
  readonly negative: boolean;
  readonly unit: UnitMeaning | null;
  /** Where the unit stands. */
  readonly side: "before" | "after" | null;
};

/** Reads what belongs to the numeral on both sides of it. */
export function readAmount(reader: Reader, bare: Numeral): Amount | Unread {
  const prefix = currencyBefore(reader, bare);
  if (prefix && "refuse" in prefix) return prefix;
  const scaled = readScale(reader, bare, prefix !== null);
  if ("refuse" in scaled) return scaled;
  const magnitudes = bare.form === "digits" ? readMagnitudes(reader, scaled) : scaled;
  const whole = prefix ? magnitudes : (withRest(reader, magnitudes) ?? magnitudes);
  const unclear = bare.form === "digits" ? unclearEnd(reader, bare, whole) : null;
  if (unclear !== null) return { start: prefix?.start ?? bare.start, end: unclear, refuse: "grouping" };
  const before = prefix ?? currencyWordBefore(reader, whole);
  const after = unitAfter(reader, whole, before);
  const [numeral, end] = after ? moneyTo(reader, whole, after) : [whole, whole.end];
  const unit = after?.meaning ?? before?.meaning ?? null;
  const start = before?.start ?? bare.start;
  const sign = bare.form === "digits" || unit ? signBefore(reader, start) : null;
  return {
    start: sign?.start ?? start,
    end,
    numeral,
    negative: sign?.negative ?? isNegativeInside(reader, bare, before),
    unit,
    side: after ? "after" : before ? "before" : null,
  };
}

/** "1.200 million" may be 1200 million, "5k million" and "2bn 300m" anything: where the number ends whose size is not sure. */
function unclearEnd({ text, words, limit }: Reader, bare: Numeral, whole: Numeral): number | null {
  if (!whole.scaled) return null;
  const isGlued = isLetter(text.charCodeAt(bare.end));
  if (!isGlued && THREE_DECIMALS.test(bare.value) && whole.mult <= 6 && bare.value === whole.value) return whole.end;
  const scale = phraseAfter(words.scales, text, whole.end);
  if (scale && scale.end <= limit) return scale.end;
  const digits = MORE_DIGITS.exec(text.slice(whole.end, whole.end + 12))?.[0];
  if (digits === undefined) return null;
  const letter = phraseAfter(words.letterScales, text, whole.end + digits.length);
  return letter && letter.end <= limit ? letter.end : null;
}

/** "1.200": groups of three, or decimals that say nothing. */
const THREE_DECIMALS = /\.\d00$/;
const MORE_DIGITS = /^\s?\d{1,3}(?:\.\d{1,3})?/;

function readScale(reader: Reader, bare: Numeral, hasCurrency: boolean): Numeral | Unread {
  const { text, words, limit } = reader;
  if (bare.scaled || bare.end >= limit) return bare;
  const half = phraseAfter(words.andAHalf, text, bare.end);
  const numeral =
    half && half.end <= limit && !bare.value.includes(".") ? withDigits(bare, `${bare.value}.5`, half.end) : bare;
  const scaled = withScale(reader, numeral);
  if (scaled.scaled || bare.form === "words") return scaled;
  const glued = isLetter(text.charCodeAt(numeral.end));
  const letter = tokenAfter(text, numeral.end);
  if (!letter || letter.end > limit || !isLetter(text.charCodeAt(letter.start))) return numeral;
  const thousand = glued || hasCurrency ? phraseAfter(words.gluedScales, text, numeral.end) : null;
  if (thousand && (hasCurrency || thousand.meaning === 3)) {
    return inScale(numeral, thousand.meaning, thousand.end);
  }
  const match = phraseAfter(words.letterScales, text, numeral.end);
  if (!match || match.end > limit) return numeral;
  const withLetter = inScale(numeral, match.meaning, match.end);
  if (hasCurrency) return withLetter;
  return loneLetter(reader, numeral, withLetter, text.slice(match.start, match.end));
}

/** "500m euros", "3m people", "37m high": only what follows tells millions from metres. */
function loneLetter(reader: Reader, numeral: Numeral, scaled: Numeral, letter: string): Numeral | Unread {
  const { text, words } = reader;
  const glued = isLetter(text.charCodeAt(numeral.end));
  const unit = phraseAfter(words.unitsAfter, text, scaled.end);
  if (unit?.meaning.kind === "currency") return scaled;
  if (unit && isHyphen(text[scaled.end] ?? "")) return scaled;
  const next = tokenAfter(text, scaled.end);
  const noun = next !== null && isNoun(reader, next.raw);
  if (!glued && letter.length > 1) return scaled;
  if (!glued)
    return noun && phraseAfter(words.unitsAfter, text, numeral.end) ? { refuse: "letter", ...scaled } : numeral;
  // a span read alone says what it said in its sentence, where a noun followed
  const alone = next === null;
  const decimal = numeral.value.includes(".");
  if (words.sets.dimensions.has(next?.raw.toLowerCase() ?? "")) return { refuse: "letter", ...scaled };
  if (alone || (noun && (decimal || !isCapital(letter) || numeral.value.length > 1))) return scaled;
  if (decimal && isCapital(letter)) return scaled;
  return { refuse: "letter", ...scaled };
}

const isNoun = ({ words }: Reader, raw: string): boolean =>
  raw.length > 2 && isLetter(raw.charCodeAt(0)) && !isCapital(raw[0] ?? "") && !words.sets.closedClass.has(raw);

/** "20 million 914.3 thousand", "4 billion 981 million 340 thousand". */
function readMagnitudes(reader: Reader, numeral: Numeral): Numeral {
  if (!numeral.scaled) return numeral;
  const joined = joinMagnitudes(numeral, smallerBehind(reader, numeral.end));
  if (!joined) return numeral;
  return joined.value.length > 40 ? joined : readMore(reader, joined, numeral);
}

/** "3 billion and 581 million dollars"; not "between 3 billion and 581 million dollars", "3 billion and 581 million dollars respectively" */
function withRest(reader: Reader, numeral: Numeral): Numeral | null {
  const { text, words, floor } = reader;
  const and = numeral.scaled ? tokenAfter(text, numeral.end) : null;
  if (!and || !words.sets.and.has(and.raw) || phraseBefore(words.between, text, numeral.start, floor)) return null;
  const rest = smallerBehind(reader, and.end);
  const joined = rest?.scaled ? joinMagnitudes(numeral, rest) : null;
  if (!joined || unitAfter(reader, joined, null)?.meaning.kind !== "currency") return null;
  return areSeveral(reader, joined.end) ? null : joined;
}

/** Do the next words say that the numbers before them are two? */
function areSeveral({ text, words }: Reader, end: number): boolean {
  let token = tokenAfter(text, end);
  for (let i = 0; i < WORDS_BEHIND && token && token.raw !== "."; i++) {
    if (words.sets.respectively.has(token.raw)) return true;
    token = tokenAfter(text, token.end);
  }
  return false;
}

const WORDS_BEHIND = 8;

/** The numeral and its end, with what of it stands behind the currency: "1 billion dollars 477 million". */
function moneyTo(reader: Reader, numeral: Numeral, unit: UnitMatch): [Numeral, number] {
  const mayGoOn = unit.meaning.kind === "currency" && numeral.scaled;
  const joined = mayGoOn ? joinMagnitudes(numeral, smallerBehind(reader, unit.end)) : null;
  const whole = joined && readMore(reader, joined, numeral);
  return whole ? [whole, whole.end] : completeMoney(reader, numeral, unit);
}

/** "914.3 thousand", and where it stands behind a larger number, "914,3 thousand". */
function smallerBehind(reader: Reader, end: number): Numeral | null {
  const { text, limit } = reader;
  const start = skipSpace(text, end);
  if (start < 0 || start >= limit || !isDigit(text.charCodeAt(start))) return null;
  const digits = readDigits(reader, start);
  const numeral = "refuse" in digits ? readForeignDecimal(reader, digits) : digits;
  return numeral && withScale(reader, numeral);
}

// The smallest magnitude read so far decides how a third one joins: 4 billion, 981 million, 340 thousand.
function readMore(reader: Reader, joined: Numeral, first: Numeral): Numeral {
  const small = smallerBehind(reader, joined.end);
  if (!small) return joined;
  const decimals = joined.value.length - first.value.length - 1;
  const [whole = "", fraction = ""] = small.value.split(".");
  const gap = first.mult - decimals - small.mult;
  if (!small.scaled || gap <= 0 || whole.length > gap) return joined;
  return withDigits(joined, joined.value + whole.padStart(gap, "0") + fraction, small.end);
}

type Sign = { readonly start: number; readonly negative: boolean };

function signBefore({ text, words, floor }: Reader, start: number): Sign | null {
  // most numbers have a word before them that is no sign
  const sign =
    words.signEdges.has(text[start - 1] ?? "") || words.signEdges.has(text[start - 2] ?? "")
      ? tokenBefore(text, start)
      : null;
  if (!sign || sign.start < floor) return null;
  const word = sign.raw.toLowerCase();
  const negative = words.sets.minus.has(word);
  if (!negative && !words.sets.plus.has(word)) return null;
  if (isLetter(word.charCodeAt(0))) return negative ? { start: sign.start, negative } : null;
  // "minus-5 yards"
  if (sign.raw === "-" && sign.end === start) {
    const word = tokenBefore(text, sign.start);
    if (
      word &&
      word.end === sign.start &&
      word.start >= floor &&
      isLetter(word.raw.charCodeAt(0)) &&
      words.sets.minus.has(word.raw.toLowerCase())
    )
      return { start: word.start, negative: true };
  }
  // "-5 percent" but neither "Su-57" nor "exports - 5 percent" nor the dash of a list
  if (sign.end !== start) return null;
  const previous = text[sign.start - 1] ?? " ";
  if (!/[\s([:;,/"“]/.test(previous)) return null;
  return sign.start === 0 || previous !== "\n" ? { start: sign.start, negative } : null;
}
