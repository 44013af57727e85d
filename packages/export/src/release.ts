import type { Catalogue, CodeListEntry, Dataset, DatasetContents, Document } from "@sourcebook/model";
import { codeListTally } from "./codelists.ts";
import { coverageTally, type Coverage } from "./coverage.ts";
import { createLabels, type Labels } from "./labels.ts";
import { inPublishedOrder } from "./order.ts";
import { KEPT_ROWS, type DatasetRows } from "./rows.ts";
import { excerptOf, survey, type Counts } from "./survey.ts";
import { longTables, type PublishedTable } from "./table.ts";
import { wideTable, type WideTable } from "./wide.ts";
import type { Archiver } from "./workbook/zip.ts";

export type ExportOptions = {
  /** Version of the program that publishes, for the metadata. */
  readonly pipelineVersion?: string;
  /** The documents of the dataset: the text of those that may be redistributed is published whole. */
  readonly documents?: readonly Document[];
  /** Packs the workbook elsewhere, while it is made here; good for one. */
  readonly archiver?: Archiver | undefined;
};

/** One release of a dataset: all that targets write. */
export type Release = {
  readonly dataset: Dataset;
  /** All rows, in published order. */
  readonly rows: DatasetRows;
  readonly counts: Counts;
  /** The first rows of each table, as many as a worksheet shows. */
  readonly excerpt: DatasetContents;
  readonly catalogue: Catalogue;
  readonly labels: Labels;
  readonly coverage: Coverage;
  /** The long tables and then the wide ones. */
  readonly tables: readonly PublishedTable[];
  readonly wide: readonly WideTable[];
  readonly codelists: readonly CodeListEntry[];
  /** The documents that are published whole. */
  readonly texts: readonly Document[];
  /** Version of the program, for the metadata. */
  readonly pipelineVersion: string | null;
  /** Packs the workbook; where nothing does it is packed as it is made. */
  readonly archiver: Archiver | undefined;
};

/** Looks through the rows of a dataset. Holds no more of them than `excerpt`, whatever their number. */
export async function createRelease(
  contents: DatasetRows,
  dataset: Dataset,
  catalogue: Catalogue,
  { pipelineVersion, documents = [], archiver }: ExportOptions = {},
): Promise<Release> {
  const rows = inPublishedOrder(contents);
  const labels = createLabels(catalogue);
  const tallies = { coverage: coverageTally(labels), codelists: codeListTally(catalogue) };
  const counts = await survey(rows, Object.values(tallies));
  const codelists = tallies.codelists.result();
  const wide: WideTable[] = [];
  for (const choice of dataset.wide) wide.push(await wideTable(rows.observations, choice, labels));
  return {
    dataset,
    rows,
    counts,
    excerpt: await excerptOf(rows, KEPT_ROWS),
    catalogue,
    labels,
    coverage: tallies.coverage.result(),
    tables: [...longTables(rows, counts, codelists), ...wide.map(({ table }) => table)],
    wide,
    codelists,
    texts: documents.filter(({ source }) => source.REDISTRIBUTABLE),
    pipelineVersion: pipelineVersion ?? null,
    archiver,
  };
}
