import { isWordAt } from "../lexemes/letters.ts";
import { phraseAfter } from "./phrase-table.ts";
import { inScale, type Numeral, type Reader, withDigits } from "./reader.ts";
import { type Token, tokenAfter, tokenBefore } from "./tokens.ts";

type Part = { readonly count: number; readonly mult: number };
/** `room`: the next small number must be less, for it fills zeros: 10 after "twenty", 100 after "hundred", 0 after "seven". */
type State = { readonly parts: readonly Part[]; readonly group: number; readonly room: number; readonly end: number };

/**
 * Reads the number words at `start`: "two hundred and thirty", "twenty-one", "five thousand four hundred", "two point five million",
 * "one and a half billion", and "hundred" or "million" where an article stands before them.
 * Returns null where the words name no number ("million-dollar").
 */
export function readNumberWords(reader: Reader, start: number): Numeral | null {
  const first = tokenAfter(reader.text, start);
  if (!first) return null;
  const article = startsWithScale(reader, first) ? articleBefore(reader, start) : null;
  if (startsWithScale(reader, first) && !article) return null;
  let state: State = { parts: [], group: article ? 1 : 0, room: article ? 0 : 1000, end: start };
  for (;;) {
    const next = step(reader, state);
    if (!next) break;
    state = next;
  }
  if (state.end === start) return null;
  return decimals(reader, finish(article?.start ?? start, state));
}

const startsWithScale = ({ words }: Reader, { raw }: Token): boolean => {
  const word = raw.toLowerCase();
  return words.hundreds.has(word) || words.multipliers.has(word) || words.scales.next.has(word);
};

function articleBefore({ text, words, floor }: Reader, start: number): Token | null {
  const token = tokenBefore(text, start);
  return token && token.start >= floor && words.sets.articles.has(token.raw.toLowerCase()) ? token : null;
}

/** Takes in one more word; null where the number ends. */
function step(reader: Reader, state: State): State | null {
  const { text, words, limit } = reader;
  let token = joined(text, state.end);
  if (!token || token.end > limit) return null;
  let word = token.raw.toLowerCase();
  if (words.sets.and.has(word) && (state.group >= 100 || state.parts.length > 0) && state.group % 100 === 0) {
    token = tokenAfter(text, token.end);
    word = token?.raw.toLowerCase() ?? "";
    if (!token || token.end > limit || !words.small.has(word)) return null;
    // "two million and three companies": only after hundreds does "and" surely go on with the same number
    if (state.group < 100) return null;
  }
  const small = words.small.get(word);
  if (small !== undefined) return addSmall(state, small, token.end);
  if (words.hundreds.has(word))
    return state.group > 0 && state.group < 100
      ? { parts: state.parts, group: state.group * 100, room: 100, end: token.end }
      : null;
  const multiplier = words.multipliers.get(word);
  if (multiplier !== undefined)
    return state.group > 0 && state.group < 100
      ? { parts: state.parts, group: state.group * multiplier, room: 0, end: token.end }
      : null;
  return addScale(reader, state);
}

function addSmall(state: State, small: number, end: number): State | null {
  if (small >= state.room || (small === 0 && state.room < 1000)) return null;
  return { parts: state.parts, group: state.group + small, room: small >= 20 ? 10 : 0, end };
}

function addScale({ text, words, limit }: Reader, state: State): State | null {
  const scale = phraseAfter(words.scales, text, state.end);
  if (!scale || scale.end > limit) return null;
  const last = state.parts.at(-1);
  if (state.group === 0) {
    // "two thousand million"
    if (!last || state.parts.length > 1) return null;
    const part = { count: last.count, mult: last.mult + scale.meaning };
    return { parts: [part], group: 0, room: state.room, end: scale.end };
  }
  if (last && scale.meaning >= last.mult) return null;
  return { parts: [...state.parts, { count: state.group, mult: scale.meaning }], group: 0, room: 1000, end: scale.end };
}

/** Words are joined by space or by one hyphen. */
function joined(text: string, from: number): Token | null {
  const token = tokenAfter(text, from);
  if (token?.raw !== "-" || token.start !== from || !isWordAt(text, token.end)) return token;
  return tokenAfter(text, token.end);
}

function finish(start: number, { parts, group, end }: State): Numeral {
  const [first, ...rest] = parts;
  if (!first) return { start, end, value: String(group), mult: 0, scaled: false, form: "words" };
  const total = parts.reduce((sum, part) => sum + BigInt(part.count) * 10n ** BigInt(part.mult), BigInt(group));
  const last = rest.at(-1) ?? first;
  const scaled = true;
  if (group > 0) return { start, end, value: String(total), mult: 0, scaled, form: "words" };
  return {
    start,
    end,
    value: inUnitsOf(total, first.mult, first.mult - last.mult),
    mult: first.mult,
    scaled,
    form: "words",
  };
}

/** A whole number counted in 10^mult, with so many decimals: 4981340000 in billions with 5 is 4.98134. */
function inUnitsOf(total: bigint, mult: number, decimals: number): string {
  const digits = (total / 10n ** BigInt(mult - decimals)).toString().padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** "two point five million", "31-point-three billion", "one and a half billion". */
export function decimals(reader: Reader, numeral: Numeral): Numeral {
  const { text, words, limit } = reader;
  if (numeral.scaled) return numeral;
  const half = phraseAfter(words.andAHalf, text, numeral.end);
  if (half && half.end <= limit) return withScale(reader, withDigits(numeral, `${numeral.value}.5`, half.end));
  const point = joined(text, numeral.end);
  if (!point || !words.sets.point.has(point.raw.toLowerCase())) return numeral;
  const written = joined(text, point.end);
  if (written && DIGITS.test(written.raw) && written.end <= limit)
    return withScale(reader, withDigits(numeral, `${numeral.value}.${written.raw}`, written.end));
  let digits = "";
  let end = point.end;
  for (let token = joined(text, end); token && token.end <= limit && digits.length < 6; token = joined(text, end)) {
    const digit = words.small.get(token.raw.toLowerCase());
    if (digit === undefined || digit > 9) break;
    digits += String(digit);
    end = token.end;
  }
  return digits === "" ? numeral : withScale(reader, withDigits(numeral, `${numeral.value}.${digits}`, end));
}

/** "seven-point-64" */
const DIGITS = /^\d{1,6}$/;

/** The numeral with the scale words that follow it: at most two, "hundred thousand". */
export function withScale(reader: Reader, numeral: Numeral): Numeral {
  const { text, words, limit } = reader;
  const scale = phraseAfter(words.scales, text, numeral.end);
  if (!scale || scale.end > limit) return numeral;
  const second = phraseAfter(words.scales, text, scale.end);
  // "hundred thousand", "thousand million"; "billion million" is nothing
  const last = second && second.end <= limit && second.meaning >= scale.meaning ? second : null;
  const mult = numeral.mult + scale.meaning + (last?.meaning ?? 0);
  return inScale(numeral, mult, last?.end ?? scale.end);
}

/** "20 million 914.3 thousand": the numeral with a smaller one that goes on, as one number in the larger unit. */
export function joinMagnitudes(large: Numeral, small: Numeral | null): Numeral | null {
  if (!small) return null;
  const gap = large.mult - small.mult;
  // "1 thousand 976 tons"
  const isRest = small.scaled || (large.mult === 3 && /^\d{3}$/.test(small.value));
  if (!large.scaled || !isRest || gap <= 0 || large.value.includes(".")) return null;
  const [whole = "", fraction = ""] = small.value.split(".");
  if (whole.length > gap) return null;
  return withDigits(large, `${large.value}.${whole.padStart(gap, "0")}${fraction}`, small.end);
}
