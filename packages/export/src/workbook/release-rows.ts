import type { RowOf, TableName } from "@sourcebook/model";
import type { Release } from "../release.ts";
import { tableRows, type RowSpec, type TableSpec } from "./sheet.ts";

/** The rows of a table of the release, as a worksheet shows them. */
export function releaseRows<Name extends TableName>(
  { excerpt, rows, counts }: Release,
  name: Name,
  rowOf: (row: RowOf<Name>) => RowSpec,
): Pick<TableSpec, "rows" | "all"> {
  const first: { readonly [Each in TableName]: readonly RowOf<Each>[] } = excerpt;
  return tableRows(first[name], { rows: rows[name], count: counts[name] }, rowOf);
}
