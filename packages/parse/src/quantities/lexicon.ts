import type { Qualifier } from "@sourcebook/model";
import type { Phrases } from "./phrase-table.ts";

/** The words of numbers. */
export type NumeralWords = {
  /** `.` and `,` in English: a point before decimals, a comma between groups of three digits. */
  readonly decimalMark: "." | ",";
  readonly groupMark: "." | ",";
  /** Words below a hundred that add up: `twenty` 20, `one` 1. */
  readonly small: Phrases<number>;
  readonly hundred: readonly string[];
  /** Words that multiply what stands before them, as whole words: `dozen` 12. */
  readonly multipliers: Phrases<number>;
  readonly articles: readonly string[];
  /** Between hundreds and tens, and before the rest of a sum: "3 billion and 581 million dollars". */
  readonly and: readonly string[];
  /** Behind numbers joined so: they are two. */
  readonly respectively: readonly string[];
  /** Before decimals in words: `point`. */
  readonly point: readonly string[];
  /** Adds a half to the number before it: `and a half`. */
  readonly andAHalf: readonly string[];
  readonly ordinals: Phrases<number>;
  /** Glued to digits: `11th`. */
  readonly ordinalSuffixes: readonly string[];
  /** Parts of a whole: `half` 2, `thirds` 3. */
  readonly fractions: Phrases<number>;
  /** Fractions that need no article: `half`. */
  readonly bareFractions: readonly string[];
  /** What follows a fraction of something: `of`, `the`. */
  readonly partitives: readonly string[];
  /** Number words that more often stand for a thing, with the words around which they do. */
  readonly pronouns: {
    readonly words: readonly string[];
    readonly before: readonly string[];
    readonly after: readonly string[];
  };
  /** Numbers that nobody can read: `dozens`, `several hundred`. */
  readonly vague: readonly string[];
};

/** Powers of ten. */
export type ScaleWords = {
  /** Words and abbreviations that stand alone or glued to digits: `million`, `bn`. */
  readonly words: Phrases<number>;
  /** Read only where glued to digits or where a currency stands before them: `k`. */
  readonly glued: Phrases<number>;
  /** Read where glued to digits or where a currency stands before them, for elsewhere they are a unit or a letter: `m`, `b`. */
  readonly withCurrency: Phrases<number>;
};

/** What stands with a number and says what it measures. */
export type UnitMeaning = {
  readonly unit: string;
  /** Power of ten between the word and the unit: 3 for gigawatts in MW, -2 for cents. */
  readonly mult: number;
  readonly kind: "currency" | "percent" | "points" | "physical" | "multiple";
  /** The family of currencies whose shared word it is, where it says no more than that: `dollars`. */
  readonly family?: string;
};

export type UnitWords = {
  /** After the number: `percent`, `euros`, `barrels per day`. */
  readonly after: Phrases<UnitMeaning>;
  /** Before the number: `$`, `RM`. ISO 4217 codes need not stand here: they are read on both sides. */
  readonly before: Phrases<UnitMeaning>;
  /** ISO 4217 codes that are words of the language too: read only with a scale word or in a text that is not all capitals. */
  readonly homographs: readonly string[];
  /** Words for money that several countries share, with the codes they may mean; the first is what the news means by it. */
  readonly families: Readonly<Record<string, readonly string[]>>;
  /** Those families of which only the news of a country means its own: `$`. */
  readonly ofLocalNews: readonly string[];
  /** Money in which the trade of other countries is told too: between them and its own country the shared word means it. */
  readonly worldwide: readonly string[];
  /** Names of money that also name a weight, where `of` and a good follow: `pounds of copper`. */
  readonly weightOrMoney: readonly string[];
  readonly of: readonly string[];
  readonly moneyNouns: readonly string[];
  /** Introduces a rate: `per`. */
  readonly per: readonly string[];
  /** Is a rate by itself: `each`. */
  readonly each: readonly string[];
  /** Beside units and times, what an article before it makes a rate: `share`. */
  readonly sharedBy: readonly string[];
};

export type BoundWords = {
  /** Directly before the number. */
  readonly before: Phrases<Qualifier>;
  /** As `before`, but also prepositions of place: read only from ten on or with a unit. */
  readonly weak: Phrases<Qualifier>;
  /** As `before`, but also words of other meaning: read only with a unit or a scale word. */
  readonly withUnit: Phrases<Qualifier>;
  /** After the number and its unit: `or more`. */
  readonly after: Phrases<Qualifier>;
  /** `up to`: a bound, save after a word of change. */
  readonly levelPrepositions: readonly string[];
  /** What bounds the number where one of `denials` stands before it: `exceed` at most. */
  readonly denied: Phrases<Qualifier>;
  readonly denials: readonly string[];
  readonly minus: readonly string[];
  readonly plus: readonly string[];
};

export type RangeWords = {
  /** Before a range that `and` joins: `between`. */
  readonly between: Phrases<readonly string[]>;
  readonly to: readonly string[];
  /** Between the two numbers of a ratio: `for` in "two-for-one". */
  readonly ratios: readonly string[];
  readonly or: readonly string[];
  /** Before a level that another one is compared with: `from`, `against`. */
  readonly comparing: readonly string[];
  /** Before a level: `to`, `at`. */
  readonly levels: readonly string[];
  /** Before the first of two levels: `from`. */
  readonly from: readonly string[];
  /** After them stands how much something changed by: `rose`, `up`, `by`. */
  readonly change: readonly string[];
};

export type RankWords = {
  /** Between an ordinal and the noun: `largest`, `most important`. */
  readonly superlatives: readonly string[];
  /** Before the ordinal: `ranked`. */
  readonly verbs: readonly string[];
  /** Behind an ordinal other than the first, of whom there are always several: `second destination`, `third among`. */
  readonly rivals: readonly string[];
  /** After the ordinal: `place`. */
  readonly places: readonly string[];
  /** Before a numeral: `No.`, `number`. */
  readonly numbers: readonly string[];
  /** Before `No. 1` where it is a rank. */
  readonly leads: readonly string[];
  /** Before `10` where it bounds a rank: `among the top`. */
  readonly among: readonly string[];
};

export type MultipleWords = {
  /** Verbs and adverbs that are a multiple by themselves: `doubled` 2. */
  readonly words: Phrases<string>;
  /** As `words`, but only before the words of `followed`: `twice`, `double`. */
  readonly followedWords: Phrases<string>;
  readonly followed: readonly string[];
  /** Before an infinitive: `to`, `will`. */
  readonly auxiliaries: readonly string[];
  /** After a number: `times`. */
  readonly times: readonly string[];
  /** After `times` where it multiplies: `more`, `higher`. */
  readonly comparisons: readonly string[];
  /** Before the number: `a factor of`. */
  readonly factors: readonly string[];
};

export type ContextWords = {
  /** Lengths of time: a number before them is a duration. */
  readonly timeUnits: readonly string[];
  /** After a number: `years old`. */
  readonly ageAfter: readonly string[];
  readonly ageBefore: readonly string[];
  /** After a number: `a.m.`, `GMT`. */
  readonly clock: readonly string[];
  /** Nouns before a number that is their name: `article 5`. */
  readonly named: readonly string[];
  /** Words that may stand capitalised before a number without making a name of it. */
  readonly openers: readonly string[];
  /** Words that are no counted noun: prepositions, conjunctions, adverbs, auxiliary verbs. */
  readonly closedClass: readonly string[];
  /** Persons: counted in PERSONS. */
  readonly persons: readonly string[];
  readonly points: readonly string[];
  /** Glued before a number by a hyphen without making a name of it: `sub-300`. */
  readonly prefixes: readonly string[];
  /** After a glued `m` that is metres: `long`. */
  readonly dimensions: readonly string[];
};

/** How each reason for refusing is worded. `{next}` stands for the word after the number, `{text}` for the number itself. */
export type RefusalWords = Readonly<
  Record<
    | "ordinal"
    | "ordinalAlone"
    | "duration"
    | "age"
    | "clock"
    | "name"
    | "code"
    | "decade"
    | "year"
    | "score"
    | "grouping"
    | "thirds"
    | "vague"
    | "letter"
    | "occasions"
    | "mass"
    | "money"
    | "range"
    | "scaleElsewhere"
    | "fraction",
    string
  >
>;

/** The words that the quantity scanner needs of a language. */
export type QuantityLexicon = {
  /** ISO 639 code, the first part of every rule id. */
  readonly language: string;
  readonly numerals: NumeralWords;
  readonly scales: ScaleWords;
  readonly units: UnitWords;
  readonly bounds: BoundWords;
  readonly ranges: RangeWords;
  readonly ranks: RankWords;
  readonly multiples: MultipleWords;
  readonly context: ContextWords;
  readonly refusals: RefusalWords;
};
