import { formatDecimal, parseDecimal, shift } from "@sourcebook/model";
import type { Cell } from "exceljs";
import { type GridCell, oneLine } from "./grid.ts";

/** What a cell of a workbook shows: the kept result of a formula, a number in full, a date as far as its format goes. */
export function workbookCell(cell: Cell): GridCell {
  // The cells of a merged area all answer with its first one.
  if (cell.isMerged && cell.master !== cell) return { text: "", isNumber: false };
  const value = cell.formula ? cell.result : cell.value;
  const format = formatOf(cell);
  if (typeof value === "number") return { text: numberText(value, format), isNumber: true };
  if (value instanceof Date) return { text: dateText(value, format), isNumber: false };
  return { text: oneLine(typeof value === "string" ? value : cell.text), isNumber: false };
}

/** No program writes a longer format. */
const LONGEST_FORMAT = 255;

/** The letters of a number format, without its quoted words, colours and conditions: `0.0" mln"` is `0.0`. */
function formatOf(cell: Cell): string {
  // exceljs has null where a cell has no style.
  const numFmt = cell.numFmt ?? "";
  return numFmt.length > LONGEST_FORMAT ? "" : numFmt.replace(/"[^"]*"|\\.|\[[^[\]]*\]/g, "");
}

/** In the 15 digits that a workbook keeps: 0.30000000000000004 is 0.3. In percent where the format says so: 0.144 is "14.4%". */
function numberText(value: number, format: string): string {
  const plain = String(Number(value.toPrecision(15)));
  const isPlain = /^-?\d+(\.\d+)?$/.test(plain);
  return isPlain && format.includes("%") ? `${formatDecimal(shift(parseDecimal(plain), 2))}%` : plain;
}

/** A month that is shown as "Jul 2021" is kept as its first day. */
function dateText(date: Date, format: string): string {
  const day = date.toISOString();
  if (/d/i.test(format)) return day.slice(0, 10);
  return /m/i.test(format) ? day.slice(0, 7) : day.slice(0, 4);
}
