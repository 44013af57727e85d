import type { Concept, TableMapping } from "@sourcebook/model";
import type { Grid, GridCell } from "./grid.ts";
import type { Column } from "./header.ts";
import type { Layout, ValueColumn } from "./layout.ts";

/** A row that holds at least one value, with what its other columns say. */
export type DataRow = {
  readonly row: number;
  readonly cells: ReadonlyMap<Concept, GridCell>;
  readonly values: readonly { readonly column: ValueColumn; readonly cell: GridCell }[];
};

/** Cells that say that a value is missing, in any table. */
const MISSING = ["..", "...", "…", "-", "–", "—", "n/a", "n.a.", "na", ":"];

/** The rows with values. Cells that are empty or marked as missing are left out; those to be filled say what stands above. */
export function* dataRows(grid: Grid, { fixed, values, data }: Layout, mapping: TableMapping): Generator<DataRow> {
  const missing = new Set([...MISSING, ...mapping.missing.map((mark) => mark.toLowerCase())]);
  const filled = new Set(mapping.fill);
  const above = new Map<Concept, GridCell>();
  for (const row of data) {
    const cellAt = ({ number }: Column): GridCell | undefined => {
      const cell = grid.rows.get(row)?.get(number);
      return cell && !missing.has(cell.text.toLowerCase()) ? cell : undefined;
    };
    const cells = new Map<Concept, GridCell>();
    for (const [concept, column] of fixed) {
      const cell = cellAt(column) ?? (filled.has(concept) ? above.get(concept) : undefined);
      if (!cell) continue;
      cells.set(concept, cell);
      above.set(concept, cell);
    }
    const held = values.flatMap((column) => {
      const cell = cellAt(column);
      return cell ? [{ column, cell }] : [];
    });
    if (held.length > 0) yield { row, cells, values: held };
  }
}
