import { xmlEvents } from "./xml-events.ts";

/** The number format of each style of cell, without its quoted words, colours and conditions: `0.0" mln"` is `0.0`. */
export type NumberFormats = readonly string[];

/** The formats that every workbook knows by number (ECMA-376 part 1, 18.8.30), as far as they change what a number is. */
const BUILT_IN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    9: "0%",
    10: "0.00%",
    14: "mm-dd-yy",
    15: "d-mmm-yy",
    16: "d-mmm",
    17: "mmm-yy",
    18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM",
    20: "h:mm",
    21: "h:mm:ss",
    22: "m/d/yy h:mm",
    45: "mm:ss",
    46: "[h]:mm:ss",
    47: "mmss.0",
  }),
);

/** Reads the formats of the part with the styles. */
export function readFormats(styles: Uint8Array | null): NumberFormats {
  const codes = new Map(BUILT_IN);
  const formats: string[] = [];
  let isOfCells = false;
  for (const event of xmlEvents(styles)) {
    if (event.kind === "text") continue;
    // Only the formats of this list are those of cells.
    if (event.name === "cellXfs") isOfCells = event.kind === "open";
    if (event.kind === "close") continue;
    const { numFmtId = "", formatCode = "" } = event.attributes;
    if (event.name === "numFmt") codes.set(numFmtId, formatCode);
    if (event.name === "xf" && isOfCells) formats.push(lettersOf(codes.get(numFmtId) ?? ""));
  }
  return formats;
}

/** No program writes a longer format. */
const LONGEST = 255;

const lettersOf = (code: string): string =>
  code.length > LONGEST ? "" : code.replace(/"[^"]*"|[\\_*].|\[[^[\]]*\]/g, "");
