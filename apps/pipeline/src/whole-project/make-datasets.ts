import type { Catalogue, Dataset, DatasetContents, Document } from "@sourcebook/model";
import { normalize, selectDataset } from "@sourcebook/normalize";
import type { ProjectContents } from "./read-project.ts";

/** A dataset with all of its rows in memory. */
export type MadeDataset = {
  readonly dataset: Dataset;
  readonly contents: DatasetContents;
  /** The documents that it cites. */
  readonly documents: readonly Document[];
};

/** Makes the rows of every dataset of the catalogue at once: what `build` makes part by part. */
export function makeDatasets(
  catalogue: Catalogue,
  { documents, claims, refusals, decisions }: Omit<ProjectContents, "catalogue">,
): readonly MadeDataset[] {
  const normalized = normalize(documents, claims, catalogue, { decisions });
  return catalogue.datasets.map((dataset) => {
    const contents = selectDataset(normalized, documents, refusals, dataset);
    const cited = new Set(contents.sources.map(({ DOC_ID }) => DOC_ID));
    return { dataset, contents, documents: documents.filter(({ source }) => cited.has(source.DOC_ID)) };
  });
}
