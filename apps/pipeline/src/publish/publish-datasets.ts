import { join } from "node:path";
import { exportDataset, type DatasetRows } from "@sourcebook/export";
import type { Catalogue, Dataset, Document } from "@sourcebook/model";
import { CannotWrite, writeError } from "../disk/cannot-write.ts";
import type { Project } from "../disk/find-project.ts";
import { lockFolder, type FolderLock } from "../disk/lock-folder.ts";
import { discardStaged, publishStaged, stageFolder, type StagedFolder } from "../disk/staged-folder.ts";
import type { Work } from "../job/work.ts";
import { programVersion } from "../program-version.ts";
import type { Progress } from "../terminal/progress.ts";
import { archiveApart } from "./archive-apart.ts";

/** A dataset with its rows. */
export type ReadyDataset = {
  readonly dataset: Dataset;
  readonly contents: DatasetRows;
  /** The documents that it cites; those whose rights do not allow that they are published may be missing. */
  readonly documents: readonly Document[];
};

/** What datasets are published of. */
export type PublishedProject = {
  readonly project: Project;
  readonly catalogue: Catalogue;
  /** Packs the pieces of a workbook beside the thread that makes them. */
  readonly archive?: Work["archive"] | undefined;
};

/** A dataset that stands in its folder. */
export type PublishedDataset = {
  readonly dataset: Dataset;
  readonly folder: string;
  readonly status: "published" | "unchanged";
};

/**
 * Publishes all datasets or, where one of them cannot be written, none: every folder is complete beside its place before the first is exchanged.
 * Throws CannotWrite.
 */
export async function publishDatasets(
  from: PublishedProject,
  datasets: readonly ReadyDataset[],
  progress: Progress,
): Promise<readonly PublishedDataset[]> {
  if (datasets.length === 0) return [];
  const folder = join(from.project.name, "data", "published");
  const lock = await lockPublished(from.project, folder, progress);
  try {
    return await publishLocked(from, datasets, progress);
  } finally {
    await lock.release();
  }
}

/** Milliseconds; another run that has not ended by then hangs, or has a great deal to write. */
const PATIENCE = 60_000;

async function lockPublished({ root }: Project, folder: string, progress: Progress): Promise<FolderLock> {
  const onWait = (): void => progress.stage(`another build is publishing to ${folder}: waiting for it`);
  try {
    const lock = await lockFolder(join(root, "data", "published"), { milliseconds: PATIENCE, onWait });
    if (lock) return lock;
  } catch (error) {
    throw writeError(error, folder, STANDS);
  }
  throw new CannotWrite(folder, "EBUSY", { advice: "wait for it to end and try again" });
}

const STANDS = "what was published before still stands";

async function publishLocked(
  { project, catalogue, archive }: PublishedProject,
  datasets: readonly ReadyDataset[],
  progress: Progress,
): Promise<readonly PublishedDataset[]> {
  const staged: { readonly dataset: Dataset; readonly folder: StagedFolder }[] = [];
  const published: PublishedDataset[] = [];
  const pipelineVersion = await programVersion();
  let at = join(project.name, "data", "published");
  try {
    for (const { dataset, contents, documents } of datasets) {
      at = join(project.name, "data", "published", dataset.id);
      progress.stage(`writing ${at}`);
      const apart = archive && archiveApart(archive);
      const options = { pipelineVersion, documents, archiver: apart?.archiver };
      const files = exportDataset(contents, dataset, catalogue, options);
      try {
        staged.push({ dataset, folder: await stageFolder(files, publishedFolder(project, dataset)) });
      } finally {
        apart?.close();
      }
    }
    for (const { dataset, folder } of staged) {
      at = join(project.name, "data", "published", dataset.id);
      published.push({ dataset, folder: at, status: await publishStaged(folder) });
    }
    return published;
  } catch (error) {
    await Promise.all(staged.map(({ folder }) => discardStaged(folder)));
    throw writeError(error, at, STANDS);
  }
}

/** The absolute path of the folder of a dataset. */
export const publishedFolder = ({ root }: Project, { id }: Dataset): string => join(root, "data", "published", id);
