import type { Claim, CodeOf } from "@sourcebook/model";
import type { Conflict } from "./reconcile/check-list.ts";

/** What is known of a value beside its claim. */
export type Standing = {
  readonly conflict: Conflict | undefined;
  readonly review: CodeOf<"REVIEW_STATUS">;
};

/**
 * OBS_STATUS of a stated value; the first that fits, in the order F (forecast) > U (period or areas inferred, or in conflict)
 * > D (another reporter measures it differently) > E (the source says about) > V (read by rule) or A (a person accepted it).
 */
export function statusOf(claim: Claim, { conflict, review }: Standing): CodeOf<"OBS_STATUS"> {
  const { STATEMENT_TYPE, TIME_BASIS, AREA_BASIS, QUALIFIER } = claim;
  const inConflict = conflict?.status === "TENSION" || conflict?.status === "CONTRADICTION";
  if (STATEMENT_TYPE === "FORECAST") return "F";
  if (TIME_BASIS === "INFERRED_DOC_DATE" || TIME_BASIS === "NONE" || AREA_BASIS === "DOCUMENT") return "U";
  if (inConflict) return conflict.isMirror ? "D" : "U";
  if (QUALIFIER === "APPROX") return "E";
  return review === "UNREVIEWED" ? "V" : "A";
}
