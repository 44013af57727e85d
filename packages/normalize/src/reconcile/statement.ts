import { baseValue, parseRational, quantityOf, softIntervalOf, type Claim, type Rational } from "@sourcebook/model";
import { rangeOf, type End, type Range } from "./range.ts";

/** What of a claim cells are compared by. */
export type Spoken = Pick<
  Claim,
  | "CLAIM_ID"
  | "DOC_ID"
  | "EXACT"
  | "QUALIFIER"
  | "OBS_VALUE"
  | "OBS_VALUE_TO"
  | "UNIT_MULT"
  | "BASE_PERIOD"
  | "AREA_BASIS"
  | "COUNTERPART_AREA"
  | "UNIT_BASIS"
  | "TIME_BASIS"
>;

/** A claim without what it is not compared by, which is most of it. */
export function spokenOf(claim: Spoken): Spoken {
  const { CLAIM_ID, DOC_ID, EXACT, QUALIFIER, OBS_VALUE, OBS_VALUE_TO, UNIT_MULT, BASE_PERIOD } = claim;
  const { AREA_BASIS, COUNTERPART_AREA, UNIT_BASIS, TIME_BASIS } = claim;
  const value = { QUALIFIER, OBS_VALUE, OBS_VALUE_TO, UNIT_MULT, BASE_PERIOD };
  return { CLAIM_ID, DOC_ID, EXACT, ...value, AREA_BASIS, COUNTERPART_AREA, UNIT_BASIS, TIME_BASIS };
}

/** What a claim allows its cell to be. */
export type Statement = {
  /** CLAIM_ID. */
  readonly id: string;
  readonly claim: Spoken;
  /** The widest reading of the words. */
  readonly hard: Range;
  /** What the words suggest. */
  readonly soft: Range;
  /** The value stated; null where the words only bound it. */
  readonly value: Rational | null;
  /** Did a person set what it says? */
  readonly isCorrected: boolean;
};

/** Reads the ranges of claims, in base units: what several say in the same way is read once. */
export function createStatements(): (claim: Claim, isCorrected?: boolean) => Statement {
  const known = new Map<string, Allowed>();
  return (claim, isCorrected = false) => {
    const words = wordsOf(claim);
    const allowed = known.get(words) ?? allowedBy(claim);
    known.set(words, allowed);
    return { id: claim.CLAIM_ID, claim, ...allowed, isCorrected };
  };
}

/** All that ranges follow from. */
const wordsOf = (claim: Claim): string =>
  `${claim.QUALIFIER} ${claim.OBS_VALUE} ${claim.OBS_VALUE_TO} ${claim.UNIT_MULT} ${claim.UNIT_MEASURE} ${claim.OBS_LOWER} ${claim.OBS_UPPER} ${claim.BOUND_BASIS}`;

type Allowed = Pick<Statement, "hard" | "soft" | "value">;

function allowedBy(claim: Claim): Allowed {
  const { OBS_LOWER, OBS_UPPER, QUALIFIER } = claim;
  const hard = rangeOf(OBS_LOWER, OBS_UPPER, QUALIFIER === "GT" || QUALIFIER === "LT");
  const isValue = QUALIFIER === "EQ" || QUALIFIER === "APPROX";
  return { hard, soft: softRange(claim, hard), value: isValue ? parseRational(baseValue(claim)) : null };
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
