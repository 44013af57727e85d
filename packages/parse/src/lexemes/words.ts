import { isDigit, isFraction, isLetter } from "./letters.ts";

// What is asked for every letter is asked of an array of units: V8 keeps strings in a dozen forms, and code that has met more than four
// of them looks up even their length. Nothing here asks for a unit behind the end: code that once did so is slow for good as well.

/**
 * A text cut into words, once for all who look words up in it: runs of letters, runs of digits, and signs of fractions. "Q3 '21, up
 * 5½%" is `Q` `3` `21` `up` `5` `½`.
 */
export type Words = {
  readonly text: string;
  /** Its UTF-16 units. */
  readonly units: Uint16Array;
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
const folded = (unit: number): number => (unit < 128 ? (FOLDED[unit] ?? 0) : fold(unit));

/** A step of FNV-1a. */
const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The hash of no letters: where hashing begins, and that of no word. */
export const NO_WORD = 0x811c9dc5 | 0;

/** Cuts a text into words. */
export function wordsOf(text: string): Words {
  const units = unitsOf(text);
  const [starts, ends, hashes]: [number[], number[], number[]] = [[], [], []];
  for (let at = 0; at < units.length;) {
    const first = foldedAt(units, at);
    if (first === 0) {
      at++;
      continue;
    }
    starts.push(at);
    let hash = NO_WORD;
    for (let unit = first; isAlike(first, unit); unit = foldedAt(units, at)) {
      hash = mix(hash, unit);
      at++;
    }
    ends.push(at);
    hashes.push(hash);
  }
  return { text, units, starts, ends, hashes };
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  Buffer.from(units.buffer).write(text, "utf16le");
  return units;
}

const foldedAt = (units: Uint16Array, at: number): number => (at < units.length ? folded(units[at] ?? 0) : 0);

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
export const isInWord = (units: Uint16Array, at: number): boolean => foldedAt(units, at) !== 0;

const GAP = /[\s\u00a0-]/;
const isGap = (unit: number): boolean => GAP.test(String.fromCharCode(unit));
const GAPS = Uint8Array.from({ length: 128 }, (_, unit) => Number(isGap(unit)));

/** Where the white space and hyphens that begin at `at` end. */
export function skipGap(units: Uint16Array, at: number): number {
  let end = at;
  for (; end < units.length; end++) {
    const unit = units[end] ?? 0;
    if (unit < 128 ? GAPS[unit] === 0 : !isGap(unit)) break;
  }
  return end;
}
