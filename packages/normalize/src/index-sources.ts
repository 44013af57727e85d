import { compareBytes, type Claim, type Document, type Source } from "@sourcebook/model";

/** The documents that claims come from, by their DOC_ID. */
export type Sources = ReadonlyMap<string, Source>;

/** Looks sources up by the DOC_ID of claims. */
export function indexSources(documents: readonly Pick<Document, "source">[]): Sources {
  const sources = new Map<string, Source>();
  for (const { source } of documents) sources.set(source.DOC_ID, source);
  return sources;
}

/** The source of a claim's document. Throws where the document is not among those given. */
export function sourceOf({ CLAIM_ID, DOC_ID }: Pick<Claim, "CLAIM_ID" | "DOC_ID">, sources: Sources): Source {
  const source = sources.get(DOC_ID);
  if (!source) throw new Error(`${CLAIM_ID}: no such document: ${DOC_ID}`);
  return source;
}

/** When a claim's document was published: by its bytes the day of an undated one comes after every other. */
export const dateOf = (claim: Claim, sources: Sources): string => sourceOf(claim, sources).DATE_PUBLISHED ?? UNDATED;

const UNDATED = "~";

/** Negative, zero or positive as the document of `a` is earlier than, as old as or later than that of `b`; undated ones come last. */
export const compareDates = (a: Claim, b: Claim, sources: Sources): number =>
  compareBytes(dateOf(a, sources), dateOf(b, sources));
