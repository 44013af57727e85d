import { countWords, hasErrors, severityOf, type Issue } from "@sourcebook/model";
import { exitCodes } from "../command-line/context.ts";
import type { Outcome } from "../publish/build-project.ts";
import { toIssueRow } from "./issue-row.ts";

export const exitCodeOf = ({ status }: Outcome): number =>
  ({ published: exitCodes.ok, failed: exitCodes.failed, partial: exitCodes.partial })[status];

const countOf = (issues: readonly Issue[], severity: "error" | "warning"): number =>
  issues.filter((issue) => severityOf(issue) === severity).length;

/** Why nothing was published, and what can be done. */
export function wordFailure({ issues, documents, hasRest }: Outcome): string {
  if (!hasErrors(issues)) return `nothing published: ${documents.read > 0 ? NO_DATASET : NO_DOCUMENT}`;
  const errors = `nothing published: ${countWords(countOf(issues, "error"), "error")}`;
  return hasRest ? `${errors}; mend them, or publish the rest with --allow-refused` : errors;
}

const NO_DOCUMENT = "there is no document under data/sources";
const NO_DATASET = "data/catalogue/datasets has no dataset";

/** One line a folder. */
export function wordOutcome({ published, exported, refused }: Outcome): string {
  const without = refused.length > 0 ? `, without ${countWords(refused.length, "refused document")}` : "";
  const lines = published.map(({ status, folder, counts }) => {
    const { observations, claims, documents, refusals } = counts;
    const words = `${countWords(observations, "observation")} from ${countWords(claims, "claim")} in ${countWords(documents, "document")}`;
    return `${folder}: ${status}${observations === 0 ? " but empty" : ""}, ${words}, ${countWords(refusals, "number")} refused${without}\n`;
  });
  return [...lines, ...exported.map((folder) => `${folder}: exported\n`)].join("");
}

/** The outcome as `--json` prints it. */
export const summarise = (outcome: Outcome) => ({
  exitCode: exitCodeOf(outcome),
  datasets: outcome.published.map(({ dataset, folder, status, counts }) => ({
    id: dataset.id,
    folder,
    status,
    ...counts,
  })),
  exports: outcome.exported,
  documents: { ...outcome.documents, refused: outcome.refused },
  issues: outcome.issues.map(toIssueRow),
});
