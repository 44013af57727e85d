import { escapeXml } from "./xml.ts";

/** The texts of a workbook, each once, added to while its sheets are written. */
export type StringTable = {
  /** The index of a plain text. */
  readonly ofText: (text: string) => number;
  /** The index of a text in several fonts, given as the XML of its runs. */
  readonly ofRuns: (runs: string) => number;
  /** The part of the workbook with the texts added so far. */
  readonly xml: () => string;
};

/** Reads the texts of a workbook. */
export function stringTable(xml: string): StringTable {
  const [, count = "", known = ""] = / count="(\d+)" uniqueCount="(\d+)"/.exec(xml) ?? [];
  const first = Number(known);
  const items: string[] = [];
  const [texts, runs] = [new Map<string, number>(), new Map<string, number>()];
  let uses = 0;
  const indexIn = (table: Map<string, number>, content: string, xmlOf: (content: string) => string): number => {
    uses += 1;
    const index = table.get(content);
    if (index !== undefined) return index;
    const next = first + items.length;
    table.set(content, next);
    items.push(`<si>${xmlOf(content)}</si>`);
    return next;
  };
  return {
    ofText: (text) => indexIn(texts, text, textXml),
    ofRuns: (content) => indexIn(runs, content, (each) => each),
    xml() {
      const counts = ` count="${Number(count) + uses}" uniqueCount="${first + items.length}"`;
      return xml.replace(/ count="\d+" uniqueCount="\d+"/, counts).replace("</sst>", () => `${items.join("")}</sst>`);
    },
  };
}

/** The XML of a plain text. White space at its ends is lost unless it is to be kept. */
export const textXml = (text: string): string =>
  `<t${text.trim().length < text.length ? ' xml:space="preserve"' : ""}>${escapeXml(text)}</t>`;
