import { CHART_ROWS, type Cells } from "./chart.ts";
import type { SheetSpec } from "./sheet.ts";

/** The row of each record of each sheet, for links: sheet -> key -> row. */
export type RowNumbers = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The first row below the title, the line on tables and the statements. */
export const topRow = ({ statements }: SheetSpec): number => statements.length + 3;

/** The row of the header of a sheet's table, which stands below the charts. */
export const headerRow = (sheet: SheetSpec): number => topRow(sheet) + (sheet.charts?.length ?? 0) * CHART_ROWS;

/** Where the rows of these sheets will stand; those of a table that is not in memory whole are told as far as it is. */
export const rowNumbers = (sheets: readonly SheetSpec[]): RowNumbers =>
  new Map(
    sheets.map((sheet) => [
      sheet.name,
      new Map(sheet.table.rows.map(({ key }, index) => [key, headerRow(sheet) + 1 + index])),
    ]),
  );

/** Gives the address of cells as formulas write it: `'Charts'!$C$22:$C$31`. */
export function createAddressOf(sheets: readonly SheetSpec[], rows: RowNumbers): (cells: Cells) => string {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const cornerOf = (name: string, { row, column }: Cells["from"]): string => {
    const sheet = byName.get(name);
    const number = rows.get(name)?.get(row);
    const at = sheet?.table.columns.findIndex(({ title }) => title === column) ?? -1;
    if (number === undefined || at < 0)
      throw new Error(`a chart of cells that are not there: ${name}, ${row}, ${column}`);
    return `$${columnLetters(at)}$${number}`;
  };
  return ({ sheet, from, to }) => {
    const [first, last] = [cornerOf(sheet, from), cornerOf(sheet, to)];
    return `'${sheet}'!${first === last ? first : `${first}:${last}`}`;
  };
}

/** The letters of a column counted from 0: A, B, ... Z, AA. */
export function columnLetters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnLetters(Math.floor(at / 26) - 1) + last;
}
