import type { Span } from "@sourcebook/model";

const STOPS = /[,;:()[\]–—]|\s-{1,2}\s/;

/** How many words stand between two spans of a text. */
export function wordsBetween(text: string, left: Span, right: Span): number {
  let words = 0;
  let inWord = false;
  for (let at = left.end; at < right.start; at++) {
    const starts = isWordUnit(text, at);
    if (starts && !inWord) words++;
    inWord = starts || (inWord && joins(text.charCodeAt(at)));
  }
  return words;
}

/** Does punctuation that separates phrases stand between the two? */
export const stopBetween = (text: string, left: Span, right: Span): boolean =>
  left.end < right.start && STOPS.test(text.slice(left.end, right.start));

/** Does an empty line stand before the sentence? */
export const opensParagraph = ({ text, start }: { readonly text: string; readonly start: number }): boolean =>
  text.slice(Math.max(0, start - 8), start).split("\n").length > 2;

/** Does it stand alone in parentheses right behind what is before it: "303 billion yuan ($45 billion)"? */
export const isInParentheses = (text: string, before: Span, { start, end }: Span): boolean =>
  /^\s?\($/.test(text.slice(before.end, start)) && text[end] === ")";

/** The first parenthesis between two spans. */
export function parenthesisBetween(text: string, left: Span, right: Span): "(" | ")" | null {
  for (let at = left.end; at < right.start; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x28) return "(";
    if (unit === 0x29) return ")";
  }
  return null;
}

function isWordUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}

/** An apostrophe, a full stop or a hyphen inside a word is part of it. */
const joins = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2e || unit === 0x2d;
