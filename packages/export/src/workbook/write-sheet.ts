import type { Cell, CellValue, Style, Workbook, Worksheet } from "exceljs";
import { headerRow } from "./addresses.ts";
import { cellText } from "./cell.ts";
import { columnWidth, FILTER_BUTTON, INDENT } from "./column-width.ts";
import { openInputs, openStyle } from "./input-columns.ts";
import { rowHeight } from "./row-height.ts";
import type { SheetFrame } from "./sheet-rows.ts";
import { rowCount, type ColumnSpec, type SheetSpec, type TableSpec } from "./sheet.ts";
import { shown } from "./shown.ts";
import { fonts, numberStyle, styles, type Side } from "./style.ts";

const ONE_TABLE = "This worksheet contains one table.";
/** The height of the row of a title, in points. */
export const TITLE_HEIGHT = 24;
const HEADER_ROOM = 6;
/** Inches. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 };
// An enum of exceljs, which is not loaded here.
const [A3, A4] = [{ paperSize: 8 }, { paperSize: 9 }];
/** In digits: what is wider could not be read on A4. */
const WIDE = 220;

/** Adds a sheet to the workbook, all but its rows, and gives what it takes to write them later. */
export function writeSheet(workbook: Workbook, sheet: SheetSpec): SheetFrame {
  const header = headerRow(sheet);
  const { table } = sheet;
  const worksheet = addWorksheet(workbook, sheet.name, { header, freeze: table.browse });
  [sheet.title, ONE_TABLE, ...sheet.statements].forEach((line, index) =>
    setCell(worksheet.getCell(index + 1, 1), cellText(line), index === 0 ? styles.title : styles.line),
  );
  worksheet.getRow(1).height = TITLE_HEIGHT;
  addTable(worksheet, sheet, header);
  setUpPaper(worksheet, sheet, header);
  openInputs(worksheet, table.columns, { first: header + 1, last: header + rowCount(table) });
  table.columns.forEach((column, at) => addModels(worksheet, column, { header, at }));
  const columns = table.columns.map((column, at) => ({
    side: sideOf(column, at),
    width: textRoom(worksheet, column, at),
  }));
  return { header, table, columns };
}

/** In the first rows of a column: how a text, a link, a number and a number that is a link look in it. */
function addModels(
  worksheet: Worksheet,
  column: ColumnSpec,
  { header, at }: { readonly header: number; readonly at: number },
): void {
  const side = sideOf(column, at);
  const looks = [styles.cell[side], styles.link[side], numberStyle("0", side), numberStyle("0", side, fonts.link)];
  looks.forEach((look, index) =>
    setCell(worksheet.getCell(header + 1 + index, at + 1), null, column.input ? openStyle(look) : look),
  );
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
  worksheet.pageSetup.printArea = `A$1:${last}$${header + rowCount(table)}`;
}

/** Gives a cell its style and, unless it is null, its value. */
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
    // A table has at least one row: how many there are stands in `tableXml`.
    rows: [[]],
  });
  table.columns.forEach((column, at) => {
    const { title, maxWidth } = column;
    const side = sideOf(column, at);
    setCell(worksheet.getCell(header, at + 1), title, styles.header[side]);
    worksheet.getColumn(at + 1).width = columnWidth(title, shownIn(table, at), {
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

/** What the cells of a column show, looked up as long as somebody asks. */
function* shownIn({ rows }: TableSpec, at: number): Generator<string> {
  for (const { cells } of rows) yield shown(cells[at] ?? null);
}

/** The width of a column without its indent. */
const textRoom = (worksheet: Worksheet, column: ColumnSpec, at: number): number =>
  (worksheet.getColumn(at + 1).width ?? 0) - (sideOf(column, at) === "left" ? 0 : INDENT);

// Excel repairs files with such names; exceljs writes them without a word.
function checkNames(name: string, columns: readonly ColumnSpec[]): void {
  if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name) || /^[a-z]{1,3}\d+$/.test(name))
    throw new Error(`no name for a table: ${name}`);
  const titles = columns.map(({ title }) => title.toLowerCase());
  if (titles.includes("") || new Set(titles).size < titles.length) throw new Error(`${name}: headers must be unique`);
}

const sideOf = ({ align }: ColumnSpec, at: number): Side => (align === "left" && at > 0 ? "inset" : align);
