import { join } from "node:path";
import type { Catalogue, Dataset, DatasetContents, Document, Issue } from "@sourcebook/model";
import { exportDataset } from "@sourcebook/export";
import { normalize, selectDataset } from "@sourcebook/normalize";
import type { Project } from "./disk/find-project.ts";
import { CannotWrite, writeError } from "./disk/cannot-write.ts";
import { lockFolder, type FolderLock } from "./disk/lock-folder.ts";
import { discardStaged, publishStaged, stageFolder, type StagedFolder } from "./disk/write-published.ts";
import { locateIssue } from "./locate-issue.ts";
import { programVersion } from "./program-version.ts";
import type { Progress } from "./progress.ts";
import type { ProjectContents } from "./read-project.ts";

/** A dataset with its rows. */
export type ReadyDataset = {
  readonly dataset: Dataset;
  readonly contents: DatasetContents;
  /** The documents that it cites. */
  readonly documents: readonly Document[];
};

/** A dataset that stands in its folder. */
export type PublishedDataset = ReadyDataset & { readonly folder: string; readonly status: "published" | "unchanged" };

/** Makes the rows of every dataset of the catalogue. */
export function makeDatasets(
  project: Project,
  catalogue: Catalogue,
  { documents, claims, refusals, decisions, folders }: Omit<ProjectContents, "catalogue">,
): { readonly datasets: readonly ReadyDataset[]; readonly issues: readonly Issue[] } {
  const normalized = normalize(documents, claims, catalogue, { decisions });
  const datasets = catalogue.datasets.map((dataset) => {
    const contents = selectDataset(normalized, documents, refusals, dataset);
    const cited = new Set(contents.sources.map(({ DOC_ID }) => DOC_ID));
    return { dataset, contents, documents: documents.filter(({ source }) => cited.has(source.DOC_ID)) };
  });
  const broken = datasets.flatMap((ready) => checkAssertions(project, ready));
  const located = normalized.issues.map((issue) => {
    const file = folders.get(issue.at.document ?? "");
    return file === undefined ? issue : locateIssue(issue, { file });
  });
  return { datasets, issues: [...located, ...broken] };
}

/** Does the dataset hold what its catalogue entry promises? */
function checkAssertions(project: Project, { dataset, contents }: ReadyDataset): readonly Issue[] {
  const at = { file: join(project.name, "data", "catalogue", "datasets", `${dataset.id}.yaml`) };
  const { min = 0, max = Infinity } = dataset.assertions ?? {};
  const count = contents.observations.length;
  if (count < min) return [{ code: "TOO_FEW_OBSERVATIONS", count, min, at }];
  return count > max ? [{ code: "TOO_MANY_OBSERVATIONS", count, max, at }] : [];
}

/**
 * Publishes all datasets or, where one of them cannot be written, none: every folder is complete beside its place before the first is exchanged.
 * Throws CannotWrite.
 */
export async function publishDatasets(
  project: Project,
  catalogue: Catalogue,
  datasets: readonly ReadyDataset[],
  progress: Progress,
): Promise<readonly PublishedDataset[]> {
  const folder = join(project.name, "data", "published");
  const lock = await lockPublished(project, folder, progress);
  try {
    return await publishLocked(project, catalogue, datasets, progress);
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
  project: Project,
  catalogue: Catalogue,
  datasets: readonly ReadyDataset[],
  progress: Progress,
): Promise<readonly PublishedDataset[]> {
  const staged: (ReadyDataset & { readonly folder: StagedFolder })[] = [];
  const published: PublishedDataset[] = [];
  const pipelineVersion = await programVersion();
  let at = join(project.name, "data", "published");
  try {
    for (const ready of datasets) {
      const { dataset, contents, documents } = ready;
      at = join(project.name, "data", "published", dataset.id);
      progress.stage(`writing ${at}`);
      const files = exportDataset(contents, dataset, catalogue, { pipelineVersion, documents });
      staged.push({ ...ready, folder: await stageFolder(files, folderOf(project, dataset)) });
    }
    for (const ready of staged) {
      at = join(project.name, "data", "published", ready.dataset.id);
      published.push({ ...ready, folder: at, status: await publishStaged(ready.folder) });
    }
    return published;
  } catch (error) {
    await Promise.all(staged.map(({ folder }) => discardStaged(folder)));
    throw writeError(error, at, STANDS);
  }
}

const folderOf = ({ root }: Project, { id }: Dataset): string => join(root, "data", "published", id);
