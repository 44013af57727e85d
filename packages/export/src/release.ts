import type { Catalogue, CodeListEntry, Dataset, DatasetContents } from "@sourcebook/model";
import { codeListRows } from "./codelists.ts";
import { coverageOf, type Coverage } from "./coverage.ts";
import { createLabels, type Labels } from "./labels.ts";
import { inPublishedOrder } from "./order.ts";
import { longTables, type PublishedTable } from "./table.ts";
import { wideTable, type WideTable } from "./wide.ts";

/** One release of a dataset: all that targets write, in published order. */
export type Release = {
  readonly dataset: Dataset;
  readonly contents: DatasetContents;
  readonly catalogue: Catalogue;
  readonly labels: Labels;
  readonly coverage: Coverage;
  /** The long tables and then the wide ones. */
  readonly tables: readonly PublishedTable[];
  readonly wide: readonly WideTable[];
  readonly codelists: readonly CodeListEntry[];
  /** Version of the program, for the metadata. */
  readonly pipelineVersion: string | null;
};

export function createRelease(
  contents: DatasetContents,
  dataset: Dataset,
  catalogue: Catalogue,
  pipelineVersion: string | null,
): Release {
  const sorted = inPublishedOrder(contents);
  const labels = createLabels(catalogue);
  const wide = dataset.wide.map((choice) => wideTable(sorted.observations, choice, labels));
  const codelists = codeListRows(sorted, catalogue);
  return {
    dataset,
    contents: sorted,
    catalogue,
    labels,
    coverage: coverageOf(sorted, labels),
    tables: [...longTables(sorted, codelists), ...wide.map(({ table }) => table)],
    wide,
    codelists,
    pipelineVersion,
  };
}
