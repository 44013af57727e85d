import { readdir } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { Catalogue } from "@sourcebook/model";
import { exitCodes, type Host } from "../command-line/context.ts";
import { writeError } from "../disk/cannot-write.ts";
import { shippedCatalogue } from "../disk/find-project.ts";
import { errorCode } from "../disk/read-bytes.ts";
import { readCatalogue } from "../disk/read-catalogue.ts";
import { slugWords } from "../disk/slug-words.ts";
import { publishStaged, stageFolder } from "../disk/write-published.ts";
import { newProjectFiles, type NewProject } from "../init/new-project.ts";
import { printIssues } from "../terminal/print-issues.ts";

export type InitFlags = { readonly title?: string; readonly areas?: string };

/** `sourcebook init DIR`: a new dataset project in which `build` works at once. */
export async function init(host: Host, flags: InitFlags, directory: string): Promise<number> {
  const { stdout, stderr, env } = host;
  const { catalogue, issues } = await readCatalogue(shippedCatalogue(), shippedCatalogue());
  printIssues(issues, stderr, env);
  if (!catalogue) return exitCodes.failed;
  const described = describe(flags, directory, catalogue);
  if (typeof described === "string") {
    stderr.write(`${described}\n`);
    return exitCodes.usage;
  }
  try {
    if (!(await isFree(resolve(directory)))) {
      stderr.write(`${directory}: error: holds files already; name a new folder, or an empty one\n`);
      return exitCodes.failed;
    }
    await publishStaged(await stageFolder(await newProjectFiles(described, catalogue), resolve(directory)));
  } catch (error) {
    throw writeError(error, directory, "no project was made");
  }
  stdout.write(`${directory}: a new project, dataset ${described.id}; next: sourcebook build ${inShell(directory)}\n`);
  return exitCodes.ok;
}

/** What the flags say of the project, or what is wrong with them. */
function describe({ title, areas }: InitFlags, directory: string, catalogue: Catalogue): NewProject | string {
  const id = slugWords(basename(resolve(directory))).join("-");
  if (id === "") return `${directory}: a dataset is called after its folder, which needs a letter or a digit`;
  if (title !== undefined && (title.trim() === "" || /[\n\r]/.test(title))) return "--title: must be words on one line";
  const codes = areas?.split(",").map((code) => code.trim().toUpperCase()) ?? [];
  const unknown = codes.find((code) => catalogue.place(code) === undefined);
  if (unknown !== undefined) return `--areas: unknown code "${unknown}"; give ISO 3166-1 alpha-3 codes such as GEO,TUR`;
  if (codes.length === 1) return "--areas: one area has no counterpart; give two or more, or none for all";
  return { id, title: title ?? wordsOf(id), areas: codes };
}

/** "georgia-turkey" is "Georgia turkey": a title to improve. */
const wordsOf = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ");

/** Is there no such folder, or nothing in it? */
async function isFree(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return true;
    if (errorCode(error) === "ENOTDIR") return false;
    throw error;
  }
}

/** A path as it is typed in a shell. */
const inShell = (path: string): string => (/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);
