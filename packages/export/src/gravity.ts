import type { Check } from "@sourcebook/model";

const GRAVITY = ["CONTRADICTION", "TENSION", "CONSISTENT", "NOT_COMPARABLE", "AGREE", "DUPLICATE"];

/** Where a verdict stands among all: 0 is what a reader must see first. */
export const gravityOf = (verdict: Check["VERDICT"]): number => GRAVITY.indexOf(verdict);
