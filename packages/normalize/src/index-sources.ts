import { compareBytes, type Claim, type Document, type Source } from "@sourcebook/model";

/** What is known of the documents that claims come from. */
export type Sources = {
  /** The source of a claim's document. Throws where the document is not among those given. */
  readonly of: (claim: Claim) => Source;
  /** Negative, zero or positive as the claim's document is earlier than, as old as or later than the other's; undated ones come last. */
  readonly compareDates: (a: Claim, b: Claim) => number;
};

/** Looks sources up by the DOC_ID of claims. */
export function indexSources(documents: readonly Pick<Document, "source">[]): Sources {
  const sources = new Map(documents.map(({ source }) => [source.DOC_ID, source]));
  const of = ({ CLAIM_ID, DOC_ID }: Claim): Source => {
    const source = sources.get(DOC_ID);
    if (!source) throw new Error(`${CLAIM_ID}: no such document: ${DOC_ID}`);
    return source;
  };
  return { of, compareDates: (a, b) => compareDates(of(a).DATE_PUBLISHED, of(b).DATE_PUBLISHED) };
}

function compareDates(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return compareBytes(a, b);
}
