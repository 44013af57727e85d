import type { Alignment, Border, Font, Style } from "exceljs";

// A font without a name shows in a serif face in LibreOffice.
const base = { name: "Arial", size: 12 } as const;

/** The fonts of the workbook; a mark is bold and underlined, so that it does not hang on colour. */
export const fonts = {
  body: base,
  title: { ...base, size: 16, bold: true },
  heading: { ...base, size: 14, bold: true },
  header: { ...base, bold: true },
  mark: { ...base, bold: true, underline: true },
  link: { ...base, underline: true, color: { argb: "FF0B4A8F" } },
} as const satisfies Record<string, Partial<Font>>;

/** Where a cell's content stands: text of the first column under the title, other text a little apart from the column before. */
export type Side = "left" | "inset" | "right";

const unwrapped = (side: Side): Partial<Alignment> => ({
  horizontal: side === "right" ? "right" : "left",
  vertical: "top",
  ...(side === "inset" && { indent: 1 }),
});
const wrapped = (side: Side): Partial<Alignment> => ({
  ...unwrapped(side),
  wrapText: true,
  ...(side === "right" && { indent: 1 }),
});
const rule = { style: "thin", color: { argb: "FF000000" } } as const satisfies Partial<Border>;

const plainStyle = (font: Partial<Font>): Partial<Style> => ({ font, alignment: { vertical: "top" } });

const sides = (styleOf: (side: Side) => Partial<Style>): Readonly<Record<Side, Partial<Style>>> => ({
  left: styleOf("left"),
  inset: styleOf("inset"),
  right: styleOf("right"),
});

/** LibreOffice ignores table styles: cells carry their own. One object a style, since exceljs finds known ones by identity. */
export const styles = {
  title: plainStyle(fonts.title),
  line: plainStyle(fonts.body),
  paragraph: { font: fonts.body, alignment: wrapped("left") },
  heading: { font: fonts.heading, alignment: { ...wrapped("left"), vertical: "bottom" } },
  header: sides((side) => ({
    font: fonts.header,
    alignment: { ...wrapped(side), vertical: "bottom" },
    border: { bottom: rule },
  })),
  cell: sides((side) => ({ font: fonts.body, alignment: wrapped(side) })),
  link: sides((side) => ({ font: fonts.link, alignment: wrapped(side) })),
} as const satisfies Record<string, Partial<Style> | Record<Side, Partial<Style>>>;

/** The number format of days. */
export const DATE = "yyyy-mm-dd";

// As wide as an indent, which LibreOffice forgets of a number beside one in another format. Not `_m`: exceljs takes it for a date.
const ROOM = "_W";

/** A number format with room beside the number. */
export const alignedFormat = (format: string, side: Side): string => (side === "right" ? format + ROOM : format);

/** The style of a number in a format. */
export const numberStyle = (format: string, side: Side, font: Partial<Font> = fonts.body): Partial<Style> => ({
  font,
  alignment: unwrapped(side),
  numFmt: alignedFormat(format, side),
});
