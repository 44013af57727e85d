import type { Catalogue } from "@sourcebook/model";
import type { Cells } from "../cells.ts";
import type { Comparison } from "../check-row.ts";

/** What comparisons look at beside claims. */
export type Compared = {
  readonly cells: Cells;
  readonly catalogue: Catalogue;
  /** OBS_KEYs of the observations that are PREFERRED. */
  readonly preferred: ReadonlySet<string>;
};

/** A check that narrows nothing: it compares cells, or the claims of one. Linear in the number of claims. */
export type Compare = (compared: Compared) => readonly Comparison[];
