import type { Issue, Location } from "@sourcebook/model";
import { type TableSeen, tableSeen, tablesTold } from "./tables-told.ts";

/** How the cells of a row are parted where no mark-up tells: by tabs, by bars, by the width of a column. */
const PARTINGS: readonly ((line: string) => readonly string[])[] = [
  (line) => line.split("\t"),
  (line) =>
    line.includes("|")
      ? line
          .trim()
          .replaceAll(/^\||\|$/g, "")
          .split("|")
      : [line],
  (line) => line.trim().split(/ {2,}/),
];

/** Most paragraphs have nothing that could part cells. */
const PARTED = /\t|\|| {2}/;

/** Lines of prose may be parted alike by chance; so many rows are not. */
const FEWEST_ROWS = 3;

/** `1,234.5`, `-3.2 %`, `$520`: a cell that is a number and nothing else. */
const NUMBER = /^[^\p{L}\d\s]{0,3} ?\d[\d.,]{0,20} ?%?$/u;

/** Tells the tables that stand in a text without mark-up. */
export const rowsTold = (text: string, at: Location): readonly { readonly issue: Issue }[] =>
  tablesTold(tablesInText(text), at);

/** The tables that stand in a text without mark-up: lines below each other with as many cells each, and a number in all but the first. */
export function tablesInText(text: string): readonly TableSeen[] {
  if (!PARTED.test(text)) return [];
  const tables: TableSeen[] = [];
  for (const block of text.split(/\r?\n[ \t]*(?:\r?\n)+/)) {
    if (!PARTED.test(block)) continue;
    const lines = block.split(/\r?\n/).filter((line) => !isRule(line));
    for (const parting of PARTINGS) {
      const found = firstTable(lines.map(parting));
      const seen = found && tableSeen(found);
      if (!seen) continue;
      tables.push(seen);
      break;
    }
  }
  return tables;
}

/** "|---|---|", "-----  -----": what parts the names of a table from its rows. */
const isRule = (line: string): boolean => /^[-=+|: \t]+$/.test(line);

/** The first rows one below the other that are a table; null where there are too few. */
function firstTable(rows: readonly (readonly string[])[]): readonly (readonly string[])[] | null {
  let start = 0;
  for (let at = 1; at <= rows.length; at += 1) {
    const isNext = at < rows.length && rows[at]?.length === rows[start]?.length && holdsNumber(rows[at] ?? []);
    if (isNext) continue;
    if (at - start >= FEWEST_ROWS && (rows[start]?.length ?? 0) > 1) return rows.slice(start, at);
    start = at;
  }
  return null;
}

/** The first cell names the row. */
const holdsNumber = (cells: readonly string[]): boolean => cells.slice(1).some((cell) => NUMBER.test(cell.trim()));
