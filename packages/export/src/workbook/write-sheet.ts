import type { Cell, CellValue, Style, Workbook, Worksheet } from "exceljs";
import { headerRow, type RowNumbers } from "./addresses.ts";
import { cellDate, cellNumber, cellQuote, cellText, type CellSpec } from "./cell.ts";
import { columnWidth, FILTER_BUTTON, INDENT } from "./column-width.ts";
import { openInputs } from "./input-columns.ts";
import { rowHeight } from "./row-height.ts";
import type { ColumnSpec, SheetSpec } from "./sheet.ts";
import type { LongSheet } from "./long-sheet.ts";
import { shown } from "./shown.ts";
import { fonts, numberStyle, styles, type Side } from "./style.ts";

const ONE_TABLE = "This worksheet contains one table.";
/** Excel keeps no more links on a sheet, and no longer addresses. */
const MAX_LINKS = 65_530;
const MAX_URL = 2_079;
export const TITLE_HEIGHT = 24;
const HEADER_ROOM = 6;
const DATE = "yyyy-mm-dd";
/** Inches. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 };
// An enum of exceljs, which is not loaded here.
const [A3, A4] = [{ paperSize: 8 }, { paperSize: 9 }];
/** In digits: what is wider could not be read on A4. */
const WIDE = 220;

/** What the cells of one sheet share. */
type Place = { readonly rows: RowNumbers; links: number };
type Written = { readonly value: CellValue; readonly style: Partial<Style> };

/** Adds a sheet to the workbook. Of a long one it adds all but the rows, and gives what it takes to write them later. */
export function writeSheet(workbook: Workbook, sheet: SheetSpec, rows: RowNumbers): LongSheet | null {
  const header = headerRow(sheet);
  const { table } = sheet;
  const worksheet = addWorksheet(workbook, sheet.name, { header, freeze: table.browse });
  [sheet.title, ONE_TABLE, ...sheet.statements].forEach((line, index) =>
    setCell(worksheet.getCell(index + 1, 1), cellText(line), index === 0 ? styles.title : styles.line),
  );
  worksheet.getRow(1).height = TITLE_HEIGHT;
  addTable(worksheet, sheet, header);
  setUpPaper(worksheet, sheet, header);
  if (table.all) return addModels(worksheet, sheet, { ...table.all, header });
  const place: Place = { rows, links: 0 };
  table.rows.forEach(({ cells }, index) => {
    const row = worksheet.getRow(header + 1 + index);
    table.columns.forEach((column, at) => {
      const { value, style } = written(cells[at] ?? null, sideOf(column, at), place);
      setCell(row.getCell(at + 1), value, style);
    });
    row.height = rowHeight(
      table.columns.map((column, at) => ({ text: shown(cells[at] ?? null), width: textRoom(worksheet, column, at) })),
    );
  });
  openInputs(worksheet, table.columns, { first: header + 1, last: header + table.rows.length });
  return null;
}

/** The rows that show how a text, a number and a date look in each column. */
function addModels(
  worksheet: Worksheet,
  { table: { columns } }: SheetSpec,
  { header, rows, count }: Pick<LongSheet, "header" | "rows" | "count">,
): LongSheet {
  const looks = columns.map((column, at) => {
    const side = sideOf(column, at);
    setCell(worksheet.getCell(header + 1, at + 1), null, styles.cell[side]);
    setCell(worksheet.getCell(header + 2, at + 1), 0, numberStyle("0", side));
    setCell(worksheet.getCell(header + 3, at + 1), 0, numberStyle(DATE, side));
    return { side, width: textRoom(worksheet, column, at) };
  });
  return { header, rows, count, columns: looks };
}

/** A sheet set up to be printed: landscape, as wide as the page, the header row on every page; without a table, one page. */
export function addWorksheet(
  workbook: Workbook,
  name: string,
  { header, freeze }: { readonly header: number | null; readonly freeze: boolean },
): Worksheet {
  const worksheet = workbook.addWorksheet(name, {
    views: [
      freeze ? { state: "frozen", ySplit: header ?? 0, activeCell: "A1" } : { state: "normal", activeCell: "A1" },
    ],
    pageSetup: {
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: header === null ? 1 : 0,
      margins: MARGINS,
      ...(header !== null && { printTitlesRow: `${header}:${header}` }),
    },
  });
  Object.assign(worksheet.pageSetup, A4);
  return worksheet;
}

/** Prints all but the columns for programs, on paper on which they can be read. */
function setUpPaper(worksheet: Worksheet, { table }: SheetSpec, header: number): void {
  const printed = table.columns.filter(({ isPrinted }) => isPrinted).length;
  const width = table.columns
    .slice(0, printed)
    .reduce((sum, _, at) => sum + (worksheet.getColumn(at + 1).width ?? 0), 0);
  Object.assign(worksheet.pageSetup, width > WIDE ? A3 : A4);
  if (printed === table.columns.length) return;
  const last = worksheet.getColumn(printed).letter;
  worksheet.pageSetup.printArea = `A$1:${last}$${header + (table.all?.count ?? table.rows.length)}`;
}

export function setCell(cell: Cell, value: CellValue, style: Partial<Style>): void {
  if (value !== null) cell.value = value;
  cell.style = style;
}

function addTable(worksheet: Worksheet, { table }: SheetSpec, header: number): void {
  checkNames(table.name, table.columns);
  worksheet.addTable({
    name: table.name,
    ref: `A${header}`,
    headerRow: true,
    style: { showRowStripes: false },
    columns: table.columns.map(({ title }) => ({ name: title, filterButton: table.browse })),
    // A table has at least one row; its cells are set one by one.
    rows: Array.from({ length: Math.max(table.all ? 0 : table.rows.length, 1) }, () => []),
  });
  table.columns.forEach((column, at) => {
    const { title, maxWidth } = column;
    const side = sideOf(column, at);
    setCell(worksheet.getCell(header, at + 1), title, styles.header[side]);
    const texts = table.rows.map(({ cells }) => shown(cells[at] ?? null));
    worksheet.getColumn(at + 1).width = columnWidth(title, texts, {
      maxWidth,
      button: table.browse,
      indent: side !== "left",
    });
  });
  worksheet.getRow(header).height =
    HEADER_ROOM +
    rowHeight(
      table.columns.map((column, at) => ({
        text: column.title,
        width: textRoom(worksheet, column, at) - (table.browse ? FILTER_BUTTON : 0),
      })),
    );
}

/** The width of a column without its indent. */
const textRoom = (worksheet: Worksheet, column: ColumnSpec, at: number): number =>
  (worksheet.getColumn(at + 1).width ?? 0) - (sideOf(column, at) === "left" ? 0 : INDENT);

// Excel repairs files with such names; exceljs writes them without a word.
function checkNames(name: string, columns: readonly ColumnSpec[]): void {
  if (!/^[a-z_]+$/.test(name)) throw new Error(`no name for a table: ${name}`);
  const titles = columns.map(({ title }) => title.toLowerCase());
  if (titles.includes("") || new Set(titles).size < titles.length) throw new Error(`${name}: headers must be unique`);
}

const sideOf = ({ align }: ColumnSpec, at: number): Side => (align === "left" && at > 0 ? "inset" : align);

function written(cell: CellSpec, side: Side, place: Place): Written {
  const style = styles.cell[side];
  if (cell === null) return { value: null, style };
  switch (cell.kind) {
    case "text":
      return { value: cellText(cell.text), style };
    case "number": {
      const number = cellNumber(cell.value);
      return number === null ? { value: cell.value, style } : { value: number, style: numberStyle(cell.format, side) };
    }
    case "formula": {
      const { value, style } = written(cell.result, side, place);
      if (typeof value !== "number" && typeof value !== "string")
        throw new Error(`no result of a formula: ${cell.formula}`);
      return { value: { formula: cell.formula, result: value }, style };
    }
    case "empty":
      return { value: null, style: numberStyle(cell.format, side) };
    case "date": {
      const serial = cellDate(cell.day);
      return serial === null ? { value: cell.day, style } : { value: serial, style: numberStyle(DATE, side) };
    }
    case "quote":
      return { value: richText(cell), style };
    case "internal":
    case "external":
      return link(cell, side, place);
  }
}

const run = (text: string, font: (typeof fonts)[keyof typeof fonts]) => (text === "" ? [] : [{ text, font }]);

function richText({ mark }: Extract<CellSpec, { kind: "quote" }>): CellValue {
  const { before, number, after } = cellQuote(mark);
  return { richText: [...run(before, fonts.body), ...run(number, fonts.mark), ...run(after, fonts.body)] };
}

function link(cell: Extract<CellSpec, { kind: "internal" | "external" }>, side: Side, place: Place): Written {
  const text = cellText(cell.text);
  const target = cell.kind === "internal" ? internalTarget(cell, place.rows) : externalTarget(cell.url);
  if (target === null || place.links >= MAX_LINKS) return { value: text, style: styles.cell[side] };
  place.links += 1;
  return { value: { text, hyperlink: target }, style: styles.link[side] };
}

function internalTarget({ sheet, key }: Extract<CellSpec, { kind: "internal" }>, rows: RowNumbers): string | null {
  const row = key === null ? 1 : rows.get(sheet)?.get(key);
  return row === undefined ? null : `#'${sheet}'!A${row}`;
}

function externalTarget(url: string): string | null {
  const address = URL.canParse(url) ? new URL(url).href : null;
  if (address === null || address.length <= MAX_URL) return address;
  const page = address.replace(/#.*$/s, "");
  return page.length <= MAX_URL ? page : null;
}
