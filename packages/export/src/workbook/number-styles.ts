/** Styles of a workbook, added to while its sheets are written. */
export type NumberStyles = {
  /** The index of the style `base` with another number format. */
  readonly of: (base: number, format: string) => number;
  /** The part of the workbook with the styles added so far. */
  readonly xml: () => string;
};

/** exceljs numbers its own formats from 164 on, and never has as many. */
const FIRST_FORMAT = 1000;

/** Reads the styles of a workbook. */
export function numberStyles(xml: string): NumberStyles {
  const inside = /<cellXfs [^<>]*>((?:<\/?(?:xf|alignment|protection)\b[^<>]*>)*)<\/cellXfs>/.exec(xml)?.[1] ?? "";
  const known = Array.from(inside.matchAll(/<xf [^<>]*?(?:\/>|>(?:<\w[^<>]*\/>)*<\/xf>)/g), ([style]) => style);
  const formats = new Map<string, number>();
  const added = new Map<string, { readonly index: number; readonly style: string }>();
  return {
    of(base, format) {
      const key = `${base} ${format}`;
      const existing = added.get(key);
      if (existing) return existing.index;
      const id = formats.get(format) ?? FIRST_FORMAT + formats.size;
      formats.set(format, id);
      const style = (known[base] ?? "").replace(/numFmtId="\d+"/, `numFmtId="${id}"`);
      const index = known.length + added.size;
      added.set(key, { index, style });
      return index;
    },
    xml() {
      const numFmts = Array.from(
        formats,
        ([format, id]) => `<numFmt numFmtId="${id}" formatCode="${quoted(format)}"/>`,
      );
      const xfs = Array.from(added.values(), ({ style }) => style);
      return extended(extended(formats.size > 0 ? withList(xml) : xml, "numFmts", numFmts), "cellXfs", xfs);
    },
  };
}

/** exceljs leaves the list of formats out where it has found none; it comes first. */
const withList = (xml: string): string =>
  xml.includes("<numFmts ") ? xml : xml.replace(/(?=<fonts )/, '<numFmts count="0"></numFmts>');

const quoted = (format: string): string => format.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** The list of styles with more at its end, and its count with them. */
const extended = (xml: string, list: keyof typeof COUNT, more: readonly string[]): string =>
  more.length === 0
    ? xml
    : xml
        .replace(COUNT[list], (count) => String(Number(count) + more.length))
        .replace(`</${list}>`, (end) => more.join("") + end);

const COUNT = { numFmts: /(?<=<numFmts count=")\d+/, cellXfs: /(?<=<cellXfs count=")\d+/ };
