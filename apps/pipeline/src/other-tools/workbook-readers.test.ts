import { describe, expect, test } from "vitest";
import * as z from "zod";
import { publishedFolders, workbookIn } from "./awkward-project.fixture.ts";
import { openWorkbook } from "./libreoffice.fixture.ts";
import { declaredFields, publishedTables, type TypedCell } from "./published-tables.fixture.ts";
import { pythonTool, runTool, script, type Skippable } from "./tool.fixture.ts";
import { cellsOfSheet, cellsOfTable, CORRESPONDENCES, pairsOf } from "./workbook-cells.fixture.ts";

/** The rows of every worksheet, by its name. */
type Sheets = ReadonlyMap<string, readonly (readonly TypedCell[])[]>;
type Reader = (file: string, context: Skippable) => Promise<Sheets>;

const openpyxl = pythonTool("openpyxl", script("read-with-openpyxl.py"));
const sheetsShape = z.record(z.string(), z.array(z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]))));

const READERS: Readonly<Record<string, Reader>> = {
  openpyxl: async (file, context) => {
    const { status, stdout, stderr } = runTool(openpyxl, [file], context);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    return new Map(Object.entries(sheetsShape.parse(JSON.parse(stdout))));
  },
  LibreOffice: async (file, context) => {
    const sheets = await openWorkbook(file, context);
    return new Map([...sheets].map(([name, { header, rows }]) => [name, [header, ...rows]]));
  },
};

const folders = publishedFolders();

describe.each(Object.entries(READERS))("%s", (_name, reader) => {
  test.for(folders)(
    "finds the cells of the tables in the sheets of the workbook: a folder %s",
    async ([, folder], context) => {
      const sheets = await reader(workbookIn(folder()), context);
      const tables = await publishedTables(folder());
      const declared = await declaredFields(folder());
      for (const correspondence of CORRESPONDENCES) {
        const { sheet, path } = correspondence;
        const pairs = pairsOf(correspondence, declared.get(path) ?? []);
        const table = tables[path] ?? { header: [], rows: [] };
        expect([sheet, cellsOfSheet(sheets.get(sheet) ?? [], pairs)]).toEqual([sheet, cellsOfTable(table, pairs)]);
      }
    },
  );
});
