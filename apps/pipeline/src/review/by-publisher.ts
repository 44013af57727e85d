import type { Catalogue, DatasetContents, DecisionEntry } from "@sourcebook/model";

/** Decisions by the id of the publisher whose document their claim stands in: the name of the file that holds them. */
export function byPublisher(
  entries: readonly DecisionEntry[],
  { claims, sources }: DatasetContents,
  { publishers }: Catalogue,
): ReadonlyMap<string, readonly DecisionEntry[]> {
  const ids = new Map(publishers.map(({ id, name }) => [name, id]));
  const publisherOf = new Map(sources.map(({ DOC_ID, PUBLISHER }) => [DOC_ID, ids.get(PUBLISHER ?? "")]));
  const documentOf = new Map(claims.map(({ CLAIM_ID, DOC_ID }) => [CLAIM_ID, DOC_ID]));
  const groups = new Map<string, DecisionEntry[]>();
  for (const entry of entries) {
    const publisher = publisherOf.get(documentOf.get(entry.claim) ?? "");
    if (publisher === undefined) throw new Error(`claim ${entry.claim} is of no publisher of the catalogue`);
    groups.set(publisher, [...(groups.get(publisher) ?? []), entry]);
  }
  return groups;
}
