import { tables, type CodeListEntry, type ForeignKey, type Table } from "@sourcebook/model";
import type { Cell, Row } from "./csv.ts";
import { mapRows, type DatasetRows, type Rows } from "./rows.ts";
import type { Counts } from "./survey.ts";
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
  readonly rows: Rows<readonly Cell[]>;
  /** How many rows there are. */
  readonly count: number;
};

/** The long tables of a dataset; `rows` in published order. */
export const longTables = (
  rows: DatasetRows,
  counts: Counts,
  codelists: readonly CodeListEntry[],
): readonly PublishedTable[] => [
  shape(tables.observations, rows.observations, counts.observations),
  shape(tables.claims, rows.claims, counts.claims),
  shape(tables.sources, rows.sources, counts.sources),
  shape(tables.checks, rows.checks, counts.checks),
  shape(tables.derivations, rows.derivations, counts.derivations),
  shape(tables.revisions, rows.revisions, counts.revisions),
  shape(tables.decisions, rows.decisions, counts.decisions),
  shape(tables.refusals, rows.refusals, counts.refusals),
  shape(tables.codelists, codelists, codelists.length),
];

function shape(table: Table, records: Rows<Row>, count: number): PublishedTable {
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
    rows: mapRows(records, (record) => fields.map((field) => cellOf(record, field.name, table.name))),
    count,
  };
}

function cellOf(record: Row, column: string, table: string): Cell {
  const cell = record[column];
  if (cell === undefined) throw new Error(`a record of ${table} has no ${column}`);
  return cell;
}
