import { baseValue, parseRational, quantityOf, softIntervalOf, type Claim, type CodeOf } from "@sourcebook/model";
import { dateOf, sourceOf, type Sources } from "./index-sources.ts";
import { intersect, pointRange, rangeOf } from "./reconcile/range.ts";
import { significantDigits, statedValue, statedForm } from "./stated-value.ts";

/** Whether the observation shows the claim's value, and the difference that decided it. */
export type Ranking = { readonly RANK: CodeOf<"RANK">; readonly RANK_REASON: CodeOf<"RANK_REASON"> };

/** What a person's decisions say of preference: the claims that are to be shown before all others. */
export type Preferences = ReadonlySet<string>;
const NONE: Preferences = new Set();

/** A number, a date or an id. */
type Measure = (claim: Claim, sources: Sources, preferences: Preferences) => number | string;
/** The claims that a difference leaves; never none of them. */
type Keep = (claims: readonly Claim[], sources: Sources, preferences: Preferences) => readonly Claim[];
type Stage = { readonly reason: CodeOf<"RANK_REASON">; readonly keep: Keep };

/** Those of which nothing is lower. */
const lowest =
  (measureOf: Measure): Keep =>
  (claims, sources, preferences) => {
    let [kept, best]: [Claim[], number | string | null] = [[], null];
    for (const claim of claims) {
      const measure = measureOf(claim, sources, preferences);
      if (measure === best) kept.push(claim);
      else if (best === null || measure < best) [kept, best] = [[claim], measure];
    }
    return kept;
  };

/** Whose word counts more: an agency's, both sides', one government's, a firm's; a paper's own background comes last. */
const AUTHORITY: Readonly<Record<CodeOf<"ATTRIBUTION_KIND">, number>> = {
  AGENCY: 0,
  JOINT: 1,
  OFFICIAL: 2,
  COMPANY: 3,
  MEDIA: 4,
  NONE: 4,
};
/** How much the word of the speaker of a claim counts: 0 most. */
export const authority = ({ ATTRIBUTION_KIND }: Claim): number => AUTHORITY[ATTRIBUTION_KIND];

/** 0 where the sentence states the period, 1 where it points to it, 2 where it is inferred. */
export const explicitness = ({ TIME_BASIS }: Claim): number =>
  TIME_BASIS === "STATED" ? 0 : TIME_BASIS === "CONTEXT" ? 1 : 2;

/** In the order in which they decide. */
const STAGES: readonly Stage[] = [
  { reason: "DECISION", keep: lowest(({ CLAIM_ID }, _sources, preferences) => (preferences.has(CLAIM_ID) ? 0 : 1)) },
  { reason: "BETTER_SOURCE", keep: lowest(authority) },
  { reason: "EXPLICIT_PERIOD", keep: lowest(explicitness) },
  { reason: "LATER_VINTAGE", keep: latestValue },
  { reason: "MORE_DIGITS", keep: lowest((claim) => -significantDigits(claim)) },
  { reason: "EARLIEST_DOCUMENT", keep: lowest(dateOf) },
  { reason: "LOWEST_ID", keep: lowest(({ CLAIM_ID }) => CLAIM_ID) },
];

/** The claim of an observation whose value is shown, and how all of them stand, by CLAIM_ID. */
export type Ranked = { readonly preferred: Claim | undefined; readonly rankings: ReadonlyMap<string, Ranking> };

/**
 * Ranks the claims that support one observation: one is preferred, if there is any. A claim that loses has the reason by which it
 * lost; the one that wins, the reason that took its last rival out. `duplicates` repeat others and never win.
 */
export function rankClaims(
  claims: readonly Claim[],
  duplicates: ReadonlyMap<string, unknown>,
  { sources, preferences = NONE }: { readonly sources: Sources; readonly preferences?: Preferences },
): Ranked {
  const rankings = new Map<string, Ranking>();
  let left: readonly Claim[] = claims.filter(({ CLAIM_ID }) => !duplicates.has(CLAIM_ID));
  let decided: CodeOf<"RANK_REASON"> = left.length < claims.length ? "EARLIEST_DOCUMENT" : "ONLY_CLAIM";
  if (left.length < claims.length) lose(rankings, claims, left, "DUPLICATE");
  for (const { reason, keep } of STAGES) {
    if (left.length < 2) break;
    const kept = keep(left, sources, preferences);
    if (kept.length === left.length) continue;
    lose(rankings, left, kept, reason);
    left = kept;
    decided = reason;
  }
  const [preferred] = left;
  if (preferred) rankings.set(preferred.CLAIM_ID, { RANK: "preferred", RANK_REASON: decided });
  return { preferred, rankings };
}

/** Those that are not kept have lost. */
function lose(
  rankings: Map<string, Ranking>,
  from: readonly Claim[],
  kept: readonly Claim[],
  RANK_REASON: CodeOf<"RANK_REASON">,
): void {
  const [ranking, winners] = [{ RANK: "normal", RANK_REASON } as const, new Set(kept)];
  for (const claim of from) if (!winners.has(claim)) rankings.set(claim.CLAIM_ID, ranking);
}

/**
 * What a reporter said last replaces what the same reporter said before; who measured is not known of `_U`. Not replaced is what it
 * only says in a rounder way: "2.9 billion" of March leaves "2.92 billion" of January, but not the "2.88" that February had revised.
 */
function latestValue(claims: readonly Claim[], sources: Sources): readonly Claim[] {
  if (claims.some(({ REPORTER }) => REPORTER === "_U")) return claims;
  const dates = claims.map((claim) => sourceOf(claim, sources).DATE_PUBLISHED ?? "");
  const latest = newest(dates);
  if (latest === "") return claims;
  const last = new Map<string, Claim>();
  for (const [at, claim] of claims.entries()) if (dates[at] === latest) last.set(statedForm(claim), claim);
  const rounder = [...last.values()].map(roundedTo);
  const isRounded = claims.map((claim) => rounder.some((covers) => covers(claim)));
  const exact = newest(dates.filter((_, at) => isRounded[at]));
  const values = claims.map(statedValue);
  const kept = new Set(values.filter((_, at) => dates[at] === latest || (isRounded[at] && dates[at] === exact)));
  return claims.filter((_, at) => kept.has(values[at] ?? ""));
}

const newest = (dates: readonly string[]): string => dates.reduce((late, date) => (date > late ? date : late), "");

/** Is a claim the same figure as this one, in more digits? */
function roundedTo(rounder: Claim): (claim: Claim) => boolean {
  const digits = significantDigits(rounder);
  const { lower, upper } = softIntervalOf(quantityOf(rounder));
  const soft = rangeOf(lower, upper);
  return (claim) =>
    claim.QUALIFIER === "EQ" &&
    significantDigits(claim) > digits &&
    intersect(soft, pointRange(parseRational(baseValue(claim)))) !== null;
}
