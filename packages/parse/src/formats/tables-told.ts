import type { Issue, Location } from "@sourcebook/model";

/** A table inside a text: how many of its cells are figures, and what its first row says. */
export type TableSeen = { readonly figures: number; readonly begins: string };

/** No figure is written in more characters; what is longer is prose that a page lays out in cells. */
const LONGEST_FIGURE = 30;
const LONGEST_BEGIN = 40;
/** A page also lays out a date, or a number of comments, in cells. */
const FEWEST = 2;

/** What is told of the rows of a table; null where it has no figures beside the names of its rows and columns. */
export function tableSeen(rows: readonly (readonly string[])[]): TableSeen | null {
  const shown = rows.map((cells) => cells.map((cell) => cell.replaceAll(/\s+/g, " ").trim()));
  const [names = [], ...below] = shown;
  const figures = below.flatMap((cells) => cells.slice(1).filter(isFigure)).length;
  if (figures < FEWEST) return null;
  const begins = names.filter((cell) => cell !== "").join(" | ");
  return {
    figures,
    begins: begins.length > LONGEST_BEGIN ? `${begins.slice(0, LONGEST_BEGIN)}…` : begins,
  };
}

const isFigure = (cell: string): boolean => cell.length <= LONGEST_FIGURE && /\d/.test(cell);

/** Tells the tables that stand in a text: what their cells say together is in no sentence, and not read. */
export function tablesTold(tables: readonly TableSeen[], at: Location): readonly { readonly issue: Issue }[] {
  const [first] = tables;
  if (!first) return [];
  const figures = tables.reduce((sum, table) => sum + table.figures, 0);
  return [{ issue: { code: "TABLES_IN_TEXT", tables: tables.length, figures, begins: first.begins, at } }];
}
