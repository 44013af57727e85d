import { compareBytes, withBounds, type Claim, type Decision } from "@sourcebook/model";
import { entryOf } from "./decision-entry.ts";

/** Claims by id as they count: with the values that the published decisions set, and the bounds that follow from those. */
export function correctedClaims(claims: readonly Claim[], decisions: readonly Decision[]): ReadonlyMap<string, Claim> {
  const counting = new Map(claims.map((claim) => [claim.CLAIM_ID, claim]));
  for (const decision of decisions.toSorted(
    (a, b) => compareBytes(a.DATE, b.DATE) || compareBytes(a.DECISION_ID, b.DECISION_ID),
  )) {
    const entry = entryOf(decision);
    const claim = counting.get(entry.claim);
    if (claim && entry.verb === "correct") counting.set(entry.claim, withBounds(Object.assign({}, claim, entry.set)));
  }
  return counting;
}
