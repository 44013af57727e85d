import { publishedOrder, type Check, type CodeOf } from "@sourcebook/model";
import { checkRow, type Comparison } from "./check-row.ts";

/** How a cell stands with others. */
export type Conflict = {
  readonly status: Exclude<CodeOf<"CONFLICT_STATUS">, "NONE">;
  /** Do all of its worst checks tell of mirror statistics alone? */
  readonly isMirror: boolean;
};

/** The comparisons made so far, as rows, and what they say of cells. */
export type CheckList = {
  readonly add: (comparison: Comparison) => void;
  /** By the bytes of their ids. */
  readonly rows: () => readonly Check[];
  /** By OBS_KEY; a cell that was compared with nothing is not there. */
  readonly conflicts: ReadonlyMap<string, Conflict>;
};

const SEVERITY = { AGREE: 1, CONSISTENT: 2, TENSION: 3, CONTRADICTION: 4 } as const;

/** An empty list. A comparison that was added before adds no row. */
export function createCheckList(): CheckList {
  const rows = new Map<string, Check>();
  const conflicts = new Map<string, Conflict>();
  return {
    add: (comparison) => {
      const row = checkRow(comparison);
      if (!rows.has(row.CHECK_ID)) rows.set(row.CHECK_ID, row);
      for (const key of comparison.subjects) note(conflicts, key, comparison);
    },
    rows: () => [...rows.values()].toSorted(publishedOrder.checks),
    conflicts,
  };
}

/** The worst verdict on a cell counts. */
function note(conflicts: Map<string, Conflict>, key: string, { verdict, reason }: Comparison): void {
  if (verdict === "DUPLICATE" || verdict === "NOT_COMPARABLE") return;
  const isMirror = reason === "MIRROR";
  const before = conflicts.get(key);
  const difference = before ? SEVERITY[verdict] - SEVERITY[before.status] : 1;
  if (difference > 0) conflicts.set(key, { status: verdict, isMirror });
  else if (difference === 0 && !isMirror) conflicts.set(key, { status: verdict, isMirror: false });
}
