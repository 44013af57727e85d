import type { Location, TableIssue, TableMapping } from "@sourcebook/model";
import { columnLetter, type GridResult } from "./grid.ts";
import { readFormats } from "./workbook/number-formats.ts";
import { openParts } from "./workbook/open-parts.ts";
import type { SheetRows } from "./workbook/places.ts";
import { readStrings } from "./workbook/shared-strings.ts";
import { readRows } from "./workbook/sheet-rows.ts";
import { readIndex, type WorkbookIndex } from "./workbook/workbook-index.ts";

/** Reads a sheet of the bytes of an .xlsx file: the one that `table.sheet` names, or the only one. */
export function readWorkbook(bytes: Uint8Array, { sheet }: TableMapping, at: Location): GridResult {
  try {
    const read = readSheet(bytes, sheet);
    return "problem" in read ? { issue: { ...read.problem, at } } : gridOf(read);
  } catch (error) {
    // fflate and saxes throw on files that are no workbook or a broken one, with a message for people.
    const [cause = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    return { issue: { code: "UNREADABLE_TABLE", cause, at } };
  }
}

type Problem = { readonly problem: TableIssue };
type Sheet = { readonly name: string; readonly rows: SheetRows };

function readSheet(bytes: Uint8Array, wanted: string | undefined): Sheet | Problem {
  const opened = openParts(bytes);
  if ("problem" in opened) return opened;
  const { parts } = opened;
  const index = readIndex(parts);
  const found = sheetOf(index, wanted);
  if ("problem" in found) return found;
  const context = {
    strings: readStrings(parts(index.strings)),
    formats: readFormats(parts(index.styles)),
    since1904: index.since1904,
  };
  const part = parts(found.path);
  if (!part) throw new Error(`no ${found.path} in it`);
  const read = readRows(part, context);
  return "problem" in read ? read : { name: found.name, rows: read.rows };
}

function sheetOf({ sheets }: WorkbookIndex, name: string | undefined): WorkbookIndex["sheets"][number] | Problem {
  if (sheets.length === 0) throw new Error("no sheet in it");
  const sheet = name === undefined ? sheets[0] : sheets.find((each) => each.name === name);
  if (sheet && (name !== undefined || sheets.length === 1)) return sheet;
  const known = sheets.map((each) => `"${each.name}"`).join(", ");
  return { problem: { code: "UNKNOWN_SHEET", sheet: name ?? null, known } };
}

function gridOf({ name, rows }: Sheet): GridResult {
  const sheet = /^\w+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
  return { grid: { rows, addressOf: (row, column) => `${sheet}!${columnLetter(column)}${row}` } };
}
