import type { CellSpec } from "./cell.ts";
import { showNumber } from "./number-format.ts";

/** What a cell shows, for the width of its column and the height of its row. */
export function shown(cell: CellSpec): string {
  if (cell === null || cell.kind === "empty") return "";
  if (cell.kind === "quote") return cell.mark.before + cell.mark.number + cell.mark.after;
  if (cell.kind === "date") return cell.day;
  if (cell.kind === "formula") return shown(cell.result);
  return cell.kind === "number" ? showNumber(cell.value, cell.format) : cell.text;
}
