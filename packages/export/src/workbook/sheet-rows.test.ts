import exceljs from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { joined } from "../collect.fixture.ts";
import type { CellSpec } from "./cell.ts";
import { column, numberColumn, type RowSpec, type SheetSpec } from "./sheet.ts";
import { writeSheets } from "./write-sheets.ts";

const COUNT = 450;
const number = (value: string, format: string): CellSpec => ({ kind: "number", value, format });

/** A row of each kind of cell; what is long, wide and hostile of it moves with `n`. */
const rowOf = (n: number): RowSpec => ({
  key: `${n}`,
  cells: [
    { kind: "text", text: n % 7 === 0 ? `=1+1 <b> & "q" \u{1F345}\u0000` : `row ${n}` },
    n % 5 === 0 ? null : number(`${n}00000000`, n % 2 === 0 ? '0.0,,," bn"' : '0,," mn"'),
    { kind: "date", day: "2022-02-17" },
    { kind: "quote", mark: { before: "It came to ", number: `$${n}`, after: " in all." } },
    { kind: "internal", text: "there", sheet: "Short", key: "0" },
    number("12345678901234567890", "0"),
  ],
});
const columns = [
  column("Text"),
  numberColumn("Value"),
  column("Day"),
  column("Quote"),
  column("Link"),
  column("Digits"),
];
const rows = Array.from({ length: COUNT }, (_, n) => rowOf(n));
const spec = (name: string, more: Partial<SheetSpec["table"]>): SheetSpec => ({
  name,
  title: name,
  description: "A sheet.",
  statements: ["A statement."],
  table: { name: name.toLowerCase(), columns, rows, browse: true, ...more },
});

const day = new Date(Date.UTC(2022, 0, 1));

function written(sheet: SheetSpec): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  // Left to itself, exceljs writes the second of now.
  workbook.created = day;
  workbook.modified = day;
  return joined(writeSheets(workbook, [sheet]));
}

async function sheetOf(bytes: Uint8Array): Promise<exceljs.Worksheet> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

test("a long sheet shows what a short one shows, written while its rows are read", async () => {
  const [short, long] = [await sheetOf(await written(spec("Same", {}))), await sheetOf(await written(longSpec(COUNT)))];
  for (let row = 1; row <= 4 + COUNT; row += 1) {
    for (let at = 1; at <= columns.length; at += 1) {
      const [cell, other] = [long.getCell(row, at), short.getCell(row, at)];
      expect([cell.text, cell.numFmt, cell.alignment]).toEqual([
        other.text === "there" ? "0" : other.text, // without links, the id of the row
        other.numFmt,
        other.alignment,
      ]);
      if (typeof other.value === "number") expect(cell.value).toBe(other.value);
    }
    expect(long.getRow(row).height).toBe(short.getRow(row).height);
  }
});

const longSpec = (count: number): SheetSpec => spec("Same", { rows: rows.slice(0, 3), all: { rows, count } });

test("a long sheet has a table as long as its rows, and no more rows than it may have", async () => {
  for (const count of [COUNT, 7]) {
    const bytes = await written(longSpec(count));
    expect(partOf(bytes, "xl/tables/table1.xml")).toContain(`<autoFilter ref="A4:F${4 + count}"`);
    expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain(`<dimension ref="A1:F${4 + count}"/>`);
    expect((await sheetOf(bytes)).rowCount).toBe(4 + count);
  }
});

test("gives the same bytes each time", async () => {
  expect(Buffer.compare(await written(longSpec(COUNT)), await written(longSpec(COUNT)))).toBe(0);
});
