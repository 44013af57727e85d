import { sha256 } from "@sourcebook/model";
import exceljs from "exceljs";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { joined } from "../collect.fixture.ts";
import { finish } from "./finish.ts";

/** A workbook with what exceljs writes wrongly: a table and a note on one sheet, a font with a colour, a title that XML cannot carry. */
async function raw(): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  workbook.title = "A \uFFFEtitle\uFFFF";
  const sheet = workbook.addWorksheet("One");
  sheet.addTable({ name: "t", ref: "A1", columns: [{ name: "A" }], rows: [["x"]] });
  sheet.getCell("C1").note = "a note";
  sheet.getCell("C2").value = "blue";
  sheet.getCell("C2").font = { name: "Arial", size: 12, underline: true, color: { argb: "FF0000FF" }, bold: true };
  workbook.addWorksheet("Two");
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const before = partsOf(await raw());
const after = partsOf(await joined(finish(await raw())));
const sheet = (parts: ReadonlyMap<string, string>) => parts.get("xl/worksheets/sheet1.xml") ?? "";

const styles = (parts: ReadonlyMap<string, string>) => parts.get("xl/styles.xml") ?? "";
const noteFirst = (xml: string): boolean => xml.indexOf("<legacyDrawing") < xml.indexOf("<tableParts");

test("puts notes before tables", () => {
  expect(noteFirst(sheet(before))).toBe(false);
  expect(noteFirst(sheet(after))).toBe(true);
});

test("orders the children of fonts as the schema does", () => {
  const font = '<font><b/><u/><sz val="12"/><color rgb="FF0000FF"/><name val="Arial"/></font>';
  expect(styles(before)).not.toContain(font);
  expect(styles(after)).toContain(font);
});

test("leaves out of the title what readers refuse", () => {
  expect(before.get("docProps/core.xml")).toContain("<dc:title>A \uFFFEtitle\uFFFF</dc:title>");
  expect(after.get("docProps/core.xml")).toContain("<dc:title>A title</dc:title>");
});

test("gives the same bytes whatever the times and the order of the entries", async () => {
  const bytes = await raw();
  const entries = Object.entries(unzipSync(bytes)).toReversed();
  const other = zipSync(Object.fromEntries(entries), { level: 0, mtime: new Date(2020, 5, 6) });
  expect(sha256(await joined(finish(other)))).toBe(sha256(await joined(finish(bytes))));
  expect([...after.keys()][0]).toBe("[Content_Types].xml");
});

test("keeps every part", () => {
  expect([...after.keys()].toSorted()).toEqual([...before.keys()].filter((name) => !name.endsWith("/")).toSorted());
});
