import type { ExportForm } from "@sourcebook/export";
import type { Host } from "../command-line/context.ts";
import type { Planned } from "../job/open-planned.ts";
import { printIssues } from "../terminal/print-issues.ts";
import type { Progress } from "../terminal/progress.ts";
import { exitCodeOf, summarise, wordFailure, wordOutcome } from "../terminal/word-outcome.ts";
import { buildProject, type Outcome, type Site } from "./build-project.ts";

export type PublishingFlags = {
  readonly allowRefused: boolean;
  readonly json: boolean;
  readonly sdmx: boolean;
  readonly spreadsheetSafe: boolean;
  readonly parquet: boolean;
};

/** Who runs what is missing of a job, in how many tasks, and who packs what is published. */
export type Runner = Pick<Site, "of" | "engineOf" | "archive">;

/** The other forms that are asked for. */
const formsOf = ({ sdmx, spreadsheetSafe, parquet }: PublishingFlags): readonly ExportForm[] => [
  ...(sdmx ? (["sdmx"] as const) : []),
  ...(spreadsheetSafe ? (["spreadsheet-safe"] as const) : []),
  ...(parquet ? (["parquet"] as const) : []),
];

/** Has what is missing of a job done, publishes the datasets, and says so. Gives the exit code. Throws Failure. */
export async function publishJob(
  host: Host,
  { issues, ...planned }: Planned,
  { runner, flags }: { readonly runner: Runner; readonly flags: PublishingFlags },
  progress: Progress,
): Promise<number> {
  const options = { allowRefused: flags.allowRefused, forms: formsOf(flags), issues };
  const outcome = await buildProject({ ...planned, ...runner }, options, progress);
  progress.close();
  return tell(host, outcome, flags);
}

/** Prints what was done, and what is wrong. Gives the exit code. */
export function tell({ stdout, stderr, env }: Host, outcome: Outcome, { json }: { readonly json: boolean }): number {
  printIssues(outcome.issues, stderr, env);
  if (outcome.published.length === 0) stderr.write(`${wordFailure(outcome)}\n`);
  stdout.write(json ? `${JSON.stringify(summarise(outcome), null, 2)}\n` : wordOutcome(outcome));
  return exitCodeOf(outcome);
}
