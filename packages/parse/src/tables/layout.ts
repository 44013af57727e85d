import { type Concept, concepts, type TableIssue, type TableMapping } from "@sourcebook/model";
import type { Grid } from "./grid.ts";
import { type Column, findColumns, nameAndUnit, readHeader } from "./header.ts";

/** What a stretch of a column's name says. */
export type NamePart = { readonly concept: Concept; readonly words: string; readonly start: number };

/** A column whose cells are values. */
export type ValueColumn = Column & { readonly says: readonly NamePart[] };

/** Which columns say what, and which rows hold figures. */
export type Layout = {
  readonly fixed: ReadonlyMap<Concept, Column>;
  readonly values: readonly ValueColumn[];
  readonly data: readonly number[];
};

/** Does the table mean something known by these words? */
export type Known = (concept: Concept, words: string) => boolean;

/** Finds the columns that `table` names. Every column must be mapped, read across or ignored. */
export function readLayout(
  grid: Grid,
  mapping: TableMapping,
  known: Known,
): { readonly layout: Layout } | { readonly problems: readonly TableIssue[] } {
  const headerRows = [mapping.header].flat();
  const empty = headerRows.find((row) => !grid.rows.has(row));
  if (empty !== undefined) return { problems: [{ code: "EMPTY_HEADER", row: empty }] };
  const { columns, data } = readHeader(grid, headerRows, mapping.last);
  const problems: TableIssue[] = [];
  const find = (name: string, key: string): Column | undefined => {
    const [column, ...others] = findColumns(name, columns);
    if (!column) problems.push({ code: "UNKNOWN_COLUMN", name, key, known: listed(columns) });
    if (others.length > 0) problems.push({ code: "AMBIGUOUS_COLUMN", name, columns: listed([column, ...others]) });
    return column;
  };
  const fixed = new Map<Concept, Column>();
  for (const [concept, name] of entriesOf(mapping.columns)) {
    const column = find(name, `table.columns.${concept}`);
    if (column) fixed.set(concept, column);
  }
  const ignored = mapping.ignore.map((name) => find(name, "table.ignore"));
  const uncalculated = uncalculatedCells(
    grid,
    [...headerRows, ...data],
    columns.filter((each) => !ignored.includes(each)),
  );
  if (uncalculated) return { problems: [uncalculated] };
  const taken = new Set([...fixed.values(), ...ignored]);
  const rest = columns.filter((column) => !taken.has(column));
  const values = mapping.across ? acrossColumns(rest, [mapping.across].flat(), known) : namedColumns(fixed, known);
  problems.push(...(mapping.across ? unreadHeaders(values, [mapping.across].flat(), known) : rest.map(unmapped)));
  problems.push(...missingConcepts(mapping), ...repeated(values));
  return problems.length > 0 ? { problems } : { layout: { fixed, values, data } };
}

/** Cells that would be read, did they hold more than a formula. */
function uncalculatedCells(grid: Grid, rows: readonly number[], columns: readonly Column[]): TableIssue | null {
  const cells = rows.flatMap((row) =>
    columns.flatMap(({ number }) => (grid.rows.get(row)?.get(number)?.isUncalculated ? [{ row, number }] : [])),
  );
  const [first] = cells;
  if (!first) return null;
  return { code: "UNCALCULATED_CELL", cell: grid.addressOf(first.row, first.number), count: cells.length };
}

const listed = (columns: readonly (Column | undefined)[]): string => columns.map((column) => column?.label).join(", ");

const unmapped = ({ label }: Column): TableIssue => ({ code: "UNMAPPED_COLUMN", column: label });

function namedColumns(fixed: ReadonlyMap<Concept, Column>, known: Known): readonly ValueColumn[] {
  const column = fixed.get("value");
  return column ? [{ ...column, says: unitIn(column.name, known) }] : [];
}

/** With as many rows of names as concepts, each row names one; else the whole name is that of the first. */
function acrossColumns(columns: readonly Column[], across: readonly Concept[], known: Known): readonly ValueColumn[] {
  return columns.map((column) => {
    const parts = across.length > 1 ? column.parts : [column.name];
    let start = 0;
    const says = across.flatMap((concept, at) => {
      const part = parts[at] ?? "";
      const here = column.name.indexOf(part, start);
      start = here + part.length;
      return partsOf(concept, part, known).map((each) => ({ ...each, start: each.start + here }));
    });
    return { ...column, says };
  });
}

function partsOf(concept: Concept, name: string, known: Known): readonly NamePart[] {
  if (known(concept, name)) return [{ concept, words: name, start: 0 }];
  const units = unitIn(name, known);
  return [{ concept, words: units.length > 0 ? (nameAndUnit(name)?.name ?? name) : name, start: 0 }, ...units];
}

function unitIn(name: string, known: Known): readonly NamePart[] {
  const split = nameAndUnit(name);
  return split && known("unit", split.unit) ? [{ concept: "unit", words: split.unit, start: split.start }] : [];
}

const unreadHeaders = (
  values: readonly ValueColumn[],
  across: readonly Concept[],
  known: Known,
): readonly TableIssue[] =>
  values.flatMap(({ label, says }) => {
    const unread = across.find(
      (concept) => !says.some((part) => part.concept === concept && known(concept, part.words)),
    );
    return unread ? [{ code: "UNREAD_HEADER", column: label, concept: unread } as const] : [];
  });

/** Two columns with one name would state each cell twice. */
function repeated(values: readonly ValueColumn[]): readonly TableIssue[] {
  const names = new Set(values.map(({ name }) => name));
  return [...names].flatMap((name) => {
    const same = values.filter((each) => each.name === name);
    return same.length > 1 ? [{ code: "AMBIGUOUS_COLUMN", name, columns: listed(same) } as const] : [];
  });
}

const NEEDED = ["reference_area", "indicator", "period"] as const satisfies Concept[];

function missingConcepts({ columns, constants, across }: TableMapping): readonly TableIssue[] {
  const said = new Set<string>([...Object.keys(columns), ...Object.keys(constants), ...[across ?? []].flat()]);
  return NEEDED.filter((concept) => !said.has(concept)).map((concept) => ({ code: "MISSING_CONCEPT", concept }));
}

/** The entries of a mapping by concept, which zod has checked. */
export const entriesOf = (mapping: TableMapping["columns"]): readonly (readonly [Concept, string])[] =>
  concepts.flatMap((concept) => {
    const words = mapping[concept];
    return words === undefined ? [] : [[concept, words] as const];
  });
