import { readFile, writeFile } from "node:fs/promises";
import exceljs, { type Cell, type CellValue, type Worksheet } from "exceljs";

/** The Review sheet of a workbook, as a person has it open. */
export type ReviewBook = {
  readonly sheet: Worksheet;
  /** The cell of a claim in a column, by its title. */
  readonly cell: (claim: string, title: string) => Cell;
  /** The cell of the header with that title. */
  readonly header: (title: string) => Cell;
  /** The ids of the claims, from top to bottom. */
  readonly claims: readonly string[];
};

/** What a person writes: claim -> title of a column -> value. */
export type Filled = Readonly<Record<string, Readonly<Record<string, CellValue>>>>;

/** Opens a workbook at its Review sheet. */
export const openBook = async (file: string): Promise<ReviewBook> => bookOf(await load(await readFile(file)));

/** Fills in the Review sheet of a workbook and saves it. */
export async function fillReview(file: string, rows: Filled, saveAs: string = file): Promise<void> {
  await writeFile(saveAs, await changeReview(await readFile(file), (book) => fillIn(book, rows)));
}

/** The bytes of a workbook with another Review sheet. */
export async function changeReview(bytes: Uint8Array, change: (book: ReviewBook) => void): Promise<Uint8Array> {
  const workbook = await load(bytes);
  change(bookOf(workbook));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export function fillIn({ cell }: ReviewBook, rows: Filled): void {
  for (const [claim, values] of Object.entries(rows)) {
    for (const [title, value] of Object.entries(values)) cell(claim, title).value = value;
  }
}

async function load(bytes: Uint8Array): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

function bookOf(workbook: exceljs.Workbook): ReviewBook {
  const sheet = workbook.getWorksheet("Review");
  if (!sheet) throw new Error("the workbook has no sheet Review");
  const rows = new Map<string, number>();
  sheet.getColumn(1).eachCell(({ text }, row) => rows.set(text, row));
  const columns = new Map<string, number>();
  sheet.getRow(rows.get("Claim ID") ?? 0).eachCell(({ text }, column) => columns.set(text, column));
  const cell = (row: string, title: string): Cell => {
    const [at, column] = [rows.get(row), columns.get(title)];
    if (at === undefined || column === undefined) throw new Error(`no cell ${title} of ${row}`);
    return sheet.getCell(at, column);
  };
  return {
    sheet,
    cell,
    header: (title) => cell("Claim ID", title),
    claims: [...rows.keys()].filter((id) => id.startsWith("C-")),
  };
}
