import * as z from "zod";
import { codesOf } from "./codes.ts";
import { coded, decimal, pattern, text } from "./column.ts";
import { CHECK_ID, DECISION_ID } from "./id.ts";

const bound = (title: string) => decimal(title, "In base units, outward; empty where unbounded.").nullable();

/** A comparison that was made: a row of `checks.csv`. */
export const checkSchema = z.strictObject({
  CHECK_ID: pattern(CHECK_ID, "Check ID", "Made from rule, left and right."),
  RULE: coded(codesOf("RULE"), "Rule", "What was compared, and how the two hang together."),
  SUBJECT_KEYS: text("Subject keys", "The keys of the observations concerned, separated by ';'."),
  LEFT: text("Left", "The claim or derivation that was looked at, or several, separated by ';'."),
  RIGHT: text(
    "Right",
    "What it was compared with: a claim, several that state the same, separated by ';', or a derivation; empty where those on the left were compared with each other.",
  ).nullable(),
  LEFT_LOWER: bound("Left lower bound"),
  LEFT_UPPER: bound("Left upper bound"),
  RIGHT_LOWER: bound("Right lower bound"),
  RIGHT_UPPER: bound("Right upper bound"),
  OVERLAP_LOWER: bound("Overlap lower bound"),
  OVERLAP_UPPER: bound("Overlap upper bound"),
  OVERLAP_SHARE: decimal(
    "Overlap share",
    "Width of the overlap divided by that of the left interval; empty where the left has no width or no end.",
  ).nullable(),
  VERDICT: coded(codesOf("VERDICT"), "Verdict", "Whether one value satisfies both."),
  REASON_CODE: coded(codesOf("REASON_CODE"), "Reason", "What most likely lies behind a difference.").nullable(),
  EXPLANATION: text("Explanation", "The verdict in a sentence."),
  DECISION_ID: pattern(DECISION_ID, "Decision ID", "A person's decision on one of the claims.").nullable(),
});

export type Check = Readonly<z.infer<typeof checkSchema>>;

const GRAVITY: readonly string[] = [
  "CONTRADICTION",
  "TENSION",
  "CONSISTENT",
  "NOT_COMPARABLE",
  "AGREE",
  "DUPLICATE",
] satisfies readonly Check["VERDICT"][];

/** Where a verdict stands among all: 0 is what a reader must see first, -1 is none. */
export const gravityOf = (verdict: string): number => GRAVITY.indexOf(verdict);
