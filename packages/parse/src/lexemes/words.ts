// A word is looked up by the hash of its letters and digits, folded in case, without making a string of it.
// Nothing here asks a text for a unit behind its end: V8 makes code that once did so slow for good.

const IN_WORD = /[\p{L}\p{N}]/u;
const GAP = /[\s\u00a0-]/;

/** The hash of a word and where it ends. */
export type Word = { readonly end: number; readonly hash: number };

/** The hash of no letters: where hashing begins. */
export const NO_WORD = 0x811c9dc5 | 0;

/** The hash of a word with one letter more: a step of FNV-1a. */
export const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The word that begins at `start`. */
export function wordAt(text: string, start: number): Word {
  let hash = NO_WORD;
  let end = start;
  for (let unit = foldedAt(text, end); unit !== 0; unit = foldedAt(text, ++end)) hash = mix(hash, unit);
  return { end, hash };
}

/** Letters and digits of ASCII, in lower case; 0 for what ends a word. */
const FOLDED = Uint8Array.from({ length: 128 }, (_, unit) => {
  const char = String.fromCharCode(unit);
  return IN_WORD.test(char) ? char.toLowerCase().charCodeAt(0) : 0;
});
/** Only ASCII is folded: what is looked up by its hash is compared in full. */
const OTHER_LETTER = 128;

/** The letter or digit at `at`, folded; 0 where none stands. */
export function foldedAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  return unit < 128 ? (FOLDED[unit] ?? 0) : IN_WORD.test(text.charAt(at)) ? OTHER_LETTER : 0;
}

const GAPS = Uint8Array.from({ length: 128 }, (_, unit) => (GAP.test(String.fromCharCode(unit)) ? 1 : 0));

/** Where the white space and hyphens that begin at `at` end. */
export function skipGap(text: string, at: number): number {
  let end = at;
  while (end < text.length && isGap(text, end)) end++;
  return end;
}

function isGap(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 128 ? GAPS[unit] === 1 : GAP.test(text.charAt(at));
}
