import { LAST_LAYER, lookUp, type WordTable, wordTable } from "./word-table.ts";
import { isGlued, isInWord, NO_WORD, skipGap, type Words, wordFrom, wordsOf } from "./words.ts";

/** How a phrase must be written in the text to be recognised. */
export type Phrase<Meaning> = {
  readonly words: string;
  readonly meaning: Meaning;
  /** The layers in which it is looked for, as bits. */
  readonly layers: number;
  /** Names are matched as written ("US" is no "us"); other phrases in any case. */
  readonly exactCase: boolean;
};

/** Where a phrase was found, in UTF-16 units of the text, and what it says. */
export type PhraseMatch<Sense> = {
  readonly start: number;
  readonly end: number;
  readonly sense: Sense;
};

/** A phrase to look for, and the one to look for where it does not stand. Chained, since what lies in one place is found sooner. */
type Link<Sense> = {
  /** In lower case, unless it is matched as written. */
  readonly words: string;
  readonly exactCase: boolean;
  /** The layers in which it has this sense, as bits. */
  readonly layers: number;
  readonly sense: Sense;
  readonly next: Link<Sense> | null;
};

/** The phrases with the same first word: longest first, and of the same words those first that stand as written. */
type Group<Sense> = {
  readonly layers: number;
  /** Those behind whose first word no space stands: "trade", "U.S.". */
  readonly alone: Link<Sense> | null;
  /** Those, and the ones with a given second word, by its hash: a hundred phrases begin with "the". */
  readonly bySecond: ReadonlyMap<number, Link<Sense> | null> | null;
};

/** Phrases by their first word, and the layer of them that is looked for. */
export type PhraseTable<Sense> = { readonly groups: WordTable<Group<Sense>>; readonly layer: number };

/**
 * Builds the table that `findPhrases` searches, one for all layers: `{ ...table, layer }` is that of another. A space in a phrase matches
 * any white space or a hyphen.
 * @param senseOf What words say that have all these meanings.
 */
export function createPhraseTable<Meaning, Sense>(
  phrases: Iterable<Phrase<Meaning>>,
  senseOf: (meanings: readonly Meaning[]) => Sense,
): PhraseTable<Sense> {
  const alike = grouped(phrases, ({ words }) => words.toLowerCase());
  const entries = [...alike].flatMap(([words, same]) => entriesOf(words, same, senseOf));
  const byFirst = grouped(entries, ({ first }) => first);
  const groups = wordTable(
    new Map([...byFirst].map(([hash, group]) => [hash, groupOf(group)])),
    ({ layers }) => layers,
  );
  return { groups, layer: 1 };
}

type Entry<Sense> = Omit<Link<Sense>, "next"> & {
  /** The hash of its first word, and of the one behind it; `NO_WORD` where no space parts them. */
  readonly first: number;
  readonly second: number;
};

/** The ways to write the same words: names as they are written, else in any case. */
function entriesOf<Meaning, Sense>(
  words: string,
  phrases: readonly Phrase<Meaning>[],
  senseOf: (meanings: readonly Meaning[]) => Sense,
): readonly Entry<Sense>[] {
  const writings = new Set(phrases.map((phrase) => (phrase.exactCase ? phrase.words : null)));
  return [...writings].flatMap((name) => {
    // Where a name stands as it is written, the same words in any case stand there too.
    const meant = phrases.filter((phrase) => !phrase.exactCase || phrase.words === name);
    const written = wordsOf(name ?? words);
    return [...layersByMeanings(meant)].map(([meanings, layers]) => ({
      words: written.text,
      exactCase: name !== null,
      layers,
      sense: senseOf(meanings),
      first: written.hashes[0] ?? NO_WORD,
      second: secondWord(written, 0),
    }));
  });
}

/** What the same words mean, and in which layers. */
function layersByMeanings<Meaning>(same: readonly Phrase<Meaning>[]): ReadonlyMap<readonly Meaning[], number> {
  const found = new Map<string, { readonly meanings: readonly Meaning[]; layers: number }>();
  for (let layer = 1; layer <= LAST_LAYER; layer <<= 1) {
    const meant = same.filter(({ layers }) => (layers & layer) !== 0);
    const key = meant.map((phrase) => same.indexOf(phrase)).join();
    const sense = found.get(key) ?? { meanings: meant.map(({ meaning }) => meaning), layers: 0 };
    sense.layers |= layer;
    if (meant.length > 0) found.set(key, sense);
  }
  return new Map([...found.values()].map(({ meanings, layers }) => [meanings, layers]));
}

function groupOf<Sense>(entries: readonly Entry<Sense>[]): Group<Sense> {
  const all = entries.toSorted((a, b) => b.words.length - a.words.length || Number(b.exactCase) - Number(a.exactCase));
  const seconds = new Set(all.map(({ second }) => second));
  seconds.delete(NO_WORD);
  const behind = (hash: number) => chain(all.filter(({ second }) => second === NO_WORD || second === hash));
  const bySecond = seconds.size > 0 ? new Map([...seconds].map((hash) => [hash, behind(hash)])) : null;
  return { layers: all.reduce((sum, { layers }) => sum | layers, 0), alone: behind(NO_WORD), bySecond };
}

const chain = <Sense>(entries: readonly Entry<Sense>[]): Link<Sense> | null =>
  entries.reduceRight<Link<Sense> | null>(
    (next, { words, exactCase, layers, sense }) => ({ words, exactCase, layers, sense, next }),
    null,
  );

function grouped<Key, Each>(all: Iterable<Each>, keyOf: (each: Each) => Key): ReadonlyMap<Key, readonly Each[]> {
  const groups = new Map<Key, Each[]>();
  for (const each of all) {
    const group = groups.get(keyOf(each)) ?? [];
    groups.set(keyOf(each), group);
    group.push(each);
  }
  return groups;
}

/** The phrases that stand between `from` and `to`, longest first at each place, none overlapping another. */
export function findPhrases<Sense>(
  words: Words,
  table: PhraseTable<Sense>,
  from = 0,
  to = words.text.length,
): PhraseMatch<Sense>[] {
  const found: PhraseMatch<Sense>[] = [];
  for (let match = nextPhrase(words, table, from, to); match; match = nextPhrase(words, table, match.end, to))
    found.push(match);
  return found;
}

/** The first phrase that stands between `from` and `to`. */
export function nextPhrase<Sense>(
  words: Words,
  table: PhraseTable<Sense>,
  from: number,
  to: number,
): PhraseMatch<Sense> | undefined {
  const { starts, hashes } = words;
  const { groups, layer } = table;
  for (let at = wordFrom(words, from); at < starts.length; at++) {
    const start = starts[at] ?? to;
    if (start >= to) return undefined;
    const group = lookUp(groups, hashes[at] ?? NO_WORD, layer);
    if (!group || isGlued(words, at)) continue;
    // The next word rules out most of the phrases that begin with the same one.
    const { alone, bySecond } = group;
    for (let link = bySecond?.get(secondWord(words, at)) ?? alone; link; link = link.next) {
      const end = (link.layers & layer) === 0 ? -1 : endOf(words.text, start, link);
      if (end >= 0 && end <= to) return { start, end, sense: link.sense };
    }
  }
  return undefined;
}

/** The hash of the word behind the gap behind a word; `NO_WORD` where no gap or no word stands. */
function secondWord({ text, starts, ends, hashes }: Words, at: number): number {
  const end = ends[at] ?? text.length;
  const next = starts[at + 1] ?? end;
  return next > end && skipGap(text, end) === next ? (hashes[at + 1] ?? NO_WORD) : NO_WORD;
}

/** Where the phrase that begins at `start` ends, or -1 if it does not stand there as whole words. */
function endOf(text: string, start: number, { words, exactCase }: Link<unknown>): number {
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
  return isInWord(words, words.length - 1) && isInWord(text, at) ? -1 : at;
}

/** Is `unit` the letter `wanted`, which is in lower case, in any case? */
const sameFolded = (unit: number, wanted: number): boolean =>
  unit < 128
    ? unit >= 65 && unit <= 90 && unit + 32 === wanted
    : String.fromCharCode(unit).toLowerCase().charCodeAt(0) === wanted;
