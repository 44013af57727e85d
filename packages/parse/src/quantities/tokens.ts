import { isDigit, isLetter } from "../lexemes/letters.ts";

// Words are read only around numbers, never for a whole document, so cutting them out costs little.

/** A word, or a single character that belongs to no word, with where it stands. */
export type Token = { readonly start: number; readonly end: number; readonly raw: string };

const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x2007 || code === 0x2009 || code === 0x202f;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Where the next token starts; -1 where the text or the paragraph ends first. One line break is space, a blank line is not. */
export function skipSpace(text: string, from: number): number {
  let lines = 0;
  for (let index = from; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === LINE_FEED) lines += 1;
    else if (code !== CARRIAGE_RETURN && !isSpace(code)) return lines > 1 ? -1 : index;
  }
  return -1;
}

/** Where the token before `to` ends; -1 where the text or the paragraph starts first. */
export function skipSpaceBefore(text: string, to: number): number {
  let lines = 0;
  for (let index = to; index > 0; index -= 1) {
    const code = text.charCodeAt(index - 1);
    if (code === LINE_FEED) lines += 1;
    else if (code !== CARRIAGE_RETURN && !isSpace(code)) return lines > 1 ? -1 : index;
  }
  return -1;
}

/** The token at or after `from`: a run of letters, a run of digits or one other character. */
export function tokenAfter(text: string, from: number): Token | null {
  const start = skipSpace(text, from);
  if (start < 0) return null;
  const first = text.charCodeAt(start);
  const inside = isLetter(first) ? isLetter : isDigit(first) ? isDigit : null;
  let end = start + 1;
  if (inside) while (end < text.length && end - start < MAX_WORD && inside(text.charCodeAt(end))) end += 1;
  return { start, end, raw: text.slice(start, end) };
}

/** The token that ends at or before `to`. */
export function tokenBefore(text: string, to: number): Token | null {
  const end = skipSpaceBefore(text, to);
  if (end < 0) return null;
  const last = text.charCodeAt(end - 1);
  const inside = isLetter(last) ? isLetter : isDigit(last) ? isDigit : null;
  let start = end - 1;
  if (inside) while (start > 0 && end - start < MAX_WORD && inside(text.charCodeAt(start - 1))) start -= 1;
  return { start, end, raw: text.slice(start, end) };
}

// No word of any lexicon is longer; without a limit a document of one long word would be read again for every number in it.
const MAX_WORD = 64;
