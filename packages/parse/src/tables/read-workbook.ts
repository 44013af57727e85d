import type { Issue, Location, TableMapping } from "@sourcebook/model";
import type { Workbook, Worksheet } from "exceljs";
import { columnLetter, type GridCell, type GridResult } from "./grid.ts";
import { unpackWorkbook } from "./unpack-workbook.ts";
import { workbookCell } from "./workbook-cell.ts";

/** Reads a sheet of the bytes of an .xlsx file: the one that `table.sheet` names, or the only one. */
export async function readWorkbook(bytes: Uint8Array, { sheet }: TableMapping, at: Location): Promise<GridResult> {
  try {
    const unpacked = unpackWorkbook(bytes);
    if ("problem" in unpacked) return { issue: { ...unpacked.problem, at } };
    const { default: exceljs } = await import("exceljs");
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(new Uint8Array(unpacked.zip).buffer);
    const found = sheetOf(workbook, sheet);
    return "issue" in found ? { issue: { ...found.issue, at } } : gridOf(found.worksheet);
  } catch (error) {
    // fflate and exceljs throw on files that are no workbook or a broken one, with a message for people.
    const [cause = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    return { issue: { code: "UNREADABLE_TABLE", cause, at } };
  }
}

function sheetOf(
  { worksheets }: Workbook,
  name: string | undefined,
): { readonly worksheet: Worksheet } | { readonly issue: Omit<Extract<Issue, { code: "UNKNOWN_SHEET" }>, "at"> } {
  if (worksheets.length === 0) throw new Error("no sheet in it");
  const worksheet = name === undefined ? worksheets[0] : worksheets.find((each) => each.name === name);
  if (worksheet && (name !== undefined || worksheets.length === 1)) return { worksheet };
  const known = worksheets.map((each) => `"${each.name}"`).join(", ");
  return { issue: { code: "UNKNOWN_SHEET", sheet: name ?? null, known } };
}

/** Only cells that exist are visited: a sheet may have its one cell in the last of a million rows. */
function gridOf(worksheet: Worksheet): GridResult {
  const rows = new Map<number, ReadonlyMap<number, GridCell>>();
  worksheet.eachRow({ includeEmpty: false }, (row, number) => {
    const cells = new Map<number, GridCell>();
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      const read = workbookCell(cell);
      if (read.text !== "") cells.set(column, read);
    });
    if (cells.size > 0) rows.set(number, cells);
  });
  const name = /^\w+$/.test(worksheet.name) ? worksheet.name : `'${worksheet.name.replaceAll("'", "''")}'`;
  return { grid: { rows, addressOf: (row, column) => `${name}!${columnLetter(column)}${row}` } };
}
