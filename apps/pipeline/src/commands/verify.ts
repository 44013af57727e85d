import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { compareBytes } from "@sourcebook/model";
import { exitCodes, type Host } from "../command-line/context.ts";
import { projectFor } from "../command-line/project-for.ts";
import { findProject, type Project } from "../disk/find-project.ts";
import { errorCode, fileIssueIn } from "../disk/read-bytes.ts";
import { readFolder } from "../disk/read-folder.ts";
import { createPaint } from "../terminal/paint.ts";
import { printIssues } from "../terminal/print-issues.ts";
import { withProgress } from "../terminal/with-progress.ts";
import { readEvidence, type Evidence } from "../verify/evidence.ts";
import { wordFailure } from "../verify/proof.ts";
import { verifyFiles, type Proof } from "../verify/verify-files.ts";

export type VerifyFlags = { readonly json: boolean; readonly project?: string };
/** A published folder with what was proven of it. */
type Verdict = { readonly folder: string; readonly ok: boolean; readonly proofs: readonly Proof[] };

/** A folder with one of them was published; what else of it is missing is a failure. */
const OF_DATASET = ["observations.csv", "claims.csv", "SHA256SUMS", "datapackage.json"];

/** Failures of one proof that are printed; `--json` has all. */
const PRINTED = 20;

/** `sourcebook verify [DIR]`: proves every number of published folders from their files, and from the documents with --project. */
export async function verify(host: Host, flags: VerifyFlags, directory?: string): Promise<number> {
  const { stdout, env } = host;
  const project = flags.project === undefined ? null : projectFor(flags.project, host);
  if (flags.project !== undefined && !project) return exitCodes.failed;
  const folders = directory === undefined ? await foldersOf(project, host) : [directory];
  if (!folders) return exitCodes.failed;
  const evidence = project && (await withProgress(host, (progress) => readEvidence(project, progress)));
  const verdicts: Verdict[] = [];
  for (const folder of folders) {
    const verdict = await verifyFolder(folder, evidence, host);
    if (!verdict) return exitCodes.failed;
    verdicts.push(verdict);
    if (!flags.json) stdout.write(wordVerdict(verdict, createPaint(stdout, env)));
  }
  const ok = verdicts.every((verdict) => verdict.ok);
  if (flags.json) stdout.write(`${JSON.stringify({ ok, folders: verdicts }, null, 2)}\n`);
  return ok ? exitCodes.ok : exitCodes.failed;
}

/** Every dataset of a project, or of the nearest one. Null, and said so, where there is none. */
async function foldersOf(named: Project | null, { cwd, stderr }: Host): Promise<readonly string[] | null> {
  const project = named ?? findProject(cwd());
  const published = join(project?.name ?? "", "data", "published");
  const entries = project ? await entriesOf(join(project.root, "data", "published")) : [];
  const names = entries.filter((entry) => !entry.startsWith(".")).toSorted(compareBytes);
  if (names.length > 0) return names.map((name) => join(published, name));
  stderr.write(`${named?.name ?? cwd()}: nothing is published here; name a published folder: sourcebook verify DIR\n`);
  return null;
}

async function entriesOf(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return [];
  }
}

async function verifyFolder(folder: string, evidence: Evidence | null, { stderr, env }: Host): Promise<Verdict | null> {
  try {
    const files = await readFolder(folder);
    if (!OF_DATASET.some((name) => files.has(name))) {
      const cause = files.size === 0 ? "an empty folder" : `no published dataset: it has no ${OF_DATASET[0]}`;
      printIssues([{ code: "FILE_UNREADABLE", cause, at: { file: folder } }], stderr, env);
      return null;
    }
    const proofs: Proof[] = [];
    for await (const proof of verifyFiles(files, evidence)) proofs.push(proof);
    return { folder, ok: proofs.every(({ failures }) => failures.length === 0), proofs };
  } catch (error) {
    printIssues([fileIssueIn(error, folder)], stderr, env);
    return null;
  }
}

function wordVerdict({ folder, ok, proofs }: Verdict, paint: ReturnType<typeof createPaint>): string {
  const lines = proofs.flatMap(({ number, name, checked, failures, note }) => {
    const count = failures.length === 0 ? `${checked} checked` : `${failures.length} of ${checked} failed`;
    const words =
      checked === 0 && failures.length === 0 ? (note ?? "nothing to check") : `${count}${note ? ` (${note})` : ""}`;
    const mark =
      failures.length > 0 ? paint("red", "FAILED") : checked === 0 ? paint("dim", "-     ") : paint("green", "ok    ");
    const shown = failures.slice(0, PRINTED).map((failure) => `      ${wordFailure(failure)}`);
    const more = failures.length > PRINTED ? [`      and ${failures.length - PRINTED} more; --json has all`] : [];
    return [`${String(number).padStart(3)} ${mark} ${name.padEnd(11)} ${words}`, ...shown, ...more];
  });
  return `${[`${folder}: ${ok ? "proven" : "NOT PROVEN"}`, ...lines].join("\n")}\n`;
}
