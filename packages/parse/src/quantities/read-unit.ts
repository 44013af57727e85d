import type { Span } from "@sourcebook/model";
import { isCapital, isDigit, isLetter, isWordAt } from "../lexemes/letters.ts";
import type { UnitMeaning } from "./lexicon.ts";
import { phraseAfter, phraseBefore, type PhraseMatch } from "./phrase-table.ts";
import { readDigits } from "./read-digits.ts";
import { readNumberWords } from "./read-number-words.ts";
import { inScale, type Numeral, type Reader, type Unread, withDigits } from "./reader.ts";
import { skipSpace, tokenAfter, tokenBefore } from "./tokens.ts";

/** A unit where it stands. */
export type UnitMatch = PhraseMatch<UnitMeaning>;

const MINUS = new Set(["-", "\u2212"]);

/** The sign or code of money before the digits: "$", "EUR ", "Rs"; `refuse` where the letters cling to them and may be a name: "PS5". */
export function currencyBefore(reader: Reader, numeral: Numeral): UnitMatch | Unread | null {
  if (numeral.form === "words") return null;
  const { text, words, floor } = reader;
  const inner = MINUS.has(text[numeral.start - 1] ?? "") ? numeral.start - 1 : numeral.start;
  const found = phraseBefore(words.unitsBefore, text, inner, floor);
  if (!found) return null;
  // the letters of a code must not be the end of something longer: "7USD 5"
  const previous = text.charCodeAt(found.start - 1);
  if (isLetter(text.charCodeAt(found.start)) && (isDigit(previous) || previous === UNDERSCORE)) return null;
  const dollar = tokenBefore(text, found.end);
  // "it's $5": the letter belongs to another word
  if (dollar && dollar.start > found.start && APOSTROPHES.has(text[found.start - 1] ?? "")) {
    const meaning = words.unitsBefore.next.get(dollar.raw)?.meaning ?? found.meaning;
    return { start: dollar.start, end: found.end, meaning };
  }
  // "EC$5": letters before the sign that name no money known here
  if (found.end - found.start === 1 && isLetter(previous))
    return { start: found.start, end: numeral.end, refuse: "money" };
  if (!isHomograph(reader, found) || isLarge(reader, numeral, found)) return found;
  return found.end === numeral.start ? { start: found.start, end: numeral.end, refuse: "code" } : null;
}
const UNDERSCORE = 0x5f;
const APOSTROPHES = new Set(["'", "’"]);

/** "dlrs 5 mln", "euros 1.2 billion": read only where a scale word makes sure that it is an amount. */
export function currencyWordBefore({ text, words, floor }: Reader, numeral: Numeral): UnitMatch | null {
  if (!numeral.scaled || numeral.form === "words") return null;
  const found = phraseBefore(words.currencyWordsBefore, text, numeral.start, floor);
  return found && !words.sets.homographs.has(text.slice(found.start, found.end)) ? found : null;
}

/** "€-1.4bn": the sign stands inside. */
export const isNegativeInside = ({ text }: Reader, { start }: Numeral, before: UnitMatch | null): boolean =>
  before !== null && start > before.end && MINUS.has(text[start - 1] ?? "");

const isHomograph = ({ text, words }: Reader, { start, end }: Span): boolean =>
  words.sets.homographs.has(text.slice(start, end));

/** A word that is money only now and then is money with a scale word, with decimals or with more digits than a year. */
function isLarge({ text, words }: Reader, { scaled, value, end }: Numeral, { start, end: signEnd }: Span): boolean {
  if (scaled || phraseAfter(words.scales, text, end) !== null) return true;
  const letter = isLetter(text.charCodeAt(end)) ? phraseAfter(words.letterScales, text, end) : null;
  return (
    letter !== null || (signEnd - start > 1 && (value.includes(".") || value.length > 4 || /^[3-9]\d{3}$/.test(value)))
  );
}

/** The unit after the number; where a currency stands before it, only what makes that one more exact. */
export function unitAfter(reader: Reader, numeral: Numeral, before: UnitMatch | null): UnitMatch | null {
  const { text, words, limit } = reader;
  const found = phraseAfter(words.unitsAfter, text, numeral.end);
  if (!found || found.end > limit) return null;
  if (before && (found.meaning.kind !== "currency" || !agrees(before.meaning, found.meaning))) return null;
  if (isHomograph(reader, found) && !isLarge(reader, numeral, found) && found.start !== numeral.end) return null;
  // "5G" is no weight: single letters mean what they mean as they are written
  if (found.end - found.start === 1 && isCapital(text[found.start] ?? "")) return null;
  // a word must end where the unit ends: not "m" in "m2x"
  if (isLetter(text.charCodeAt(found.end - 1)) && isWordAt(text, found.end)) return null;
  return found;
}

/** "$5 million Canadian dollars" is said more exactly; "$5 million yen" is not. */
const agrees = (before: UnitMeaning, after: UnitMeaning): boolean =>
  after.mult === 0 && (before.unit === after.unit || (before.unit === "USD" && after.unit.endsWith("D")));

/** The numeral and its end, with a scale word or hundredths that stand after the currency: "75 USD million", "3 dollars 50 cents". */
export function completeMoney(reader: Reader, numeral: Numeral, unit: UnitMatch): [Numeral, number] {
  const { text, words, limit } = reader;
  if (unit.meaning.kind !== "currency" || numeral.scaled) return [numeral, unit.end];
  const scale = phraseAfter(words.scales, text, unit.end);
  if (scale && scale.end <= limit && text.slice(unit.start, unit.end) === unit.meaning.unit) {
    return [inScale(numeral, scale.meaning, numeral.end), scale.end];
  }
  const cents = unit.meaning.mult === 0 && !numeral.value.includes(".") ? centsAfter(reader, unit) : null;
  return cents
    ? [withDigits(numeral, `${numeral.value}.${cents.value.padStart(2, "0")}`, numeral.end), cents.end]
    : [numeral, unit.end];
}

function centsAfter(reader: Reader, { end, meaning }: UnitMatch): { value: string; end: number } | null {
  const { text, words, limit } = reader;
  const and = tokenAfter(text, end);
  if (!and) return null;
  const start = words.sets.and.has(and.raw.toLowerCase()) ? skipSpace(text, and.end) : and.start;
  if (start < 0 || start >= limit || !isWordAt(text, start)) return null;
  const numeral = isDigit(text.charCodeAt(start)) ? readDigits(reader, start) : readNumberWords(reader, start);
  if (!numeral || "refuse" in numeral || numeral.start < end || !/^\d\d?$/.test(numeral.value)) return null;
  const cents = phraseAfter(words.unitsAfter, text, numeral.end);
  if (!cents || cents.end > limit || cents.meaning.kind !== "currency" || cents.meaning.mult !== -2) return null;
  return cents.meaning.unit === meaning.unit || cents.meaning.unit === "USD"
    ? { value: numeral.value, end: cents.end }
    : null;
}
