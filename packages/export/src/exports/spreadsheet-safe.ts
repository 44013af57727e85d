import { csvText, type Cell } from "../csv.ts";
import { mapRows } from "../rows.ts";
import type { PublishedTable } from "../table.ts";
import { encode, type Target } from "../targets/target.ts";

/**
 * spreadsheet-safe/*.csv: every table for a double click. A byte order mark tells spreadsheets that it is UTF-8, and text that
 * they would take for a formula has an apostrophe before it; numbers, also negative ones, are never touched.
 */
export const spreadsheetSafe: Target = {
  id: "spreadsheet-safe",
  files: ({ tables }) =>
    tables.map((table) => ({ path: `spreadsheet-safe/${table.path}`, chunks: encode(safeText(table)) })),
};

// Spreadsheets also take the full-width forms of East Asian keyboards.
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

async function* safeText({ fields, rows }: PublishedTable): AsyncGenerator<string> {
  yield "\uFEFF";
  const isText = fields.map(({ type }) => type === "string");
  yield* csvText(
    fields.map(({ name }) => safe(name)),
    mapRows(rows, (row) => row.map((cell, index) => (isText[index] ? safeCell(cell) : cell))),
  );
}

const safe = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
const safeCell = (cell: Cell): Cell => (typeof cell === "string" ? safe(cell) : cell);
