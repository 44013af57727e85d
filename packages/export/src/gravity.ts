import type { Check } from "@sourcebook/model";

const GRAVITY: readonly Check["VERDICT"][] = [
  "CONTRADICTION",
  "TENSION",
  "CONSISTENT",
  "NOT_COMPARABLE",
  "AGREE",
  "DUPLICATE",
];

/** The gravest verdicts first, else in published order. */
export const byGravity = (checks: readonly Check[]): readonly Check[] =>
  checks.toSorted((a, b) => gravityOf(a.VERDICT) - gravityOf(b.VERDICT));

/** Where a verdict stands among all: 0 is what a reader must see first. */
export const gravityOf = (verdict: Check["VERDICT"]): number => GRAVITY.indexOf(verdict);
