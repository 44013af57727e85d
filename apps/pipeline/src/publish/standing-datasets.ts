import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Catalogue, Dataset } from "@sourcebook/model";
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

type Published = { readonly project: Project; readonly catalogue: Catalogue };

/** The datasets whose folders were published from the same and are as they were; null unless that is true of all. */
export async function standingDatasets(
  { parts }: Job,
  record: string,
  { project, catalogue }: Published,
): Promise<readonly StandingDataset[] | null> {
  const folders = await readRecord(parts, record);
  const standing = folders?.flatMap(({ id, digest, counts }) => {
    const dataset = catalogue.datasets.find((each) => each.id === id);
    return dataset && digestOf(publishedFolder(project, dataset)) === digest ? [{ dataset, counts }] : [];
  });
  if (standing?.length !== catalogue.datasets.length) return null;
  // Publishing clears away what a killed run left, and waits for one that lives.
  const beside = await readdir(join(project.root, "data", "published"));
  return beside.some((name) => name.startsWith(".")) ? null : standing;
}

/** What stands is published: a disk that does not keep the record of it costs time, not results. */
export async function remember(
  { parts }: Job,
  record: string,
  { project, published }: { readonly project: Project; readonly published: readonly StandingDataset[] },
): Promise<void> {
  try {
    const folders = published.map(({ dataset, counts }) => {
      const { digest } = digestFolder(publishedFolder(project, dataset));
      return { id: dataset.id, digest, counts };
    });
    await writeRecord(parts, record, folders);
  } catch (error) {
    if (!(error instanceof Failure) && errorCode(error) === null) throw error;
  }
}
