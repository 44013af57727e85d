import {
  compareRationals,
  formatBound,
  formatNearest,
  minus,
  over,
  parseRational,
  type Check,
  type Rational,
} from "@sourcebook/model";
import type { Live } from "./live-cell.ts";
import { sameRow } from "./table-formula.ts";

/** What the two intervals of a check have in common, as formulas; null where checks.csv has nothing or something else. */
export type LiveOverlap = { readonly lower: Live | null; readonly upper: Live | null; readonly share: Live | null };

const cell = (title: string): string => sameRow("checks", title);
const common = (choose: "MAX" | "MIN", end: string): string =>
  `${choose}(${cell(`Left ${end}`)},${cell(`Right ${end}`)})`;
const LOWER = common("MAX", "lower");
const UPPER = common("MIN", "upper");
const SHARE = `(${cell("Overlap upper")}-${cell("Overlap lower")})/(${cell("Left upper")}-${cell("Left lower")})`;

/** The formulas of the overlap of a check: each stands only where it gives what checks.csv says. */
export function liveOverlap(check: Check): LiveOverlap {
  const lower = innermost(check.LEFT_LOWER, check.RIGHT_LOWER, 1);
  const upper = innermost(check.LEFT_UPPER, check.RIGHT_UPPER, -1);
  const share = lower && upper && shareOf(minus(upper, lower), check);
  return {
    lower: lower && formatBound(lower, "down") === check.OVERLAP_LOWER ? { formula: LOWER, result: lower } : null,
    upper: upper && formatBound(upper, "up") === check.OVERLAP_UPPER ? { formula: UPPER, result: upper } : null,
    share: share && formatNearest(share) === check.OVERLAP_SHARE ? { formula: SHARE, result: share } : null,
  };
}

/** Of two lower ends (`sign` 1) the higher, of two upper ones (-1) the lower; an empty cell is no end. */
function innermost(left: string | null, right: string | null, sign: 1 | -1): Rational | null {
  const ends = [left, right].filter((end) => end !== null).map(parseRational);
  return ends.toSorted((a, b) => compareRationals(b, a) * sign)[0] ?? null;
}

function shareOf(width: Rational, { LEFT_LOWER, LEFT_UPPER }: Check): Rational | null {
  if (LEFT_LOWER === null || LEFT_UPPER === null) return null;
  const whole = minus(parseRational(LEFT_UPPER), parseRational(LEFT_LOWER));
  return whole.numerator === 0n ? null : over(width, whole);
}
