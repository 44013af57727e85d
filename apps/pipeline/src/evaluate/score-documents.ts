import { agreement, fields, isSameNumber, isSamePlace, type Field } from "./compare.ts";
import type { GoldDocument, GoldFact } from "./gold-document.ts";
import type { ScoredClaim } from "./scored-claim.ts";

/** A fact, the claim that finds it or null, and the fields in which the two agree. */
export type FoundFact = {
  readonly fact: GoldFact;
  readonly claim: ScoredClaim | null;
  readonly agrees: ReadonlySet<Field>;
};

/** A claim about a core indicator. Neutral is one whose fact is not core: it may be made or not. */
export type JudgedClaim = { readonly claim: ScoredClaim; readonly verdict: "right" | "wrong" | "neutral" };

export type DocumentScore = {
  readonly document: GoldDocument;
  /** Of every fact, in the order of the labels. */
  readonly facts: readonly FoundFact[];
  /** In the order of the claims. */
  readonly claims: readonly JudgedClaim[];
};

const CORE: readonly string[] = [
  "TRADE_TURNOVER",
  "EXPORTS",
  "IMPORTS",
  "TRADE_BALANCE",
  "INVESTMENT",
  "COMPANIES",
  "DOCUMENTS",
];

/** The indicators whose claims are judged: the core ones, and those that the labels make core besides. */
export const coreIndicators = (documents: readonly GoldDocument[]): ReadonlySet<string> =>
  new Set([
    ...CORE,
    ...documents.flatMap(({ facts }) =>
      facts.filter(({ core }) => core).map(({ indicator }) => indicator.toUpperCase()),
    ),
  ]);

/**
 * Compares the claims of one document with its facts. Each fact takes the claim on its number that agrees with it in the
 * most fields; no claim serves two facts.
 */
function scoreDocument(
  document: GoldDocument,
  claims: readonly ScoredClaim[],
  indicators: ReadonlySet<string>,
): DocumentScore {
  const taken = new Map<ScoredClaim, FoundFact>();
  const facts = document.facts.map((fact) => {
    const free = claims.filter((claim) => !taken.has(claim));
    const found = bestClaim(fact, free);
    if (found.claim) taken.set(found.claim, found);
    return found;
  });
  const judged = claims
    .filter(({ INDICATOR }) => indicators.has(INDICATOR))
    .map((claim) => ({ claim, verdict: judge(claim, taken.get(claim), document.facts) }));
  return { document, facts, claims: judged };
}

/** Compares claims with the labels of the documents that they name; claims of other documents do not count. */
export function scoreDocuments(
  documents: readonly GoldDocument[],
  claims: readonly ScoredClaim[],
  indicators: ReadonlySet<string>,
): readonly DocumentScore[] {
  const byDocument = new Map<string, ScoredClaim[]>(documents.map(({ id }) => [id, []]));
  for (const claim of claims) byDocument.get(claim.DOC_ID)?.push(claim);
  return documents.map((document) => scoreDocument(document, byDocument.get(document.id) ?? [], indicators));
}

/** The first of the claims that agree most. */
function bestClaim(fact: GoldFact, claims: readonly ScoredClaim[]): FoundFact {
  const candidates = claims
    .filter((claim) => isSameNumber(claim, fact))
    .map((claim) => ({ fact, claim, agrees: agreement(claim, fact) }));
  const most = Math.max(...candidates.map(({ agrees }) => agrees.size));
  return candidates.find(({ agrees }) => agrees.size === most) ?? { fact, claim: null, agrees: new Set() };
}

function judge(claim: ScoredClaim, found: FoundFact | undefined, facts: readonly GoldFact[]): JudgedClaim["verdict"] {
  if (found?.fact.core) return found.agrees.has("indicator") ? "right" : "wrong";
  if (found) return "neutral";
  const beside = facts.some(
    (fact) => !fact.core && fact.indicator.toUpperCase() === claim.INDICATOR && isSamePlace(claim, fact),
  );
  return beside ? "neutral" : "wrong";
}

/** The fields that keep a found fact from being exact; the product is compared, and does not count. */
export const differences = ({ agrees }: FoundFact): readonly Field[] =>
  fields.filter((field) => field !== "product" && !agrees.has(field));

/** Is the fact found, and everything about it right? */
export const isExact = (found: FoundFact): boolean => found.claim !== null && differences(found).length === 0;
