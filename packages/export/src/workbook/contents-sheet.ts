import { column, numberColumn, type SheetSpec } from "./sheet.ts";

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
      rows: sheets.map(({ name, description, table }) => ({
        key: name,
        cells: [
          { kind: "internal", text: name, sheet: name, key: null },
          { kind: "text", text: description },
          { kind: "number", value: String(table.all?.count ?? table.rows.length), format: "0" },
        ],
      })),
      browse: false,
    },
  };
}
