import type { Claim, DecisionEntry, Document } from "@sourcebook/model";

/** Decisions by the id of the publisher in whose file their claim stands: the name of the file that holds them. */
export function byPublisher(
  entries: readonly DecisionEntry[],
  claims: readonly Claim[],
  documents: readonly Document[],
): ReadonlyMap<string, readonly DecisionEntry[]> {
  const publisherOf = new Map(documents.map(({ source, publisherId }) => [source.DOC_ID, publisherId]));
  const documentOf = new Map(claims.map(({ CLAIM_ID, DOC_ID }) => [CLAIM_ID, DOC_ID]));
  const groups = new Map<string, DecisionEntry[]>();
  for (const entry of entries) {
    const publisher = publisherOf.get(documentOf.get(entry.claim) ?? "");
    if (publisher === undefined) throw new Error(`claim ${entry.claim} stands in no frozen document`);
    groups.set(publisher, [...(groups.get(publisher) ?? []), entry]);
  }
  return groups;
}
