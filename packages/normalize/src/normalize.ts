import {
  compareBytes,
  type Catalogue,
  type Claim,
  type Document,
  type Issue,
  type Observation,
} from "@sourcebook/model";
import { indexSources, type Sources } from "./index-sources.ts";
import { corroborate } from "./corroborate.ts";
import { compareClaims, findDuplicates } from "./duplicates.ts";
import { claimKey } from "./keys.ts";
import { observationOf } from "./observation.ts";
import { preferReporters, type Shown } from "./prefer-reporters.ts";
import { rankClaims, type Ranking } from "./prefer.ts";

/** Claims with the columns that need all documents, and what they add up to; rows in published order. */
export type Normalized = {
  readonly claims: readonly Claim[];
  readonly observations: readonly Observation[];
  readonly issues: readonly Issue[];
};

/**
 * Merges the claims of all documents into observations. Fills OBS_KEY, DUPLICATE_OF, RANK and RANK_REASON of the claims and
 * makes one observation for each key, which shows the value of its preferred claim; values are never averaged. A claim that
 * repeats another supports the observation of that one. A claim whose areas cannot be told or whose product the catalogue
 * does not have stays without an observation. The result does not depend on the order of the inputs.
 * Throws where a claim names a document that is not given, or a period that is none: bugs, not data.
 */
export function normalize(
  documents: readonly Pick<Document, "source">[],
  claims: readonly Claim[],
  catalogue: Catalogue,
): Normalized {
  const sources = indexSources(documents);
  const ordered = claims.toSorted(compareClaims);
  const duplicates = findDuplicates(ordered, sources);
  const isKnown = ({ PRODUCT }: Claim): boolean =>
    PRODUCT === "_T" || PRODUCT === "_O" || catalogue.product(PRODUCT) !== undefined;
  const keyed = ordered.map((claim): Claim => {
    const original = duplicates.get(claim.CLAIM_ID) ?? claim;
    const OBS_KEY = isKnown(original) ? claimKey(original) : null;
    return { ...claim, OBS_KEY, DUPLICATE_OF: original === claim ? null : original.CLAIM_ID };
  });
  const cells = groupByKey(keyed).map((cell) => settle(cell, duplicates, sources));
  const ranks = new Map(cells.flatMap(({ rankings }) => [...rankings]));
  const preferred = preferReporters(cells, sources);
  return {
    claims: keyed.map((claim) => withRank(claim, ranks.get(claim.CLAIM_ID) ?? UNRANKED)),
    observations: cells
      .map(({ observation }) => withPreferred(observation, preferred))
      .toSorted((a, b) => compareBytes(a.OBS_KEY, b.OBS_KEY)),
    issues: ordered.filter((claim) => !isKnown(claim)).map(unknownProduct),
  };
}

const UNRANKED = { RANK: null, RANK_REASON: null };
const withRank = (claim: Claim, rank: Ranking | typeof UNRANKED): Claim => ({ ...claim, ...rank });
const withPreferred = (observation: Observation, keys: ReadonlySet<string>): Observation => ({
  ...observation,
  PREFERRED: keys.has(observation.OBS_KEY),
});

/** One observation with the ranks of the claims that support it. */
type Cell = Shown & { readonly rankings: ReturnType<typeof rankClaims> };

function settle(claims: readonly Claim[], duplicates: ReadonlyMap<string, Claim>, sources: Sources): Cell {
  const rankings = rankClaims(claims, duplicates, sources);
  const claim = claims.find(({ CLAIM_ID }) => rankings.get(CLAIM_ID)?.RANK === "preferred");
  if (!claim) throw new Error(`no preferred claim: ${claims[0]?.OBS_KEY}`);
  const observation = observationOf(claim, sources.of(claim), corroborate(claims, duplicates, sources));
  return { observation, claim, rankings };
}

/** The claims that support the same observation; those that support none are left out. */
function groupByKey(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.OBS_KEY === null) continue;
    const group = groups.get(claim.OBS_KEY);
    if (group) group.push(claim);
    else groups.set(claim.OBS_KEY, [claim]);
  }
  return [...groups.values()];
}

/** Claims of another catalogue, such as those of an `extract` run before a product was renamed. */
const unknownProduct = ({ PRODUCT, DOC_ID }: Claim): Issue => ({
  code: "UNKNOWN_PRODUCT",
  words: PRODUCT,
  at: { document: DOC_ID },
});
