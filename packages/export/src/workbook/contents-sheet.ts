import { column, numberColumn, rowCount, sheetLink, type SheetSpec } from "./sheet.ts";

/** The list of the sheets after it. */
export function contentsSheet(sheets: readonly SheetSpec[]): SheetSpec {
  return {
    name: "Contents",
    title: "Contents",
    description: "The worksheets of this workbook.",
    statements: [],
    table: {
      name: "contents",
      columns: [column("Worksheet"), column("Description", 90), numberColumn("Rows", 12)],
      rows: sheets.map((sheet) => ({
        key: sheet.name,
        cells: [
          sheetLink(sheet),
          { kind: "text", text: sheet.description },
          { kind: "number", value: String(rowCount(sheet.table)), format: "0" },
        ],
      })),
      browse: false,
    },
  };
}
