import type { Catalogue, Issue } from "@sourcebook/model";
import { documentFromLine, languages } from "@sourcebook/parse";
import type { Located } from "../entries/read-json-line.ts";
import { extractDocument } from "../extract/extract-documents.ts";
import type { GoldDocument } from "./gold-document.ts";
import { scoredClaimSchema, type ScoredClaim } from "./scored-claim.ts";

/** What is claimed about labelled documents. */
export type GivenClaims = {
  readonly claims: readonly ScoredClaim[];
  readonly issues: readonly Issue[];
  /** How many documents are in each language without rules: nothing was claimed about them. */
  readonly unread: ReadonlyMap<string, number>;
};

/** Reads the claims of labelled documents, of which it sees what `extract` sees: never the labels. */
export function extractClaims(documents: readonly Located<GoldDocument>[], catalogue: Catalogue): GivenClaims {
  const [claims, issues, unread]: [ScoredClaim[], Issue[], Map<string, number>] = [[], [], new Map()];
  for (const { value, at } of documents) {
    const { id, text, published, publisher, url, language } = value;
    if (!languages.has(language)) {
      unread.set(language, (unread.get(language) ?? 0) + 1);
      continue;
    }
    const read = documentFromLine({ id, text, published, publisher, url, language }, at);
    issues.push(...read.issues);
    if (!read.document) continue;
    const extracted = extractDocument(read.document, at, catalogue);
    claims.push(...extracted.claims.map((claim) => scoredClaimSchema.parse(claim)));
    issues.push(...extracted.issues);
  }
  return { claims, issues, unread };
}
