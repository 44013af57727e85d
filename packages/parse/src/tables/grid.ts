import type { Issue } from "@sourcebook/model";

/** A cell of a sheet: its text on one line, and whether the sheet holds it as a number. */
export type GridCell = {
  readonly text: string;
  readonly isNumber: boolean;
  /** It holds a formula and no result of it: nobody knows what it says. */
  readonly isUncalculated?: true;
  /** Its format shows it in thousands or millions. */
  readonly isScaled?: true;
};

/** The cells of one row that hold something, by column. */
export type GridRow = ReadonlyMap<number, GridCell>;

/** A sheet: the rows that hold something. Rows and columns count from 1. */
export type Grid = {
  readonly rows: ReadonlyMap<number, GridRow>;
  /** How the format names a cell inside its file: `cell=5,3`, `Sheet1!C5`. */
  readonly addressOf: (row: number, column: number) => string;
};

/** A sheet, or the reason why there is none. */
export type GridResult = { readonly grid: Grid } | { readonly issue: Issue };

/** A text on one line: runs of white space, hard spaces included, as one space. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** 3 is "C", 28 is "AB". */
export function columnLetter(column: number): string {
  const rest = (column - 1) % 26;
  const last = String.fromCharCode(65 + rest);
  return column > 26 ? columnLetter((column - 1 - rest) / 26) + last : last;
}
