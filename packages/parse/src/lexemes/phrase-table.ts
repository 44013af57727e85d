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

/** Phrases by the hash of their first word, and which hashes there are: most words of a text are passed by on that alone. */
export type PhraseTable<Meaning> = {
  readonly groups: ReadonlyMap<number, Group<Meaning>>;
  readonly starts: Uint8Array;
};

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
  const starts = new Uint8Array(STARTS);
  for (const hash of byWord.keys()) starts[hash & (STARTS - 1)] = 1;
  return { groups: new Map([...byWord].map(([hash, entries]) => [hash, groupOf(entries)])), starts };
}

const STARTS = 1 << 16;

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
  { groups, starts }: PhraseTable<Meaning>,
  from = 0,
  to = text.length,
): PhraseMatch<Meaning>[] {
  const found: PhraseMatch<Meaning>[] = [];
  let at = from;
  while (at < to) {
    let end = at;
    let hash = SEED;
    for (let unit = foldedAt(text, end); unit !== 0 && end < to; unit = foldedAt(text, ++end)) hash = mix(hash, unit);
    const group = end > at && starts[hash & (STARTS - 1)] === 1 ? groups.get(hash) : undefined;
    const match = group && longestAt(text, at, to, entriesBefore(text, end, group));
    if (match) found.push(match);
    // Behind a word stands no word: the unit there is passed over too.
    at = match ? match.end : end + 1;
  }
  return found;
}

const SEED = 0x811c9dc5 | 0;
/** A step of FNV-1a over case-folded units: a word is looked up without making a string of it. */
const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** Letters and digits of ASCII, in lower case; 0 for what ends a word. */
const FOLDED = Uint8Array.from({ length: 128 }, (_, unit) => {
  const char = String.fromCharCode(unit);
  return IN_WORD.test(char) ? char.toLowerCase().charCodeAt(0) : 0;
});
/** Only ASCII is folded: entries whose first word differs in other letters are compared in full. */
const OTHER_LETTER = 128;

/** The folded unit at `at`; 0 where no letter or digit stands. */
function foldedAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < 128 ? (FOLDED[unit] ?? 0) : IN_WORD.test(text.charAt(at)) ? OTHER_LETTER : 0;
}

/** The end and the hash of the word that a phrase begins with. */
function firstWord(phrase: string): { readonly end: number; readonly hash: number } {
  let hash = SEED;
  let end = 0;
  for (let unit = foldedAt(phrase, 0); unit !== 0; unit = foldedAt(phrase, ++end)) hash = mix(hash, unit);
  return { end, hash };
}

/** The folded unit behind a single space at `end`; 0 where there is none. */
const secondOf = (text: string, end: number): number => (text.charCodeAt(end) === 32 ? foldedAt(text, end + 1) : 0);

/** The next letter rules out most of the phrases that begin with the same word. */
function entriesBefore<Meaning>(text: string, end: number, group: Group<Meaning>): readonly Entry<Meaning>[] {
  const second = secondOf(text, end);
  return second === 0 ? group.all : (group.bySecond.get(second) ?? group.single);
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
  return foldedAt(words, words.length - 1) !== 0 && foldedAt(text, at) !== 0 ? -1 : at;
}

const isGap = (text: string, at: number): boolean => text.charCodeAt(at) === 32 || GAP.test(text.charAt(at));

/** Is `unit` the letter `wanted`, which is in lower case, in any case? */
const sameFolded = (unit: number, wanted: number): boolean =>
  unit < 128
    ? unit >= 65 && unit <= 90 && unit + 32 === wanted
    : String.fromCharCode(unit).toLowerCase().charCodeAt(0) === wanted;
