import type { TableIssue } from "@sourcebook/model";
import { type Place, placeOf, type SheetRows } from "./places.ts";

/** What all merged areas of a sheet may cover together. */
const MOST_COVERED = 10_000_000;

/** Takes away what stands in the merged areas `A1:C1` besides their first cells: nobody sees it. */
export function coverMerged(areas: readonly string[], rows: SheetRows): TableIssue | null {
  let covered = 0;
  for (const area of areas) {
    const [from, to = from] = area.split(":").map(placeOf);
    if (!from || !to) continue;
    covered += (to.row - from.row + 1) * (to.column - from.column + 1);
    if (covered > MOST_COVERED) {
      const measure = `${covered} merged cells`;
      return { code: "TABLE_TOO_LARGE", measure, most: String(MOST_COVERED) };
    }
    cover(from, to, rows);
  }
  return null;
}

function cover(from: Place, to: Place, rows: SheetRows): void {
  for (let row = from.row; row <= to.row; row += 1) {
    const cells = rows.get(row);
    if (!cells) continue;
    for (let column = from.column; column <= to.column; column += 1)
      if (row > from.row || column > from.column) cells.delete(column);
    if (cells.size === 0) rows.delete(row);
  }
}
