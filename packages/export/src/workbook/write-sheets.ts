import type { Workbook } from "exceljs";
import type { Drawing } from "./add-drawing.ts";
import { createAddressOf, rowNumbers, topRow, type RowNumbers } from "./addresses.ts";
import { finish, type SheetLinks } from "./finish.ts";
import type { SheetSpec } from "./sheet.ts";
import { writeSheet } from "./write-sheet.ts";
import type { Archiver } from "./zip.ts";

type Options = {
  /** The links of the sheets that the workbook has. */
  readonly links?: SheetLinks;
  readonly archiver?: Archiver | undefined;
};

/** The bytes of a workbook with these sheets after those that it has, piece by piece. */
export async function* writeSheets(
  workbook: Workbook,
  sheets: readonly SheetSpec[],
  { links = new Map(), archiver }: Options = {},
): AsyncGenerator<Uint8Array> {
  const rows = rowNumbers(sheets);
  const first = workbook.worksheets.length + 1;
  const frames = new Map(sheets.map((sheet, at) => [first + at, writeSheet(workbook, sheet)] as const));
  // Stored, not packed: `finish` unpacks and packs it again.
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer({ zip: { compression: "STORE" } }));
  yield* finish(bytes, { drawing: drawingOf(sheets, rows, first), frames, links, rows }, archiver);
}

/** The charts of the one sheet that has any. */
function drawingOf(sheets: readonly SheetSpec[], rows: RowNumbers, first: number): Drawing | null {
  const at = sheets.findIndex(({ charts = [] }) => charts.length > 0);
  const sheet = sheets[at];
  if (!sheet?.charts) return null;
  return {
    worksheet: first + at,
    row: topRow(sheet) - 1,
    charts: sheet.charts,
    addressOf: createAddressOf(sheets, rows),
  };
}
