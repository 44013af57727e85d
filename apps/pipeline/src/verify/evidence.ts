import type { Catalogue } from "@sourcebook/model";
import type { Project } from "../disk/find-project.ts";
import { programVersion } from "../program-version.ts";
import type { Progress } from "../terminal/progress.ts";
import { makeDatasets, type MadeDataset } from "../whole-project/make-datasets.ts";
import { readProject } from "../whole-project/read-project.ts";

/** What a project says, read and parsed again. */
export type Evidence = {
  readonly catalogue: Catalogue | null;
  readonly datasets: readonly MadeDataset[];
  /** Canonical texts by DOC_ID. */
  readonly texts: ReadonlyMap<string, string>;
  readonly pipelineVersion: string;
};

/** Reads a project as `build` does. Documents that cannot be read are missing from it. */
export async function readEvidence(project: Project, progress: Progress): Promise<Evidence> {
  const read = await readProject(project, progress);
  const { catalogue, documents } = read;
  return {
    catalogue,
    datasets: catalogue ? makeDatasets(catalogue, read) : [],
    texts: new Map(documents.map(({ source, text }) => [source.DOC_ID, text])),
    pipelineVersion: await programVersion(),
  };
}
