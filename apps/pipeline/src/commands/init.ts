import { readdir } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { Catalogue } from "@sourcebook/model";
import { exitCodes, type Host } from "../command-line/context.ts";
import { shellWord } from "../command-line/shell-word.ts";
import { writeError } from "../disk/cannot-write.ts";
import { shippedCatalogue } from "../disk/find-project.ts";
import { errorCode } from "../disk/read-bytes.ts";
import { readCatalogue } from "../disk/read-catalogue.ts";
import { slugWords } from "../disk/slug-words.ts";
import { fillFolder, publishStaged, stageFolder } from "../disk/staged-folder.ts";
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
    const folder = resolve(directory);
    const entries = await entriesOf(folder);
    if (entries !== null && entries.length > 0) {
      stderr.write(`${directory}: error: holds files already; name a new folder, or an empty one\n`);
      return exitCodes.failed;
    }
    const files = await newProjectFiles(described, catalogue);
    if (entries) await fillFolder(files, folder);
    else await publishStaged(await stageFolder(files, folder));
  } catch (error) {
    throw writeError(error, directory, "no project was made");
  }
  stdout.write(
    `${directory}: a new project, dataset ${described.id}; next: sourcebook build ${shellWord(directory)}\n`,
  );
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

/** What is in a folder, or stands in its place; null where there is nothing. */
async function entriesOf(folder: string): Promise<readonly string[] | null> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    if (errorCode(error) === "ENOTDIR") return [folder];
    throw error;
  }
}
