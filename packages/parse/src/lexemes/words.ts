// A word is looked up by the hash of its letters and digits, folded in case, without making a string of it.
// Nothing here asks a text for a unit behind its end: V8 makes code that once did so slow for good.

const IN_WORD = /[\p{L}\p{N}]/u;
const GAP = /[\s\u00a0-]/;

/** A word of a text, and its hash. */
export type Word = { readonly start: number; readonly end: number; readonly hash: number };

/** The hash of no word. */
export const NO_WORD = 0x811c9dc5 | 0;

/** A step of FNV-1a. */
const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The words between `from` and `to` whose hashes a table has. */
export function findWords(text: string, table: ReadonlyMap<number, unknown>, from: number, to: number): Word[] {
  const words: Word[] = [];
  let start = from;
  while (start < to) {
    let [end, hash] = [start, NO_WORD];
    for (; end < to; end++) {
      const unit = foldedAt(text, end);
      if (unit === 0) break;
      hash = mix(hash, unit);
    }
    if (end > start && table.has(hash)) words.push({ start, end, hash });
    // Behind a word stands no word: the unit there is passed over too.
    start = end + 1;
  }
  return words;
}

/** The word that begins at `start`. */
export function wordAt(text: string, start: number): Word {
  let [end, hash] = [start, NO_WORD];
  for (let unit = foldedAt(text, end); unit !== 0; unit = foldedAt(text, ++end)) hash = mix(hash, unit);
  return { start, end, hash };
}

/** Letters and digits of ASCII, in lower case; 0 for what ends a word. */
const FOLDED = Uint8Array.from({ length: 128 }, (_, unit) => {
  const char = String.fromCharCode(unit);
  return IN_WORD.test(char) ? char.toLowerCase().charCodeAt(0) : 0;
});
/** Only ASCII is folded: what is looked up by its hash is compared in full. */
const OTHER_LETTER = 128;

/** The folded unit at `at`; 0 where no letter or digit stands. */
function foldedAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  return unit < 128 ? (FOLDED[unit] ?? 0) : IN_WORD.test(text.charAt(at)) ? OTHER_LETTER : 0;
}

/** Does a letter or a digit stand at `at`? */
export const isInWord = (text: string, at: number): boolean => foldedAt(text, at) !== 0;

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
