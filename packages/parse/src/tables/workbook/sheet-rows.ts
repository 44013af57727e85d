import type { TableIssue } from "@sourcebook/model";
import type { GridCell } from "../grid.ts";
import { type CellContext, cellText } from "./cell-text.ts";
import { coverMerged } from "./merged-areas.ts";
import type { Place, SheetRows } from "./places.ts";
import { sheetItems } from "./sheet-cells.ts";

/** What is taken of a sheet. */
const MOST_CELLS = 400_000;

/** Reads the rows of the part with a sheet, and no further than it may be large. Throws on what is no sheet. */
export function readRows(
  sheet: Uint8Array,
  context: CellContext,
): { readonly rows: SheetRows } | { readonly problem: TableIssue } {
  const rows: SheetRows = new Map();
  const merged: string[] = [];
  let count = 0;
  for (const item of sheetItems(sheet)) {
    if ("merged" in item) {
      merged.push(item.merged);
      continue;
    }
    const cell = cellText(item.cell, context);
    if (cell.text === "" && !cell.isUncalculated) continue;
    count += 1;
    if (count > MOST_CELLS) return { problem: tooLarge(`at least ${count} cells`) };
    put(cell, item.place, rows);
  }
  const problem = coverMerged(merged, rows);
  return problem ? { problem } : { rows };
}

const tooLarge = (measure: string): TableIssue => ({ code: "TABLE_TOO_LARGE", measure, most: String(MOST_CELLS) });

function put(cell: GridCell, { row, column }: Place, rows: SheetRows): void {
  const cells = rows.get(row);
  if (cells) cells.set(column, cell);
  else rows.set(row, new Map([[column, cell]]));
}
