import type { DeclaredField, TypedCell, TypedTable } from "./published-tables.fixture.ts";

/** Which columns of a worksheet hold the cells of which columns of a published table. */
export type Correspondence = {
  readonly sheet: string;
  readonly path: string;
  /** Titles of the sheet -> names of the table; left out where the sheet has all columns, by their titles. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Whether the sheet has the labels of codes in their place, each with a capital. */
  readonly isInWords?: true;
};

const BOUNDS = { Value: "OBS_VALUE", Lower: "OBS_LOWER", Upper: "OBS_UPPER" };

/** What the workbook repeats of the tables. The other columns are the same in words, links or formulas. */
export const CORRESPONDENCES: readonly Correspondence[] = [
  {
    sheet: "Observations",
    path: "observations.csv",
    columns: {
      "Observation key": "OBS_KEY",
      ...BOUNDS,
      "As stated": "EXACT",
      "Said by": "ATTRIBUTED_TO",
      Source: "SOURCE",
    },
  },
  { sheet: "Annual USD", path: "wide/annual_USD.csv", isInWords: true },
  {
    sheet: "Derived",
    path: "derivations.csv",
    columns: {
      Derivation: "DERIVATION_ID",
      "Published value": "OBS_VALUE",
      "Published lower": "OBS_LOWER",
      "Published upper": "OBS_UPPER",
    },
  },
  {
    sheet: "Checks",
    path: "checks.csv",
    columns: {
      Explanation: "EXPLANATION",
      "Left lower": "LEFT_LOWER",
      "Left upper": "LEFT_UPPER",
      "Right lower": "RIGHT_LOWER",
      "Right upper": "RIGHT_UPPER",
      "Overlap lower": "OVERLAP_LOWER",
      "Overlap upper": "OVERLAP_UPPER",
    },
  },
  { sheet: "Claims", path: "claims.csv", columns: { "Claim ID": "CLAIM_ID", Quote: "QUOTE", "As stated": "EXACT" } },
  { sheet: "Sources", path: "sources.csv" },
  {
    sheet: "Revisions",
    path: "revisions.csv",
    columns: { "Observation key": "OBS_KEY", "Valid from": "VALID_FROM", "Valid to": "VALID_TO", ...BOUNDS },
  },
  { sheet: "Code lists", path: "codelists.csv" },
];

/** A column of a sheet and the column of the table whose cells it has. */
export type Pair = {
  readonly title: string;
  readonly field: DeclaredField;
  /** What stands in the sheet for a cell of the table, where that is something else. */
  readonly words: ReadonlyMap<TypedCell, string>;
};

export function pairsOf({ columns, isInWords }: Correspondence, fields: readonly DeclaredField[]): readonly Pair[] {
  const pairs = columns
    ? Object.entries(columns).map(([title, name]) => ({ title, field: fieldOf(name, fields) }))
    : fields.map((field) => ({ title: field.title, field }));
  return pairs.map((pair) => ({
    ...pair,
    words: new Map(isInWords && pair.field.categories?.map(({ value, label }) => [value, capital(label)])),
  }));
}

function fieldOf(name: string, fields: readonly DeclaredField[]): DeclaredField {
  const found = fields.find((field) => field.name === name);
  if (!found) throw new Error(`no column ${name}`);
  return found;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

type Rows = readonly (readonly TypedCell[])[];

/** The paired cells of a sheet as a reader gives them: below its header, empty ones null, numbers also where they are digits. */
export function cellsOfSheet(rows: Rows, pairs: readonly Pair[]): Rows {
  const header = rows.find((row) => pairs.every(({ title }) => row.includes(title)));
  if (!header) throw new Error(`no row has the headers ${pairs.map(({ title }) => title).join(", ")}`);
  const places = pairs.map(({ title, field }) => ({ at: header.indexOf(title), numeric: isNumeric(field) }));
  const cells = rows
    .slice(rows.indexOf(header) + 1)
    .map((row) => places.map(({ at, numeric }) => asRead(row[at] ?? "", numeric)));
  return inOrder(cells.filter((row) => row.some((each) => each !== null))); // a table without rows has an empty one
}

/** The paired cells of a table as a sheet shows them. */
export function cellsOfTable({ header, rows }: TypedTable, pairs: readonly Pair[]): Rows {
  const places = pairs.map(({ field, words }) => ({ at: header.indexOf(field.name), words }));
  return inOrder(
    rows.map((row) => places.map(({ at, words }) => shown(words.get(row[at] ?? null) ?? row[at] ?? null))),
  );
}

function asRead(cell: TypedCell, numeric: boolean): TypedCell {
  if (cell === "") return null;
  return numeric ? Number(cell) : cell;
}

const isNumeric = ({ type }: DeclaredField): boolean => type === "number" || type === "integer";

const EXCEL_LIMIT = 32_767;

function shown(cell: TypedCell): TypedCell {
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  if (typeof cell !== "string") return cell;
  const readable = cell.replaceAll(/(?!\t)[\p{Cc}\p{Noncharacter_Code_Point}]/gu, "");
  return readable.length > EXCEL_LIMIT ? `${readable.slice(0, EXCEL_LIMIT - 1)}…` : readable;
}

/** Sheets may be sorted otherwise than tables. */
const inOrder = (rows: Rows): Rows => rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
