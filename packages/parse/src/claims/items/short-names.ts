import type { Catalogue, Indicator } from "@sourcebook/model";
import type { Context } from "../context.ts";

/** A short name and the indicator it means. */
type ShortName = { readonly words: string; readonly indicator: string };

/** What naming an indicator in full settles: its own short names surely, those of the ones tied to it unless they are taken. */
type Settled = { readonly own: readonly ShortName[]; readonly tied: readonly ShortName[] };

/** From now on short names mean this indicator, and those tied to it by an identity where nothing else has been spelt out. */
export function spellOut(catalogue: Catalogue, { shortNames }: Context, id: string): void {
  const settled = settledBy(catalogue).get(id);
  for (const { words, indicator } of settled?.tied ?? []) if (!shortNames.has(words)) shortNames.set(words, indicator);
  for (const { words, indicator } of settled?.own ?? []) shortNames.set(words, indicator);
}

/** After "the current account", "the deficit" is not the trade deficit. */
export function forgetBalances({ indicators }: Catalogue, { shortNames }: Context): void {
  for (const { anaphors, negative_anaphors } of indicators) {
    if (Object.keys(negative_anaphors).length === 0) continue;
    for (const words of [anaphors, negative_anaphors].flatMap((each) => Object.values(each).flat()))
      shortNames.set(words, null);
  }
}

const cache = new WeakMap<Catalogue, ReadonlyMap<string, Settled>>();

/** One table for each catalogue: a catalogue never changes. */
function settledBy(catalogue: Catalogue): ReadonlyMap<string, Settled> {
  const known = cache.get(catalogue);
  if (known) return known;
  const table = new Map(catalogue.indicators.map((indicator) => [indicator.id, settle(catalogue, indicator)]));
  cache.set(catalogue, table);
  return table;
}

function settle({ indicators }: Catalogue, named: Indicator): Settled {
  const tied = indicators.filter(
    (other) =>
      other !== named &&
      // Short names of what two areas do, such as "trade", are too common to be taken over from a part of it.
      other.pair !== "symmetric" &&
      (hasSameParts(named, other) || indicators.some((whole) => holds(whole, named.id) && holds(whole, other.id))),
  );
  return { own: shortNamesOf(named), tied: tied.flatMap(shortNamesOf) };
}

/** Is the indicator the whole or a part of the identity: TRADE_TURNOVER = EXPORTS + IMPORTS? */
const holds = (whole: Indicator, id: string): boolean =>
  whole.identity !== undefined && (whole.id === id || partsOf(whole).includes(id));

/** EXPORTS + IMPORTS, EXPORTS - IMPORTS: where trade is spoken of, "the deficit" is its. */
const hasSameParts = (one: Indicator, other: Indicator): boolean =>
  one.identity !== undefined && partsOf(one).join(" ") === partsOf(other).join(" ");

const partsOf = ({ identity }: Indicator): readonly string[] => identity?.split(/[^A-Z_]+/) ?? [];

const shortNamesOf = ({ id, anaphors, negative_anaphors, anaphor_verbs }: Indicator): readonly ShortName[] =>
  [anaphors, negative_anaphors, anaphor_verbs].flatMap((each) =>
    Object.values(each).flatMap((words) => words.map((word) => ({ words: word, indicator: id }))),
  );
