import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { writeReview } from "@sourcebook/export";
import { exitCodes, type Host } from "../command-line/context.ts";
import { projectFor } from "../command-line/project-for.ts";
import { shellWord } from "../command-line/shell-word.ts";
import { writeError } from "../disk/cannot-write.ts";
import { replaceFile } from "../disk/replace-file.ts";
import { openReview } from "../review/open-review.ts";

export type ReviewExportFlags = { readonly project?: string; readonly dataset?: string; readonly out?: string };

/** `sourcebook review export`: the claims of a project as a worksheet in which people decide. */
export async function reviewExport(host: Host, { project: folder, dataset, out }: ReviewExportFlags): Promise<number> {
  const { stdout, stderr, cwd } = host;
  const project = projectFor(folder, host);
  if (!project) return exitCodes.failed;
  const name = dataset === undefined ? "review.xlsx" : `review-${dataset}.xlsx`;
  const file = out ?? join(project.name, "data", "exports", name);
  if (file === "-" && stdout.isTTY) {
    stderr.write("a workbook is nothing for a terminal: name a file with --out, or pipe it on\n");
    return exitCodes.usage;
  }
  const path = resolve(cwd(), file);
  if (file !== "-" && existsSync(path)) {
    stderr.write(`${file}: stands there already and may hold decisions; remove it, or name another file with --out\n`);
    return exitCodes.failed;
  }
  const review = await openReview(project, dataset, host);
  if (!review) return exitCodes.failed;
  const bytes = await writeReview(review.contents, review.catalogue, review.stale);
  if (file === "-") stdout.write(bytes);
  else {
    await put(bytes, path, file);
    const at = folder === undefined ? "" : ` --project ${shellWord(folder)}`;
    stdout.write(`${file}: fill it in, then: sourcebook review import ${shellWord(file)}${at}\n`);
  }
  return exitCodes.ok;
}

/** Writes the workbook. Throws CannotWrite. */
async function put(bytes: Uint8Array, path: string, file: string): Promise<void> {
  try {
    await replaceFile(path, bytes);
  } catch (error) {
    throw writeError(error, file, "check its folder and permissions");
  }
}
