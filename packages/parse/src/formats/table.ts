import { readNumber } from "../tables/number-form.ts";
import type { Format } from "./format.ts";
import { asciiOf, latin1 } from "./input.ts";
import { wholeFile } from "./whole-file.ts";

/**
 * A table, which says nothing by itself: only people know what its columns mean. It is read where `source.yaml` says so (`readTable`),
 * and never as prose.
 */
export const table: Format = {
  id: "table",
  accepts: (head) => isZip(head) || holdsRows(asciiOf(head)),
  read: wholeFile(async (bytes, at) => {
    if (isZip(bytes) && !latin1(bytes).includes("xl/workbook")) return [{ issue: { code: "UNKNOWN_FORMAT", at } }];
    return [{ issue: { code: "UNMAPPED_TABLE", at } }];
  }),
};

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Whether bytes are a zip file, as workbooks are. */
export const isZip = (bytes: Uint8Array): boolean => ZIP.every((byte, index) => bytes[index] === byte);

const DELIMITERS = [";", "\t", ",", "|"];

/** Whether a text is rows of cells, half of them with a figure, rather than lines in which the same sign happens to stand. */
function holdsRows(text: string): boolean {
  const lines = text.split(/[\r\n]+/).filter((line) => /\S/.test(line));
  return DELIMITERS.some((delimiter) => isTable(lines, delimiter));
}

function isTable(lines: readonly string[], delimiter: string): boolean {
  // "| 2021 | 520 |" is Markdown, which may have prose around it.
  const rows = lines
    .filter((line) => delimiter !== "|" || !line.startsWith("|"))
    .map((line) => ({ length: line.length, cells: cellsOf(line, delimiter) }));
  const width = mostFrequent(rows.map(({ cells }) => cells.length).filter((count) => count > 1));
  const even = rows.filter(({ cells }) => cells.length === width);
  const held = even.slice(1).filter(({ cells }) => holdsFigure(cells, delimiter)).length;
  // A title above a table and notes below it are no longer than the table.
  return even.length > 1 && held * 2 >= even.length - 1 && lengthOf(even) * 2 >= lengthOf(lines);
}

/** The cells of a line; a delimiter in quotation marks parts none. */
const cellsOf = (line: string, delimiter: string): readonly string[] =>
  line.replaceAll(/"[^"]*"/g, (quoted) => quoted.slice(1, -1).replaceAll(delimiter, ".")).split(delimiter);

/** Whether a cell is a figure; the first may be the number of a paragraph. */
const holdsFigure = (cells: readonly string[], delimiter: string): boolean =>
  cells.some(
    (cell, at) => at > 0 && isFigure(cell) && !(delimiter === "," && goesOn(cell, cells[at - 1] ?? "", cells)),
  );

/** `1,5`, `$2.9 billion`, `5 (est.)`; behind a space, as prose has it after each mark, a number alone. */
function isFigure(cell: string): boolean {
  if (!cell.startsWith(" ")) return cell.length <= LONGEST_FIGURE && /^[^\p{L}\d]{0,5}\d/u.test(cell);
  return readNumber(cell.trim(), ".") !== null || readNumber(cell.trim(), ",") !== null;
}

/** Of prose a stretch between two marks is soon longer. */
const LONGEST_FIGURE = 30;

/** In prose a comma may stand in a number, "1,234", or before one, "May 5, 2021", "Jane Roe, 54, a member of the board, said so". */
const goesOn = (cell: string, before: string, cells: readonly string[]): boolean =>
  cell.startsWith(" ")
    ? cells.length === 2 || cells.some(({ length }) => length > LONGEST_FIGURE)
    : /(?<!\d)\d{1,3}$/.test(before) && /^\d{3}(?!\d)/.test(cell);

function mostFrequent(counts: readonly number[]): number {
  const seen = new Map<number, number>();
  for (const count of counts) seen.set(count, (seen.get(count) ?? 0) + 1);
  return [...seen].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

const lengthOf = (lines: readonly { readonly length: number }[]): number =>
  lines.reduce((sum, { length }) => sum + length, 0);
