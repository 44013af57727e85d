import type { MarkedQuote } from "./quote-mark.ts";

const CONTEXT = 5;

/**
 * The address that opens a page at the number of a sentence and highlights it, after the WICG text fragment specification:
 * `https://example.org/a#:~:text=amounted%20to-,%242.6%20billion,-in%202020`. Without a mark it is the sentence.
 */
export function textFragment(url: string, quote: string, mark: MarkedQuote | null): string {
  const separator = url.includes("#") ? ":~:text=" : "#:~:text=";
  return `${url}${separator}${mark ? around(mark) : ends(quote)}`;
}

function around({ before, number, after }: MarkedQuote): string {
  const prefix = wordsOf(before).slice(-CONTEXT).join(" ");
  const suffix = wordsOf(after).slice(0, CONTEXT).join(" ");
  return `${prefix && `${encode(prefix)}-,`}${encode(number)}${suffix && `,-${encode(suffix)}`}`;
}

function ends(quote: string): string {
  const words = wordsOf(quote);
  if (words.length <= 2 * CONTEXT) return encode(words.join(" "));
  return `${encode(words.slice(0, CONTEXT).join(" "))},${encode(words.slice(-CONTEXT).join(" "))}`;
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

// "-", "," and "&" have a meaning of their own in the directive; encodeURIComponent leaves the first, and throws on half a character.
const encode = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll("-", "%2D");
