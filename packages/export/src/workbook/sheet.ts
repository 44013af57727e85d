import type { CellSpec } from "./cell.ts";

/** A worksheet as data: what it shows, not how it is written. */
export type SheetSpec = {
  /** Plain ASCII without apostrophes: print titles of other names corrupt the file. */
  readonly name: string;
  readonly title: string;
  /** What the sheet holds, for the list of contents. */
  readonly description: string;
  /** Lines between the title and the table; each must be true of the table. */
  readonly statements: readonly string[];
  readonly table: TableSpec;
};

export type TableSpec = {
  /** Letters and underscores only: a space makes Excel repair the file. */
  readonly name: string;
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly RowSpec[];
  /** Long tables keep their header in view and have filter buttons. */
  readonly browse: boolean;
};

export type ColumnSpec = {
  readonly title: string;
  /** Numbers stand to the right. */
  readonly align: "left" | "right";
  /** The widest that the column gets, in digits of the font; longer text wraps. */
  readonly maxWidth: number;
};

/** `key` is what links of other sheets look for. */
type RowSpec = { readonly key: string; readonly cells: readonly CellSpec[] };

/** In-memory workbooks take about 20 KB a row: beyond this many the CSV files are the place to look. */
export const MAX_ROWS = 20_000;

/** A statement for a table that shows only the first rows, or for an empty one; none for a whole one. */
export function rowStatements(total: number, file: string): readonly string[] {
  if (total === 0) return ["This table has no rows."];
  return total > MAX_ROWS
    ? [`This table shows the first ${MAX_ROWS} of ${total} rows. The file ${file} has all of them.`]
    : [];
}

export const column = (title: string, maxWidth = 24): ColumnSpec => ({ title, align: "left", maxWidth });
export const numberColumn = (title: string, maxWidth = 24): ColumnSpec => ({ title, align: "right", maxWidth });

/** Does any row leave this column empty? For statements about blank cells. */
export function hasBlank({ columns, rows }: TableSpec, title: string): boolean {
  const index = columns.findIndex((each) => each.title === title);
  if (index < 0) throw new Error(`the table has no column ${title}`);
  return rows.some(({ cells }) => cells[index] === null);
}
