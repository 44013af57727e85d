import type { Check } from "@sourcebook/model";
import type { Rows } from "./rows.ts";

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

/** The same for checks that do not fit into the memory: they are read once a verdict. */
export const gravestFirst = (checks: Rows<Check>): Rows<Check> => ({
  async *[Symbol.asyncIterator]() {
    for (const verdict of GRAVITY) for await (const check of checks) if (check.VERDICT === verdict) yield check;
  },
});

/** Where a verdict stands among all: 0 is what a reader must see first. */
export const gravityOf = (verdict: Check["VERDICT"]): number => GRAVITY.indexOf(verdict);
