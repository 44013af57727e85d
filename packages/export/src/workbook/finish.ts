import { strFromU8, unzipSync } from "fflate";
import { addDrawing, type Drawing } from "./add-drawing.ts";
import type { RowNumbers } from "./addresses.ts";
import { createLinks, withLinks, type InternalLink } from "./links.ts";
import { numberStyles } from "./number-styles.ts";
import type { Parts } from "./parts.ts";
import { withRelationships } from "./relationships.ts";
import { sheetXml, tableXml, type SheetFrame } from "./sheet-rows.ts";
import { stringTable } from "./string-table.ts";
import { createArchiver, zip, type Archiver, type Part } from "./zip.ts";

const sheetName = (number: number): string => `xl/worksheets/sheet${number}.xml`;
const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/;
const XML = /\.(xml|rels|vml)$/;

/** Links by the number of their sheet (from 1) and the address of their cell. */
export type SheetLinks = ReadonlyMap<number, ReadonlyMap<string, InternalLink>>;

/** What exceljs does not write. */
type Missing = {
  readonly drawing?: Drawing | null;
  /** The worksheets that lack their rows, by their numbers from 1. */
  readonly frames?: ReadonlyMap<number, SheetFrame>;
  /** Links of worksheets without a table: of a sheet by its number, of a cell by its address. */
  readonly links?: SheetLinks;
  /** Where links inside the workbook lead. */
  readonly rows?: RowNumbers;
};

/**
 * Repairs what exceljs 4.4.0 writes, adds the charts that it cannot write, and packs it so that the same content gives the same
 * bytes. `bytes` are those of `writeBuffer`, which differ from run to run in the times of their zip entries alone; they lack the
 * charts and the rows of tables.
 */
export function finish(
  bytes: Uint8Array,
  { drawing = null, frames = new Map(), links = new Map(), rows = new Map() }: Missing = {},
  archiver: Archiver = createArchiver(),
): AsyncGenerator<Uint8Array> {
  const files = unzipSync(bytes, { filter: ({ name }) => !name.endsWith("/") });
  const parts: Parts = new Map(
    Object.entries(files).map(([name, content]) => [name, XML.test(name) ? strFromU8(content) : content]),
  );
  if (drawing) addDrawing(parts, drawing);
  for (const name of [...parts.keys()].filter((each) => SHEET.test(each))) {
    edit(parts, name, legacyDrawingBeforeTables);
    edit(parts, name, quietMarks);
    edit(parts, name, fittedRows);
  }
  for (const [number, cells] of links) edit(parts, sheetName(number), (xml) => linked(xml, cells, rows));
  edit(parts, "docProps/core.xml", readable);
  for (const name of parts.keys()) {
    if (/^xl\/tables\/table\d+\.xml$/.test(name)) edit(parts, name, plainTable);
  }
  edit(parts, STYLES, orderFonts);
  edit(parts, STYLES, defaultFont);
  edit(parts, sheetName(1), selectTab);
  return zip(inOrder(withRows(parts, frames, rows)), archiver);
}

function edit(parts: Parts, name: string, change: (xml: string) => string): void {
  const part = parts.get(name);
  if (typeof part === "string") parts.set(name, change(part));
}

/** The schema wants `legacyDrawing` (cell notes) before `tableParts`; in the other order Excel drops the sheet (exceljs#1429). */
function legacyDrawingBeforeTables(xml: string): string {
  const drawing = /<legacyDrawing [^<>]*\/>/.exec(xml);
  const tables = xml.indexOf("<tableParts ");
  if (!drawing || tables < 0 || drawing.index < tables) return xml;
  const [element] = drawing;
  const after = xml.slice(drawing.index + element.length);
  return `${xml.slice(0, tables)}${element}${xml.slice(tables, drawing.index)}${after}`;
}

/** XML has no U+FFFE and U+FFFF: exceljs writes those of a title, and readers refuse the whole file. */
const readable = (xml: string): string => xml.replaceAll(/[\uFFFE\uFFFF]/g, "");

/** Years as headers and long numbers are text on purpose, and no two derivations are computed alike: Excel would mark each. */
const quietMarks = (xml: string): string =>
  xml.replace(
    /(?=<(?:smartTags|drawing|legacyDrawing|tableParts|extLst)\b)|(?=<\/worksheet>)/,
    '<ignoredErrors><ignoredError sqref="A1:XFD1048576" numberStoredAsText="1" formula="1"/></ignoredErrors>',
  );

/** Row heights are what the text needs, not a person's choice: a row that is edited shall be fitted anew. */
const fittedRows = (xml: string): string => xml.replaceAll(/(<row [^<>]*?) customHeight="1"/g, "$1");

/**
 * A table without filter buttons has no filter at all (exceljs hides its buttons instead), and none names a style: cells have
 * theirs. The element stays, since exceljs cannot save a workbook again that lacks it.
 */
const plainTable = (xml: string): string =>
  xml
    .replace(/<autoFilter [^<>]*>(?:<filterColumn colId="\d+" hiddenButton="1"\/>)+<\/autoFilter>/, "")
    .replace(/<tableStyleInfo name="[^"]*"/, "<tableStyleInfo");

const FONT_ORDER =
  "b i strike condense extend outline shadow u vertAlign sz color name rFont family charset scheme".split(" ");

/** The schema fixes the order of a font's children; Microsoft's validator refuses that of exceljs. */
const orderFonts = (xml: string): string =>
  xml.replaceAll(/<font>((?:<\w[^<>]*\/>)*)<\/font>/g, (_, inner: string) => {
    const children = [...inner.matchAll(/<(\w+)\b[^<>]*\/>/g)].map(([child, name = ""]) => ({ child, name }));
    const sorted = children.toSorted((a, b) => FONT_ORDER.indexOf(a.name) - FONT_ORDER.indexOf(b.name));
    return `<font>${sorted.map(({ child }) => child).join("")}</font>`;
  });

/** The first font is that of empty cells and of the unit in which column widths count; exceljs always makes it Calibri 11. */
const defaultFont = (xml: string): string =>
  xml.replace(
    /(<fonts [^<>]*>)<font>(?:<\w[^<>]*\/>)*<\/font>/,
    '$1<font><sz val="12"/><name val="Arial"/><family val="2"/></font>',
  );

function linked(xml: string, cells: ReadonlyMap<string, InternalLink>, rows: RowNumbers): string {
  const links = createLinks(rows);
  for (const [address, cell] of cells) links.add(address, cell);
  return withLinks(xml, links);
}

/** The first sheet opens: exceljs selects none. */
const selectTab = (xml: string): string =>
  xml.includes("tabSelected=") ? xml : xml.replace(/<sheetView /, '<sheetView tabSelected="1" ');

/** The parts with the rows of tables, which are made while they are written; the styles, texts and links that they need follow them. */
function withRows(parts: Parts, frames: ReadonlyMap<number, SheetFrame>, rows: RowNumbers): ReadonlyMap<string, Part> {
  if (frames.size === 0) return parts;
  const styles = numberStyles(textOf(parts, STYLES));
  const strings = stringTable(textOf(parts, STRINGS));
  const made = new Map<string, Part>(parts);
  for (const [number, frame] of frames) {
    const [name, rels] = [sheetName(number), `xl/worksheets/_rels/sheet${number}.xml.rels`];
    const links = createLinks(rows);
    made.set(name, sheetXml(textOf(parts, name), frame, { styles, strings, links }));
    const relations = textOf(parts, rels);
    made.set(
      rels,
      later(() => withRelationships(relations, links.relationships())),
    );
    const table = `xl/${/tables\/table\d+\.xml/.exec(relations)?.[0]}`;
    made.set(table, tableXml(textOf(parts, table), frame));
  }
  return made.set(STYLES, later(styles.xml)).set(STRINGS, later(strings.xml));
}

async function* later(make: () => string): AsyncGenerator<string> {
  yield make();
}

function textOf(parts: Parts, name: string): string {
  const part = parts.get(name);
  if (typeof part !== "string") throw new Error(`the workbook has no ${name}`);
  return part;
}

const STYLES = "xl/styles.xml";
const STRINGS = "xl/sharedStrings.xml";
const GATHERED = /^xl\/((styles|sharedStrings)\.xml|worksheets\/_rels\/.*)$/;
/** Readers want the types first; styles, texts and links may grow until the last sheet is written. */
const rank = (name: string): number => (name === "[Content_Types].xml" ? 0 : GATHERED.test(name) ? 2 : 1);

const inOrder = (parts: ReadonlyMap<string, Part>): readonly (readonly [string, Part])[] =>
  [...parts].toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
