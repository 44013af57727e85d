import { isDigit, isFraction, isLetter } from "./letters.ts";

// Nothing here asks a text for a unit behind its end: V8 makes code that once did so slow for good.

/**
 * A text cut into words, once for all who look words up in it: runs of letters, runs of digits, and signs of fractions. "Q3 '21, up
 * 5½%" is `Q` `3` `21` `up` `5` `½`.
 */
export type Words = {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** By which a word is looked up: the hash of its letters in lower case. All numbers with as many digits have the same. */
  readonly hashes: readonly number[];
};

const DIGIT = 1;
const FRACTION = 2;
/** Only ASCII is folded: what is looked up by its hash is compared in full. */
const OTHER_LETTER = 3;
const fold = (unit: number): number => {
  if (isDigit(unit)) return DIGIT;
  if (isFraction(unit)) return FRACTION;
  if (!isLetter(unit)) return 0;
  return unit < 128 ? unit | 0x20 : OTHER_LETTER;
};
const FOLDED = Uint8Array.from({ length: 128 }, (_, unit) => fold(unit));

/** What a unit counts as in a hash; 0 for what stands in no word. */
const foldedAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return unit < 128 ? (FOLDED[unit] ?? 0) : fold(unit);
};

/** A step of FNV-1a. */
const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The hash of no letters: where hashing begins, and that of no word. */
export const NO_WORD = 0x811c9dc5 | 0;

/** Cuts a text into words. */
export function wordsOf(text: string): Words {
  const [starts, ends, hashes]: [number[], number[], number[]] = [[], [], []];
  for (let at = 0; at < text.length;) {
    const first = foldedAt(text, at);
    if (first === 0) {
      at++;
      continue;
    }
    starts.push(at);
    let hash = NO_WORD;
    for (let unit = first; isAlike(first, unit); unit = at < text.length ? foldedAt(text, at) : 0) {
      hash = mix(hash, unit);
      at++;
    }
    ends.push(at);
    hashes.push(hash);
  }
  return { text, starts, ends, hashes };
}

/** Do they stand in one word: two digits, two letters? */
const isAlike = (first: number, unit: number): boolean => unit === first || (unit > FRACTION && first > FRACTION);

/** The index of the first word that starts at `position` or behind it; their number where none does. */
export function wordFrom({ starts }: Words, position: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Does the word go on with what stands right before it: the `bn` of "5bn"? */
export const isGlued = ({ starts, ends }: Words, index: number): boolean =>
  index > 0 && starts[index] === ends[index - 1];

/** Does a letter or a digit stand at `at`? */
export const isInWord = (text: string, at: number): boolean => at < text.length && foldedAt(text, at) !== 0;

const GAP = /[\s\u00a0-]/;
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
