import type { FiscalYear, Span } from "@sourcebook/model";
import type { FiscalExpression, PeriodLexicon } from "./lexicon.ts";

/** A country that a text names, with its fiscal year; null where that is the calendar year. */
export type NamedCountry = Span & { readonly year: FiscalYear | null };

/** Whose fiscal years a text may tell of. */
export type Countries = {
  /** Those that the text names between two places. */
  readonly named: (from: number, to: number) => readonly NamedCountry[];
  /** That of the country whose news it is, as far as its address tells. */
  readonly home: FiscalYear | null;
};

/** Where nothing is known of countries, only what says itself where it ends has a period. */
export const NO_COUNTRIES: Countries = { named: () => [], home: null };

/** Characters in which a text names the country that it is about. */
const HEAD = 600;
/** How far behind a fiscal year its country may be named. */
const FAR = 200;
/** Characters that hold what leads to a partner: "from the ". */
const LEAD = 16;

/** The fiscal year that a text counts by, as far as its first words tell; its address does where they name no other country. */
export function fiscalYearOfText(text: string, lexicon: PeriodLexicon, { named, home }: Countries): FiscalYear | null {
  const near = named(0, HEAD);
  const isHome = near.length === 0 || near.some(({ year }) => year === home);
  return fiscalYearNear(text, near, lexicon, isHome ? home : null);
}

/** Words that name a fiscal year, and their sentence. */
type Told = Span & {
  readonly text: string;
  readonly expression: FiscalExpression;
  /** Where the words before it that count begin, and where its sentence ends. */
  readonly before: number;
  readonly sentenceStop: number;
  /** What the text counted by last. */
  readonly last: FiscalYear | null;
};

/** Whose fiscal year words mean; null where that cannot be told. */
export function fiscalYearMeant(told: Told, lexicon: PeriodLexicon, { named }: Countries): FiscalYear | null {
  const { text, start, expression, before, last } = told;
  const stop = Math.min(told.sentenceStop, told.end + FAR);
  const near = named(before, stop);
  const owner = near.findLast(({ end }) => end <= start);
  if (owner && lexicon.fiscalOwner.test(text.slice(owner.end, start))) return owner.year;
  if (expression.bare && lexicon.crops.test(text.slice(before, stop))) return null;
  const year = fiscalYearNear(text, near, lexicon, last);
  // "2020-2021" are two calendar years where nothing but the budget is counted otherwise
  return expression.bare && year?.of === "budget" ? null : year;
}

/**
 * That of the country whose trade is told, "Pakistan sold more to India in FY21": of several that disagree the one of the text so far. One
 * that counts only its budget so must be the only country, since many texts name it beside others.
 */
function fiscalYearNear(
  text: string,
  near: readonly NamedCountry[],
  lexicon: PeriodLexicon,
  last: FiscalYear | null,
): FiscalYear | null {
  const partners = partnersOf(text, near, lexicon);
  const tellers = near.filter((country) => !partners.has(country));
  const years = yearsOfTrade(tellers);
  if (years.length > 0) return agreed(years) ?? years.find((year) => isSame(year, last)) ?? null;
  return last ?? agreed(tellers.map(({ year }) => year)) ?? agreed(yearsOfTrade(near));
}

/** "to Japan and India" */
function partnersOf(
  text: string,
  near: readonly NamedCountry[],
  { fiscalPartner, joined }: PeriodLexicon,
): ReadonlySet<NamedCountry> {
  const partners = new Set<NamedCountry>();
  for (const [i, country] of near.entries()) {
    const before = near[i - 1];
    const isNext = before && partners.has(before) && joined.test(text.slice(before.end, country.start));
    if (isNext || fiscalPartner.test(text.slice(Math.max(0, country.start - LEAD), country.start)))
      partners.add(country);
  }
  return partners;
}

const yearsOfTrade = (countries: readonly NamedCountry[]): readonly FiscalYear[] =>
  countries.flatMap(({ year }) => (year?.of === "trade" ? [year] : []));

/** The one that all of them are; null where there are several or none. */
function agreed(years: readonly (FiscalYear | null)[]): FiscalYear | null {
  const [first = null] = years;
  return years.every((year) => isSame(year, first)) ? first : null;
}

/** Does "fiscal 2021" mean the same by both? */
const isSame = (one: FiscalYear | null, other: FiscalYear | null): boolean =>
  one?.begins === other?.begins && one?.named_by === other?.named_by;
