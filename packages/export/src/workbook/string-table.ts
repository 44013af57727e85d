/** The texts of a workbook, each once, added to while its sheets are written. */
export type StringTable = {
  /** The index of a text, given as the XML of its runs. */
  readonly of: (content: string) => number;
  /** The part of the workbook with the texts added so far. */
  readonly xml: () => string;
};

/** Reads the texts of a workbook. */
export function stringTable(xml: string): StringTable {
  const [, count = "", known = ""] = / count="(\d+)" uniqueCount="(\d+)"/.exec(xml) ?? [];
  const first = Number(known);
  const added = new Map<string, number>();
  let uses = 0;
  return {
    of(content) {
      uses += 1;
      const index = added.get(content);
      if (index !== undefined) return index;
      const next = first + added.size;
      added.set(content, next);
      return next;
    },
    xml() {
      const counts = ` count="${Number(count) + uses}" uniqueCount="${first + added.size}"`;
      const items = Array.from(added.keys(), (content) => `<si>${content}</si>`);
      return xml.replace(/ count="\d+" uniqueCount="\d+"/, counts).replace("</sst>", () => `${items.join("")}</sst>`);
    },
  };
}
