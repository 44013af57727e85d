import exceljs from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { catalogue, contents } from "../contents.fixture.ts";
import { writeReview } from "../workbook/write-review.ts";
import { REVIEW_COLUMNS } from "./columns.ts";
import { readReview } from "./read-review.ts";

const read = async (bytes: Uint8Array) => {
  const { rows, faults } = await readReview(bytes);
  return { texts: rows.map(({ textOf }) => REVIEW_COLUMNS.map(textOf)), faults };
};

test("reads a file whose parts are named from its root, as openpyxl names them", async () => {
  const bytes = await writeReview(contents, catalogue, new Map());
  const parts = unzipSync(bytes);
  const path = "xl/worksheets/_rels/sheet1.xml.rels";
  const rels = strFromU8(parts[path] ?? new Uint8Array());
  const absolute = rels.replaceAll('Target="../', 'Target="/xl/');
  expect(absolute).not.toBe(rels);
  expect(await read(zipSync({ ...parts, [path]: strToU8(absolute) }))).toEqual(await read(bytes));
});

test("reads only its own sheet of a workbook, and every cell as text", async () => {
  const workbook = new exceljs.Workbook();
  workbook.addWorksheet("Other").addRow(["Claim ID"]);
  const sheet = workbook.addWorksheet("Review");
  sheet.addRow(["A title"]);
  sheet.addRow([...REVIEW_COLUMNS, "A column of one's own"]);
  sheet.addRow([
    true,
    0.1 + 0.2,
    new Date("2022-03-01T00:00:00Z"),
    { text: "link", hyperlink: "https://a.example" },
    " a\nb ",
  ]);
  sheet.addRow([]);
  const { texts, faults } = await read(new Uint8Array(await workbook.xlsx.writeBuffer()));
  expect(faults).toEqual([]);
  expect(texts.map((row) => row.slice(0, 6))).toEqual([["true", "0.3", "2022-03-01", "link", "a b", ""]]);
});

test("refuses a header that has a column twice", async () => {
  const workbook = new exceljs.Workbook();
  workbook.addWorksheet("Review").addRow([...REVIEW_COLUMNS, "Reason"]);
  const { faults } = await read(new Uint8Array(await workbook.xlsx.writeBuffer()));
  expect(faults).toEqual([{ row: 1, column: "Reason", cause: expect.stringContaining("must have this column, once") }]);
});
