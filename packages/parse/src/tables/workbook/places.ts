import type { GridCell } from "../grid.ts";

/** A cell by its row and column, which count from 1. */
export type Place = { readonly row: number; readonly column: number };

/** The cells of a sheet that hold something, by row and column. */
export type SheetRows = Map<number, Map<number, GridCell>>;

/** `C5` is row 5, column 3. Throws on what names no cell. */
export function placeOf(address: string): Place {
  const { letters = "", digits = "" } = /^\$?(?<letters>[A-Z]{1,3})\$?(?<digits>\d{1,7})$/.exec(address)?.groups ?? {};
  if (letters === "") throw new Error(`"${address.slice(0, 20)}" is no cell`);
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64;
  return { row: Number(digits), column };
}
