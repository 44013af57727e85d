import { join } from "node:path";
import type { CsvTable } from "@sourcebook/export";
import { expect, test } from "vitest";
import { awkwardProject } from "./awkward-project.fixture.ts";
import { openCsv, type ColumnFormat } from "./libreoffice.fixture.ts";
import { declaredFields, publishedTables, typedTable, type TypedCell } from "./published-tables.fixture.ts";

const FORMATS: Readonly<Record<string, ColumnFormat>> = { number: "standard", integer: "standard", date: "isoDate" };

const awkward = awkwardProject();
const published = (): string => join(awkward(), "published/azerbaijan-russia");

/** A spreadsheet keeps 15 digits of a number. */
const kept = (cell: TypedCell): TypedCell => (typeof cell === "number" ? Number(cell.toPrecision(15)) : cell);

test("LibreOffice opens every table by its declared types", async (context) => {
  const tables = await publishedTables(published());
  for (const [path, fields] of await declaredFields(published())) {
    const formats = fields.map(({ type }) => FORMATS[type] ?? "text");
    const { header, rows } = typedTable(await openCsv(join(published(), path), formats, context), fields);
    expect({ path, header }).toEqual({ path, header: tables[path]?.header });
    expect(rows).toEqual(tables[path]?.rows.map((row) => row.map(kept)));
  }
});

const titles = ({ header, rows }: CsvTable): readonly (string | undefined)[] =>
  rows.map((row) => row[header.indexOf("TITLE")]);

test("LibreOffice evaluates a title of a canonical CSV, and none of a spreadsheet-safe one", async (context) => {
  const safe = join(awkward(), "exports/azerbaijan-russia/spreadsheet-safe/sources.csv");
  expect(titles(await openCsv(join(published(), "sources.csv"), [], context))).toContain("2");
  const opened = titles(await openCsv(safe, [], context));
  expect(opened).toContain("'=1+1");
  expect(opened).not.toContain("2");
});
