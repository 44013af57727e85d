import { join } from "node:path";
import { exportForms, type ExportForm } from "@sourcebook/export";
import type { Catalogue } from "@sourcebook/model";
import { writeError } from "../disk/cannot-write.ts";
import type { Project } from "../disk/find-project.ts";
import { publishStaged, stageFolder } from "../disk/staged-folder.ts";
import type { Progress } from "../terminal/progress.ts";
import type { ReadyDataset } from "./publish-datasets.ts";

/**
 * Writes datasets in other forms to `data/exports/<dataset>`, beside `data/published`, whose files are the same with and without
 * them. The folder holds the forms of this run only. Gives the folders. Throws CannotWrite.
 */
export async function writeExports(
  { root, name }: Project,
  catalogue: Catalogue,
  { datasets, forms }: { readonly datasets: readonly ReadyDataset[]; readonly forms: readonly ExportForm[] },
  progress: Progress,
): Promise<readonly string[]> {
  if (forms.length === 0) return [];
  const folders: string[] = [];
  for (const { dataset, contents } of datasets) {
    const folder = join(name, "data", "exports", dataset.id);
    progress.stage(`writing ${folder}`);
    try {
      const files = exportForms(contents, dataset, catalogue, forms);
      await publishStaged(await stageFolder(files, join(root, "data", "exports", dataset.id)));
    } catch (error) {
      throw writeError(error, folder, "what was exported before still stands");
    }
    folders.push(folder);
  }
  return folders;
}
