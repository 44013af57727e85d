import { severityOf, type Issue } from "@sourcebook/model";
import type { ExportForm } from "@sourcebook/export";
import { exitCodes, type Host } from "../context.ts";
import { CannotWrite } from "../disk/cannot-write.ts";
import { findProject, projectAt, type Project } from "../disk/find-project.ts";
import { toIssueRow } from "../issue-row.ts";
import { printIssues } from "../print-issues.ts";
import { createProgress } from "../progress.ts";
import { makeDatasets, publishDatasets, type PublishedDataset } from "../publish-datasets.ts";
import { writeExports } from "../write-exports.ts";
import { plural, readProject, type ProjectContents } from "../read-project.ts";

export type BuildFlags = {
  readonly allowRefused: boolean;
  readonly json: boolean;
  readonly sdmx: boolean;
  readonly spreadsheetSafe: boolean;
  readonly parquet: boolean;
  readonly fresh: boolean;
};

/** The other forms that are asked for. */
const formsOf = ({ sdmx, spreadsheetSafe, parquet }: BuildFlags): readonly ExportForm[] => [
  ...(sdmx ? (["sdmx"] as const) : []),
  ...(spreadsheetSafe ? (["spreadsheet-safe"] as const) : []),
  ...(parquet ? (["parquet"] as const) : []),
];

/** What a build did. */
type Outcome = {
  readonly read: ProjectContents;
  readonly issues: readonly Issue[];
  readonly published: readonly PublishedDataset[];
  /** Folders of other forms. */
  readonly exported: readonly string[];
  readonly exitCode: number;
};

/** `sourcebook build [DIR]`: reads the catalogue and the frozen documents of a project and publishes its datasets. */
export async function build(host: Host, flags: BuildFlags, directory?: string): Promise<number> {
  const { stdout, stderr, env } = host;
  const project = directory === undefined ? findProject(host.cwd()) : projectAt(directory);
  if (!project) {
    stderr.write(
      `${directory ?? host.cwd()}: no data/catalogue here; name the folder of a project: sourcebook build DIR\n`,
    );
    return exitCodes.failed;
  }
  const progress = createProgress(stderr, env);
  try {
    const outcome = await buildProject(project, flags, progress);
    progress.close();
    printIssues(outcome.issues, stderr, env);
    if (outcome.published.length === 0) stderr.write(`${wordFailure(outcome)}\n`);
    stdout.write(flags.json ? `${JSON.stringify(summarise(outcome), null, 2)}\n` : wordOutcome(outcome));
    return outcome.exitCode;
  } catch (error) {
    progress.close();
    if (!(error instanceof CannotWrite)) throw error;
    stderr.write(`${error.message}\n`);
    return exitCodes.failed;
  }
}

async function buildProject(
  project: Project,
  flags: BuildFlags,
  progress: ReturnType<typeof createProgress>,
): Promise<Outcome> {
  const { allowRefused } = flags;
  const read = await readProject(project, progress, { incremental: !flags.fresh });
  const failed = { read, issues: read.issues, published: [], exported: [], exitCode: exitCodes.failed };
  if (!read.catalogue || read.documents.length === 0 || (hasErrors(read.issues) && !allowRefused)) return failed;
  const made = makeDatasets(project, read.catalogue, read);
  const issues = [...read.issues, ...made.issues];
  const withRefusals = read.refused.length > 0 || (allowRefused && made.issues.some(isStale));
  // Where documents or cells are missing, fewer observations than promised are what the user has agreed to.
  if (hasErrors(made.issues) && !withRefusals) return { ...failed, issues };
  const published = await publishDatasets(project, read.catalogue, made.datasets, progress);
  const wanted = { datasets: made.datasets, forms: formsOf(flags) };
  const exported = await writeExports(project, read.catalogue, wanted, progress);
  return { read, issues, published, exported, exitCode: withRefusals ? exitCodes.publishedWithRefusals : exitCodes.ok };
}

/** A decision whose claim has changed: its cell is left out. */
const isStale = ({ code }: Issue): boolean => code === "STALE_DECISION";
const hasErrors = (issues: readonly Issue[]): boolean => countOf(issues, "error") > 0;

const countOf = (issues: readonly Issue[], severity: "error" | "warning"): number =>
  issues.filter((issue) => severityOf(issue) === severity).length;

function wordFailure({ issues, read }: Outcome): string {
  if (!hasErrors(issues)) return "nothing published: there is no document under data/sources";
  const errors = `nothing published: ${plural(countOf(issues, "error"), "error")}`;
  const isPartial = read.refused.length > 0 || issues.some(isStale);
  const isRescuable = read.catalogue !== null && isPartial && read.documents.length > 0;
  return isRescuable ? `${errors}; mend them, or publish the rest with --allow-refused` : errors;
}

/** One line a folder. */
function wordOutcome({ published, exported, read }: Outcome): string {
  const without = read.refused.length > 0 ? `, without ${plural(read.refused.length, "refused document")}` : "";
  const lines = published.map(({ status, folder, contents }) => {
    const { observations, claims, sources, refusals } = contents;
    const counts = `${plural(observations.length, "observation")} from ${plural(claims.length, "claim")} in ${plural(sources.length, "document")}`;
    return `${folder}: ${status}, ${counts}, ${plural(refusals.length, "number")} refused${without}\n`;
  });
  return [...lines, ...exported.map((folder) => `${folder}: exported\n`)].join("");
}

/** The outcome as `--json` prints it. */
const summarise = ({ published, exported, read, issues, exitCode }: Outcome) => ({
  exitCode,
  datasets: published.map(({ dataset, folder, status, contents }) => ({
    id: dataset.id,
    folder,
    status,
    observations: contents.observations.length,
    claims: contents.claims.length,
    documents: contents.sources.length,
    refusals: contents.refusals.length,
  })),
  exports: exported,
  documents: { read: read.documents.length, refused: read.refused },
  issues: issues.map(toIssueRow),
});
