import { join } from "node:path";
import type { ExportForm } from "@sourcebook/export";
import { buildProject, type Outcome } from "../build-project.ts";
import { exitCodes, type Host } from "../context.ts";
import { findProject, projectAt, type Project } from "../disk/find-project.ts";
import { readCatalogue } from "../disk/read-catalogue.ts";
import { embeddedEngine } from "../engines/embedded.ts";
import { Failure } from "../failure.ts";
import { openJob } from "../job/job.ts";
import { makePlan } from "../job/make-plan.ts";
import { documentCount, writePlan } from "../job/plan.ts";
import type { Beside } from "../job/run-task.ts";
import { printIssues } from "../print-issues.ts";
import { createProgress, type Progress } from "../progress.ts";
import { plural, readProject } from "../read-project.ts";
import { exitCodeOf, summarise, wordFailure, wordOutcome } from "../word-outcome.ts";
import { openWorkers, type WorkerFlags } from "../workers.ts";

export type BuildFlags = WorkerFlags & {
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
    const outcome = await buildHere(project, flags, env, progress);
    progress.close();
    printIssues(outcome.issues, stderr, env);
    if (outcome.published.length === 0) stderr.write(`${wordFailure(outcome)}\n`);
    stdout.write(flags.json ? `${JSON.stringify(summarise(outcome), null, 2)}\n` : wordOutcome(outcome));
    return exitCodeOf(outcome);
  } catch (error) {
    progress.close();
    if (!(error instanceof Failure)) throw error;
    stderr.write(`${error.message}\n`);
    return exitCodes.failed;
  }
}

/** The job of a build is kept in `data/.build`, and done here. */
async function buildHere(
  project: Project,
  flags: BuildFlags,
  env: NodeJS.ProcessEnv,
  progress: Progress,
): Promise<Outcome> {
  const folder = join("data", "catalogue");
  const { catalogue, issues } = await readCatalogue(join(project.root, folder), join(project.name, folder));
  if (!catalogue) return lookOnly(project, progress);
  const job = openJob(join(project.root, "data", ".build"));
  if (flags.fresh) await job.clear();
  const planned = await makePlan(project);
  const { plan } = planned;
  await writePlan(job.folder, plan);
  progress.stage(`reading ${plural(documentCount(plan), "document")}`);
  const pool = openWorkers(flags, env);
  const onProgress = progress.count;
  const engineOf = (beside: Beside) => embeddedEngine(job, plan, beside, { pool, onProgress });
  const options = { allowRefused: flags.allowRefused, forms: formsOf(flags), issues: [...issues, ...planned.issues] };
  try {
    return await buildProject({ project, catalogue, job, plan, of: 1, engineOf }, options, progress);
  } finally {
    await pool.close();
  }
}

/** With a broken catalogue documents are looked at, so that all that is wrong is told at once. */
async function lookOnly(project: Project, progress: Progress): Promise<Outcome> {
  const { documents, refused, issues } = await readProject(project, progress);
  const counts = { found: documents.length, read: documents.length, repeated: 0 };
  return { issues, documents: counts, refused, published: [], exported: [], status: "failed" };
}
