import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Dataset } from "@sourcebook/model";
import { digestFolder, digestOf } from "../disk/digest-folder.ts";
import type { Project } from "../disk/find-project.ts";
import { errorCode } from "../disk/read-bytes.ts";
import { Failure } from "../failure.ts";
import type { Job } from "../job/job.ts";
import { readRecord, writeRecord } from "../job/published-record.ts";
import type { RowCounts } from "../job/published-rows.ts";
import { publishedFolder } from "./publish-datasets.ts";

/** A dataset whose folder need not be written, as it holds what it would. */
export type StandingDataset = { readonly dataset: Dataset; readonly counts: RowCounts };

/** Datasets of a project; `keys` have the hash of all that each follows from, by its id. */
type Keyed = {
  readonly project: Project;
  readonly datasets: readonly Dataset[];
  readonly keys: ReadonlyMap<string, string>;
};

/** The datasets whose folders were published from the same and are as they were. */
export async function standingDatasets(
  { parts }: Job,
  { project, datasets, keys }: Keyed,
): Promise<readonly StandingDataset[]> {
  const folders = await readRecord(parts);
  const standing = datasets.flatMap((dataset) => {
    const folder = folders.find(({ id, key }) => id === dataset.id && key === keys.get(id));
    const stands = folder && digestOf(publishedFolder(project, dataset)) === folder.digest;
    return stands ? [{ dataset, counts: folder.counts }] : [];
  });
  if (standing.length === 0) return [];
  // Publishing clears away what a killed run left, and waits for one that lives.
  const beside = await readdir(join(project.root, "data", "published"));
  return beside.some((name) => name.startsWith(".")) ? [] : standing;
}

/** What stands is published: a disk that does not keep the record of it costs time, not results. */
export async function remember(
  { parts }: Job,
  published: readonly StandingDataset[],
  { project, keys }: Pick<Keyed, "project" | "keys">,
): Promise<void> {
  try {
    const folders = published.flatMap(({ dataset, counts }) => {
      const key = keys.get(dataset.id);
      const { digest } = digestFolder(publishedFolder(project, dataset));
      return key === undefined ? [] : [{ id: dataset.id, key, digest, counts }];
    });
    await writeRecord(parts, folders);
  } catch (error) {
    if (!(error instanceof Failure) && errorCode(error) === null) throw error;
  }
}
