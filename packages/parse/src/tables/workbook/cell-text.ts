import { formatDecimal, parseDecimal, shift, spreadsheetDecimal } from "@sourcebook/model";
import { type GridCell, oneLine } from "../grid.ts";
import type { NumberFormats } from "./number-formats.ts";

/** A cell as it is kept: its kind, the number of its style, what stands in it, and whether a formula gave that. */
export type StoredCell = {
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly isFormula: boolean;
};

/** What the cells of a workbook refer to. */
export type CellContext = {
  readonly strings: readonly string[];
  readonly formats: NumberFormats;
  readonly since1904: boolean;
};

/** What a cell of a workbook shows: the kept result of a formula, a number in full, a date as far as its format goes. */
export function cellText(cell: StoredCell, { strings, formats, since1904 }: CellContext): GridCell {
  const { type, style, value, isFormula } = cell;
  // Who writes a workbook without calculating it leaves the result empty; an empty text is of the type "str".
  if (isFormula && type !== "str" && value.trim() === "") return { text: "", isNumber: false, isUncalculated: true };
  if (type === "s") return textCell(strings[Number(value)] ?? "");
  const number = type === "n" && value.trim() !== "" ? Number(value) : Number.NaN;
  if (!Number.isFinite(number)) return textCell(type === "b" ? String(value.trim() !== "0") : value);
  const format = formats[style] ?? "";
  const date = /[ymdhs]/i.test(format) ? dateOf(number, since1904) : null;
  if (date) return textCell(dateText(date, format));
  const text = numberText(number, format);
  return isScaled(format) ? { text, isNumber: true, isScaled: true } : { text, isNumber: true };
}

/** "#,##0,," shows millions: each comma behind the last digit hides three of them. */
const isScaled = (format: string): boolean => (format.split(";", 1)[0] ?? "").replace(/[^0#?,]/g, "").endsWith(",");

/** A character that XML cannot hold stands in a text as `_x000D_`; a NUL is left so, for many programs end a text at it. */
const textCell = (value: string): GridCell => ({
  text: oneLine(
    value.replace(/_x(?!0000)([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  ),
  isNumber: false,
});

/** In percent where the format says so: 0.144 is "14.4%". */
function numberText(value: number, format: string): string {
  const plain = spreadsheetDecimal(value);
  return format.includes("%") ? `${formatDecimal(shift(parseDecimal(plain), 2))}%` : plain;
}

const DAY = 86_400_000;
/** 1 January 1970, in days since the last but one of 1899. */
const EPOCH = 25_569;
/** What a count from 1904 is behind. */
const FROM_1904 = 1462;

/** Null where the number is no day that a calendar has. */
function dateOf(days: number, since1904: boolean): Date | null {
  const date = new Date(Math.round((days - EPOCH + (since1904 ? FROM_1904 : 0)) * DAY));
  return Number.isNaN(date.getTime()) ? null : date;
}

/** A month that is shown as "Jul 2021" is kept as its first day. */
function dateText(date: Date, format: string): string {
  const day = date.toISOString();
  if (/d/i.test(format)) return day.slice(0, 10);
  return /m/i.test(format) ? day.slice(0, 7) : day.slice(0, 4);
}
