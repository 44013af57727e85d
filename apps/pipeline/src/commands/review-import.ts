import { join, resolve } from "node:path";
import { readReview } from "@sourcebook/export";
import { countWords, type Issue } from "@sourcebook/model";
import { exitCodes, type Host } from "../command-line/context.ts";
import { projectFor } from "../command-line/project-for.ts";
import type { Project } from "../disk/find-project.ts";
import { readBytes } from "../disk/read-bytes.ts";
import { addDecisions } from "../disk/write-decisions.ts";
import { byPublisher } from "../review/by-publisher.ts";
import { openReview, type OpenReview } from "../review/open-review.ts";
import { takeDecisions, type Taken } from "../review/take-decisions.ts";
import { printIssues } from "../terminal/print-issues.ts";

export type ReviewImportFlags = { readonly project?: string; readonly json: boolean };

/** `sourcebook review import FILE`: what people decided in the worksheet, to data/decisions; nothing of a file with a fault. */
export async function reviewImport(
  host: Host,
  { project: folder, json }: ReviewImportFlags,
  file: string,
): Promise<number> {
  const { stdout } = host;
  const project = projectFor(folder, host);
  if (!project) return exitCodes.failed;
  const accepted = await acceptReview(file, project, host);
  if (!accepted) return exitCodes.failed;
  const { review, taken } = accepted;
  const decisions = join("data", "decisions");
  const entries = byPublisher(taken.entries, review.contents.claims, review.documents);
  const files = await addDecisions(join(project.root, decisions), join(project.name, decisions), entries);
  stdout.write(json ? `${JSON.stringify({ files, ...taken }, null, 2)}\n` : wordImport(file, taken, files));
  return taken.stale.length > 0 ? exitCodes.partial : exitCodes.ok;
}

const HOUR = 3_600_000;
/** Today where the day begins first: whoever decides there is a day ahead. */
const lastToday = (): string => new Date(Date.now() + 14 * HOUR).toISOString().slice(0, 10);

type Accepted = { readonly review: OpenReview; readonly taken: Taken };

/** Reads a filled in workbook against the project; null, and said why, where it is refused as a whole. */
async function acceptReview(file: string, project: Project, host: Host): Promise<Accepted | null> {
  const { stderr, env, cwd } = host;
  const { bytes, issue } = readBytes(resolve(cwd(), file), file);
  if (!bytes) {
    printIssues([issue], stderr, env);
    return null;
  }
  const { rows, faults: broken } = await readReview(bytes);
  const review = broken.length === 0 ? await openReview(project, undefined, host) : null;
  const taken = review && takeDecisions(rows, { ...review, today: lastToday() });
  const faults = [...broken, ...(taken?.faults ?? [])];
  const invalid = faults.map((fault): Issue => ({ code: "INVALID_REVIEW", ...fault, at: { file } }));
  const outdated = taken?.stale.map((each): Issue => ({ code: "STALE_REVIEW", ...each, at: { file } })) ?? [];
  printIssues([...invalid, ...outdated], stderr, env);
  if (faults.length > 0) stderr.write(`nothing imported: ${countWords(faults.length, "error")} in ${file}\n`);
  return review && taken && faults.length === 0 ? { review, taken } : null;
}

function wordImport(file: string, { entries, unchanged, unsure, stale }: Taken, files: readonly string[]): string {
  const others = [
    ...(unchanged > 0 ? [`${unchanged} as before`] : []),
    ...(unsure > 0 ? [`${unsure} unsure`] : []),
    ...(stale.length > 0 ? [`${stale.length} to be decided again`] : []),
  ];
  if (entries.length === 0) return `${file}: ${["no new decision", ...others].join(", ")}\n`;
  const news = `${countWords(entries.length, "new decision")} in ${files.join(", ")}`;
  return `${file}: ${[news, ...others].join(", ")}; publish: sourcebook build\n`;
}
