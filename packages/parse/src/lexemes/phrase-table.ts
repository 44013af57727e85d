/** How a phrase must be written in the text to be recognised. */
export type Phrase<Meaning> = {
  readonly words: string;
  readonly meaning: Meaning;
  /** Names are matched as written ("US" is no "us"); other phrases in any case. */
  readonly exactCase: boolean;
};

/** Where a phrase was found, in UTF-16 units of the text, and all that it can mean. */
export type PhraseMatch<Meaning> = {
  readonly start: number;
  readonly end: number;
  readonly meanings: readonly Meaning[];
};

type Entry<Meaning> = {
  readonly words: string;
  readonly exactCase: boolean;
  readonly meanings: Meaning[];
  /** The folded first unit of the second word; 0 where there is none or it does not follow a space. */
  readonly second: number;
};

/** Phrases by the hash of their first word, longest first. */
export type PhraseTable<Meaning> = ReadonlyMap<number, readonly Entry<Meaning>[]>;

const IN_WORD = /[\p{L}\p{N}]/u;
const GAP = /[\s\u00a0-]/;

/** Builds the table that `findPhrases` searches. A space in a phrase matches any white space or a hyphen. */
export function createPhraseTable<Meaning>(phrases: Iterable<Phrase<Meaning>>): PhraseTable<Meaning> {
  const table = new Map<number, Entry<Meaning>[]>();
  for (const { words, meaning, exactCase } of phrases) {
    const written = exactCase ? words : words.toLowerCase();
    const { end, hash } = readWord(written, 0, written.length);
    const entries = table.get(hash) ?? [];
    table.set(hash, entries);
    const known = entries.find((entry) => entry.words === written && entry.exactCase === exactCase);
    if (known) known.meanings.push(meaning);
    else entries.push({ words: written, exactCase, meanings: [meaning], second: secondOf(written, end) });
  }
  for (const entries of table.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The phrases that stand between `from` and `to`, longest first at each place, none overlapping another. */
export function findPhrases<Meaning>(
  text: string,
  table: PhraseTable<Meaning>,
  from = 0,
  to = text.length,
): PhraseMatch<Meaning>[] {
  const found: PhraseMatch<Meaning>[] = [];
  for (let at = from; at < to;) {
    if (!isWordUnit(text, at)) {
      at++;
      continue;
    }
    const { end, hash } = readWord(text, at, to);
    const entries = table.get(hash);
    const match = entries && longestAt(text, { start: at, end, to }, entries);
    if (match) found.push(match);
    at = match ? match.end : end;
  }
  return found;
}

/** The end of the run of letters and digits at `at`, and its hash (FNV-1a over case-folded ASCII). No string is made. */
function readWord(text: string, at: number, to: number): { readonly end: number; readonly hash: number } {
  let hash = 0x811c9dc5;
  let end = at;
  for (; end < to && isWordUnit(text, end); end++) {
    const unit = text.charCodeAt(end);
    hash = Math.imul(hash ^ fold(unit), 0x01000193);
  }
  return { end, hash };
}

/** Only ASCII is folded here: entries whose first word differs in other letters are compared in full. */
const fold = (unit: number): number => (unit >= 65 && unit <= 90 ? unit + 32 : unit < 128 ? unit : 128);

function isWordUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
  return IN_WORD.test(text.charAt(at));
}

/** The folded unit behind a single space at `end`: it rules out most of the phrases that begin with the same word. */
const secondOf = (text: string, end: number): number =>
  text.charCodeAt(end) === 32 ? fold(text.charCodeAt(end + 1)) : 0;

function longestAt<Meaning>(
  text: string,
  { start, end, to }: { readonly start: number; readonly end: number; readonly to: number },
  entries: readonly Entry<Meaning>[],
): PhraseMatch<Meaning> | undefined {
  const second = secondOf(text, end);
  let best: PhraseMatch<Meaning> | undefined;
  let length = 0;
  for (const entry of entries) {
    if (second !== 0 && entry.second !== 0 && entry.second !== second && second !== 32) continue;
    // Entries come longest first; one of the same length may be the same words in another case.
    if (entry.words.length < length) break;
    const stop = endOf(text, start, entry);
    if (stop < 0 || stop > to) continue;
    length = entry.words.length;
    best = { start, end: stop, meanings: best ? [...best.meanings, ...entry.meanings] : entry.meanings };
  }
  return best;
}

/** Where the phrase that begins at `start` ends, or -1 if it does not stand there as whole words. */
function endOf<Meaning>(text: string, start: number, { words, exactCase }: Entry<Meaning>): number {
  let at = start;
  for (let i = 0; i < words.length; i++) {
    const wanted = words.charCodeAt(i);
    const unit = text.charCodeAt(at);
    if (wanted === 32) {
      if (!isGap(text, at)) return -1;
      while (isGap(text, at)) at++;
    } else if (unit === wanted || (!exactCase && sameFolded(unit, wanted))) at++;
    else return -1;
  }
  return isWordUnit(words, words.length - 1) && isWordUnit(text, at) ? -1 : at;
}

const isGap = (text: string, at: number): boolean => text.charCodeAt(at) === 32 || GAP.test(text.charAt(at));

/** Is `unit` the letter `wanted`, which is in lower case, in any case? */
const sameFolded = (unit: number, wanted: number): boolean =>
  unit < 128
    ? unit >= 65 && unit <= 90 && unit + 32 === wanted
    : String.fromCharCode(unit).toLowerCase().charCodeAt(0) === wanted;
