import type { Location, TableMapping } from "@sourcebook/model";
import Papa from "papaparse";
import { decodeTable } from "./decode-table.ts";
import { tellDelimiter } from "./delimiter.ts";
import { type GridCell, type GridResult, oneLine } from "./grid.ts";

const MOST_BYTES = 32 << 20;

/** Reads the bytes of a CSV file; what `table` does not say of it is told from the text. */
export async function readCsv(bytes: Uint8Array, table: TableMapping, at: Location): Promise<GridResult> {
  if (bytes.length > MOST_BYTES) {
    return { issue: { code: "TABLE_TOO_LARGE", measure: `${bytes.length} bytes`, most: String(MOST_BYTES), at } };
  }
  const file = await decodeTable(bytes, table.encoding, at);
  if ("issue" in file) return file;
  if (file.text.includes("\0")) return { issue: { code: "UNREADABLE_TABLE", cause: "it holds NUL characters", at } };
  const delimiter = table.delimiter ?? tellDelimiter(file.text, table);
  const { data, errors } = Papa.parse<string[]>(file.text, { delimiter });
  const [broken] = errors;
  if (broken) {
    const cause = `row ${(broken.row ?? 0) + 1}: ${broken.message.toLowerCase()}`;
    return { issue: { code: "UNREADABLE_TABLE", cause, at } };
  }
  const rows = data.map((cells, index) => [index + 1, rowOf(cells)] as const).filter(([, cells]) => cells.size > 0);
  return { grid: { rows: new Map(rows), addressOf: (row, column) => `cell=${row},${column}` } };
}

function rowOf(cells: readonly string[]): ReadonlyMap<number, GridCell> {
  const row = new Map<number, GridCell>();
  for (const [index, cell] of cells.entries()) {
    const text = oneLine(cell);
    if (text !== "") row.set(index + 1, { text, isNumber: false });
  }
  return row;
}
