import { compareBytes, type Claim, type CodeOf } from "@sourcebook/model";
import type { Sources } from "./index-sources.ts";
import { significantDigits, statedValue } from "./stated-value.ts";

/** Whether the observation shows the claim's value, and the difference that decided it. */
export type Ranking = { readonly RANK: CodeOf<"RANK">; readonly RANK_REASON: CodeOf<"RANK_REASON"> };

/** What a person's decisions say of preference: the claims that are to be shown before all others. */
export type Preferences = ReadonlySet<string>;
const NONE: Preferences = new Set();

type Stage = {
  readonly reason: CodeOf<"RANK_REASON">;
  /** The claims that this difference leaves; never none of them. */
  readonly keep: (claims: readonly Claim[], sources: Sources, preferences: Preferences) => readonly Claim[];
};

/** In the order in which they decide. */
const STAGES: readonly Stage[] = [
  {
    reason: "DECISION",
    keep: (claims, _sources, preferences) =>
      lowest(claims, (a, b) => Number(preferences.has(b.CLAIM_ID)) - Number(preferences.has(a.CLAIM_ID))),
  },
  { reason: "BETTER_SOURCE", keep: (claims) => lowest(claims, (a, b) => authority(a) - authority(b)) },
  { reason: "EXPLICIT_PERIOD", keep: (claims) => lowest(claims, (a, b) => explicitness(a) - explicitness(b)) },
  { reason: "LATER_VINTAGE", keep: latestValue },
  { reason: "MORE_DIGITS", keep: (claims) => lowest(claims, (a, b) => significantDigits(b) - significantDigits(a)) },
  { reason: "EARLIEST_DOCUMENT", keep: (claims, { compareDates }) => lowest(claims, compareDates) },
  { reason: "LOWEST_ID", keep: (claims) => lowest(claims, (a, b) => compareBytes(a.CLAIM_ID, b.CLAIM_ID)) },
];

/**
 * Ranks the claims that support one observation, by CLAIM_ID: one is preferred. A claim that loses has the reason by which it
 * lost; the one that wins, the reason that took its last rival out. `duplicates` repeat others and never win.
 */
export function rankClaims(
  claims: readonly Claim[],
  duplicates: ReadonlyMap<string, unknown>,
  { sources, preferences = NONE }: { readonly sources: Sources; readonly preferences?: Preferences },
): ReadonlyMap<string, Ranking> {
  const ranks = new Map<string, Ranking>();
  let left: readonly Claim[] = claims.filter(({ CLAIM_ID }) => !duplicates.has(CLAIM_ID));
  let decided: CodeOf<"RANK_REASON"> = left.length < claims.length ? "EARLIEST_DOCUMENT" : "ONLY_CLAIM";
  const lose = (losers: readonly Claim[], RANK_REASON: CodeOf<"RANK_REASON">): void => {
    for (const { CLAIM_ID } of losers) ranks.set(CLAIM_ID, { RANK: "normal", RANK_REASON });
  };
  lose(
    claims.filter(({ CLAIM_ID }) => duplicates.has(CLAIM_ID)),
    "DUPLICATE",
  );
  for (const { reason, keep } of STAGES) {
    if (left.length < 2) break;
    const kept = keep(left, sources, preferences);
    if (kept.length === left.length) continue;
    const winners = new Set(kept);
    lose(
      left.filter((claim) => !winners.has(claim)),
      reason,
    );
    left = kept;
    decided = reason;
  }
  for (const { CLAIM_ID } of left) ranks.set(CLAIM_ID, { RANK: "preferred", RANK_REASON: decided });
  return ranks;
}

/** Those that nothing is lower than. */
function lowest(claims: readonly Claim[], compare: (a: Claim, b: Claim) => number): readonly Claim[] {
  const [first, ...rest] = claims;
  if (!first) return [];
  const best = rest.reduce((low, claim) => (compare(claim, low) < 0 ? claim : low), first);
  return claims.filter((claim) => compare(claim, best) === 0);
}

/** Whose word counts more: an agency's, both sides', one government's, a firm's; a paper's own background comes last. */
const AUTHORITY: Readonly<Record<CodeOf<"ATTRIBUTION_KIND">, number>> = {
  AGENCY: 0,
  JOINT: 1,
  OFFICIAL: 2,
  COMPANY: 3,
  MEDIA: 4,
  NONE: 4,
};
export const authority = ({ ATTRIBUTION_KIND }: Claim): number => AUTHORITY[ATTRIBUTION_KIND];

/** 0 where the sentence states the period, 1 where it points to it, 2 where it is inferred. */
export const explicitness = ({ TIME_BASIS }: Claim): number =>
  TIME_BASIS === "STATED" ? 0 : TIME_BASIS === "CONTEXT" ? 1 : 2;

/** What a reporter said last replaces what the same reporter said before; who measured is not known of `_U`. */
function latestValue(claims: readonly Claim[], sources: Sources): readonly Claim[] {
  const dates = claims.map((claim) => sources.of(claim).DATE_PUBLISHED ?? "");
  const latest = dates.reduce((late, date) => (compareBytes(date, late) > 0 ? date : late), "");
  if (latest === "" || claims.some(({ REPORTER }) => REPORTER === "_U")) return claims;
  const values = new Set(claims.filter((_, index) => dates[index] === latest).map(statedValue));
  return claims.filter((claim) => values.has(statedValue(claim)));
}
