import { compareBytes, publishedOrder, type Claim } from "@sourcebook/model";
import { dateOf, type Sources } from "./index-sources.ts";

/**
 * DUPLICATE_OF by CLAIM_ID: claims that read the same out of the same sentence as a claim of an earlier document (by date, then
 * DOC_ID) repeat that claim. All repeats name the first; within one document nothing repeats.
 */
export function findDuplicates(claims: readonly Claim[], sources: Sources): ReadonlyMap<string, Claim> {
  const firsts = new Map<string, Claim>();
  const duplicates = new Map<string, Claim>();
  const dated: Dated[] = [];
  for (const claim of sharedSentences(claims)) dated.push({ claim, date: dateOf(claim, sources) });
  for (const { claim } of dated.toSorted(byDate)) {
    const reading = readingOf(claim);
    const first = firsts.get(reading);
    if (!first) firsts.set(reading, claim);
    else if (first.DOC_ID !== claim.DOC_ID) duplicates.set(claim.CLAIM_ID, first);
  }
  return duplicates;
}

type Dated = { readonly claim: Claim; readonly date: string };
const byDate = (a: Dated, b: Dated): number => compareBytes(a.date, b.date) || publishedOrder.claims(a.claim, b.claim);

/** The claims of sentences that several documents hold: most sentences stand in one, which is told by their hash alone. */
function sharedSentences(claims: readonly Claim[]): readonly Claim[] {
  const holders = new Map<string, string>();
  const shared = new Set<string>();
  for (const { QUOTE_HASH, DOC_ID } of claims) {
    const holder = holders.get(QUOTE_HASH);
    if (holder === undefined) holders.set(QUOTE_HASH, DOC_ID);
    else if (holder !== DOC_ID) shared.add(QUOTE_HASH);
  }
  return claims.filter(({ QUOTE_HASH }) => shared.has(QUOTE_HASH));
}

/** What a sentence says, whichever document prints it: a stock without a date is the same stock when the sentence is printed again. */
function readingOf(claim: Claim): string {
  const dated = claim.TIME_BASIS === "STATED" || claim.TIME_BASIS === "CONTEXT";
  return JSON.stringify([
    claim.QUOTE_HASH,
    claim.EXACT,
    claim.INDICATOR,
    claim.PRODUCT,
    claim.TRANSFORMATION,
    claim.REF_AREA,
    claim.COUNTERPART_AREA,
    dated ? [claim.TIME_PERIOD, claim.BASE_PERIOD] : null,
    claim.FLOW_STOCK_ENTRY,
    claim.STATEMENT_TYPE,
    claim.REPORTER,
    claim.UNIT_MEASURE,
    claim.QUALIFIER,
    claim.OBS_VALUE,
    claim.OBS_VALUE_TO,
    claim.UNIT_MULT,
  ]);
}
