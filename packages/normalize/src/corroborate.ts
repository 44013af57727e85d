import type { Claim } from "@sourcebook/model";
import type { Sources } from "./index-sources.ts";

/** How much stands behind an observation. */
export type Corroboration = { readonly N_CLAIMS: number; readonly N_INDEPENDENT: number };

/**
 * Counts the claims that support one observation, and the publishers among those that repeat no other: a sentence printed
 * twice is no second witness. A document whose publisher is not known counts as one of its own.
 */
export function corroborate(
  claims: readonly Claim[],
  duplicates: ReadonlyMap<string, Claim>,
  sources: Sources,
): Corroboration {
  const originals = claims.filter(({ CLAIM_ID }) => !duplicates.has(CLAIM_ID));
  const witnesses = originals.map((claim) => {
    const { PUBLISHER, DOC_ID } = sources.of(claim);
    return PUBLISHER === null ? `document ${DOC_ID}` : `publisher ${PUBLISHER}`;
  });
  return { N_CLAIMS: claims.length, N_INDEPENDENT: new Set(witnesses).size };
}
