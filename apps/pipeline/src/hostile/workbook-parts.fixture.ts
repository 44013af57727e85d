import { strToU8, zipSync, type Zippable } from "fflate";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const relation = (type: string, target: string): Uint8Array =>
  strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/${type}" Target="${target}"/></Relationships>`,
  );

/** A workbook of one sheet, as small as the format allows, with further parts of one's own. */
export const workbookOf = (sheet: string | Uint8Array, others: Zippable = {}): Uint8Array =>
  zipSync({
    "_rels/.rels": relation("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONS}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": relation("worksheet", "worksheets/sheet1.xml"),
    "xl/worksheets/sheet1.xml": typeof sheet === "string" ? strToU8(sheet) : sheet,
    ...others,
  });

/** The XML of a sheet; a doctype may stand before it. */
export const sheetOf = (rows: string, doctype = ""): string =>
  `${doctype}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;

/** A row of texts and numbers. */
export const rowOf = (...cells: readonly (string | number)[]): string => {
  const written = cells.map((cell) =>
    typeof cell === "number" ? `<c><v>${cell}</v></c>` : `<c t="inlineStr"><is><t>${cell}</t></is></c>`,
  );
  return `<row>${written.join("")}</row>`;
};

/** The same zip file, whose directory says that no part unpacks to more than `most` bytes. */
export function understated(zip: Uint8Array, most: number): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 30; at += 1) {
    const size = { 0x04034b50: 22, 0x02014b50: 24 }[view.getUint32(at, true)];
    if (size && view.getUint32(at + size, true) > most) view.setUint32(at + size, most, true);
  }
  return bytes;
}
