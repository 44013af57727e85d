import type { Catalogue, Dataset } from "@sourcebook/model";
import { createRelease } from "../release.ts";
import type { DatasetRows } from "../rows.ts";
import type { ExportFile } from "../targets/target.ts";
import { parquet } from "./parquet.ts";
import { sdmx } from "./sdmx.ts";
import { spreadsheetSafe } from "./spreadsheet-safe.ts";

const FORMS = { sdmx, "spreadsheet-safe": spreadsheetSafe, parquet } as const;

/** Another form of a dataset, for a tool that wants it: not part of the published folder. */
export type ExportForm = keyof typeof FORMS;

/**
 * The files of a dataset in other forms, a folder a form; paths use "/". The same contents give the same bytes.
 * The long tables in Parquet are made in memory, one at a time.
 */
export async function* exportForms(
  contents: DatasetRows,
  dataset: Dataset,
  catalogue: Catalogue,
  forms: readonly ExportForm[],
): AsyncGenerator<ExportFile> {
  const release = await createRelease(contents, dataset, catalogue);
  for (const form of forms) yield* FORMS[form].files(release, []);
}
