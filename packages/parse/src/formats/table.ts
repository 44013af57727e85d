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

/** Whether a text is rows of cells, half of them with a number, rather than lines in which the same sign happens to stand. */
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
  const held = even.slice(1).filter(({ cells }) => holdsNumber(cells, delimiter)).length;
  // A title above a table and notes below it are no longer than the table.
  return even.length > 1 && held * 2 >= even.length - 1 && lengthOf(even) * 2 >= lengthOf(lines);
}

/** The cells of a line; a delimiter in quotation marks parts none. */
const cellsOf = (line: string, delimiter: string): readonly string[] =>
  line.replaceAll(/"[^"]*"/g, (quoted) => quoted.slice(1, -1).replaceAll(delimiter, ".")).split(delimiter);

/** In prose a comma may stand in a number, "1,234", or before one, "May 5, 2021". */
function holdsNumber(cells: readonly string[], delimiter: string): boolean {
  return cells.some((cell, at) => {
    if (!readNumber(cell.trim(), ".") && !readNumber(cell.trim(), ",")) return false;
    if (delimiter !== ",") return true;
    return !/\d$/.test(cells[at - 1] ?? "") && (cells.length > 2 || !cell.startsWith(" "));
  });
}

function mostFrequent(counts: readonly number[]): number {
  const seen = new Map<number, number>();
  for (const count of counts) seen.set(count, (seen.get(count) ?? 0) + 1);
  return [...seen].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

const lengthOf = (lines: readonly { readonly length: number }[]): number =>
  lines.reduce((sum, { length }) => sum + length, 0);
