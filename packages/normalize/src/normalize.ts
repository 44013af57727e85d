import {
  compareBytes,
  type Catalogue,
  type Check,
  type Claim,
  type Decision,
  type Derivation,
  type Document,
  type Issue,
  type Observation,
  type Revision,
} from "@sourcebook/model";
import { correctClaim, isRejected, matchDecisions, type Decisions, type PlacedDecision } from "./decisions/decide.ts";
import { compareClaims, findDuplicates } from "./duplicates.ts";
import { indexSources } from "./index-sources.ts";
import { claimKey } from "./keys.ts";
import { makeObservations, settle } from "./make-observations.ts";
import type { Ranking } from "./prefer.ts";
import { replayCell } from "./revisions.ts";

/** Claims with the columns that need all documents, and what they add up to; rows in published order. */
export type Normalized = {
  readonly claims: readonly Claim[];
  readonly observations: readonly Observation[];
  readonly checks: readonly Check[];
  readonly derivations: readonly Derivation[];
  readonly revisions: readonly Revision[];
  readonly decisions: readonly Decision[];
  readonly issues: readonly Issue[];
};

export type NormalizeOptions = {
  /** What people decided, with the places where they wrote it. */
  readonly decisions?: readonly PlacedDecision[];
};

/**
 * Merges the claims of all documents into observations. Fills OBS_KEY, DUPLICATE_OF, RANK and RANK_REASON of the claims and
 * makes one observation for each key, which shows the value of its preferred claim; values are never averaged. A claim that
 * repeats another supports the observation of that one. A claim whose areas cannot be told or whose product the catalogue
 * does not have stays without an observation. Compares all cells with each other, and adds the values that are implied where
 * nobody states one. Decisions are applied where the content of their claim is what they expect; where it is not, the cell of
 * the claim is left out and an issue says so. The result does not depend on the order of the inputs.
 * Throws where a claim names a document that is not given, or a period that is none: bugs, not data.
 */
export function normalize(
  documents: readonly Pick<Document, "source">[],
  claims: readonly Claim[],
  catalogue: Catalogue,
  { decisions: placed = [] }: NormalizeOptions = {},
): Normalized {
  const sources = indexSources(documents);
  const ordered = claims.toSorted(compareClaims);
  const duplicates = findDuplicates(ordered, sources);
  const decisions = matchDecisions(placed, ordered);
  const keyOf = onceEach((claim) => (isKnown(claim, catalogue) ? claimKey(claim) : null));
  const decided = decideClaims(ordered, { duplicates, decisions, keyOf });
  const cells = Array.from(groupByKey(decided), ([key, spoken]) =>
    settle(key, spoken, { duplicates, sources, decisions }),
  );
  const ranks = new Map(cells.flatMap(({ rankings }) => [...rankings]));
  const made = makeObservations(cells, {
    sources,
    catalogue,
    decisions,
    duplicates,
    withheld: withheldKeys(ordered, decisions, keyOf),
  });
  const history = groupForReplay(ordered, { duplicates, decisions, keyOf });
  return {
    claims: ordered.map((claim, index) =>
      withRank(claim, decided[index]?.key ?? null, { original: duplicates.get(claim.CLAIM_ID), ranks, decisions }),
    ),
    ...made,
    revisions: [...history]
      .toSorted(([a], [b]) => compareBytes(a, b))
      .flatMap(([key, spoken]) => replayCell(key, spoken, { sources, decisions, keyOf })),
    decisions: decisions.rows,
    issues: [...ordered.filter((claim) => !isKnown(claim, catalogue)).map(unknownProduct), ...decisions.issues],
  };
}

/** Replaying the history of a cell asks for the key of each claim again and again. */
function onceEach(keyOf: (claim: Claim) => string | null): (claim: Claim) => string | null {
  const keys = new WeakMap<Claim, string | null>();
  return (claim) => {
    const known = keys.get(claim);
    if (known !== undefined) return known;
    const key = keyOf(claim);
    keys.set(claim, key);
    return key;
  };
}

const isKnown = ({ PRODUCT }: Claim, catalogue: Catalogue): boolean =>
  PRODUCT === "_T" || PRODUCT === "_O" || catalogue.product(PRODUCT) !== undefined;

type Deciding = {
  readonly duplicates: ReadonlyMap<string, Claim>;
  readonly decisions: Decisions;
  readonly keyOf: (claim: Claim) => string | null;
};

/** A claim as it counts: corrected, with the OBS_KEY that it supports; null where it was rejected or its cell is withheld. */
type Counted = { readonly claim: Claim; readonly key: string | null };

function decideClaims(claims: readonly Claim[], { duplicates, decisions, keyOf }: Deciding): readonly Counted[] {
  const withheld = withheldKeys(claims, decisions, keyOf);
  const keyFor = (claim: Claim): string | null => {
    const entries = decisions.byClaim.get(claim.CLAIM_ID)?.entries ?? [];
    const key = isRejected(entries) ? null : keyOf(correctClaim(claim, entries));
    return key !== null && withheld.has(key) ? null : key;
  };
  return claims.map((claim) => {
    const entries = decisions.byClaim.get(claim.CLAIM_ID)?.entries ?? [];
    const key = isRejected(entries) ? null : keyFor(duplicates.get(claim.CLAIM_ID) ?? claim);
    return { claim: correctClaim(claim, entries), key };
  });
}

/** The cells of claims on which a stale decision stands. */
function withheldKeys(claims: readonly Claim[], { stale }: Decisions, keyOf: Deciding["keyOf"]): ReadonlySet<string> {
  if (stale.size === 0) return new Set();
  return new Set(claims.filter(({ CLAIM_ID }) => stale.has(CLAIM_ID)).flatMap((claim) => keyOf(claim) ?? []));
}

type Ranked = {
  readonly original: Claim | undefined;
  readonly ranks: ReadonlyMap<string, Ranking>;
  readonly decisions: Decisions;
};

/** The claim as read, with the four columns that need all documents. */
function withRank(claim: Claim, OBS_KEY: string | null, { original, ranks, decisions }: Ranked): Claim {
  const rejected = isRejected(decisions.byClaim.get(claim.CLAIM_ID)?.entries ?? []);
  const ranking = rejected ? REJECTED : (ranks.get(claim.CLAIM_ID) ?? UNRANKED);
  return { ...claim, OBS_KEY, DUPLICATE_OF: original?.CLAIM_ID ?? null, ...ranking };
}

const UNRANKED = { RANK: null, RANK_REASON: null };
const REJECTED = { RANK: "deprecated", RANK_REASON: "DECISION" } as const;

/** The claims that support the same observation; those that support none are left out. */
function groupByKey(counted: readonly Counted[]): ReadonlyMap<string, readonly Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const { claim, key } of counted) if (key !== null) push(groups, key, claim);
  return groups;
}

/** The claims that speak of a cell, or did before they were corrected; without those that repeat others. */
function groupForReplay(
  claims: readonly Claim[],
  { duplicates, decisions, keyOf }: Deciding,
): ReadonlyMap<string, readonly Claim[]> {
  const withheld = withheldKeys(claims, decisions, keyOf);
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (duplicates.has(claim.CLAIM_ID)) continue;
    const entries = decisions.byClaim.get(claim.CLAIM_ID)?.entries ?? [];
    const keys = new Set([
      keyOf(claim),
      ...entries.map((_, index) => keyOf(correctClaim(claim, entries.slice(0, index + 1)))),
    ]);
    for (const key of keys) if (key !== null && !withheld.has(key)) push(groups, key, claim);
  }
  return groups;
}

function push(groups: Map<string, Claim[]>, key: string, claim: Claim): void {
  const group = groups.get(key);
  if (group) group.push(claim);
  else groups.set(key, [claim]);
}

/** Claims of another catalogue, such as those of an `extract` run before a product was renamed. */
const unknownProduct = ({ PRODUCT, DOC_ID }: Claim): Issue => ({
  code: "UNKNOWN_PRODUCT",
  words: PRODUCT,
  at: { document: DOC_ID },
});
