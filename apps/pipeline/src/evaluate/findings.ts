import type { Span } from "@sourcebook/model";
import type { Field } from "./compare.ts";
import type { GoldDocument, GoldFact } from "./gold-document.ts";
import { differences, type DocumentScore } from "./score-documents.ts";
import type { ScoredClaim } from "./scored-claim.ts";

/** Where a claim and a label part. */
export type Finding = { readonly document: GoldDocument; readonly at: Span } & (
  | { readonly kind: "missed"; readonly fact: GoldFact }
  | {
      readonly kind: "inexact";
      readonly fact: GoldFact;
      readonly claim: ScoredClaim;
      readonly differs: readonly Field[];
    }
  | { readonly kind: "wrong"; readonly claim: ScoredClaim }
);

/** The first `limit` core facts that are missed or inexact, and the first `limit` wrong claims, in the order of the documents. */
export function findings(scores: readonly DocumentScore[], limit: number): readonly Finding[] {
  return [...scores.flatMap(unmetFacts).slice(0, limit), ...scores.flatMap(wrongClaims).slice(0, limit)];
}

const unmetFacts = ({ document, facts }: DocumentScore): readonly Finding[] =>
  facts.flatMap((found): Finding[] => {
    const { fact, claim } = found;
    if (!fact.core) return [];
    if (!claim) return [{ kind: "missed", document, fact, at: fact.at }];
    const differs = differences(found);
    return differs.length === 0 ? [] : [{ kind: "inexact", document, fact, claim, differs, at: fact.at }];
  });

const wrongClaims = ({ document, claims }: DocumentScore): readonly Finding[] =>
  claims
    .filter(({ verdict }) => verdict === "wrong")
    .map(({ claim }) => ({
      kind: "wrong",
      document,
      claim,
      at: { start: claim.SPAN_START, end: claim.SPAN_END },
    }));
