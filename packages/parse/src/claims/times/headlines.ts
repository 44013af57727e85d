import { type Claim, claimContentHash } from "@sourcebook/model";

/**
 * "Exports jump 11.1 percent", says a headline, and the text "exports grew by 11.1 percent in January-September": what stands ahead of all
 * that has a period is of the one that the text first tells it with.
 */
export function withPeriodsOfHeadlines(claims: readonly Claim[]): readonly Claim[] {
  const first = claims.findIndex(isDated);
  if (first <= 0) return claims;
  const told = new Map(
    claims
      .filter(isDated)
      .map((claim) => [whatIsSaid(claim), claim] as const)
      .toReversed(),
  );
  return claims.map((claim, i) => {
    if (i >= first || claim.STATEMENT_TYPE !== "ACTUAL" || claim.FLOW_STOCK_ENTRY !== "T") return claim;
    const again = told.get(whatIsSaid(claim));
    return again ? datedAs(claim, again) : claim;
  });
}

function datedAs(claim: Claim, { TIME_PERIOD, BASE_PERIOD }: Claim): Claim {
  const row = { ...claim, TIME_PERIOD, BASE_PERIOD, TIME_BASIS: "CONTEXT" as const };
  return { ...row, CONTENT_HASH: claimContentHash(row) };
}

const isDated = ({ TIME_PERIOD }: Claim): boolean => TIME_PERIOD !== "_X";

const whatIsSaid = (claim: Claim): string =>
  [
    claim.INDICATOR,
    claim.PRODUCT,
    claim.TRANSFORMATION,
    claim.REF_AREA,
    claim.COUNTERPART_AREA,
    claim.STATEMENT_TYPE,
    claim.OBS_VALUE,
    claim.UNIT_MULT,
    claim.UNIT_MEASURE,
  ].join(" ");
