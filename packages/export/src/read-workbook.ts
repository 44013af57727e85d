import type { Cell, CellValue } from "exceljs";

/** A worksheet as text: what each cell holds by its address, empty ones left out; formulas with their cached results. */
export type SheetText = { readonly name: string; readonly cells: ReadonlyMap<string, string> };

/** Reads the bytes of an .xlsx file. Throws where it is none. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly SheetText[]> {
  const { default: exceljs } = await import("exceljs");
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook.worksheets.map((worksheet) => {
    const cells = new Map<string, string>();
    worksheet.eachRow((row) =>
      row.eachCell((cell) => {
        const text = valueText(held(cell));
        if (text !== "") cells.set(cell.address, text);
      }),
    );
    return { name: worksheet.name, cells };
  });
}

/** exceljs leaves a result of 0 out of the value of a cell. */
const held = (cell: Cell): CellValue => (cell.formula ? { formula: cell.formula, result: cell.result } : cell.value);

/** The value of a cell as text: `=A1+1 -> 2` for a formula, `text <address>` for a link. */
function valueText(value: CellValue): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== "object") return String(value);
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("hyperlink" in value) return `${valueText(value.text)} <${value.hyperlink}>`;
  if ("error" in value) return value.error;
  const formula = "formula" in value ? value.formula : value.sharedFormula;
  return `=${formula} -> ${valueText(value.result ?? null)}`;
}
