import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { publishedFolders, workbookIn } from "./awkward-project.fixture.ts";
import {
  elementsOf,
  formulasOf,
  partOf,
  partsBelow,
  partsOf,
  relationshipsOf,
  sheetsOf,
  usedRelationships,
  type Parts,
  type Sheet,
} from "./open-xml.fixture.ts";

// What Excel asks of a workbook beyond the schema, for whatever sheets, tables, links and drawings there are.

/** What stands more than once; Excel takes no notice of case. */
function repeated(names: readonly (string | null | undefined)[]): readonly unknown[] {
  const lower = names.map((name) => name?.toLowerCase());
  return names.filter((name, index) => lower.indexOf(name?.toLowerCase()) !== index);
}

const attributesOf = (parts: Parts, path: string, [element, attribute]: readonly [string, string]) =>
  elementsOf(partOf(parts, path), element).map((each) => each.getAttribute(attribute));

const tablesOf = (parts: Parts) => partsBelow(parts, "xl/tables/").flatMap(([, part]) => elementsOf(part, "table"));

/** `'Annual USD'!$A$7`, `Claims!A7`, `'Contents'!$3:$3`: the names of the sheets. */
const sheetsNamed = (formula: string): readonly string[] =>
  Array.from(formula.matchAll(/'((?:[^']|'')+)'!|([A-Za-z_][\w.]*)!/g), ([, quoted, bare]) =>
    (quoted ?? bare ?? "").replaceAll("''", "'"),
  );

/** Is there something in the cell that a location like `'Annual USD'!A7` names? */
function leadsToCell(location: string, sheets: readonly Sheet[]): boolean {
  const sheet = sheets.find(({ name }) => name === sheetsNamed(location)[0]);
  return sheet?.cells.has(location.slice(location.lastIndexOf("!") + 1).replaceAll("$", "")) ?? false;
}

const withoutTexts = (formula: string): string => formula.replaceAll(/"(?:[^"]|"")*"/g, '""');

describe.each(publishedFolders())("the workbook of a folder %s", (_what, folder) => {
  let parts: Parts = new Map();
  let sheets: readonly Sheet[] = [];
  beforeAll(async () => {
    parts = partsOf(await readFile(workbookIn(folder())));
    sheets = sheetsOf(parts);
  });

  test("is of well-formed parts, each of a content type and reached by a relationship", () => {
    const extensions = attributesOf(parts, "[Content_Types].xml", ["Default", "Extension"]);
    const typed = attributesOf(parts, "[Content_Types].xml", ["Override", "PartName"]).map(
      (path) => path?.slice(1) ?? "",
    );
    const reached = ["", ...parts.keys()]
      .flatMap((path) => relationshipsOf(parts, path))
      .flatMap(({ isExternal, target }) => (isExternal ? [] : [target]));
    expect([...typed, ...reached].filter((path) => !parts.has(path))).toEqual([]);
    for (const path of parts.keys()) {
      if (path.endsWith(".rels") || path === "[Content_Types].xml") continue;
      const hasType = typed.includes(path) || extensions.includes(path.split(".").at(-1) ?? "");
      expect({ path, hasType, isReached: reached.includes(path) }).toEqual({ path, hasType: true, isReached: true });
    }
  });

  test("uses every relationship of its sheets and drawings, and no other", () => {
    for (const [path, part] of [...partsBelow(parts, "xl/worksheets/"), ...partsBelow(parts, "xl/drawings/")]) {
      const used = usedRelationships(part);
      const ids = relationshipsOf(parts, path).map(({ id }) => id);
      expect({ path, twice: repeated(ids) }).toEqual({ path, twice: [] });
      expect({ path, ids: [...new Set(used)].toSorted() }).toEqual({ path, ids: ids.toSorted() });
    }
  });

  test("has no id and no name twice: of sheets, tables, ranges and shapes", () => {
    const workbook = "xl/workbook.xml";
    expect(repeated(attributesOf(parts, workbook, ["sheet", "name"]))).toEqual([]);
    expect(repeated(attributesOf(parts, workbook, ["sheet", "sheetId"]))).toEqual([]);
    expect(repeated(tablesOf(parts).map((table) => table.getAttribute("id")))).toEqual([]);
    const ranges = elementsOf(partOf(parts, workbook), "definedName").map(
      (range) => range.getAttribute("name") + (range.getAttribute("localSheetId") ?? ""),
    );
    expect(repeated([...ranges, ...tablesOf(parts).map((table) => table.getAttribute("displayName"))])).toEqual([]);
    const drawings = partsBelow(parts, "xl/drawings/").map(([path]) => path);
    for (const path of drawings) expect(repeated(attributesOf(parts, path, ["cNvPr", "id"]))).toEqual([]);
    expect(repeated(drawings.flatMap((path) => attributesOf(parts, path, ["shape", "id"])))).toEqual([]);
  });

  test("has tables that span their columns, which are the cells of the header row", () => {
    const tabled = sheets.flatMap(({ relationships, cells }) =>
      relationships.flatMap(({ kind, target }) => (kind === "table" ? [{ cells, part: partOf(parts, target) }] : [])),
    );
    expect(tabled).toHaveLength(tablesOf(parts).length);
    for (const { cells, part } of tabled) {
      const ref = elementsOf(part, "table")[0]?.getAttribute("ref") ?? "";
      const [, top = "", right = "", bottom = ""] = /^A(\d+):([A-Z]+)(\d+)$/.exec(ref) ?? [];
      const header = [...cells].filter(([address]) => address.replace(/[A-Z]+/, "") === top);
      const titles = elementsOf(part, "tableColumn").map((column) => column.getAttribute("name"));
      expect({ ref, titles }).toEqual({ ref, titles: header.map(([, text]) => text) });
      expect([repeated(titles), header.at(-1)?.[0], Number(bottom) > Number(top)]).toEqual([[], right + top, true]);
    }
  });

  test("leads every link to a cell with something in it, or to an address that Excel takes", () => {
    for (const { name, xml, cells, relationships } of sheets) {
      const links = elementsOf(xml, "hyperlink");
      const twice = repeated(links.map((link) => link.getAttribute("ref")));
      expect({ name, twice, tooMany: links.length > 65_530 }).toEqual({ name, twice: [], tooMany: false });
      for (const link of links) {
        const ref = link.getAttribute("ref") ?? "";
        const address = relationships.find(({ id }) => id === link.getAttribute("r:id"))?.target;
        const location = link.getAttribute("location") ?? "";
        const leads = address === undefined ? leadsToCell(location, sheets) : /^https?:[!-~]{1,2073}$/.test(address);
        expect([name, ref, location, cells.has(ref), leads]).toEqual([name, ref, location, true, true]);
      }
    }
  });

  test("has formulas, names and charts of sheets and columns that are there", () => {
    const columns = new Map(
      tablesOf(parts).map((table) => [
        table.getAttribute("displayName") ?? "",
        elementsOf(table, "tableColumn").map((column) => column.getAttribute("name")),
      ]),
    );
    const formulas = formulasOf(parts);
    expect(formulas).not.toEqual([]);
    for (const formula of formulas) {
      const bare = withoutTexts(formula);
      expect([formula, formula.length <= 8192, bare.includes("#REF!")]).toEqual([formula, true, false]);
      const known = new Set(sheets.map(({ name }) => name));
      expect([formula, sheetsNamed(bare).filter((name) => !known.has(name))]).toEqual([formula, []]);
      for (const [, table = "", column] of bare.matchAll(/([A-Za-z_]\w*)\[\[?(?:#[^\]]*\],\[)?@?((?!#)[^\][]+)\]/g)) {
        expect([formula, columns.get(table)]).toEqual([formula, expect.arrayContaining([column])]);
      }
      for (const [, target = ""] of formula.matchAll(/"#([^"]+![A-Z$]+\d+)"/g)) {
        expect([formula, leadsToCell(target, sheets)]).toEqual([formula, true]);
      }
    }
  });

  test("has no cell that Excel would cut or refuse", () => {
    for (const { name, xml, cells } of sheets) {
      expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/);
      const long = [...cells].filter(([, text]) => text.length > 32_767).map(([address]) => address);
      expect({ name, long }).toEqual({ name, long: [] });
      const numbers = elementsOf(xml, "c").flatMap((cell) => (cell.getAttribute("t") ? [] : elementsOf(cell, "v")));
      const values = numbers.map(({ textContent }) => Number(textContent));
      expect({ name, values: values.filter((value) => !Number.isFinite(value)) }).toEqual({ name, values: [] });
    }
  });
});
