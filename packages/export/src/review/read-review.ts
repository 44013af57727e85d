import { spreadsheetDecimal } from "@sourcebook/model";
import type { Cell, CellValue, Worksheet } from "exceljs";
import { strFromU8, strToU8, zipSync } from "fflate";
import { REVIEW_COLUMNS, REVIEW, type ReviewColumn } from "./columns.ts";
import { NO_WORKBOOK, openArchive, UnsafeArchive } from "./open-archive.ts";

/** What is wrong with a cell of a review, with a row or with the whole sheet, and how to mend it. */
export type ReviewFault = { readonly row: number | null; readonly column: string | null; readonly cause: string };

/** A row of the table: its number in the sheet, and the texts of its cells. */
export type ReviewRow = { readonly row: number; readonly textOf: (column: ReviewColumn) => string };

/** The rows of a review; all of them sound where there is no fault. */
export type ReviewRead = { readonly rows: readonly ReviewRow[]; readonly faults: readonly ReviewFault[] };

/**
 * Reads the working sheet of a workbook, whatever program saved it: numbers as their digits, dates as `2022-03-01`, or as the
 * number of a day where the cell has lost its format; every text is one line. Formulas and errors are faults. Columns go by their titles.
 */
export async function readReview(bytes: Uint8Array): Promise<ReviewRead> {
  try {
    const sheet = await openSheet(bytes);
    return sheet ? readSheet(sheet) : broken(`there is no worksheet ${REVIEW.sheet}; ${AGAIN}`);
  } catch (error) {
    if (error instanceof UnsafeArchive) return broken(error.message);
    throw error;
  }
}

const CLAIM_ID: ReviewColumn = "Claim ID";
const AGAIN = "export the review again";
const broken = (cause: string): ReviewRead => ({ rows: [], faults: [{ row: null, column: null, cause }] });

async function openSheet(bytes: Uint8Array): Promise<Worksheet | undefined> {
  const parts = zipSync(relativeTargets(openArchive(bytes)), { level: 0 });
  const { default: exceljs } = await import("exceljs");
  const workbook = new exceljs.Workbook();
  try {
    await workbook.xlsx.load(new Uint8Array(parts).buffer);
  } catch (error) {
    // exceljs throws what it likes on broken files.
    throw new UnsafeArchive(NO_WORKBOOK, { cause: error });
  }
  if (workbook.worksheets.length === 0) throw new UnsafeArchive(NO_WORKBOOK); // as in a file of OpenOffice
  return workbook.getWorksheet(REVIEW.sheet);
}

/** openpyxl and others name the parts of a sheet from the root of the file; exceljs finds them from the sheet alone. */
const relativeTargets = (parts: ReturnType<typeof openArchive>): Record<string, Uint8Array> =>
  Object.fromEntries(
    Object.entries(parts).map(([path, part]) => [
      path,
      path.startsWith("xl/worksheets/_rels/")
        ? strToU8(strFromU8(part).replaceAll('Target="/xl/', 'Target="../'))
        : part,
    ]),
  );

function readSheet(sheet: Worksheet): ReviewRead {
  const header = findHeader(sheet);
  if (!header) return broken(`worksheet ${REVIEW.sheet} has no header row with the column ${CLAIM_ID}; ${AGAIN}`);
  const missing = REVIEW_COLUMNS.filter((title) => header.places.get(title)?.length !== 1);
  if (missing.length > 0) {
    return {
      rows: [],
      faults: missing.map((column) => ({
        row: header.row,
        column,
        cause: `the header must have this column, once; ${AGAIN}`,
      })),
    };
  }
  const rows: ReviewRow[] = [];
  const faults: ReviewFault[] = [];
  sheet.eachRow((line, row) => {
    if (row <= header.row) return;
    const texts = new Map<ReviewColumn, string>();
    for (const column of REVIEW_COLUMNS) {
      const { text, fault } = readCell(line.getCell(header.places.get(column)?.[0] ?? 0));
      if (fault !== null) faults.push({ row, column, cause: fault });
      if (text !== "") texts.set(column, text);
    }
    if (texts.size > 0) rows.push({ row, textOf: (column) => texts.get(column) ?? "" });
  });
  return { rows, faults };
}

type Header = { readonly row: number; readonly places: ReadonlyMap<string, readonly number[]> };

/** The first row with the title of the ids, and the columns of each of its titles. */
function findHeader(sheet: Worksheet): Header | null {
  let header: Header | null = null;
  sheet.eachRow((line, row) => {
    if (header) return;
    const places = new Map<string, number[]>();
    line.eachCell((cell, column) => {
      const { text } = readCell(cell);
      places.set(text, [...(places.get(text) ?? []), column]);
    });
    if (places.has(CLAIM_ID)) header = { row, places };
  });
  return header;
}

type ReadCell = { readonly text: string; readonly fault: string | null };
const sound = (text: string): ReadCell => ({ text: text.replaceAll(/\s+/g, " ").trim(), fault: null });

function readCell({ value }: Pick<Cell, "value">): ReadCell {
  if (typeof value === "object" && value !== null && ("formula" in value || "sharedFormula" in value))
    return { text: "", fault: "must hold a value; a formula is not read" };
  if (typeof value === "object" && value !== null && "error" in value)
    return { text: "", fault: `holds the error ${value.error}; write a value` };
  return sound(valueText(value));
}

function valueText(value: CellValue): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return spreadsheetDecimal(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== "object") return String(value);
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  return "text" in value ? valueText(value.text) : "";
}
