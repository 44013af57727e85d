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
};

/** The phrases with the same first word, longest first: all, and those that can stand before a word with a given first letter. */
type Group<Meaning> = {
  readonly all: Entry<Meaning>[];
  readonly bySecond: ReadonlyMap<number, readonly Entry<Meaning>[]>;
  readonly single: readonly Entry<Meaning>[];
};

/** Phrases by the hash of their first word. */
export type PhraseTable<Meaning> = ReadonlyMap<number, Group<Meaning>>;

const IN_WORD = /[\p{L}\p{N}]/u;
const GAP = /[\s\u00a0-]/;

/** Builds the table that `findPhrases` searches. A space in a phrase matches any white space or a hyphen. */
export function createPhraseTable<Meaning>(phrases: Iterable<Phrase<Meaning>>): PhraseTable<Meaning> {
  const byWord = new Map<number, Entry<Meaning>[]>();
  for (const { words, meaning, exactCase } of phrases) {
    const written = exactCase ? words : words.toLowerCase();
    const { hash } = firstWord(written);
    const entries = byWord.get(hash) ?? [];
    byWord.set(hash, entries);
    const known = entries.find((entry) => entry.words === written && entry.exactCase === exactCase);
    if (known) known.meanings.push(meaning);
    else entries.push({ words: written, exactCase, meanings: [meaning] });
  }
  return new Map([...byWord].map(([hash, entries]) => [hash, groupOf(entries)]));
}

function groupOf<Meaning>(entries: readonly Entry<Meaning>[]): Group<Meaning> {
  const all = entries.toSorted((a, b) => b.words.length - a.words.length);
  const second = ({ words }: Entry<Meaning>): number => secondOf(words, firstWord(words).end);
  const single = all.filter((entry) => second(entry) === 0);
  const seconds = new Set(all.map(second));
  const bySecond = new Map(
    [...seconds].map((unit) => [unit, all.filter((entry) => [0, unit].includes(second(entry)))] as const),
  );
  return { all, bySecond, single };
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
    let end = at;
    let hash = SEED;
    for (; end < to && isWordUnit(text, end); end++) hash = mix(hash, text.charCodeAt(end));
    const group = end > at ? table.get(hash) : undefined;
    const match = group && longestAt(text, at, to, entriesBefore(text, end, group));
    if (match) found.push(match);
    at = match ? match.end : Math.max(end, at + 1);
  }
  return found;
}

const SEED = 0x811c9dc5 | 0;
/** A step of FNV-1a over case-folded units: a word is looked up without making a string of it. */
const mix = (hash: number, unit: number): number => Math.imul(hash ^ fold(unit), 0x01000193);

/** The end and the hash of the word that a phrase begins with. */
function firstWord(phrase: string): { readonly end: number; readonly hash: number } {
  let hash = SEED;
  let end = 0;
  for (; end < phrase.length && isWordUnit(phrase, end); end++) hash = mix(hash, phrase.charCodeAt(end));
  return { end, hash };
}

/** Only ASCII is folded here: entries whose first word differs in other letters are compared in full. */
const fold = (unit: number): number => (unit >= 65 && unit <= 90 ? unit + 32 : unit < 128 ? unit : 128);

function isWordUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
  return IN_WORD.test(text.charAt(at));
}

/** The folded unit behind a single space at `end`; 0 where there is none. */
const secondOf = (text: string, end: number): number =>
  text.charCodeAt(end) === 32 ? fold(text.charCodeAt(end + 1)) : 0;

/** The next letter rules out most of the phrases that begin with the same word. */
function entriesBefore<Meaning>(text: string, end: number, group: Group<Meaning>): readonly Entry<Meaning>[] {
  const second = secondOf(text, end);
  return second === 0 || second === 32 ? group.all : (group.bySecond.get(second) ?? group.single);
}

function longestAt<Meaning>(
  text: string,
  start: number,
  to: number,
  entries: readonly Entry<Meaning>[],
): PhraseMatch<Meaning> | undefined {
  let best: PhraseMatch<Meaning> | undefined;
  let length = 0;
  for (const entry of entries) {
    // Entries come longest first; one of the same length may be the same words in another case.
    if (entry.words.length < length) break;
    const end = endOf(text, start, entry);
    if (end < 0 || end > to) continue;
    length = entry.words.length;
    best = { start, end, meanings: best ? [...best.meanings, ...entry.meanings] : entry.meanings };
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
