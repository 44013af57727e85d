import { foldedAt, mix, NO_WORD, skipGap, wordAt } from "./words.ts";

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
  /** The hash of its second word; `NO_WORD` where no space stands behind the first. */
  readonly second: number;
  readonly exactCase: boolean;
  readonly meanings: Meaning[];
};

/** The phrases with the same first word, longest first. */
type Group<Meaning> = {
  /** Those behind whose first word no space stands: "trade", "U.S.". */
  readonly alone: readonly Entry<Meaning>[];
  /** Those, and the ones with a given second word, by its hash: a hundred phrases begin with "the". */
  readonly bySecond: ReadonlyMap<number, readonly Entry<Meaning>[]>;
};

/** Phrases by the hash of their first word. */
export type PhraseTable<Meaning> = {
  readonly groups: ReadonlyMap<number, Group<Meaning>>;
  /** 1 where a hash ends as that of a first word does: most other words are passed by on this alone. */
  readonly ends: Uint8Array;
};

const ENDS = 1 << 14;

/** Builds the table that `findPhrases` searches. A space in a phrase matches any white space or a hyphen. */
export function createPhraseTable<Meaning>(phrases: Iterable<Phrase<Meaning>>): PhraseTable<Meaning> {
  const byWord = new Map<number, Entry<Meaning>[]>();
  for (const { words, meaning, exactCase } of phrases) {
    const written = exactCase ? words : words.toLowerCase();
    const { hash, end } = wordAt(written, 0);
    const entries = byWord.get(hash) ?? [];
    byWord.set(hash, entries);
    const known = entries.find((entry) => entry.words === written && entry.exactCase === exactCase);
    if (known) known.meanings.push(meaning);
    else entries.push({ words: written, second: secondWord(written, end), exactCase, meanings: [meaning] });
  }
  const ends = new Uint8Array(ENDS);
  for (const hash of byWord.keys()) ends[hash & (ENDS - 1)] = 1;
  return { groups: new Map([...byWord].map(([hash, entries]) => [hash, groupOf(entries)])), ends };
}

function groupOf<Meaning>(entries: readonly Entry<Meaning>[]): Group<Meaning> {
  const all = entries.toSorted((a, b) => b.words.length - a.words.length);
  const alone = all.filter(({ second }) => second === NO_WORD);
  const seconds = new Set(all.map(({ second }) => second));
  seconds.delete(NO_WORD);
  const bySecond = new Map(
    [...seconds].map((hash) => [hash, all.filter(({ second }) => second === NO_WORD || second === hash)] as const),
  );
  return { alone, bySecond };
}

/** The phrases that stand between `from` and `to`, longest first at each place, none overlapping another. */
export function findPhrases<Meaning>(
  text: string,
  table: PhraseTable<Meaning>,
  from = 0,
  to = text.length,
): PhraseMatch<Meaning>[] {
  const found: PhraseMatch<Meaning>[] = [];
  for (let match = nextPhrase(text, table, from, to); match; match = nextPhrase(text, table, match.end, to))
    found.push(match);
  return found;
}

/** The first phrase that stands between `from` and `to`. */
export function nextPhrase<Meaning>(
  text: string,
  table: PhraseTable<Meaning>,
  from: number,
  to: number,
): PhraseMatch<Meaning> | undefined {
  for (let start = from, end = from; start < to; start = end + 1) {
    let hash = NO_WORD;
    for (end = start; end < to; end++) {
      const letter = foldedAt(text, end);
      if (letter === 0) break;
      hash = mix(hash, letter);
    }
    const group = end > start && table.ends[hash & (ENDS - 1)] === 1 ? table.groups.get(hash) : undefined;
    const match = group && longestAt(text, start, to, entriesBefore(text, end, group));
    if (match) return match;
  }
  return undefined;
}

/** The next word rules out most of the phrases that begin with the same one. */
const entriesBefore = <Meaning>(
  text: string,
  end: number,
  { alone, bySecond }: Group<Meaning>,
): readonly Entry<Meaning>[] => (bySecond.size > 0 ? bySecond.get(secondWord(text, end)) : undefined) ?? alone;

/** The hash of the word behind the gap at `end`; `NO_WORD` where no gap or no word stands. */
function secondWord(text: string, end: number): number {
  const start = skipGap(text, end);
  return start === end ? NO_WORD : wordAt(text, start).hash;
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
    if (at >= text.length) return -1;
    const wanted = words.charCodeAt(i);
    const unit = text.charCodeAt(at);
    if (wanted === 32) {
      const end = skipGap(text, at);
      if (end === at) return -1;
      at = end;
    } else if (unit === wanted || (!exactCase && sameFolded(unit, wanted))) at++;
    else return -1;
  }
  return foldedAt(words, words.length - 1) !== 0 && foldedAt(text, at) !== 0 ? -1 : at;
}

/** Is `unit` the letter `wanted`, which is in lower case, in any case? */
const sameFolded = (unit: number, wanted: number): boolean =>
  unit < 128
    ? unit >= 65 && unit <= 90 && unit + 32 === wanted
    : String.fromCharCode(unit).toLowerCase().charCodeAt(0) === wanted;
