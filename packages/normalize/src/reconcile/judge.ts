import { formatBound, formatNearest, over, type CodeOf } from "@sourcebook/model";
import { intersect, widthOf, type Range } from "./range.ts";

export type Verdict = CodeOf<"VERDICT">;
/** The two readings of what one side says. */
export type Readings = { readonly hard: Range; readonly soft: Range };

/** CONSISTENT where the values that the words suggest meet, TENSION where only their widest reading does, else CONTRADICTION. */
export function judge(left: Readings, right: Readings): "CONSISTENT" | "TENSION" | "CONTRADICTION" {
  if (intersect(left.soft, right.soft)) return "CONSISTENT";
  return intersect(left.hard, right.hard) ? "TENSION" : "CONTRADICTION";
}

/** The columns of a check that show the two intervals and what they have in common. */
export function overlapColumns(left: Range, right: Range) {
  const overlap = intersect(left, right);
  const [whole, common] = [widthOf(left), overlap && widthOf(overlap)];
  return {
    LEFT_LOWER: lowerText(left),
    LEFT_UPPER: upperText(left),
    RIGHT_LOWER: lowerText(right),
    RIGHT_UPPER: upperText(right),
    OVERLAP_LOWER: overlap && lowerText(overlap),
    OVERLAP_UPPER: overlap && upperText(overlap),
    OVERLAP_SHARE:
      whole && whole.numerator !== 0n ? (common ? formatNearest(over(common, whole)) : overlap ? null : "0") : null,
  };
}

/** The lower end as published: exact, or outward. */
export const lowerText = ({ lower }: Range): string | null => lower && formatBound(lower.value, "down");
export const upperText = ({ upper }: Range): string | null => upper && formatBound(upper.value, "up");
