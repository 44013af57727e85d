import Papa from "papaparse";
import type * as z from "zod";

/** A value of a table: null is a missing one. Decimals and dates are strings already. */
export type Cell = string | number | boolean | null;
/** A record of a table by column name. */
export type Row = Readonly<Record<string, Cell>>;

const BATCH = 2000;

/**
 * Writes records as CSV text: UTF-8 without a byte order mark, LF after every line including the last, a header row always,
 * quotes only where needed, an empty cell for null. Columns are those of `schema` in its order.
 * Yields the header first, then one piece of text per `batch` records; give `batch: 1` to pass every record on at once.
 * Throws on what no valid record holds: a line break inside a cell, a number that is not a safe integer, a missing column.
 */
export async function* writeCsv(
  rows: Iterable<Row> | AsyncIterable<Row>,
  schema: z.ZodObject,
  { batch = BATCH }: { readonly batch?: number } = {},
): AsyncGenerator<string> {
  yield* csvText(Object.keys(schema.shape), cellsOf(rows, Object.keys(schema.shape)), batch);
}

/** The same for rows that are lists of cells in the order of `header`. */
export async function* csvText(
  header: readonly string[],
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>,
  batch = BATCH,
): AsyncGenerator<string> {
  yield lines([[...header]]);
  let pending: string[][] = [];
  for await (const row of rows) {
    pending.push(row.map((cell, index) => cellText(cell, header[index] ?? "")));
    if (pending.length < batch) continue;
    yield lines(pending);
    pending = [];
  }
  if (pending.length > 0) yield lines(pending);
}

async function* cellsOf(rows: Iterable<Row> | AsyncIterable<Row>, columns: readonly string[]) {
  for await (const row of rows) {
    yield columns.map((column) => {
      const cell = row[column];
      if (cell === undefined) throw new Error(`the record has no ${column}`);
      return cell;
    });
  }
}

// Papa Parse writes no line break at the end, and CRLF between lines unless told.
const lines = (rows: string[][]): string => `${Papa.unparse(rows, { newline: "\n", header: false })}\n`;

// Papa Parse would write 1e21 and 0.30000000000000004: it gets strings only.
function cellText(cell: Cell, column: string): string {
  if (cell === null) return "";
  if (typeof cell === "number" && !Number.isSafeInteger(cell)) throw new Error(`${column}: ${cell} is no safe integer`);
  const text = String(cell);
  if (/[\n\r]/.test(text)) throw new Error(`${column}: a line break inside a cell`);
  return text;
}

/** CSV as read: every cell a string, a missing one "". `errors` says in words what is wrong with which line. */
export type CsvTable = {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly errors: readonly string[];
};

/** Reads CSV text with a header row. Never changes a cell: `00123` and `1E5` stay as they are. */
export function readCsv(text: string): CsvTable {
  // Papa Parse keeps a byte order mark in the first cell of a string, and sniffs delimiters unless told.
  const body = text.replace(/^\uFEFF/, "");
  const { data, errors } = Papa.parse<string[]>(body, { header: false, delimiter: ",", skipEmptyLines: false });
  // The final line break makes a phantom row of one empty cell; in a table of one column only the last such row is one.
  const rows = data.length > 0 && isPhantom(data.at(-1)) ? data.slice(0, -1) : data;
  const [header = [], ...records] = rows;
  return { header, rows: records, errors: [...errors.map(worded), ...ragged(header, records), ...repeated(header)] };
}

/** The records of a table by the names of its columns; a missing cell is "". */
export const recordsOf = ({ header, rows }: CsvTable): readonly Readonly<Record<string, string>>[] =>
  rows.map((row) => Object.fromEntries(header.map((column, at) => [column, row[at] ?? ""])));

const isPhantom = (row: readonly string[] | undefined): boolean => row?.length === 1 && row[0] === "";
const worded = ({ row, message }: Papa.ParseError): string => `record ${row ?? 0}: ${message}`;

const ragged = (header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  rows.flatMap((row, index) =>
    row.length === header.length ? [] : [`record ${index + 1}: ${row.length} cells, the header has ${header.length}`],
  );

const repeated = (header: readonly string[]): readonly string[] =>
  header.filter((name, index) => header.indexOf(name) !== index).map((name) => `header: ${name} stands twice`);
