import type { Period } from "@sourcebook/model";
import type { TradeOfPair } from "./areas/trade-of-pair.ts";
import type { Flow } from "./times/flow-told.ts";

/** The two areas of a statement; counterpart WLD, _Z or _X as published. */
export type Areas = { readonly reference: string; readonly counterpart: string };

/** Whose partners a text tells one after another, and which of the two areas of their figures they are. */
export type ToldList = {
  readonly whose: string;
  readonly partner: keyof Areas;
  /** Are they only those of a bloc? */
  readonly isOfBloc: boolean;
  /** The partner of the last figure; null where it is one of several in its sentence. */
  readonly last: string | null;
  /** Of what goods the list is; null where no figure has told. */
  readonly goods: string | null;
};

/** What the text has spoken of so far. It grows sentence by sentence and never leaves the document. */
export type Context = {
  /** The indicator last given a value, with the sign of its name. */
  topic: { readonly id: string; readonly sign: 1 | -1; readonly product: string } | null;
  /** Did the sentence just before tell of one thing alone, so that "they" can only be that? */
  tellsOne: boolean;
  /** The areas of the claim before. */
  areas: Areas | null;
  /** The two areas last named together, in the order in which they were named. */
  pair: readonly [string, string] | null;
  /** The areas that trade with the one that the text is about, as far as claims told of them. */
  readonly partners: Set<string>;
  /** The products that claims of trade told of. */
  readonly products: Set<string>;
  /** The area last spoken of as the one that acts. */
  self: string | null;
  /** The area that the text named first, other than as a partner: mostly the one it is about. */
  home: string | null;
  /** The areas named last, the latest first. */
  recent: readonly string[];
  /** Which indicator a short name such as "the surplus" stands for since the text last spelt one out; null for one that is in no catalogue. */
  readonly shortNames: Map<string, string | null>;
  /** The indicator of two areas that last had a value. */
  symmetric: string | null;
  /** The period of the claims of the sentence just before; a sentence without claims ends it, unless it points to that period. */
  period: Period | null;
  /** The period whose trade the text speaks of: it lasts over sentences without claims, until one names another. */
  spokenOf: Period | null;
  /** The last period that any claim had. */
  lastPeriod: Period | null;
  /** The longest that any had which ends with it: "in January-May ... in May alone" is a text on January-May. */
  onPeriod: Period | null;
  /** What the text last said to have come within some months, of what else is told as it stands. */
  flow: Flow | null;
  /** Of which period the text last said from when a change of trade is counted, and whether that is the period just before it. */
  counted: { readonly period: string; readonly isStep: boolean } | null;
  /** What two areas trade with each other, as the text told it last. */
  traded: TradeOfPair | null;
  /** Was the claim before in the sentence just before this one? */
  adjacent: boolean;
  /** The partners that the sentence just before told of, one by one. */
  list: ToldList | null;
  /** The money of all the world in which the text told of trade, by its full name: "US dollars". */
  readonly moneysTold: Set<string>;
  /** Signs that the text has used for its own money. */
  readonly ownSigns: Set<string>;
  /** Does a list of goods go on, line by line? */
  goodsAhead: boolean;
  /** Has the text told the trade of its own country with all? */
  tellsAll: boolean;
};

export const emptyContext = (): Context => ({
  topic: null,
  tellsOne: false,
  areas: null,
  pair: null,
  partners: new Set(),
  products: new Set(),
  self: null,
  home: null,
  recent: [],
  shortNames: new Map(),
  symmetric: null,
  period: null,
  spokenOf: null,
  lastPeriod: null,
  onPeriod: null,
  flow: null,
  counted: null,
  traded: null,
  adjacent: false,
  list: null,
  moneysTold: new Set(),
  ownSigns: new Set(),
  goodsAhead: false,
  tellsAll: false,
});

/** Makes a new pair the pair of the context, unless it is the same pair in another order. */
export function rememberPair(context: Context, first: string, second: string): void {
  const { pair } = context;
  if (pair?.includes(first) && pair.includes(second)) return;
  context.pair = [first, second];
}

/** How many of the areas named last may be pointed to. */
const RECENT = 4;

/** Makes an area the one named last. */
export function rememberArea(context: Context, area: string): void {
  if (context.recent[0] === area) return;
  context.recent = [area, ...context.recent.filter((code) => code !== area)].slice(0, RECENT);
}

/** Whose trade with the partner it is where the sentence does not say it: of two areas the other, else the one that the text is about. */
export function reporterOf({ pair, areas, home, self, partners }: Context, partner: string): string | undefined {
  // "(Ghana's exports to China fell, as) Chinese purchases fell. Exports to Togo": of whom China is a partner
  const isOfHome = !areas || areas.reference === home || partners.has(areas.reference);
  const established = isOfHome ? home : null;
  const other = pair && otherOf(pair, partner);
  const isOfOthers = established !== null && pair !== null && !pair.includes(established);
  const candidates = isOfOthers ? [established, other, self] : [other, established, self];
  return candidates.find((code) => code && code !== partner) ?? undefined;
}

/** The other area of a pair. */
export const otherOf = (pair: readonly [string, string], area: string): string | undefined =>
  pair[0] === area ? pair[1] : pair[1] === area ? pair[0] : undefined;
