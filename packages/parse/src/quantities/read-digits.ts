import { isDigit } from "../lexemes/letters.ts";
import type { Numeral, Reader, Unread } from "./reader.ts";

// 2,483,805.5  1.655.000  12.5
const RUN = /\d+(?:[.,]\d+)*/y;
// 816 000 or 1 234 567, with plain, no-break, thin and narrow spaces
const SPACED = /\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}){1,6}(?:[.,]\d{1,2}(?!\d))?(?![.,]?\d|[ \u00a0\u2009\u202f]\d)/y;
// 2 1/2  2-1/2  1/2
const FRACTION = /(?:(\d{1,6})[- ])?(\d{1,3})\/(\d{1,3})(?![\d/])/y;
const STRAY = /^, \d{3}(?:\.\d{1,3})?(?!\d|[.,:/-]\d)/;
const LONGEST_STRAY = 11;
// 12'500, 1·200, 3 and 5 with a soft hyphen, a control character or another mark that nobody sees between them, or one that was lost;
// 5&#44;200, where a mark of HTML is left in a text
const MARKED = /(?:(?:(?!\s)['’·\p{Cc}\p{Cf}\ufffd]|&#?[a-z\d]{2,8};)\d+(?:[.,]\d+)*)+/uy;
// 30² million, 30[2] million: the sign of a note, or a power
const NOTED = /[\u00b2\u00b3\u00b9\u2070-\u2079]+|\[\d{1,3}\]/y;
const GLYPH = /[\u00bc-\u00be\u2153-\u215e]/y;
const GLYPHS: Readonly<Record<string, string>> = {
  "¼": "25",
  "½": "5",
  "¾": "75",
  "⅛": "125",
  "⅜": "375",
  "⅝": "625",
  "⅞": "875",
};
const SURE_FRACTIONS: Readonly<Record<number, true>> = {
  2: true,
  4: true,
  5: true,
  8: true,
  16: true,
  32: true,
  64: true,
};
/** More digits than this are no quantity but a code. */
const MAX_DIGITS = 24;

/** Reads the digits at `start`, with the marks between them, as far as they can be read surely. */
export function readDigits(reader: Reader, start: number): Numeral | Unread {
  const read = readRun(reader, start);
  return read.end <= reader.limit ? read : { start: read.start, end: reader.limit, refuse: "code" };
}

function readRun(reader: Reader, start: number): Numeral | Unread {
  const { text } = reader;
  const fraction = mayBeFraction(text, start) ? readFraction(reader, start) : null;
  if (fraction) return fraction;
  const run = matchAt(RUN, text, start) ?? "";
  const end = start + run.length;
  // "80, 288 tons", "1, 718.41 million": a stray space after the group mark, or two numbers
  const stray = text[end] === "," && run.length <= 3 ? STRAY.exec(text.slice(end, end + LONGEST_STRAY)) : null;
  if (stray && end + stray[0].length <= reader.limit) return { start, end: end + stray[0].length, refuse: "grouping" };
  const marked = matchAt(MARKED, text, end);
  const mark = marked ?? matchAt(NOTED, text, end);
  if (mark) return { start, end: end + mark.length, refuse: "grouping" };
  const isOfMark = text.startsWith("&#", start - 2) && text[end] === ";"; // exports&#39; growth
  if (isOfMark || run.length > MAX_DIGITS) return { start, end, refuse: "code" };
  const glyph = readGlyph(text, end);
  if (glyph && /^\d+$/.test(run)) return numeral(start, end + 1, `${run}.${glyph}`);
  const spaced = run.length <= 3 ? readSpaced(reader, start) : null;
  if (spaced) return spaced;
  // ".534": the point belongs to the number
  const leading =
    start > reader.floor && text[start - 1] === "." && /^\d+$/.test(run) && !/[\w.]/.test(text[start - 2] ?? " ");
  if (leading) return numeral(start - 1, end, `0.${run}`);
  const value = valueOf(run, reader);
  return value === null ? { start, end, refuse: refusalOf(run) } : numeral(start, end, value);
}

/** Reads "½" where no digits stand before it. */
export function readFractionSign(text: string, start: number): Numeral | Unread {
  const glyph = readGlyph(text, start);
  return glyph ? numeral(start, start + 1, `0.${glyph}`) : { start, end: start + 1, refuse: "thirds" };
}

const numeral = (start: number, end: number, value: string): Numeral => ({
  start,
  end,
  value,
  mult: 0,
  scaled: false,
  form: "digits",
});

/** "22,6": too few digits behind the mark for a group, so that it may be one number with decimals. */
export function readForeignDecimal({ text, words }: Reader, { start, end }: Unread): Numeral | null {
  const [whole = "", decimals = "", ...more] = text.slice(start, end).split(words.lexicon.numerals.groupMark);
  return more.length === 0 && WHOLE.test(whole) && FEW_DECIMALS.test(decimals)
    ? numeral(start, end, `${whole}.${decimals}`)
    : null;
}

const WHOLE = /^(?:0|[1-9]\d{0,2})$/;
const FEW_DECIMALS = /^\d{1,2}$/;

/** Where the first point or comma stands at or after `from`; -1 where there is none. */
function firstMark(run: string, from = 0): number {
  for (let index = from; index < run.length; index += 1) if (!isDigit(run.charCodeAt(index))) return index;
  return -1;
}

function valueOf(run: string, { words }: Reader): string | null {
  const mark = firstMark(run);
  if (mark < 0) return run.length > 1 && run.startsWith("0") ? null : run;
  const { decimalMark, groupMark } = words.lexicon.numerals;
  // "12.5", by far the most common of the rest
  if (run[mark] === decimalMark && firstMark(run, mark + 1) < 0 && (mark === 1 || !run.startsWith("0"))) {
    return decimalMark === "." ? run : run.replace(decimalMark, ".");
  }
  const separators = run.replace(/\d/g, "");
  const groups = run.split(/[.,]/);
  const onlyDecimal = separators === decimalMark;
  if (onlyDecimal) return /^0\d/.test(run) ? null : groups.join(".");
  const first = separators[0];
  const last = separators.at(-1);
  const mixed = first !== last;
  // one kind of mark between groups and at most one of the other kind before decimals: 1,655.5 or 1.655.000,5
  if (mixed && separators.slice(0, -1) !== (first ?? "").repeat(separators.length - 1)) return null;
  const whole = mixed ? groups.slice(0, -1) : groups;
  if (!mixed && separators !== (first ?? "").repeat(separators.length)) return null;
  if (first === decimalMark && whole.length < 3) return null;
  if (first !== groupMark && first !== decimalMark) return null;
  if (!isGrouped(whole, first === groupMark)) return null;
  return whole.join("") + (mixed ? `.${groups.at(-1) ?? ""}` : "");
}

/** 1,234,567 in threes, or 12,34,567 as in India. */
function isGrouped(groups: readonly string[], indian: boolean): boolean {
  const [head = "", ...rest] = groups;
  if (head.length > 3 || head.startsWith("0")) return false;
  if (rest.every((group) => group.length === 3)) return true;
  return (
    indian &&
    rest.length > 1 &&
    head.length <= 2 &&
    rest.at(-1)?.length === 3 &&
    rest.slice(0, -1).every((group) => group.length === 2)
  );
}

const refusalOf = (run: string): Unread["refuse"] =>
  /^0\d+$|\.\d+\.|^\d+(?:,\d{1,2}){3,}$/.test(run) ? "code" : "grouping";

// Only where no digit stands before or after: "12 500 14 300" may be a row of a table.
function readSpaced({ text, limit }: Reader, start: number): Numeral | null {
  const run = matchAt(SPACED, text, start);
  if (!run || run.startsWith("0") || start + run.length > limit || run.length > MAX_DIGITS) return null;
  const groups = run.split(/[ \u00a0\u2009\u202f]/);
  if (/\d[ \u00a0\u2009\u202f]?$/.test(text.slice(Math.max(start - 2, 0), start))) return null;
  return numeral(start, start + run.length, groups.join("").replace(",", "."));
}

const SLASH = 0x2f;

/** A slash stands within reach of the digits. */
function mayBeFraction(text: string, start: number): boolean {
  for (let index = start; index < start + 12; index += 1) if (text.charCodeAt(index) === SLASH) return true;
  return false;
}

function readFraction(reader: Reader, start: number): Numeral | Unread | null {
  const { text, limit } = reader;
  FRACTION.lastIndex = start;
  const match = FRACTION.exec(text);
  if (!match || start + match[0].length > limit) return null;
  const [all, whole = "0", top = "", bottom = ""] = match;
  const end = start + all.length;
  const value = isSure(Number(top), Number(bottom)) ? divide(Number(top), Number(bottom)) : null;
  if (value === null) return { start, end, refuse: "fraction" };
  return numeral(start, end, `${BigInt(whole)}.${value}`);
}

const isSure = (top: number, bottom: number): boolean => top > 0 && top < bottom && SURE_FRACTIONS[bottom] === true;

/** Decimals of a proper fraction whose lower number has no factor but 2 and 5: `3`, `8` give `375`. */
function divide(top: number, bottom: number): string {
  const width = 6;
  return String((top * 10 ** width) / bottom)
    .padStart(width, "0")
    .replace(/(?<!0)0+$/, "");
}

const readGlyph = (text: string, at: number): string | undefined => {
  const glyph = matchAt(GLYPH, text, at);
  return glyph === null ? undefined : GLYPHS[glyph];
};

function matchAt(expression: RegExp, text: string, at: number): string | null {
  expression.lastIndex = at;
  return expression.exec(text)?.[0] ?? null;
}
