import type { Qualifier } from "@sourcebook/model";
import { type WordTable, wordTable } from "../lexemes/word-table.ts";
import { NO_WORD, wordsOf } from "../lexemes/words.ts";
import { iso4217 } from "./iso-4217.ts";
import type { QuantityLexicon, UnitMeaning } from "./lexicon.ts";
import { type Phrases, type PhraseTable, phraseTable } from "./phrase-table.ts";

/** A lexicon made ready for reading: trees of words and one expression that finds the words that begin a number. */
export type Compiled = {
  readonly lexicon: QuantityLexicon;
  /** The words that may begin a number. */
  readonly openings: WordTable<true>;
  readonly ordinals: PhraseTable<number>;
  readonly fractions: ReadonlyMap<string, number>;
  readonly small: ReadonlyMap<string, number>;
  readonly multipliers: ReadonlyMap<string, number>;
  readonly hundreds: ReadonlySet<string>;
  readonly andAHalf: PhraseTable<true>;
  readonly scales: PhraseTable<number>;
  readonly gluedScales: PhraseTable<number>;
  readonly letterScales: PhraseTable<number>;
  readonly unitsAfter: PhraseTable<UnitMeaning>;
  readonly unitsBefore: PhraseTable<UnitMeaning>;
  /** "percent" and its like, as they end before a word: "by 9 percent up to". */
  readonly percentBefore: PhraseTable<UnitMeaning>;
  /** Names of money as they stand before a number: "dlrs 5 mln". */
  readonly currencyWordsBefore: PhraseTable<UnitMeaning>;
  readonly boundsBefore: PhraseTable<Bound>;
  readonly denied: PhraseTable<Qualifier>;
  readonly denials: PhraseTable<true>;
  readonly boundsAfter: PhraseTable<Qualifier>;
  readonly between: PhraseTable<readonly string[]>;
  /** Last characters of signs and of words for signs. */
  readonly signEdges: ReadonlySet<string>;
  readonly ratios: PhraseTable<true>;
  readonly rankVerbs: PhraseTable<true>;
  readonly superlatives: PhraseTable<true>;
  readonly rivals: PhraseTable<true>;
  readonly rankNumbers: PhraseTable<true>;
  readonly rankAmong: PhraseTable<true>;
  readonly factors: PhraseTable<true>;
  readonly multiples: ReadonlyMap<string, string>;
  readonly followedMultiples: ReadonlyMap<string, string>;
  readonly ageAfter: PhraseTable<true>;
  readonly ageBefore: PhraseTable<true>;
  readonly clock: PhraseTable<true>;
  readonly sets: WordSets;
};

/** A bound and when it is read: `weak` from ten on or with a unit, `unit` with a unit or a scale word, `level` not after a change. */
export type Bound = { readonly qualifier: Qualifier; readonly when: "always" | "weak" | "unit" | "level" };

type WordSets = Readonly<Record<SetName, ReadonlySet<string>>>;
type SetName =
  | "articles"
  | "and"
  | "respectively"
  | "point"
  | "vague"
  | "partitives"
  | "bareFractions"
  | "ordinalSuffixes"
  | "pronouns"
  | "beforePronoun"
  | "afterPronoun"
  | "homographs"
  | "weightOrMoney"
  | "of"
  | "moneyNouns"
  | "minus"
  | "plus"
  | "to"
  | "or"
  | "from"
  | "comparing"
  | "levels"
  | "per"
  | "each"
  | "sharedBy"
  | "change"
  | "places"
  | "rankLeads"
  | "followed"
  | "auxiliaries"
  | "times"
  | "comparisons"
  | "timeUnits"
  | "named"
  | "openers"
  | "closedClass"
  | "persons"
  | "points"
  | "prefixes"
  | "dimensions";

const cache = new WeakMap<QuantityLexicon, Compiled>();

/** Compiles a lexicon, once for each lexicon object. */
export function compileLexicon(lexicon: QuantityLexicon): Compiled {
  const known = cache.get(lexicon);
  if (known) return known;
  const compiled = compile(lexicon);
  cache.set(lexicon, compiled);
  return compiled;
}

function compile(lexicon: QuantityLexicon): Compiled {
  const { numerals, scales, units, bounds, ranks, multiples, context } = lexicon;
  const codes = currencyCodes();
  return {
    lexicon,
    openings: openingsOf(lexicon),
    ordinals: phraseTable(numerals.ordinals, "forwards"),
    fractions: new Map(Object.entries(numerals.fractions)),
    small: new Map(Object.entries(numerals.small)),
    multipliers: new Map(Object.entries(numerals.multipliers)),
    hundreds: new Set(numerals.hundred),
    andAHalf: tableOf(numerals.andAHalf, "forwards"),
    scales: phraseTable(scales.words, "forwards"),
    gluedScales: phraseTable(scales.glued, "forwards"),
    letterScales: phraseTable(scales.withCurrency, "forwards"),
    unitsAfter: phraseTable({ ...codes, ...units.after }, "forwards"),
    unitsBefore: phraseTable({ ...codes, ...units.before }, "backwards"),
    percentBefore: phraseTable(percentWords(units.after), "backwards"),
    currencyWordsBefore: phraseTable(moneyWords(units.after), "backwards"),
    boundsBefore: phraseTable(boundsOf(lexicon), "backwards"),
    denied: phraseTable(bounds.denied, "backwards"),
    denials: tableOf(bounds.denials, "backwards"),
    boundsAfter: phraseTable(bounds.after, "forwards"),
    between: phraseTable(lexicon.ranges.between, "backwards"),
    signEdges: new Set([...bounds.minus, ...bounds.plus, "-", "+", "\u2212", "\u2011"].map((word) => word.slice(-1))),
    ratios: tableOf(lexicon.ranges.ratios, "forwards"),
    rankVerbs: tableOf(ranks.verbs, "backwards"),
    superlatives: tableOf(ranks.superlatives, "forwards"),
    rivals: tableOf(ranks.rivals, "forwards"),
    rankNumbers: tableOf(ranks.numbers, "backwards"),
    rankAmong: tableOf(ranks.among, "backwards"),
    factors: tableOf(multiples.factors, "backwards"),
    multiples: new Map(Object.entries(multiples.words)),
    followedMultiples: new Map(Object.entries(multiples.followedWords)),
    ageAfter: tableOf(context.ageAfter, "forwards"),
    ageBefore: tableOf(context.ageBefore, "backwards"),
    clock: tableOf(context.clock, "forwards"),
    sets: setsOf(lexicon),
  };
}

/** USD; and MUSD, KUSD as Nordic news writes millions and thousands of them. */
const currencyCodes = (): Readonly<Record<string, UnitMeaning>> =>
  Object.fromEntries(
    iso4217.flatMap((unit) =>
      (
        [
          ["", 0],
          ["M", 6],
          ["K", 3],
        ] as const
      ).map(([letter, mult]) => [`${letter}${unit}`, { unit, mult, kind: "currency" } as const] as const),
    ),
  );

const moneyWords = (units: Phrases<UnitMeaning>): Phrases<UnitMeaning> =>
  Object.fromEntries(
    Object.entries(units).filter(([word, { kind, mult }]) => kind === "currency" && mult === 0 && word.length > 2),
  );

const percentWords = (units: Phrases<UnitMeaning>): Phrases<UnitMeaning> =>
  Object.fromEntries(Object.entries(units).filter(([, { kind }]) => kind === "percent"));

const tableOf = (phrases: readonly string[], direction: "forwards" | "backwards"): PhraseTable<true> =>
  phraseTable(Object.fromEntries(phrases.map((phrase) => [phrase, true] as const)), direction);

function boundsOf({ bounds }: QuantityLexicon): Readonly<Record<string, Bound>> {
  const withWhen = (phrases: Readonly<Record<string, Qualifier>>, when: Bound["when"]) =>
    Object.entries(phrases).map(([phrase, qualifier]) => [phrase, { qualifier, when }] as const);
  return Object.fromEntries<Bound>([
    ...withWhen(bounds.before, "always"),
    ...withWhen(bounds.weak, "weak"),
    ...withWhen(bounds.withUnit, "unit"),
    ...bounds.levelPrepositions.map((phrase) => [phrase, { qualifier: "LE", when: "level" }] as const),
  ]);
}

function setsOf({ numerals, units, bounds, ranges, ranks, multiples, context }: QuantityLexicon): WordSets {
  return {
    articles: new Set(numerals.articles),
    and: new Set(numerals.and),
    respectively: new Set(numerals.respectively),
    point: new Set(numerals.point),
    vague: new Set(numerals.vague),
    partitives: new Set(numerals.partitives),
    bareFractions: new Set(numerals.bareFractions),
    ordinalSuffixes: new Set(numerals.ordinalSuffixes),
    pronouns: new Set(numerals.pronouns.words),
    beforePronoun: new Set(numerals.pronouns.before),
    afterPronoun: new Set(numerals.pronouns.after),
    homographs: new Set(units.homographs),
    weightOrMoney: new Set(units.weightOrMoney),
    of: new Set(units.of),
    moneyNouns: new Set(units.moneyNouns),
    minus: new Set([...bounds.minus, "-", "\u2212", "\u2011"]),
    plus: new Set([...bounds.plus, "+"]),
    to: new Set(ranges.to),
    or: new Set(ranges.or),
    from: new Set(ranges.from),
    comparing: new Set(ranges.comparing),
    levels: new Set(ranges.levels),
    per: new Set(units.per),
    each: new Set(units.each),
    sharedBy: new Set(units.sharedBy),
    change: new Set(ranges.change),
    places: new Set(ranks.places),
    rankLeads: new Set(ranks.leads),
    followed: new Set(multiples.followed),
    auxiliaries: new Set(multiples.auxiliaries),
    times: new Set(multiples.times),
    comparisons: new Set(multiples.comparisons),
    timeUnits: new Set(context.timeUnits),
    named: new Set(context.named),
    openers: new Set(context.openers),
    closedClass: new Set(context.closedClass),
    persons: new Set(context.persons),
    points: new Set(context.points),
    prefixes: new Set(context.prefixes),
    dimensions: new Set(context.dimensions),
  };
}

function openingsOf({ numerals, scales, multiples }: QuantityLexicon): WordTable<true> {
  const openings = [
    ...Object.keys(numerals.small),
    ...numerals.hundred,
    ...Object.keys(numerals.multipliers),
    ...Object.keys(numerals.ordinals).filter((phrase) => !/\s/.test(phrase)),
    ...Object.keys(numerals.fractions),
    ...numerals.vague,
    ...Object.keys(scales.words).filter((word) => word.length > 3),
    ...Object.keys(multiples.words),
    ...Object.keys(multiples.followedWords),
  ];
  return wordTable(new Map(openings.map((word) => [wordsOf(word).hashes[0] ?? NO_WORD, true])));
}
