import type { Rows } from "../rows.ts";
import { columnLetters } from "./addresses.ts";
import { cellDate, cellNumber, cellQuote, cellText, type CellSpec } from "./cell.ts";
import type { NumberStyles } from "./number-styles.ts";
import { rowHeight } from "./row-height.ts";
import type { RowSpec } from "./sheet.ts";
import { shown } from "./shown.ts";
import { alignedFormat, type Side } from "./style.ts";

/**
 * A worksheet whose rows are written while they are read. exceljs, which keeps a workbook in memory, writes the rest of it, and in
 * place of its rows three that show how cells look: one of texts, one of numbers, one of dates.
 */
export type LongSheet = {
  /** The row of its header. */
  readonly header: number;
  readonly rows: Rows<RowSpec>;
  readonly count: number;
  readonly columns: readonly LongColumn[];
};

type LongColumn = { readonly side: Side; readonly width: number };

/** Rows of a piece of text: enough for the archive to pack well. */
const BATCH = 200;
const MODELS = 3;

/** The XML of the sheet with its rows, piece by piece; `xml` is what exceljs wrote. */
export async function* longSheetXml(xml: string, sheet: LongSheet, styles: NumberStyles): AsyncGenerator<string> {
  const first = sheet.header + 1;
  const start = xml.indexOf(`<row r="${first}"`);
  const end = xml.indexOf("</sheetData>");
  const models = modelsOf(xml.slice(start, end));
  const last = sheet.header + sheet.count;
  yield xml.slice(0, start).replace(/(<dimension ref="[A-Z]+\d+:[A-Z]+)\d+"/, `$1${last}"`);
  let [row, lines] = [first, [] as string[]];
  for await (const { cells } of sheet.rows) {
    if (row > last) break;
    lines.push(rowXml(row, cells, { models, styles, columns: sheet.columns }));
    row += 1;
    if (lines.length < BATCH) continue;
    yield lines.join("");
    lines = [];
  }
  yield lines.join("") + xml.slice(end);
}

/** The table of a long sheet, which exceljs knows with one row. */
export const longTableXml = (xml: string, { header, count }: LongSheet): string =>
  xml.replaceAll(/ ref="([A-Z]+)\d+:([A-Z]+)\d+"/g, ` ref="$1${header}:$2${header + count}"`);

/** The style of a text, a number and a date in each column. */
type Models = readonly (readonly number[])[];

function modelsOf(rows: string): Models {
  const models = rows
    .split("</row>")
    .slice(0, -1)
    .map((row) => Array.from(row.matchAll(/<c r="[A-Z]+\d+" s="(\d+)"/g), ([, style]) => Number(style)));
  if (models.length !== MODELS) throw new Error(`a long sheet has ${models.length} model rows`);
  return models;
}

type Look = { readonly models: Models; readonly styles: NumberStyles; readonly columns: readonly LongColumn[] };

function rowXml(row: number, cells: readonly CellSpec[], { models, styles, columns }: Look): string {
  const [texts = [], numbers = [], dates = []] = models;
  const height = rowHeight(cells.map((cell, at) => ({ text: shown(cell), width: columns[at]?.width ?? 0 })));
  const written = cells.map((spec, at) => {
    // A formula that looks for keys in so many rows would keep a spreadsheet busy: its result stands there.
    const cell = spec?.kind === "formula" ? spec.result : spec;
    const place = `r="${columnLetters(at)}${row}"`;
    const plain = (content: string): string => `<c ${place} s="${texts[at]}" t="inlineStr"><is>${content}</is></c>`;
    if (cell === null || cell.kind === "empty") return `<c ${place} s="${texts[at]}"/>`;
    if (cell.kind === "quote") return plain(quoteXml(cell));
    if (cell.kind === "number") {
      const number = cellNumber(cell.value);
      const style = styles.of(numbers[at] ?? 0, alignedFormat(cell.format, columns[at]?.side ?? "left"));
      return number === null ? plain(textXml(cell.value)) : `<c ${place} s="${style}"><v>${number}</v></c>`;
    }
    if (cell.kind === "date") {
      const serial = cellDate(cell.day);
      return serial === null ? plain(textXml(cell.day)) : `<c ${place} s="${dates[at]}"><v>${serial}</v></c>`;
    }
    // Without links it is the id that leads to a row of another sheet.
    return plain(textXml(cellText(cell.kind === "internal" ? (cell.key ?? cell.text) : cell.text)));
  });
  return `<row r="${row}" ht="${height}">${written.join("")}</row>`;
}

const MARK = '<rPr><b/><u/><sz val="12"/><rFont val="Arial"/></rPr>';
const BODY = '<rPr><sz val="12"/><rFont val="Arial"/></rPr>';

const run = (font: string, text: string): string => (text === "" ? "" : `<r>${font}${textXml(text)}</r>`);

function quoteXml({ mark }: Extract<CellSpec, { kind: "quote" }>): string {
  const { before, number, after } = cellQuote(mark);
  return run(BODY, before) + run(MARK, number) + run(BODY, after);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

const textXml = (text: string): string =>
  `<t xml:space="preserve">${text.replaceAll(/[&<>]/g, (character) => ENTITIES[character] ?? "")}</t>`;
