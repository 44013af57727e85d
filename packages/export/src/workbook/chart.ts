/** A column chart of one series, as data: where its numbers stand, and what they are until a program reads them there. */
export type ChartSpec = {
  readonly name: Cells;
  readonly categories: Cells;
  readonly values: Cells;
  /** How far the interval of each value reaches below and above it; null where no value has one. */
  readonly interval: { readonly below: Cells; readonly above: Cells } | null;
  /** The places of the values whose interval has no end on some side: their columns are outlines. */
  readonly open: readonly number[];
  /** Whether each column shows its value. */
  readonly isLabelled: boolean;
  /** What the value axis counts. */
  readonly unit: string;
  /** Number format of the value axis. */
  readonly axisFormat: string;
  /** The end of the value axis that is zero: columns must start there, or their lengths would lie. */
  readonly zero: "min" | "max" | null;
  /** For people who do not see the chart. */
  readonly description: string;
};

/** Cells of one column of the table of a sheet. */
export type Cells = {
  readonly sheet: string;
  readonly from: Corner;
  readonly to: Corner;
  /** Null is an empty cell. */
  readonly cached: readonly ({ readonly text: string; readonly format?: string } | null)[];
};
/** A cell by the key of its row and the title of its column. */
type Corner = { readonly row: string; readonly column: string };

/** Rows of a sheet that a chart takes. */
export const CHART_ROWS = 15;
