import exceljs from "exceljs";
import { expect, test } from "vitest";
import { joined } from "../collect.fixture.ts";
import { KEPT_ROWS } from "../rows.ts";
import type { CellSpec } from "./cell.ts";
import { columnWidth, textWidth } from "./column-width.ts";
import { rowHeight } from "./row-height.ts";
import { blankStatement, codeColumn, column, rowStatements, SHEET_ROWS, type SheetSpec } from "./sheet.ts";
import { writeSheets } from "./write-sheets.ts";

const sheetWith = (cells: readonly CellSpec[], more: Partial<SheetSpec["table"]> = {}): SheetSpec => ({
  name: "One",
  title: "One",
  description: "A sheet.",
  statements: ["A statement."],
  table: {
    name: "one",
    columns: [column("A")],
    rows: cells.map((cell, at) => ({ key: `${at}`, cells: [cell] })),
    browse: false,
    ...more,
  },
});

async function write(spec: SheetSpec): Promise<exceljs.Worksheet> {
  const bytes = await joined(writeSheets(new exceljs.Workbook(), [spec]));
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const sheet = workbook.getWorksheet("One");
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

test("writes formulas of the program with their results, and text that looks like one as text", async () => {
  const formula: CellSpec = {
    kind: "formula",
    formula: "1+1",
    result: { kind: "number", value: "2", format: "0.0" },
  };
  const long: CellSpec = {
    kind: "formula",
    formula: '"1<2"',
    result: { kind: "number", value: "1234567890123456", format: "0" },
  };
  const sheet = await write(sheetWith([formula, { kind: "text", text: "=1+1" }, long]));
  expect(sheet.getCell("A5").value).toEqual({ formula: "1+1", result: 2 });
  expect(sheet.getCell("A5").numFmt).toBe("0.0");
  expect(sheet.getCell("A6").type).toBe(exceljs.ValueType.String);
  expect(sheet.getCell("A7").value).toEqual({ formula: '"1<2"', result: "1234567890123456" });
});

test("says what blank cells mean in one line, of columns that have any", () => {
  const { table } = sheetWith([null]);
  expect(blankStatement(table, [{ titles: ["A"], means: "nobody knows" }])).toEqual([
    "A blank A means that nobody knows.",
  ]);
  expect(
    blankStatement(sheetWith([{ kind: "text", text: "known" }]).table, [{ titles: ["A"], means: "nobody knows" }]),
  ).toEqual([]);
});

test("prints what is wide on A3, and columns for programs not at all", async () => {
  const columns = ["A", "B", "C"].map((title) => column(title, 100));
  const wide = { key: "0", cells: columns.map(() => ({ kind: "text", text: "x".repeat(200) }) as const) };
  expect((await write(sheetWith([], { columns, rows: [wide] }))).pageSetup.paperSize).toBe(8);
  const sheet = await write(sheetWith([], { columns: [...columns.slice(0, 2), codeColumn("C", 100)], rows: [wide] }));
  expect(sheet.pageSetup.paperSize).toBe(9);
  expect(sheet.pageSetup.printArea).toBe("A1:B5");
});

test.each([{ name: "my table" }, { name: "m3" }, { columns: [column("A"), column("a")] }, { columns: [column("")] }])(
  "refuses names that Excel would repair: %o",
  async (more) => {
    await expect(write(sheetWith([null], more))).rejects.toThrow();
  },
);

test.each(["annual_m3", "annual_bbl_d"])("takes the name of a table of any unit: %s", async (name) => {
  expect((await write(sheetWith([null], { name }))).getTable(name).name).toBe(name);
});

test("says how many rows a table shows only where it does not show all or none", () => {
  expect(rowStatements(12, "x.csv")).toEqual([]);
  expect(rowStatements(KEPT_ROWS, "x.csv")).toEqual([]);
  expect(rowStatements(0, "x.csv")).toEqual(["This table has no rows."]);
  expect(rowStatements(KEPT_ROWS + 1, "x.csv")).toEqual([expect.stringContaining("too long for links")]);
  const total = SHEET_ROWS + 1;
  expect(rowStatements(total, "x.csv")[0]).toMatch(`first ${SHEET_ROWS} of ${total} rows. The file x.csv has all`);
});

test("makes columns as wide as their text up to a limit, never narrower than a word of the header", () => {
  const room = { maxWidth: 20, button: false, indent: false };
  expect(columnWidth("A", ["twelve digit"], room)).toBeGreaterThan(textWidth("twelve digit"));
  expect(columnWidth("A", ["x".repeat(500)], room)).toBeLessThan(25);
  expect(columnWidth("Incomprehensibilities of it", [], room)).toBeGreaterThan(textWidth("Incomprehensibilities"));
});

test("makes rows as high as their wrapped text, up to the highest that there is", () => {
  const one = rowHeight([{ text: "short", width: 40 }]);
  expect(
    rowHeight([
      { text: "short", width: 40 },
      { text: "word ".repeat(20), width: 40 },
    ]),
  ).toBeGreaterThan(2 * one);
  expect(rowHeight([{ text: "unbroken".repeat(20), width: 40 }])).toBeGreaterThan(3 * one);
  expect(rowHeight([{ text: "word ".repeat(9_000), width: 40 }])).toBe(409);
});
