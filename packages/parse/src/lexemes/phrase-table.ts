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
  /** Where its letters stand among those of the table: in lower case, unless it is matched as written. */
  readonly from: number;
  readonly to: number;
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
export type PhraseTable<Sense> = {
  readonly groups: WordTable<Group<Sense>>;
  readonly layer: number;
  /** The units of all phrases. */
  readonly letters: Uint16Array;
};

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
  const letters: number[] = [];
  const entries = [...alike]
    .flatMap(([words, same]) => entriesOf(words, same, senseOf))
    .map((entry) => {
      const from = letters.length;
      letters.push(...entry.units);
      return { ...entry, from, to: letters.length };
    });
  const byFirst = grouped(entries, ({ first }) => first);
  const groups = wordTable(
    new Map([...byFirst].map(([hash, group]) => [hash, groupOf(group)])),
    ({ layers }) => layers,
  );
  return { groups, layer: 1, letters: Uint16Array.from(letters) };
}

type Entry<Sense> = Pick<Link<Sense>, "exactCase" | "layers" | "sense"> & {
  readonly units: Uint16Array;
  /** The hash of its first word, and of the one behind it; `NO_WORD` where no space parts them. */
  readonly first: number;
  readonly second: number;
};

type PlacedEntry<Sense> = Entry<Sense> & Pick<Link<Sense>, "from" | "to">;

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
      units: written.units,
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

function groupOf<Sense>(entries: readonly PlacedEntry<Sense>[]): Group<Sense> {
  const all = entries.toSorted((a, b) => b.units.length - a.units.length || Number(b.exactCase) - Number(a.exactCase));
  const seconds = new Set(all.map(({ second }) => second));
  seconds.delete(NO_WORD);
  const behind = (hash: number) => chain(all.filter(({ second }) => second === NO_WORD || second === hash));
  const bySecond = seconds.size > 0 ? new Map([...seconds].map((hash) => [hash, behind(hash)])) : null;
  return { layers: all.reduce((sum, { layers }) => sum | layers, 0), alone: behind(NO_WORD), bySecond };
}

const chain = <Sense>(entries: readonly PlacedEntry<Sense>[]): Link<Sense> | null =>
  entries.reduceRight<Link<Sense> | null>(
    (next, { from, to, exactCase, layers, sense }) => ({ from, to, exactCase, layers, sense, next }),
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
  const { groups, layer, letters } = table;
  for (let at = wordFrom(words, from); at < starts.length; at++) {
    const start = starts[at] ?? to;
    if (start >= to) return undefined;
    const group = lookUp(groups, hashes[at] ?? NO_WORD, layer);
    if (!group || isGlued(words, at)) continue;
    // The next word rules out most of the phrases that begin with the same one.
    const { alone, bySecond } = group;
    for (let link = bySecond?.get(secondWord(words, at)) ?? alone; link; link = link.next) {
      const end = (link.layers & layer) === 0 ? -1 : endOf(words.units, start, letters, link);
      if (end >= 0 && end <= to) return { start, end, sense: link.sense };
    }
  }
  return undefined;
}

/** The hash of the word behind the gap behind a word; `NO_WORD` where no gap or no word stands. */
function secondWord({ units, starts, ends, hashes }: Words, at: number): number {
  const end = ends[at] ?? units.length;
  const next = starts[at + 1] ?? end;
  return next > end && skipGap(units, end) === next ? (hashes[at + 1] ?? NO_WORD) : NO_WORD;
}

/** Where the phrase that begins at `start` ends, or -1 if it does not stand there as whole words. */
function endOf(
  units: Uint16Array,
  start: number,
  letters: Uint16Array,
  { from, to, exactCase }: Link<unknown>,
): number {
  let at = start;
  for (let i = from; i < to; i++) {
    if (at >= units.length) return -1;
    const wanted = letters[i] ?? 0;
    const unit = units[at] ?? 0;
    if (wanted === SPACE) {
      const end = skipGap(units, at);
      if (end === at) return -1;
      at = end;
    } else if (unit === wanted || (!exactCase && sameFolded(unit, wanted))) at++;
    else return -1;
  }
  return isInWord(letters, to - 1) && isInWord(units, at) ? -1 : at;
}

const SPACE = 0x20;

/** Is `unit` the letter `wanted`, which is in lower case, in any case? */
const sameFolded = (unit: number, wanted: number): boolean =>
  unit < 128
    ? unit >= 65 && unit <= 90 && unit + 32 === wanted
    : String.fromCharCode(unit).toLowerCase().charCodeAt(0) === wanted;
