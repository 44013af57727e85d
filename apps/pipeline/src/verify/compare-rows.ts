import type { Row } from "@sourcebook/export";
import { tables, type Table } from "@sourcebook/model";
import { differs, lineOf, type Failure } from "./proof.ts";

/** Where the rows of a table differ from those that its rules give, cell by cell. */
export function compareRows(table: Table, expected: readonly Row[], found: readonly Row[]): readonly Failure[] {
  const file = `${table.name}.csv`;
  const keyOf = (row: Row): string => table.primaryKey.map((column) => row[column]).join(" ");
  const wanted = new Map(expected.map((row) => [keyOf(row), row]));
  const held = new Set(found.map(keyOf));
  const column = table.primaryKey.join(" ");
  return [
    ...found.flatMap((row, index) => {
      const right = wanted.get(keyOf(row));
      const line = lineOf(index);
      if (!right) return [{ file, row: line, column, expected: "no such row", found: keyOf(row) }];
      return Object.keys(table.schema.shape).flatMap((name) =>
        differs({ file, row: line, column: name }, right[name], row[name]),
      );
    }),
    ...[...wanted.keys()]
      .filter((key) => !held.has(key))
      .map((key) => ({ file, row: null, column, expected: key, found: "no such row" })),
  ];
}

/** The long tables that are made from others, by name: all but the list of codes. */
export const contentTables = (): readonly Table[] =>
  Object.values<Table>(tables).filter(({ name }) => name !== tables.codelists.name);
