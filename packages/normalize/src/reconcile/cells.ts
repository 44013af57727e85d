import {
  compareBytes,
  isOfMonths,
  observationKey,
  parsePeriod,
  type Claim,
  type Dimensions,
  type Period,
} from "@sourcebook/model";
import { groupBy } from "../group-by.ts";
import type { Statement } from "./statement.ts";

/** A cell that claims speak of. */
export type StatedCell = {
  readonly key: string;
  readonly dimensions: Dimensions;
  /** What the observation shows. */
  readonly shown: Statement;
  /** The other claims that repeat none. */
  readonly others: readonly Statement[];
  /** The claims that repeat a sentence of an earlier document. */
  readonly repeats: readonly Claim[];
  readonly period: Period | null;
};

/** The cells of all claims, with the ways from one to another. */
export type Cells = {
  /** By the bytes of their keys. */
  readonly all: readonly StatedCell[];
  readonly byKey: ReadonlyMap<string, StatedCell>;
  /** What the dimensions of any cell have in common with those of few others. */
  readonly kinds: ReadonlySet<string>;
  /** The cell of the next longer period from the same start: January to November after January to October. */
  readonly longer: ReadonlyMap<StatedCell, StatedCell>;
  /** The cell of the same series and kind of period that comes next in time. */
  readonly next: ReadonlyMap<StatedCell, StatedCell>;
};

/** Indexes cells. */
export function indexCells(unsorted: readonly StatedCell[]): Cells {
  const all = unsorted.toSorted(compareKeys);
  const byKey = new Map<string, StatedCell>();
  const kinds = new Set<string>();
  for (const cell of all) {
    byKey.set(cell.key, cell);
    kinds.add(kindOf(cell.dimensions));
  }
  return { all, byKey, kinds, longer: chain(all, startOf, byEnd), next: chain(all, runOf, byStart) };
}

/** The cell of these dimensions. Most that rules ask for are of a kind that nobody states: that is told without making a key. */
export const cellAt = ({ kinds, byKey }: Cells, dimensions: Dimensions): StatedCell | undefined =>
  kinds.has(kindOf(dimensions)) ? byKey.get(observationKey(dimensions)) : undefined;

const compareKeys = (a: StatedCell, b: StatedCell): number => compareBytes(a.key, b.key);

const kindOf = ({ INDICATOR, PRODUCT, TRANSFORMATION, UNIT_MEASURE }: Dimensions): string =>
  `${INDICATOR} ${PRODUCT} ${TRANSFORMATION} ${UNIT_MEASURE}`;

/** What a cell is a value of, whatever the period. */
export const seriesOf = ({ dimensions }: Pick<StatedCell, "dimensions">): string =>
  observationKey({ ...dimensions, FREQ: "_U", TIME_PERIOD: "_X" });

const durationOf = (period: string): string => period.split("/")[1] ?? "";

/** What periods of one series and start share; null for days and for none. */
const startOf = (cell: StatedCell): string | null =>
  cell.period && isOfMonths(cell.period) ? `${seriesOf(cell)} ${cell.period.start}` : null;
/** What periods of one series and kind share. */
const runOf = (cell: StatedCell): string | null =>
  cell.period && `${seriesOf(cell)} ${cell.dimensions.FREQ}${durationOf(cell.dimensions.TIME_PERIOD)}`;
const byStart = (a: StatedCell, b: StatedCell): number => compareBytes(a.period?.start ?? "", b.period?.start ?? "");
const byEnd = (a: StatedCell, b: StatedCell): number => compareBytes(a.period?.end ?? "", b.period?.end ?? "");

/** The successor of each cell among those of its group, by a day; those of one day as they come. */
function chain(
  cells: readonly StatedCell[],
  groupOf: (cell: StatedCell) => string | null,
  byDay: (a: StatedCell, b: StatedCell) => number,
): ReadonlyMap<StatedCell, StatedCell> {
  const successors = new Map<StatedCell, StatedCell>();
  for (const members of groupBy(cells, groupOf).values()) {
    members.sort(byDay); // stable: cells come by their keys
    for (const [index, cell] of members.entries()) {
      const next = members[index + 1];
      if (next) successors.set(cell, next);
    }
  }
  return successors;
}

/** The same dimensions in another period; a stock on a day stays a statement as of that day. */
export function inPeriod(dimensions: Dimensions, { code, freq }: Period): Dimensions {
  const FREQ = freq === "D" && dimensions.FLOW_STOCK_ENTRY === "LE" ? "I" : freq;
  return { ...dimensions, FREQ, TIME_PERIOD: code };
}

/** The period of a code, where it is one. */
export const periodAt = (code: string | null): Period | null => (code === null ? null : parsePeriod(code));
