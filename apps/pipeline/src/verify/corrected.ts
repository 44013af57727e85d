import { decisionEntry, type Claim, type Decision } from "@sourcebook/model";
import { correctClaim, entriesOn, matchDecisions } from "@sourcebook/normalize";

/** Claims by id as they count: with the values that the published decisions set, and the bounds that follow from those. */
export function correctedClaims(claims: readonly Claim[], decisions: readonly Decision[]): ReadonlyMap<string, Claim> {
  const placed = decisions.map((row) => ({ entry: decisionEntry(row), at: { file: "decisions.csv" } }));
  const matched = matchDecisions(placed, claims);
  return new Map(claims.map((claim) => [claim.CLAIM_ID, correctClaim(claim, entriesOn(claim, matched))]));
}
