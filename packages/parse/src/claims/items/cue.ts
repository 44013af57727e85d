import type { CodeOf, StatementType } from "@sourcebook/model";
import type { UntrueLexicon } from "../statements/untrue.ts";

/**
 * What a word or phrase tells of the numbers around it. The engine knows these kinds; a language says which words are of
 * which kind.
 */
export type Cue =
  /**
   * Links an indicator to its value: "amounted to", "stood at"; `beats`: to one that it is more than, "exceeded"; `brings`: goods to what is
   * got for them, "earned"; `values`: it stands between goods and what they are worth, "valued at"; `acting`: what stands before it is what it
   * is said of, "(with Togo) being".
   */
  | {
      readonly kind: "level";
      readonly beats?: true;
      readonly brings?: true;
      readonly values?: true;
      readonly acting?: true;
    }
  /**
   * A change and its direction: verb "rose", noun "a drop", after its amount "higher", before or after it the adverb "up"; `judges`: towards
   * what is good or bad, so that a deficit shrinks where it "improved".
   */
  | {
      readonly kind: "change";
      readonly sign: 1 | -1;
      readonly form: "verb" | "noun" | "after" | "adverb";
      readonly judges?: true;
    }
  /**
   * Announces a value or a time compared with: "compared to", "against", "than"; `follows`: "after", which tells of a time, too: "after
   * nine months of the year"; `ever`: of any time before: "the previous record of".
   */
  | { readonly kind: "base"; readonly follows?: true; readonly ever?: true }
  /**
   * Leads to the time of a statement, or behind a change to what it is compared with: "over", "on". Settled before anything else is
   * read; `otherwise`: what it is where no time follows.
   */
  | { readonly kind: "over"; readonly otherwise: "base" | "in" }
  /** Says which base a change has: "month-on-month" the previous period, "year-on-year" the year before. */
  | { readonly kind: "step"; readonly step: "previous" | "year" }
  /** Leads to the time when something began: "since". */
  | { readonly kind: "since" }
  /** A part of a whole: "accounted for", "share of". */
  | { readonly kind: "share" }
  /** The whole that a share is of: "of the total". */
  | { readonly kind: "whole" }
  /** Not an actual value: "expected", "target", "could"; a noun may stand behind its value: "the $58 billion forecast". */
  | { readonly kind: "statement"; readonly type: StatementType; readonly noun: boolean }
  /**
   * Ends the reach of what stands before: ";", "while", "but". `ofTime`: what follows holds at the time before it: "when"; `ofPlace`: the
   * place before it takes part in what follows: "with which".
   */
  | { readonly kind: "clause"; readonly ofTime?: boolean; readonly ofPlace?: boolean }
  /** Leads to the area that gets something, be it only offered: "gave", "promised". */
  | { readonly kind: "giving"; readonly type: StatementType }
  /** What stands before it gets something: "was given", "borrowed". */
  | { readonly kind: "receiving" }
  /** Says that something is not so: "did not"; `ofClause`: what the clause says that it leads to, "denied reports that". */
  | { readonly kind: "denial"; readonly ofClause: boolean }
  /** Puts a figure in the place of another: "revised". */
  | { readonly kind: "revision" }
  /** Tells of a figure that another one took the place of: "instead of"; `compared`: where it is compared with that, "from a preliminary". */
  | { readonly kind: "withdrawn"; readonly compared: boolean }
  /** Joins two of a kind: "and"; `follows`: the second is the next of a list that the first leads, "followed by"; `restates`: it may say the same, "or". */
  | { readonly kind: "and"; readonly follows?: true; readonly restates?: true }
  /** A preposition. */
  | { readonly [Kind in Exclude<Preposition, "in">]: { readonly kind: Kind } }[Exclude<Preposition, "in">]
  /** One of a time, a place or a price; `ofWhom`: of somebody whom something is good for, too: "for". */
  | { readonly kind: "in"; readonly ofWhom?: true }
  /** Leads to some of several that are meant: "such as". */
  | { readonly kind: "example" }
  /** Says nothing of what it stands beside, though its words could: "in particular", "as a whole". */
  | { readonly kind: "aside" }
  /** Two areas that the text named before: "the two countries", "bilateral". */
  | { readonly kind: "pair" }
  /** One area that the text named before: "the country", "its". */
  | { readonly kind: "self" }
  /** The other area: "the neighbour"; `again`: the one last named, "that country". */
  | { readonly kind: "other"; readonly again?: true }
  /** All areas: "world", "foreign". */
  | { readonly kind: "world" }
  /** The value or the whole of the context again: "the figure", "of which". */
  | { readonly kind: "again" }
  /**
   * A partner in a ranking: "partner", "among"; `goods`: where they go, to a "buyer", from a "supplier"; `ofOther`: what so called is one of
   * somebody, "market"; `ofOrigin`: where goods go that are called somebody's, "importer (of Georgian wine)", or
   * come from, "exporter".
   */
  | {
      readonly kind: "partner";
      readonly goods?: "to" | "from";
      readonly ofOther?: true;
      readonly ofOrigin?: "to" | "from";
    }
  /** Makes what stands before it the next of a list: "came third", "followed". */
  | { readonly kind: "next" }
  /** Tells all once more, by something else than partners: "by product". */
  | { readonly kind: "breakdown" }
  /** A name that holds the name of a place and is none: "European Central Bank". */
  | { readonly kind: "name" }
  /** A part of the world with more areas than one that is no bloc of the catalogue: "Central Asia". `again`: the one last named: "the region". */
  | { readonly kind: "region"; readonly again?: boolean }
  /** A firm or another body that is no area: what is its, is no area's. */
  | { readonly kind: "firm" }
  /** Something measured in money or percent that is no indicator of the catalogue: "profit", "shares". */
  | { readonly kind: "noise" }
  /** How far figures are apart that should agree: "discrepancy". */
  | { readonly kind: "discrepancy" }
  /** Another balance, to which "the deficit" now refers: "current account". */
  | { readonly kind: "other balance" };

export type Preposition = "of" | "by" | "from" | "to" | "in" | "with" | "between";

/** A rule of a language: the phrases that say a cue. Its id is its path: `en/changes/rose`. */
export type CueRule = {
  readonly id: string;
  readonly cue: Cue;
  readonly said: readonly string[];
  /** Must the words stand as written: "will" is no "Will"? */
  readonly exactCase?: boolean;
};

/** How a language says who said something. The name is the group `speaker` of a pattern. */
export type AttributionLexicon = {
  /** "according to X", "X said". */
  readonly patterns: readonly RegExp[];
  /** Names that name nobody: "he", "it". */
  readonly nobody: RegExp;
  /** Begins the words of somebody of whom nothing tells what he is: "Ali Asadov said". */
  readonly stranger: RegExp;
  /** Between what one and another may have said; global. */
  readonly joints: RegExp;
  /** What kind of speaker a name is, the first that fits. */
  readonly kinds: readonly { readonly kind: CodeOf<"ATTRIBUTION_KIND">; readonly words: RegExp }[];
};

/** The words that reading claims needs of a language. */
export type ClaimLexicon = {
  readonly cues: readonly CueRule[];
  readonly attribution: AttributionLexicon;
  readonly untrue: UntrueLexicon;
  /** Words behind "exports of" that narrow nothing: "goods", "the", "more". Any other word there is a product. */
  readonly plain: ReadonlySet<string>;
  /** Ends what stands before a name and makes it a part of what it names: "re-(exports)", "domestic (exports)". */
  readonly narrowing: RegExp;
  /** Right behind a name of trade, of which it leaves a part: "(exports) under the quota". */
  readonly narrowingBehind: RegExp;
  /** Ends what stands before goods and means all others: "non-(coffee)". */
  readonly negating: RegExp;
  /** Leads to goods that are not counted: "excluding (tea)". */
  readonly leavingOut: RegExp;
  /** Opens a sentence that speaks of an area: "As for (Spain), ". */
  readonly speakingOf: RegExp;
  /** Verbs of those who trade, before what they trade of a whole: "sends (40 percent of its exports)". */
  readonly dealing: RegExp;
  /** A word behind a product that narrows nothing: "coffee (products)", "coffee (sector)". */
  readonly ofKind: RegExp;
  /** Begins what joins goods that have no name: "and other (goods)". */
  readonly others: RegExp;
  /** Says that a list of goods follows: "export products". */
  readonly goods: RegExp;
  /** Begins what stands behind a sum of goods: "worth of", "in goods". */
  readonly ofGoods: RegExp;
  /** Begins what stands before a name of goods and says nothing of them: " the (olives)". */
  readonly determiner: RegExp;
  /** Several things right behind a sum: " avocados". */
  readonly things: RegExp;
  /** Ends words that narrow nothing but tell how or when: "increased", "recently". */
  readonly plainEnding: RegExp;
  /** Ends a word that tells what something does: "netting". */
  readonly acting: RegExp;
  /** What may be goods right before a name, and is no verb: "microchip", "used car". */
  readonly modifier: RegExp;
  /** Ends what stands before the area whose surplus a balance is: "in favour of (Ghana)". */
  readonly favouring: RegExp;
  /** Leads from a multiple to what it is one of: "as much as (its imports)". */
  readonly timesOf: RegExp;
  /** Behind a sum that is only one to be passed: "the $5 billion (mark)". */
  readonly mark: RegExp;
  /** Says that numbers and what they are of stand in the same order. */
  readonly respectively: RegExp;
  /** Ends what stands before a part of the figure before it: "of which", "including". */
  readonly part: RegExp;
  /** Begins what stands behind a word for partners that are listed: "(markets) included". */
  readonly listing: RegExp;
  /** Ends what stands before a sum that a partner takes part with: ", buying goods worth (so much)". */
  readonly taking: RegExp;
  /** What stands between "with" and a sum that goods have as the largest of all; the group is their name: " petrol leading the imports at ". */
  readonly leadingGoods: RegExp;
  /** Begins what stands behind a country whose office it is: "(Georgia) national statistics agency". */
  readonly office: RegExp;
  /** Ends what stands before a name of trade in all goods: "merchandise (exports)". */
  readonly ofAllGoods: RegExp;
  /** A word for all of an area that is invested in, or that says nothing of what: "economy". */
  readonly wholeEconomy: RegExp;
  /** A part of an economy, behind "in": "the manufacturing industry"; the group is its name. */
  readonly sector: RegExp;
  /** Begins a sentence on what an industry does; the group is its name: "The Turkish (car industry)". */
  readonly industry: RegExp;
  /** Ends what stands before a name of what an industry has; the group is its name: "the (car industry)'s". */
  readonly industryOwning: RegExp;
  /** Ends what stands before a name of what is first of many: "the top (export)", "the main Kenyan (import)". */
  readonly top: RegExp;
  /** The first of two names of what is told as one sum: "the total value of imports (and exports)". */
  readonly summed: RegExp;
  /** Begins a sentence in which something befalls goods: "Avocados saw"; the group is their name. */
  readonly undergoing: RegExp;
  /** Stands between the begin of a sentence and what it is about: "– ", "In contrast, ". */
  readonly opening: RegExp;
  /** Right behind goods that a sentence is about: " saw", ", for example, earned", ": ". */
  readonly undergone: RegExp;
  /** Begins a line on goods; the group is their name: "– Candles: ". */
  readonly goodsHeading: RegExp;
  /** Right behind a number of what passes one border: " via Aflao". */
  readonly passingThrough: RegExp;
  /** Told between a name and a number of a part of an economy; the group is its name: " in the energy sector". */
  readonly sectorTold: RegExp;
  /** Right behind what more is told of: ", which". */
  readonly relative: RegExp;
  /** Ends what stands before two of which the same is told: "both (exports and imports)". */
  readonly alike: RegExp;
  /** Ends what stands before a change told as a thing: "a 12 percent rise". */
  readonly indefinite: RegExp;
  /** Ends what stands before a word that only describes: "Japan's (revised exports)". */
  readonly attributive: RegExp;
  /** All that stands between the begin of a sentence, or a time that begins it, and a verb of what was spoken of before: "They (were)". */
  readonly pronoun: RegExp;
  /** Ends what stands before a name of what was spoken of before: "these exports". */
  readonly demonstrative: RegExp;
  /** Makes what lies ahead a goal: "want (trade to grow)". */
  readonly wanted: RegExp;
  /** Leads to the value that somebody is to bring something to: "to raise trade to". */
  readonly raising: RegExp;
  /** Ends what stands before it where that was done: "helped (to raise trade to)". */
  readonly achieving: RegExp;
  /** Begins what stands behind an area that wants something of another: "(U.S.) pressure". */
  readonly pressing: RegExp;
  /** Says, between a name and its value, that this is less than nothing: "(the balance) was negative (and amounted to)". */
  readonly toldNegative: RegExp;
  /** Leads from a name to its value as it is now: "(deficit), running at". */
  readonly standing: RegExp;
  /** Words around one for a forecast that tell of one that was made before: "was (expected)", "than the (forecast)". */
  readonly forecastBefore: RegExp;
  /** Ends what stands before a number of things that the text knows already: "the two firms". */
  readonly definite: RegExp;
  /** Says, in the words before a sum, that it is that of each part of its time: "averaged", "monthly (exports)". */
  readonly ofEachPart: RegExp;
  /** Says, in the words before a number on several years, that it is that of each: "an average (of $5 million)". */
  readonly eachYear: RegExp;
  /** Says so right behind it: "($5 million) annually". */
  readonly eachYearBehind: RegExp;
  /** Says that a value is of more months than the one that is told, which it ends with: "12-month trailing", "three-month moving average". */
  readonly rolling: RegExp;
  /** Say of a rate whether it was measured by volume or by value: `behind` the number, "in volume", or `ahead` of it, "by value, (exports rose)". */
  readonly measures: Readonly<Record<"volume" | "value", { readonly behind: RegExp; readonly ahead: RegExp }>>;
  /** Ends what stands before a change from one month to the next: "a monthly (rise)". */
  readonly byMonth: RegExp;
  /** The same from one year to the next: "an annual (rise)". */
  readonly byYear: RegExp;
  /** Says that values are freed of the season, so that a month can be compared with the one before. */
  readonly seasonallyAdjusted: RegExp;
  /** Says that what follows is somebody's estimate: "the ministry estimated (exports at)". */
  readonly estimating: RegExp;
  /** Begins a number that holds the verb it is told by: "exceeded 350". */
  readonly passing: RegExp;
  /** What shows that a name is a firm's: its legal form, its sign on an exchange. */
  readonly firmName: RegExp;
  /** Areas that are not named, behind a preposition: "(to) the five neighbouring countries". */
  readonly unnamedAreas: RegExp;
  /** How a possessive is written at the end of a name: "'s". */
  readonly possessive: RegExp;
};
