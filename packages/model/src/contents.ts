import { tables, type DatasetContents } from "./dataset.ts";

type Row = Readonly<Record<string, string | number | boolean | null>>;

/**
 * The contents of a dataset from the rows of its published tables, by the names of the tables.
 * The rows must have passed the schemas of `tables`; a table that is not given has none.
 */
export function contentsOf(rows: ReadonlyMap<string, readonly Row[]>): DatasetContents {
  const names = Object.keys(tables).filter((name) => name !== "codelists");
  return Object.fromEntries(names.map((name) => [name, rows.get(name) ?? []])) as unknown as DatasetContents;
}
