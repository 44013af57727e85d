import exceljs from "exceljs";
import { expect, test } from "vitest";
import type { CellSpec } from "./cell.ts";
import { blankStatement, codeColumn, column, MAX_ROWS, rowStatements, SHEET_ROWS, type SheetSpec } from "./sheet.ts";
import { columnWidth, textWidth } from "./column-width.ts";
import { rowHeight } from "./row-height.ts";
import { rowNumbers } from "./addresses.ts";
import { writeSheet } from "./write-sheet.ts";

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

function write(spec: SheetSpec): exceljs.Worksheet {
  const workbook = new exceljs.Workbook();
  writeSheet(workbook, spec, rowNumbers([spec]));
  const sheet = workbook.getWorksheet("One");
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

const inside = (key: string | null): CellSpec => ({ kind: "internal", text: "there", sheet: "One", key });
const outside = (url: string): CellSpec => ({ kind: "external", text: "out", url });

test("links to a row of a sheet, and shows plain text where there is no such row", () => {
  const sheet = write(sheetWith([inside("1"), inside(null), inside("gone")]));
  expect(sheet.getCell("A5").value).toEqual({ text: "there", hyperlink: "#'One'!A6" });
  expect(sheet.getCell("A6").value).toEqual({ text: "there", hyperlink: "#'One'!A1" });
  expect(sheet.getCell("A7").value).toBe("there");
});

test("writes formulas of the program with their results, and text that looks like one as text", () => {
  const formula: CellSpec = {
    kind: "formula",
    formula: "1+1",
    result: { kind: "number", value: "2", format: "0.0" },
  };
  const sheet = write(sheetWith([formula, { kind: "text", text: "=1+1" }]));
  expect(sheet.getCell("A5").value).toEqual({ formula: "1+1", result: 2 });
  expect(sheet.getCell("A5").numFmt).toBe("0.0");
  expect(sheet.getCell("A6").type).toBe(exceljs.ValueType.String);
});

test("says what blank cells mean in one line, of columns that have any", () => {
  const { table } = sheetWith([null]);
  expect(blankStatement(table, [{ titles: ["A"], means: "nobody knows" }])).toEqual([
    "A blank A means that nobody knows.",
  ]);
  expect(blankStatement(sheetWith([inside("0")]).table, [{ titles: ["A"], means: "nobody knows" }])).toEqual([]);
});

test("prints what is wide on A3, and columns for programs not at all", () => {
  const columns = ["A", "B", "C"].map((title) => column(title, 100));
  const wide = { key: "0", cells: columns.map(() => ({ kind: "text", text: "x".repeat(200) }) as const) };
  expect(write(sheetWith([], { columns, rows: [wide] })).pageSetup.paperSize).toBe(8);
  const sheet = write(sheetWith([], { columns: [...columns.slice(0, 2), codeColumn("C", 100)], rows: [wide] }));
  expect(sheet.pageSetup.paperSize).toBe(9);
  expect(sheet.pageSetup.printArea).toBe("A$1:B$5");
});

test("links to the page where the address of the sentence is too long, and nowhere where no address fits", () => {
  const long = "x".repeat(2_100);
  const sheet = write(
    sheetWith([
      outside(`https://a.example/p#:~:text=${long}`),
      outside(`https://a.example/${long}`),
      outside("no address"),
    ]),
  );
  expect(sheet.getCell("A5").value).toEqual({ text: "out", hyperlink: "https://a.example/p" });
  expect(sheet.getCell("A6").value).toBe("out");
  expect(sheet.getCell("A7").value).toBe("out");
});

test("writes no more links than Excel takes", () => {
  const sheet = write(sheetWith(Array.from({ length: 65_531 }, () => outside("https://a.example/"))));
  expect(sheet.getCell(`A${5 + 65_529}`).hyperlink).toBe("https://a.example/");
  expect(sheet.getCell(`A${5 + 65_530}`).value).toBe("out");
});

test.each([{ name: "my table" }, { columns: [column("A"), column("a")] }, { columns: [column("")] }])(
  "refuses names that Excel would repair: %o",
  (more) => {
    expect(() => write(sheetWith([null], more))).toThrow();
  },
);

test("says how many rows a table shows only where it does not show all or none", () => {
  expect(rowStatements(12, "x.csv")).toEqual([]);
  expect(rowStatements(MAX_ROWS, "x.csv")).toEqual([]);
  expect(rowStatements(0, "x.csv")).toEqual(["This table has no rows."]);
  expect(rowStatements(MAX_ROWS + 1, "x.csv")).toEqual([expect.stringContaining("too long for links")]);
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
