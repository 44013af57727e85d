import {
  type Catalogue,
  type Document,
  type Issue,
  type Location,
  sha256,
  type SourceFile,
  type TableIssue,
  type TableMapping,
} from "@sourcebook/model";
import { vocabularyOf } from "../claims/items/vocabulary.ts";
import { isZip } from "../formats/table.ts";
import { ASSUMED_LANGUAGE, languageOf, publisherOf } from "../read-document.ts";
import { type CitedRows, citedRows } from "./citations.ts";
import { type DataRow, dataRows } from "./data-rows.ts";
import { tellDecimalMark, type Written } from "./decimal-mark.ts";
import { lineLength, type LineForm, type Meaning } from "./figure-line.ts";
import { numberEnd } from "./footnote-marks.ts";
import type { Grid, GridResult } from "./grid.ts";
import { knows } from "./knows.ts";
import { entriesOf, type Known, type Layout, readLayout } from "./layout.ts";
import { mappingIssues } from "./mapping-issues.ts";
import { readCsv } from "./read-csv.ts";
import { readWorkbook } from "./read-workbook.ts";
import { heldValues, tableDocument } from "./table-document.ts";

/** A `source.yaml` with the key `table`. */
export type TableFile = SourceFile & { readonly table: TableMapping };

/** The documents that a table makes: itself, or those that its rows cite. None where it cannot be read surely. */
export type TableResult = { readonly documents: readonly Document[]; readonly issues: readonly Issue[] };

/**
 * Reads a frozen CSV file or workbook by the mapping of its `source.yaml`. The canonical text has a line for each value:
 * `Partner: Russia | 2021: 2.9`. Where rows name the publication that they take their figures from, each publication is a
 * document, whose first line cites it.
 */
export async function readTable(
  bytes: Uint8Array,
  metadata: TableFile,
  file: string,
  catalogue: Catalogue,
): Promise<TableResult> {
  const at: Location = { file };
  const issues: Issue[] = [];
  const raw = sha256(bytes);
  const publisher = publisherOf(raw, metadata, { at, issues }, catalogue);
  const language = languageOf(metadata.language ?? ASSUMED_LANGUAGE, at, issues);
  const read = await readGrid(bytes, metadata.table, at);
  const kept = issues.map((issue) =>
    issue.code === "UNKNOWN_LANGUAGE" ? { ...issue, isTable: true as const } : issue,
  );
  if ("issue" in read) return { documents: [], issues: [...kept, read.issue] };
  if (!language || !publisher || kept.length > 0) return { documents: [], issues: kept };

  const knowledge = { catalogue, language, vocabulary: vocabularyOf(catalogue, language) };
  const names = new Map(Object.entries(metadata.table.names));
  // "rank" may be explained as a measure and still be a unit.
  const meaningOf: Meaning = (concept, words) => {
    const meaning = names.get(words);
    return meaning !== undefined && knows(concept, meaning, knowledge) ? meaning : words;
  };
  const known: Known = (concept, words) => knows(concept, meaningOf(concept, words), knowledge);
  const misworded = mappingIssues(metadata.table, known, knowledge);
  const found = misworded.length > 0 ? { problems: misworded } : readRows(read.grid, metadata, { known, meaningOf });
  if ("problems" in found) return { documents: [], issues: found.problems.map((problem) => ({ ...problem, at })) };
  const { title, author, published, url } = metadata;
  const own = {
    TITLE: title ?? null,
    AUTHOR: author ?? null,
    PUBLISHER: publisher.name,
    DATE_PUBLISHED: published ?? null,
    URL_MAIN: url ?? null,
  };
  const documents = found.groups.map((cited) => tableDocument(cited, found.form, { metadata, raw, own }));
  const warnings = found.warnings.map((warning) => ({ ...warning, at }));
  return { documents, issues: [...warnings, ...documents.flatMap((document) => dateless(document, at))] };
}

const readGrid = async (bytes: Uint8Array, table: TableMapping, at: Location): Promise<GridResult> =>
  isZip(bytes) ? readWorkbook(bytes, table, at) : readCsv(bytes, table, at);

/** Tells the first row that cites a publication without a date. */
function dateless({ source, figures = [] }: Document, at: Location): readonly Issue[] {
  const [first] = figures;
  if (source.DATE_PUBLISHED !== null || !first) return [];
  return [{ code: "NO_DATE", at: first.line.start > 0 ? { ...at, line: first.row } : at }];
}

type Words = { readonly known: Known; readonly meaningOf: Meaning };
type Rows = {
  readonly form: LineForm;
  readonly groups: readonly CitedRows[];
  readonly warnings: readonly TableIssue[];
};

function readRows(
  grid: Grid,
  { table, document }: TableFile,
  { known, meaningOf }: Words,
): Rows | { readonly problems: readonly TableIssue[] } {
  const found = readLayout(grid, table, known);
  if ("problems" in found) return found;
  const { layout } = found;
  const rows = [...dataRows(grid, layout, table)];
  if (rows.length === 0) return { problems: [{ code: "NO_FIGURES" }] };
  const told = table.decimal ? { decimal: table.decimal } : tellDecimalMark(written(rows, table));
  const cited = citedRows(rows, layout);
  const problems = [...("problem" in told ? [told.problem] : []), ...cited.problems, ...tooMuch(rows, layout)];
  if ("problem" in told || problems.length > 0) return { problems };
  const selectorOf = (row: number, column: number) => `${document}#${grid.addressOf(row, column)}`;
  const constants = entriesOf(table.constants).map(([concept, words]) => [concept, { words, span: null }] as const);
  const { footnotes } = table;
  const form: LineForm = { layout, constants, meaningOf, footnotes, decimal: told.decimal, selectorOf };
  return { form, groups: cited.groups, warnings: scaledCells(rows, grid) };
}

/** Tells the first value of which a spreadsheet program shows other digits than the cell holds. */
function scaledCells(rows: readonly DataRow[], { addressOf }: Grid): readonly TableIssue[] {
  const scaled = rows.flatMap(({ row, values }) =>
    values.flatMap(({ column, cell }) => (cell.isScaled ? [{ row, column, cell }] : [])),
  );
  const [first] = scaled;
  if (!first) return [];
  const cell = addressOf(first.row, first.column.number);
  return [{ code: "SCALED_CELL", cell, count: scaled.length, exact: first.cell.text }];
}

/** The values that are text: a workbook keeps numbers without a way of writing them. */
function* written(rows: readonly DataRow[], { footnotes }: TableMapping): Generator<Written> {
  for (const { data, column, cell } of heldValues({ rows })) {
    const text = cell.text.slice(0, numberEnd(cell.text, footnotes));
    if (!cell.isNumber) yield { text, column: column.label, row: data.row };
  }
}

/**
 * What a table may hold: its text says for each value what the row says, the names of the columns included. All that is read of it is in
 * memory at once, some ten kilobytes a value.
 */
const MOST_CHARACTERS = 4_000_000;
const MOST_VALUES = 15_000;

function tooMuch(rows: readonly DataRow[], layout: Layout): readonly TableIssue[] {
  let [values, characters] = [0, 0];
  for (const value of heldValues({ rows })) {
    values += 1;
    characters += lineLength(value, layout);
  }
  if (values > MOST_VALUES) return [tooLarge(`${values} values`, MOST_VALUES)];
  const measure = `${characters} characters of values with what their rows and columns say`;
  return characters > MOST_CHARACTERS ? [tooLarge(measure, MOST_CHARACTERS)] : [];
}

const tooLarge = (measure: string, most: number): TableIssue => ({
  code: "TABLE_TOO_LARGE",
  measure,
  most: String(most),
});
