/** One thing that does not hold: where, what it should be, what it is. */
export type Failure = {
  /** Relative to the published folder, with `/`. */
  readonly file: string;
  /** Line of a table, from 1 for the header; row of a worksheet. Null for a whole file. */
  readonly row: number | null;
  /** Name of a column. */
  readonly column: string | null;
  readonly expected: string;
  readonly found: string;
};

/** What a proof found. */
export type Finding = {
  /** How many things were looked at: files, cells, claims, as the proof counts. */
  readonly checked: number;
  readonly failures: readonly Failure[];
  /** Why it could not look, or not at all of it. */
  readonly note?: string;
};

/** The line of a record that is number `index` (from 0) of its table: the header is line 1, and no cell has a line break. */
export const lineOf = (index: number): number => index + 2;

const LONGEST = 120;

/** `claims.csv:4 OBS_VALUE: expected 2.6, found 2.7` */
export function wordFailure({ file, row, column, expected, found }: Failure): string {
  const place = `${file}${row === null ? "" : `:${row}`}${column === null ? "" : ` ${column}`}`;
  return `${place}: expected ${shown(expected)}, found ${shown(found)}`;
}

const shown = (value: string): string => {
  const line = value.replaceAll(/\p{Cc}+/gu, " ");
  return line === "" ? "nothing" : line.length > LONGEST ? `${line.slice(0, LONGEST)}...` : line;
};

/** A check of one cell: nothing where both are the same. */
export const differs = (
  place: Pick<Failure, "file" | "row" | "column">,
  expected: Value,
  found: Value,
): readonly Failure[] =>
  expected === found ? [] : [{ ...place, expected: String(expected ?? ""), found: String(found ?? "") }];
type Value = string | number | boolean | null | undefined;
