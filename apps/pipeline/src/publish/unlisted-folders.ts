import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { compareBytes, type Dataset, type Issue } from "@sourcebook/model";
import type { Project } from "../disk/find-project.ts";
import { errorCode } from "../disk/read-bytes.ts";

/** Folders of datasets that were published once and have no entry in the catalogue any more: they stay, and are told. */
export async function unlistedFolders(project: Project, datasets: readonly Dataset[]): Promise<readonly Issue[]> {
  const listed = new Set(datasets.map(({ id }) => id));
  const entries = await publishedEntries(join(project.root, "data", "published"));
  const unlisted = entries.filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith(".") && !listed.has(entry.name),
  );
  return unlisted
    .map(({ name }) => join(project.name, "data", "published", name))
    .toSorted(compareBytes)
    .map((file) => ({ code: "UNLISTED_DATASET", at: { file } }));
}

const publishedEntries = (folder: string) =>
  readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (errorCode(error) === null) throw error;
    return []; // nothing is published yet; what else is wrong shows where it is written
  });
