import type { Catalogue } from "@sourcebook/model";
import type { Cells, StatedCell } from "./cells.ts";
import type { Implied, Relation } from "./relation.ts";
import type { Wholes } from "./wholes.ts";

/** What a rule looks at: the cells of a family, and those of the trade with the world that they are parts of. */
export type World = { readonly cells: Cells; readonly wholes: Wholes; readonly catalogue: Catalogue };

/** A way in which cells hang together. It looks from one cell at those beside it, so that all cells take linear time. */
export type Rule = {
  /** The relations that `cell` leads: each relation has one leader. */
  readonly relations: (cell: StatedCell, world: World) => readonly Relation[];
  /** The values that `cell` and others imply of cells that nobody states. */
  readonly implied: (cell: StatedCell, world: World) => readonly Implied[];
};
