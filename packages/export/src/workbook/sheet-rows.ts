import { columnLetters } from "./addresses.ts";
import { cellDate, cellNumber, cellQuote, cellText, type CellSpec } from "./cell.ts";
import { withLinks, type LinkCell, type Links } from "./links.ts";
import type { NumberStyles } from "./number-styles.ts";
import { rowHeight } from "./row-height.ts";
import { rowCount, type RowSpec, type TableSpec } from "./sheet.ts";
import { shown } from "./shown.ts";
import { textXml, type StringTable } from "./string-table.ts";
import { alignedFormat, DATE, type Side } from "./style.ts";
import { escapeXml } from "./xml.ts";

/**
 * A worksheet whose rows are yet to be written. exceljs, which would keep 20 KB a row in memory, writes the rest of it, and in place
 * of its rows four that show how cells look: one of texts, one of links, one of numbers, one of numbers that are links.
 */
export type SheetFrame = {
  /** The row of its header. */
  readonly header: number;
  readonly table: TableSpec;
  readonly columns: readonly FrameColumn[];
};

type FrameColumn = { readonly side: Side; readonly width: number };

/** What rows add to while they are written. */
export type Gathered = { readonly styles: NumberStyles; readonly strings: StringTable; readonly links: Links };

/** Rows of a piece of text: enough for the archive to pack well. */
const BATCH = 200;
const MODELS = 4;

/** The XML of the sheet with its rows, piece by piece; `xml` is what exceljs wrote. */
export async function* sheetXml(xml: string, frame: SheetFrame, gathered: Gathered): AsyncGenerator<string> {
  const { header, table } = frame;
  const start = xml.indexOf(`<row r="${header + 1}"`);
  const end = xml.indexOf("</sheetData>");
  const look: Look = {
    ...gathered,
    isLong: table.all !== undefined,
    columns: looksOf(frame, xml.slice(start, end), gathered),
  };
  const last = header + rowCount(table);
  yield xml.slice(0, start).replace(/(<dimension ref="[A-Z]+\d+:[A-Z]+)\d+"/, `$1${last}"`);
  let [row, lines] = [header + 1, [] as string[]];
  for await (const each of table.all?.rows ?? table.rows) {
    if (row > last) break;
    lines.push(rowXml(row, each, look));
    row += 1;
    if (lines.length < BATCH) continue;
    yield lines.join("");
    lines = [];
  }
  yield lines.join("") + withLinks(xml.slice(end), gathered.links);
}

/** The table of the sheet, which exceljs knows with one row; it has no fewer. */
export const tableXml = (xml: string, { header, table }: SheetFrame): string =>
  xml.replaceAll(/ ref="([A-Z]+)\d+:([A-Z]+)\d+"/g, ` ref="$1${header}:$2${header + Math.max(rowCount(table), 1)}"`);

/** How the cells of a column look: the styles of a text, a link and a number. */
type ColumnLook = FrameColumn & {
  readonly letters: string;
  readonly text: string;
  readonly link: string;
  readonly number: StyleOfFormat;
  readonly linkedNumber: StyleOfFormat;
};
/** The style of a number in a format. */
type StyleOfFormat = (format: string) => number;

type Look = Gathered & { readonly isLong: boolean; readonly columns: readonly ColumnLook[] };

function looksOf({ columns }: SheetFrame, rows: string, { styles }: Gathered): readonly ColumnLook[] {
  const models = rows
    .split("</row>")
    .slice(0, -1)
    .map((row) => Array.from(row.matchAll(/<c r="[A-Z]+\d+" s="(\d+)"/g), ([, style]) => style));
  if (models.length !== MODELS) throw new Error(`a sheet has ${models.length} model rows`);
  const [texts = [], links = [], numbers = [], linkedNumbers = []] = models;
  return columns.map((column, at) => ({
    ...column,
    letters: columnLetters(at),
    text: texts[at] ?? "",
    link: links[at] ?? "",
    number: numberStyleOf(Number(numbers[at]), column.side, styles),
    linkedNumber: numberStyleOf(Number(linkedNumbers[at]), column.side, styles),
  }));
}

/** A column has a few formats and up to a million numbers: the style of each is looked up once. */
function numberStyleOf(base: number, side: Side, styles: NumberStyles): StyleOfFormat {
  const known = new Map<string, number>();
  return (format) => {
    const style = known.get(format) ?? styles.of(base, alignedFormat(format, side));
    known.set(format, style);
    return style;
  };
}

function rowXml(row: number, { cells }: RowSpec, look: Look): string {
  const { columns } = look;
  const height = rowHeight(columns.map(({ width }, at) => ({ text: shown(cells[at] ?? null), width })));
  const written = columns.map((column, at) => cellXml(`${column.letters}${row}`, cells[at] ?? null, column, look));
  return `<row r="${row}" ht="${height}">${written.join("")}</row>`;
}

function cellXml(address: string, cell: CellSpec, column: ColumnLook, look: Look): string {
  if (cell === null) return `${opening(address, column.text)}/>`;
  switch (cell.kind) {
    case "text":
      return plain(address, cellText(cell.text), column.text, look);
    case "number": {
      const number = cellNumber(cell.value);
      const { leadsTo } = cell;
      const isLink =
        leadsTo !== undefined && isLinked(address, { kind: "internal", text: cell.value, ...leadsTo }, look);
      if (number === null) return plain(address, cell.value, isLink ? column.link : column.text, look);
      const styleOf = isLink ? column.linkedNumber : column.number;
      return `${opening(address, styleOf(cell.format))}><v>${number}</v></c>`;
    }
    case "empty":
      return `${formatted(address, cell.format, column)}/>`;
    case "date": {
      const serial = cellDate(cell.day);
      if (serial === null) return plain(address, cell.day, column.text, look);
      return `${formatted(address, DATE, column)}><v>${serial}</v></c>`;
    }
    case "quote":
      return inRuns(address, quoteXml(cell), column.text, look);
    case "formula":
      return formulaXml(address, cell, column, look);
    case "internal":
    case "external": {
      // Without links it is the id that leads to a row of another sheet.
      const words = look.isLong && cell.kind === "internal" ? (cell.key ?? cell.text) : cell.text;
      return plain(address, cellText(words), isLinked(address, cell, look) ? column.link : column.text, look);
    }
  }
}

/** Lets a cell lead somewhere, where that can be. */
const isLinked = (address: string, cell: LinkCell, { isLong, links }: Look): boolean =>
  !isLong && links.add(address, cell);

function formulaXml(address: string, cell: FormulaCell, column: ColumnLook, look: Look): string {
  const { result } = cell;
  // One that looks for keys in so many rows would keep a spreadsheet busy: its result stands there.
  if (look.isLong) return cellXml(address, result, column, look);
  const formula = `<f>${escapeXml(cell.formula)}</f>`;
  const number = result.kind === "number" ? cellNumber(result.value) : null;
  if (result.kind === "number" && number !== null)
    return `${formatted(address, result.format, column)}>${formula}<v>${number}</v></c>`;
  const words = result.kind === "number" ? result.value : cellText(result.text);
  return `${opening(address, column.text)} t="str">${formula}<v>${escapeXml(words)}</v></c>`;
}

const opening = (address: string, style: string | number): string => `<c r="${address}" s="${style}"`;

const formatted = (address: string, format: string, { number }: ColumnLook): string => opening(address, number(format));

// Programs keep shared texts in memory: those of a long sheet stand in their cells.

const plain = (address: string, text: string, style: string, { isLong, strings }: Look): string =>
  isLong ? inline(address, textXml(text), style) : shared(address, strings.ofText(text), style);

const inRuns = (address: string, runs: string, style: string, { isLong, strings }: Look): string =>
  isLong ? inline(address, runs, style) : shared(address, strings.ofRuns(runs), style);

const inline = (address: string, content: string, style: string): string =>
  `${opening(address, style)} t="inlineStr"><is>${content}</is></c>`;

const shared = (address: string, index: number, style: string): string =>
  `${opening(address, style)} t="s"><v>${index}</v></c>`;

type FormulaCell = Extract<CellSpec, { kind: "formula" }>;

const MARK = '<rPr><b/><u/><sz val="12"/><rFont val="Arial"/></rPr>';
const BODY = '<rPr><sz val="12"/><rFont val="Arial"/></rPr>';

const run = (font: string, text: string): string => (text === "" ? "" : `<r>${font}${textXml(text)}</r>`);

function quoteXml({ mark }: Extract<CellSpec, { kind: "quote" }>): string {
  const { before, number, after } = cellQuote(mark);
  return run(BODY, before) + run(MARK, number) + run(BODY, after);
}
