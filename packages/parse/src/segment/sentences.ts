import type { Span } from "@sourcebook/model";
import type { SegmentLexicon } from "./lexicon.ts";

// A blank line; the end of a sentence with its closing quotes and brackets, or where a page lost the space, "in May.The ministry"; a line
// that begins an item of a list.
const BREAK =
  /\n[^\S\n]*\n\s*|[.!?…]["'”’»)\]]*(?=\s)|(?<=[\p{Ll}\d)%]{2})[.!?](?=\p{Lu}\p{Ll})|\n(?=[^\S\n]*[-*•–—][^\S\n])/gu;
const WORD_BEFORE = /(?<=([\p{L}\p{N}.&]{1,24}))/uy;
const INITIALS = /^(?:\p{L}\.)+\p{L}?$/u;
const NEXT = /\s*["'“‘«([]*([\p{L}\p{N}]+|\S)/uy;
const STARTS = /^[\p{Lu}\p{Lo}\p{N}$€£¥₼₽₺₹+-]/u;

/** The sentences of a text, trimmed of white space, in order. A blank line and the next item of a list always end one. */
export function findSentences(text: string, lexicon: SegmentLexicon): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  BREAK.lastIndex = 0;
  for (let match = BREAK.exec(text); match; match = BREAK.exec(text)) {
    const stop = match[0].startsWith("\n") ? match.index : match.index + match[0].length;
    if (!match[0].startsWith("\n") && !endsSentence(text, match.index, stop, lexicon)) continue;
    add(sentences, text, start, stop);
    start = match.index + match[0].length;
  }
  add(sentences, text, start, text.length);
  return sentences;
}

/** "the U.S. trade deficit", "Mr. Smith": a full stop that ends nothing. */
function endsSentence(
  text: string,
  at: number,
  stop: number,
  { abbreviations, scales, units, currency, starters }: SegmentLexicon,
): boolean {
  NEXT.lastIndex = stop;
  const next = NEXT.exec(text)?.[1];
  if (next === undefined || !STARTS.test(next)) return false;
  if (text.charAt(at) !== ".") return true;
  WORD_BEFORE.lastIndex = at;
  const before = WORD_BEFORE.exec(text)?.[1] ?? "";
  if (INITIALS.test(before)) return starters.has(next);
  if (units.has(before)) return /^\p{Lu}/u.test(next);
  if (scales.has(before)) return /^\p{Lu}/u.test(next) && !currency.test(next);
  return !abbreviations.has(before);
}

function add(sentences: Span[], text: string, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (start < end) sentences.push({ start, end });
}
