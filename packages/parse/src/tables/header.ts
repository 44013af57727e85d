import { columnLetter, type Grid } from "./grid.ts";

/** A column by its number from 1, with its name and what issues call it: `D "Value"`. */
export type Column = {
  readonly number: number;
  readonly name: string;
  readonly label: string;
  readonly parts: readonly string[];
};

/** The columns that a sheet has, named by its header rows from the top down, and the rows below the header. */
export function readHeader(grid: Grid, headerRows: readonly number[], last: number | undefined) {
  const below = Math.max(...headerRows);
  const data = [...grid.rows.keys()].filter((row) => row > below && row <= (last ?? row)).toSorted((a, b) => a - b);
  const numbers = new Set([...headerRows, ...data].flatMap((row) => [...(grid.rows.get(row)?.keys() ?? [])]));
  const sorted = [...numbers].toSorted((a, b) => a - b);
  const named = headerRows.map((row, at) => namesOf(grid, row, sorted, at === headerRows.length - 1));
  const columns = sorted.map((number, at): Column => {
    const parts = named.map((names) => names[at] ?? "");
    const name = parts.filter((part) => part !== "").join(" ");
    return { number, name, parts, label: name === "" ? columnLetter(number) : `${columnLetter(number)} "${name}"` };
  });
  return { columns, data };
}

/** The names in one row of the header. Above the last one a name also holds for the empty cells to its right. */
function namesOf(grid: Grid, row: number, numbers: readonly number[], isLast: boolean): readonly string[] {
  const cells = grid.rows.get(row);
  let left = "";
  return numbers.map((number) => {
    const own = cells?.get(number)?.text ?? "";
    left = own === "" && !isLast ? left : own;
    return left;
  });
}

/** The columns that a name or a letter means: none or several where it is no sure name. */
export function findColumns(name: string, columns: readonly Column[]): readonly Column[] {
  const wanted = name.trim().toLowerCase();
  const named = columns.filter((column) => namesMeant(column).includes(wanted));
  return named.length > 0 ? named : columns.filter(({ number }) => columnLetter(number) === name);
}

const namesMeant = ({ name, parts }: Column): readonly string[] =>
  [name, nameAndUnit(name)?.name, parts.at(-1)].flatMap((each) => each?.toLowerCase() ?? []);

const UNIT = /^(?<name>[^,([]+?)(?<gap>, ?| ?[([] ?)(?<unit>[^,()[\]]+?) ?[)\]]?$/u;

/** "Exports, mln USD", "2021 (thsd t)": a name and what may be a unit, with the place of the latter. */
export function nameAndUnit(
  text: string,
): { readonly name: string; readonly unit: string; readonly start: number } | null {
  const { name, gap = "", unit } = UNIT.exec(text)?.groups ?? {};
  return name && unit ? { name, unit, start: name.length + gap.length } : null;
}
