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

/** A list without rows, where something may be known of cells. A comparison that was added before adds no row. */
export function createCheckList(known: Iterable<readonly [key: string, conflict: Conflict]>): CheckList {
  const rows = new Map<string, Check>();
  const conflicts = new Map(known);
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

function note(conflicts: Map<string, Conflict>, key: string, { verdict, reason }: Comparison): void {
  if (verdict === "DUPLICATE" || verdict === "NOT_COMPARABLE") return;
  addConflict(conflicts, key, { status: verdict, isMirror: reason === "MIRROR" });
}

/** The worst verdict on a cell counts. */
export function addConflict(conflicts: Map<string, Conflict>, key: string, conflict: Conflict): void {
  const before = conflicts.get(key);
  const difference = before ? SEVERITY[conflict.status] - SEVERITY[before.status] : 1;
  if (difference > 0 || (difference === 0 && !conflict.isMirror)) conflicts.set(key, conflict);
}
