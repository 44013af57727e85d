import exceljs from "exceljs";
import { expect, test } from "vitest";
import { readWorkbook } from "./read-workbook.ts";

test("a formula whose result is 0 has a result", async () => {
  const book = new exceljs.Workbook();
  book.addWorksheet("S").addRow([{ formula: "1-1", result: 0 }]);
  const [sheet] = await readWorkbook(new Uint8Array(await book.xlsx.writeBuffer()));
  expect(sheet?.cells.get("A1")).toBe("=1-1 -> 0");
});
