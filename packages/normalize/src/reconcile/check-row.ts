import { compareBytes, contentHash, type Check, type CodeOf } from "@sourcebook/model";
import { overlapColumns, type Verdict } from "./judge.ts";
import type { Range } from "./range.ts";

export type Reason = CodeOf<"REASON_CODE">;
/** One side of a comparison: ids of claims or derivations, and what they allow. */
export type Side = { readonly ids: readonly string[]; readonly range: Range };

export type Comparison = {
  readonly rule: CodeOf<"RULE">;
  /** Keys of the observations concerned. */
  readonly subjects: readonly string[];
  readonly left: Side;
  readonly right: Side | null;
  readonly verdict: Verdict;
  readonly reason: Reason | null;
  readonly explanation: string;
};

/** The row of a comparison; its decision is added by one who knows decisions. */
export function checkRow({ rule, subjects, left, right, verdict, reason, explanation }: Comparison): Check {
  const LEFT = left.ids.join(";");
  const RIGHT = right && right.ids.join(";");
  return {
    CHECK_ID: `K-${contentHash([rule, LEFT, RIGHT])}`,
    RULE: rule,
    SUBJECT_KEYS: [...new Set(subjects)].toSorted(compareBytes).join(";"),
    LEFT,
    RIGHT,
    ...(right ? overlapColumns(left.range, right.range) : NO_INTERVALS),
    VERDICT: verdict,
    REASON_CODE: reason,
    EXPLANATION: explanation,
    DECISION_ID: null,
  };
}

const NO_INTERVALS = {
  LEFT_LOWER: null,
  LEFT_UPPER: null,
  RIGHT_LOWER: null,
  RIGHT_UPPER: null,
  OVERLAP_LOWER: null,
  OVERLAP_UPPER: null,
  OVERLAP_SHARE: null,
};
