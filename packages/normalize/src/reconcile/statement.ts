import { baseValue, parseRational, quantityOf, softIntervalOf, type Claim, type Rational } from "@sourcebook/model";
import { rangeOf, type End, type Range } from "./range.ts";

/** What a claim allows its cell to be. */
export type Statement = {
  /** CLAIM_ID. */
  readonly id: string;
  readonly claim: Claim;
  /** The widest reading of the words. */
  readonly hard: Range;
  /** What the words suggest. */
  readonly soft: Range;
  /** The value stated; null where the words only bound it. */
  readonly value: Rational | null;
  /** Did a person set what it says? */
  readonly isCorrected: boolean;
};

/** Reads the ranges of a claim, in base units. */
export function statementOf(claim: Claim, isCorrected = false): Statement {
  const { CLAIM_ID, OBS_LOWER, OBS_UPPER, QUALIFIER } = claim;
  const bounds = rangeOf(OBS_LOWER, OBS_UPPER, QUALIFIER === "GT" || QUALIFIER === "LT");
  const isValue = QUALIFIER === "EQ" || QUALIFIER === "APPROX";
  return {
    id: CLAIM_ID,
    claim,
    hard: bounds,
    soft: softRange(claim, bounds),
    value: isValue ? parseRational(baseValue(claim)) : null,
    isCorrected,
  };
}

function softRange(claim: Claim, hard: Range): Range {
  const { lower, upper } = softIntervalOf(quantityOf(claim));
  if (lower === claim.OBS_LOWER && upper === claim.OBS_UPPER) return hard;
  const soft = rangeOf(lower, upper);
  if (claim.BOUND_BASIS !== "STATED_BOUND") return soft;
  // The stated end is as open as it was said; the next round figure is what would have been said instead.
  const far = (end: End): End => end && { ...end, open: claim.QUALIFIER !== "LT" };
  return { lower: hard.lower ?? far(soft.lower), upper: hard.upper ?? far(soft.upper) };
}
