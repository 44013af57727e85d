import { KEPT_ROWS, mapRows, type Rows } from "../rows.ts";
import type { CellSpec } from "./cell.ts";
import type { ChartSpec } from "./chart.ts";
import type { InputSpec } from "./input-columns.ts";

/** A worksheet as data: what it shows, not how it is written. */
export type SheetSpec = {
  /** Plain ASCII without apostrophes: print titles of other names corrupt the file. */
  readonly name: string;
  readonly title: string;
  /** What the sheet holds, for the list of contents. */
  readonly description: string;
  /** Lines between the title and the table; each must be true of the table. */
  readonly statements: readonly string[];
  /** Stand between the statements and the table. */
  readonly charts?: readonly ChartSpec[];
  readonly table: TableSpec;
};

/** Leads to the top of a sheet. */
export const sheetLink = ({ name }: SheetSpec): Extract<CellSpec, { kind: "internal" }> => ({
  kind: "internal",
  text: name,
  sheet: name,
  key: null,
});

/** The table of a worksheet. */
export type TableSpec = {
  /** Letters, digits and underscores, and no address of a cell: a space makes Excel repair the file. */
  readonly name: string;
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly RowSpec[];
  /** All rows of a table that has more than `rows`, up to the most that a worksheet takes. */
  readonly all?: { readonly rows: Rows<RowSpec>; readonly count: number };
  /** Long tables keep their header in view and have filter buttons. */
  readonly browse: boolean;
};

/** A column of the table of a worksheet. */
export type ColumnSpec = {
  readonly title: string;
  /** Numbers stand to the right. */
  readonly align: "left" | "right";
  /** The widest that the column gets, in digits of the font; longer text wraps. */
  readonly maxWidth: number;
  /** Columns for programs stand last and stay off paper. */
  readonly isPrinted: boolean;
  /** A column that people fill in; a table that has one is locked save for these. */
  readonly input?: InputSpec;
};

/** `key` is what links of other sheets look for. */
export type RowSpec = { readonly key: string; readonly cells: readonly CellSpec[] };

/** Excel has 1,048,576 rows: these, and room for a header and the lines above it. */
export const SHEET_ROWS = 1_048_500;

/** How many rows a worksheet shows of the table. */
export const rowCount = ({ rows, all }: TableSpec): number => all?.count ?? rows.length;

/** How many rows of a long table tell how wide its columns are. */
const MEASURED = 1000;

/** The rows of a table: the first ones and, where there are more, a way to read all. */
export function tableRows<Row>(
  first: readonly Row[],
  { rows, count }: { readonly rows: Rows<Row>; readonly count: number },
  rowOf: (row: Row) => RowSpec,
): Pick<TableSpec, "rows" | "all"> {
  if (first.length === count) return { rows: first.map(rowOf) };
  return {
    rows: first.slice(0, MEASURED).map(rowOf),
    all: { rows: mapRows(rows, rowOf), count: Math.min(count, SHEET_ROWS) },
  };
}

/** Statements for an empty table, for one that is too long for links and for one that is too long for a worksheet; none for others. */
export function rowStatements(total: number, file: string): readonly string[] {
  if (total === 0) return ["This table has no rows."];
  return [
    ...(total > SHEET_ROWS
      ? [`This table shows the first ${SHEET_ROWS} of ${total} rows. The file ${file} has all of them.`]
      : []),
    ...(total > KEPT_ROWS ? ["This table is too long for links: ids lead from row to row."] : []),
  ];
}

/** A column of text. */
export const column = (title: string, maxWidth = 24): ColumnSpec => ({
  title,
  align: "left",
  maxWidth,
  isPrinted: true,
});
/** A column of numbers. */
export const numberColumn = (title: string, maxWidth = 24): ColumnSpec => ({
  ...column(title, maxWidth),
  align: "right",
});
/** A column of keys or hashes. */
export const codeColumn = (title: string, maxWidth: number): ColumnSpec => ({
  ...column(title, maxWidth),
  isPrinted: false,
});

/** What an empty cell means in some columns. */
type Blank = { readonly titles: readonly string[]; readonly means: string };

/** One line that says what blank cells mean, of those columns that have any: "A blank Lower or Upper means that ...". */
export function blankStatement(table: TableSpec, blanks: readonly Blank[]): readonly string[] {
  const sentences = blanks
    .filter(({ titles }) => titles.some((title) => hasBlank(table, title)))
    .map(({ titles, means }) => `A blank ${choiceOf(titles)} means that ${means}.`);
  return sentences.length > 0 ? [sentences.join(" ")] : [];
}

/** "A", "A or B", "A, B or C". */
const choiceOf = (titles: readonly string[]): string =>
  [titles.slice(0, -1).join(", "), ...titles.slice(-1)].filter((part) => part !== "").join(" or ");

/** Does any row leave this column empty? Nobody looks through a long table: it may. */
function hasBlank({ columns, rows, all }: TableSpec, title: string): boolean {
  const index = columns.findIndex((each) => each.title === title);
  if (index < 0) throw new Error(`the table has no column ${title}`);
  return all !== undefined || rows.some(({ cells }) => cells[index] === null);
}
