import type { Claim, Dimensions } from "@sourcebook/model";
import { entriesOn, isPreferred, type Decisions } from "./decisions/decide.ts";
import type { Sources } from "./index-sources.ts";
import { dimensionsOf } from "./keys.ts";
import { rankClaims, type Preferences, type Ranking } from "./prefer.ts";

/** The claims that support one observation, ranked. */
export type Cell = {
  readonly key: string;
  readonly dimensions: Dimensions;
  readonly claims: readonly Claim[];
  /** The one whose value is shown. */
  readonly claim: Claim;
  readonly rankings: ReadonlyMap<string, Ranking>;
};

/** What ranking claims takes beside them. */
export type Settling = {
  readonly duplicates: ReadonlyMap<string, Claim>;
  readonly sources: Sources;
  readonly decisions: Decisions;
};

/** The cells of a family, with what they were settled by. */
export type Family = {
  readonly name: string;
  readonly cells: readonly Cell[];
  readonly settling: Settling & {
    /** Cells that must not be published. */
    readonly withheld: ReadonlySet<string>;
  };
};

/** Ranks the claims of one cell. */
export function settle(key: string, claims: readonly Claim[], { duplicates, sources, decisions }: Settling): Cell {
  const preferences = preferencesOf(claims, decisions);
  const { preferred, rankings } = rankClaims(claims, duplicates, { sources, preferences });
  if (!preferred) throw new Error(`no preferred claim: ${key}`);
  return { key, dimensions: dimensionsOf(preferred), claims, claim: preferred, rankings };
}

/** The claims that people prefer, by CLAIM_ID. */
export function preferencesOf(claims: readonly Claim[], decisions: Decisions): Preferences {
  const preferred = new Set<string>();
  for (const claim of claims) if (isPreferred(entriesOn(claim, decisions))) preferred.add(claim.CLAIM_ID);
  return preferred;
}
