import type { Span } from "@sourcebook/model";
import { isLetter } from "../lexemes/letters.ts";
import { phraseAfter, phraseBefore } from "./phrase-table.ts";
import { isHyphen } from "./phrase-table.ts";
import { withScale } from "./read-number-words.ts";
import { type Numeral, type Reader, type Unread, withDigits } from "./reader.ts";
import { type Token, tokenAfter, tokenBefore } from "./tokens.ts";

/** "three-quarters of the exports": a share in percent. */
type Share = Span & { readonly share: string };
/** "half a billion": a numeral that goes on with its unit. */
type Part = { readonly numeral: Numeral };

/**
 * Reads "half", "a quarter", "two-thirds", "half a billion", "three quarters of a million" at `start`.
 * Null where the words there are no fraction ("the first half", "the third company").
 */
export function readFraction(reader: Reader, start: number): Share | Part | Unread | null {
  const fraction = fractionAt(reader, start);
  if (!fraction) return null;
  const { top, bottom, span } = fraction;
  const part = scaledPart(reader, fraction);
  if (part) return part;
  const next = tokenAfter(reader.text, span.end);
  const partitive = isPartitive(reader, fraction, next);
  if (!partitive) return top > 1 ? { refuse: "thirds", ...span } : null;
  const share = terminating(top * 100, bottom);
  return share === null ? { refuse: "thirds", ...span } : { share, ...span };
}

type Fraction = { readonly top: number; readonly bottom: number; readonly span: Span; readonly bare: boolean };

function fractionAt(reader: Reader, start: number): Fraction | null {
  const { text, words, floor, limit } = reader;
  const first = tokenAfter(text, start);
  if (!first) return null;
  const bottom = words.fractions.get(first.raw.toLowerCase());
  if (bottom === undefined) return counted(reader, first);
  const previous = tokenBefore(text, start);
  const article =
    previous && previous.start >= floor && words.sets.articles.has(previous.raw.toLowerCase()) ? previous : null;
  const bare = words.sets.bareFractions.has(first.raw.toLowerCase());
  if (first.end > limit || (!article && !bare)) return null;
  if (!article && previous && isHyphen(previous.raw) && previous.end === start) return null;
  if (bare && previous && previous.start >= floor && isOrdinalLike(reader, previous)) return null;
  return { top: 1, bottom, span: { start: article?.start ?? start, end: first.end }, bare };
}

const isOrdinalLike = ({ words }: Reader, { raw }: Token): boolean => words.ordinals.next.has(raw.toLowerCase());

/** "three-quarters", "one fifth". */
function counted({ text, words, limit }: Reader, first: Token): Fraction | null {
  const top = words.small.get(first.raw.toLowerCase());
  if (top === undefined || top === 0) return null;
  let second = tokenAfter(text, first.end);
  if (second && isHyphen(second.raw) && second.start === first.end) second = tokenAfter(text, second.end);
  const bottom = second ? words.fractions.get(second.raw.toLowerCase()) : undefined;
  if (!second || bottom === undefined || second.end > limit || top >= bottom) return null;
  return { top, bottom, span: { start: first.start, end: second.end }, bare: true };
}

/** "half a billion", "a quarter of a million", "half a percent", "half a dozen". */
function scaledPart(reader: Reader, { top, bottom, span }: Fraction): Part | null {
  const { text, words, limit } = reader;
  let token = tokenAfter(text, span.end);
  if (token && words.sets.of.has(token.raw.toLowerCase())) token = tokenAfter(text, token.end);
  const article = token !== null && words.sets.articles.has(token.raw.toLowerCase());
  const value = terminating(top, bottom);
  if (value === null || !token) return null;
  const numeral: Numeral = {
    start: span.start,
    end: article ? token.end : token.start,
    value,
    mult: 0,
    scaled: false,
    form: "words",
  };
  const scaled = withScale(reader, numeral);
  if (scaled.scaled) return { numeral: scaled };
  if (!article) return null;
  const next = tokenAfter(text, token.end);
  const multiplier = next && next.end <= limit ? words.multipliers.get(next.raw.toLowerCase()) : undefined;
  if (next && multiplier !== undefined) {
    const count = terminating(top * multiplier, bottom);
    return count === null ? null : { numeral: withDigits(numeral, count, next.end) };
  }
  const unit = phraseAfter(words.unitsAfter, text, token.end);
  const isTime = next !== null && words.sets.timeUnits.has(next.raw.toLowerCase());
  return (unit && unit.end <= limit) || isTime ? { numeral } : null;
}

// "a third of", "a quarter,", "half of", "half their", "more than half."
function isPartitive(reader: Reader, { span, bare }: Fraction, next: Token | null): boolean {
  const { text, words, floor } = reader;
  const word = next?.raw.toLowerCase() ?? "";
  if (isLetter(word.charCodeAt(0))) return bare ? words.sets.partitives.has(word) : words.sets.of.has(word);
  if (!bare) return !isHyphen(word);
  const before = tokenBefore(text, span.start);
  const isChange = before !== null && words.sets.change.has(before.raw.toLowerCase());
  return (
    (next === null && before === null) || isChange || phraseBefore(words.boundsBefore, text, span.start, floor) !== null
  );
}

/** top / bottom as an exact decimal string, or null where there is none. */
function terminating(top: number, bottom: number): string | null {
  for (let scale = 0, power = 1; scale <= 4; scale += 1, power *= 10) {
    if ((top * power) % bottom !== 0) continue;
    const digits = String((top * power) / bottom).padStart(scale + 1, "0");
    return scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  }
  return null;
}
