import type { Claim } from "@sourcebook/model";
import { compareDates, sourceOf, type Sources } from "./index-sources.ts";

/** How much stands behind an observation. */
export type Corroboration = { readonly N_CLAIMS: number; readonly N_INDEPENDENT: number };

/**
 * Counts the claims that support one observation, and the producers behind them: who is said to have said it, else the publisher.
 * A sentence printed twice is no second witness, whichever paper prints it and however it sets quotation marks; neither are two
 * papers that quote one agency. A document whose publisher is not known counts as one of its own.
 */
export function corroborate(
  claims: readonly Claim[],
  duplicates: ReadonlyMap<string, unknown>,
  sources: Sources,
): Corroboration {
  const originals = claims.filter(({ CLAIM_ID }) => !duplicates.has(CLAIM_ID));
  if (originals.length < 2) return { N_CLAIMS: claims.length, N_INDEPENDENT: originals.length };
  const sentences = new Map<string, Claim>();
  for (const claim of originals) {
    const sentence = plainWords(claim.QUOTE);
    const first = sentences.get(sentence);
    if (!first || compareDates(claim, first, sources) < 0) sentences.set(sentence, claim);
  }
  const producers = new Set<string>();
  for (const claim of sentences.values()) producers.add(producerOf(claim, sources));
  return { N_CLAIMS: claims.length, N_INDEPENDENT: producers.size };
}

function producerOf(claim: Claim, sources: Sources): string {
  if (claim.ATTRIBUTED_TO !== null) return `speaker ${plainWords(claim.ATTRIBUTED_TO)}`;
  const { PUBLISHER, DOC_ID } = sourceOf(claim, sources);
  return PUBLISHER === null ? `document ${DOC_ID}` : `publisher ${PUBLISHER}`;
}

/** Letters and digits alone: what is left of a sentence when a syndicated copy sets it anew. */
const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ") // replaceAll takes twice as long
    .trim();
