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
import {
  correctClaim,
  decidedInTurn,
  entriesOn,
  isRejected,
  matchDecisions,
  type Decisions,
  type PlacedDecision,
} from "./decisions/decide.ts";
import { compareClaims, findDuplicates } from "./duplicates.ts";
import { groupBy } from "./group-by.ts";
import { indexSources } from "./index-sources.ts";
import { claimKey, isCatalogued } from "./keys.ts";
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
  const keyOf = onceEach((claim) => (isCatalogued(claim, catalogue) ? claimKey(claim) : null));
  const deciding = { duplicates, decisions, keyOf, withheld: withheldKeys(ordered, decisions, keyOf) };
  const counted = ordered.map((claim) => countClaim(claim, deciding));
  const cells = new Map(
    claimsByKey(counted).map(([key, spoken]) => [key, settle(key, spoken, { duplicates, sources, decisions })]),
  );
  const history = claimsByKey(everCounted(ordered, deciding)).toSorted(([a], [b]) => compareBytes(a, b));
  return {
    claims: ordered.map((claim, index) => {
      const key = counted[index]?.key ?? null;
      const ranking = key === null ? undefined : cells.get(key)?.rankings.get(claim.CLAIM_ID);
      return withRank(claim, key, { original: duplicates.get(claim.CLAIM_ID), ranking, decisions });
    }),
    ...makeObservations([...cells.values()], { sources, catalogue, ...deciding }),
    revisions: history.flatMap(([key, spoken]) => replayCell(key, spoken, { sources, decisions, keyOf })),
    decisions: decisions.rows,
    issues: [...ordered.filter((claim) => !isCatalogued(claim, catalogue)).map(unknownProduct), ...decisions.issues],
  };
}

/** Replaying the history of a cell asks for the key of each claim again and again. */
function onceEach(keyOf: (claim: Claim) => string | null): (claim: Claim) => string | null {
  const keys = new Map<Claim, string | null>();
  return (claim) => {
    const known = keys.get(claim);
    if (known !== undefined) return known;
    const key = keyOf(claim);
    keys.set(claim, key);
    return key;
  };
}

type Deciding = {
  readonly duplicates: ReadonlyMap<string, Claim>;
  readonly decisions: Decisions;
  readonly keyOf: (claim: Claim) => string | null;
  /** Cells that must not be published. */
  readonly withheld: ReadonlySet<string>;
};

/** A claim as it counts: corrected, with the OBS_KEY that it supports; null where it was rejected or its cell is withheld. */
type Counted = { readonly claim: Claim; readonly key: string | null };

function countClaim(claim: Claim, { duplicates, decisions, keyOf, withheld }: Deciding): Counted {
  const original = duplicates.get(claim.CLAIM_ID) ?? claim;
  const [entries, originalEntries] = [entriesOn(claim, decisions), entriesOn(original, decisions)];
  const isOut = isRejected(entries) || isRejected(originalEntries);
  const key = isOut ? null : keyOf(correctClaim(original, originalEntries));
  const isWithheld = key !== null && withheld.has(key);
  return { claim: correctClaim(claim, entries), key: isWithheld ? null : key };
}

const claimsByKey = (counted: readonly Counted[]): (readonly [key: string, claims: readonly Claim[]])[] =>
  Array.from(
    groupBy(counted, ({ key }) => key),
    ([key, group]) => [key, group.map(({ claim }) => claim)],
  );

/** The cells of claims on which a stale decision stands. */
function withheldKeys(claims: readonly Claim[], { stale }: Decisions, keyOf: Deciding["keyOf"]): ReadonlySet<string> {
  if (stale.size === 0) return new Set();
  return new Set(claims.filter(({ CLAIM_ID }) => stale.has(CLAIM_ID)).flatMap((claim) => keyOf(claim) ?? []));
}

type Ranked = {
  readonly original: Claim | undefined;
  readonly ranking: Ranking | undefined;
  readonly decisions: Decisions;
};

/** The claim as read, with the four columns that need all documents. */
function withRank(claim: Claim, OBS_KEY: string | null, { original, ranking, decisions }: Ranked): Claim {
  const rejected = isRejected(entriesOn(claim, decisions));
  const { RANK, RANK_REASON } = rejected ? REJECTED : (ranking ?? UNRANKED);
  return { ...claim, OBS_KEY, DUPLICATE_OF: original?.CLAIM_ID ?? null, RANK, RANK_REASON };
}

const UNRANKED = { RANK: null, RANK_REASON: null };
const REJECTED = { RANK: "deprecated", RANK_REASON: "DECISION" } as const;

/** The cells that claims speak of, or did before they were corrected; without the claims that repeat others. */
function everCounted(claims: readonly Claim[], { duplicates, withheld, ...deciding }: Deciding): readonly Counted[] {
  const originals = claims.filter(({ CLAIM_ID }) => !duplicates.has(CLAIM_ID));
  const isPublished = (key: string | null): boolean => key !== null && !withheld.has(key);
  return originals.flatMap((claim) =>
    keysEver(claim, deciding)
      .filter(isPublished)
      .map((key) => ({ claim, key })),
  );
}

/** OBS_KEY of a claim as read and after each correction. */
function keysEver(claim: Claim, { decisions, keyOf }: Pick<Deciding, "decisions" | "keyOf">) {
  return [...new Set([claim, ...decidedInTurn(claim, entriesOn(claim, decisions))].map(keyOf))];
}

/** Claims of another catalogue, such as those of an `extract` run before a product was renamed. */
const unknownProduct = ({ PRODUCT, DOC_ID }: Claim): Issue => ({
  code: "UNKNOWN_PRODUCT",
  words: PRODUCT,
  at: { document: DOC_ID },
});
