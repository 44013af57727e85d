import { tables, type DatasetContents, type ForeignKey, type Table } from "@sourcebook/model";
import type { CodeListEntry } from "@sourcebook/model";
import type { Cell, Row } from "./csv.ts";
import { fieldsOf, type Field } from "./table-schema.ts";

/** A published table as every target sees it: columns, keys, and rows of cells in the order of the columns. */
export type PublishedTable = {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: readonly (readonly Cell[])[];
};

/** The long tables of a dataset; `contents` in published order. */
export const longTables = (
  contents: DatasetContents,
  codelists: readonly CodeListEntry[],
): readonly PublishedTable[] => [
  shape(tables.observations, contents.observations),
  shape(tables.claims, contents.claims),
  shape(tables.sources, contents.sources),
  shape(tables.checks, contents.checks),
  shape(tables.derivations, contents.derivations),
  shape(tables.revisions, contents.revisions),
  shape(tables.decisions, contents.decisions),
  shape(tables.refusals, contents.refusals),
  shape(tables.codelists, codelists),
];

function shape(table: Table, records: readonly Row[]): PublishedTable {
  const fields = fieldsOf(table.schema);
  const { name, title, description, primaryKey, foreignKeys } = table;
  return {
    name,
    path: `${name}.csv`,
    title,
    description,
    fields,
    primaryKey,
    foreignKeys,
    rows: records.map((record) => fields.map((field) => cellOf(record, field.name, table.name))),
  };
}

function cellOf(record: Row, column: string, table: string): Cell {
  const cell = record[column];
  if (cell === undefined) throw new Error(`a record of ${table} has no ${column}`);
  return cell;
}
