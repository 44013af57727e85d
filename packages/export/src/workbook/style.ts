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

export type Side = "left" | "right";
const unwrapped = (horizontal: Side): Partial<Alignment> => ({ horizontal, vertical: "top" });
// Without an indent, what stands to the right would touch the text of the next column.
const wrapped = (horizontal: Side): Partial<Alignment> => ({
  ...unwrapped(horizontal),
  wrapText: true,
  ...(horizontal === "right" && { indent: 1 }),
});
const rule = { style: "thin", color: { argb: "FF000000" } } as const satisfies Partial<Border>;

const plainStyle = (font: Partial<Font>): Partial<Style> => ({ font, alignment: { vertical: "top" } });

/** LibreOffice ignores table styles: cells carry their own. One object a style, since exceljs finds known ones by identity. */
export const styles = {
  title: plainStyle(fonts.title),
  line: plainStyle(fonts.body),
  paragraph: { font: fonts.body, alignment: wrapped("left") },
  heading: { font: fonts.heading, alignment: { ...wrapped("left"), vertical: "bottom" } },
  header: {
    left: { font: fonts.header, alignment: { ...wrapped("left"), vertical: "bottom" }, border: { bottom: rule } },
    right: { font: fonts.header, alignment: { ...wrapped("right"), vertical: "bottom" }, border: { bottom: rule } },
  },
  cell: {
    left: { font: fonts.body, alignment: wrapped("left") },
    right: { font: fonts.body, alignment: wrapped("right") },
  },
  link: {
    left: { font: fonts.link, alignment: wrapped("left") },
    right: { font: fonts.link, alignment: wrapped("right") },
  },
} as const satisfies Record<string, Partial<Style> | Record<Side, Partial<Style>>>;

const formatted = new Map<string, Partial<Style>>();

// About as wide as the indent of text, which LibreOffice forgets of a number beside one in another format. Not `_m`: exceljs takes that for a date.
const ROOM = "_W";

/** A number format with room beside the number. */
export const alignedFormat = (format: string, align: Side): string => (align === "right" ? format + ROOM : format);

/** The style of a number in a format. */
export function numberStyle(format: string, align: Side): Partial<Style> {
  const key = `${align} ${format}`;
  const known = formatted.get(key) ?? {
    font: fonts.body,
    alignment: unwrapped(align),
    numFmt: alignedFormat(format, align),
  };
  formatted.set(key, known);
  return known;
}
