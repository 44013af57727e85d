import type { Cell, Row } from "../csv.ts";
import type { Release } from "../release.ts";
import type { Field } from "../table-schema.ts";
import { text, type CellSpec } from "./cell.ts";
import { column, numberColumn, rowStatements, tableRows, type SheetSpec } from "./sheet.ts";

/** The documents, with all columns of sources.csv. */
export function sourcesSheet({ tables, rows, excerpt }: Release): SheetSpec {
  const table = tables.find(({ name }) => name === "sources");
  if (!table) throw new Error("the release has no sources");
  const all = { rows: rows.sources, count: table.count };
  const shown = tableRows(excerpt.sources, all, (source: Row) => ({
    key: String(source["DOC_ID"]),
    cells: table.fields.map((field) => cellOf(source[field.name] ?? null, field)),
  }));
  return {
    name: "Sources",
    title: "Sources: the documents",
    description: "One row a document: title, publisher, dates, address, hashes and licence.",
    statements: [...rowStatements(table.count, table.path), ...blanks(excerpt.sources)],
    table: { name: "sources", columns: table.fields.map(columnOf), ...shown, browse: false },
  };
}

const blanks = (rows: readonly Row[]): readonly string[] =>
  rows.some((row) => Object.values(row).includes(null))
    ? ["A blank cell means that neither the document nor its metadata say it."]
    : [];

// LibreOffice does not wrap links, and a hash is copied more easily from one line.
const columnOf = ({ title, type, format, name }: Field) => {
  if (type === "integer" || type === "number") return numberColumn(title);
  return column(title, format === "uri" || name.endsWith("SHA256") ? 72 : 36);
};

function cellOf(value: Cell, { type, format }: Field): CellSpec {
  if (value === null) return null;
  if (type === "integer" || type === "number") return { kind: "number", value: String(value), format: "0" };
  if (type === "date") return { kind: "date", day: String(value) };
  if (type === "boolean") return text(value === true ? "yes" : "no");
  return format === "uri" ? { kind: "external", text: String(value), url: String(value) } : text(String(value));
}
