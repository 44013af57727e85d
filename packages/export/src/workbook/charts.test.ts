import exceljs from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { joined, published } from "../collect.fixture.ts";
import { catalogue, contents, dataset, empty } from "../contents.fixture.ts";
import { createRelease } from "../release.ts";
import { chartsSheet } from "./charts-sheet.ts";
import { wideSheet } from "./wide-sheet.ts";
import { writeSheets } from "./write-sheets.ts";

let parts: ReadonlyMap<string, string>;
let workbook: exceljs.Workbook;

async function open(rows: typeof contents): Promise<ReadonlyMap<string, string>> {
  const bytes = (await published(rows)).get("neighbours.xlsx") ?? new Uint8Array();
  workbook = new exceljs.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return partsOf(bytes);
}
const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
beforeAll(async () => {
  parts = await open(contents);
});

const charts = (): readonly string[] =>
  [...parts].filter(([name]) => name.startsWith("xl/charts/")).map(([, xml]) => xml);
const drawing = (): string => parts.get("xl/drawings/drawing1.xml") ?? "";

/** References of a chart with the values that it remembers of them. */
function references(xml: string): readonly { readonly address: string; readonly cached: readonly (string | null)[] }[] {
  return [...xml.matchAll(/<c:(?:num|str)Ref><c:f>([^<]*)<\/c:f>(.*?)<\/c:(?:num|str)Ref>/gs)].map(
    ([, address = "", cache = ""]) => {
      const points = new Map(
        [...cache.matchAll(/<c:pt idx="(\d+)"[^>]*><c:v>([^<]*)</g)].map(([, at, value]) => [Number(at), value]),
      );
      const count = Number(/<c:ptCount val="(\d+)"/.exec(cache)?.[1]);
      return { address, cached: Array.from({ length: count }, (_, at) => points.get(at) ?? null) };
    },
  );
}

/** What the cells of an address such as `'Annual USD'!$H$7:$I$7` hold; the result of a formula. */
function held(address: string): readonly (string | null)[] {
  const [, name = "", from = "", to = from] = /^'(.+)'!(\$[A-Z]+\$\d+)(?::(\$[A-Z]+\$\d+))?$/.exec(address) ?? [];
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet of ${address}`);
  const [first, last] = [from, to].map((corner) => sheet.getCell(corner.replaceAll("$", "")));
  const values: (string | null)[] = [];
  for (let row = Number(first?.row); row <= Number(last?.row); row += 1) {
    for (let column = Number(first?.col); column <= Number(last?.col); column += 1) {
      const cell = sheet.getCell(row, column);
      values.push(cell.formula ? String(cell.result) : cell.text === "" ? null : cell.text);
    }
  }
  return values;
}

test("draws one chart of every annual series, those of most years first", () => {
  const sheet = workbook.getWorksheet("Annual USD");
  const labels = charts().map((xml) => references(xml)[0]?.cached[0]);
  const column = sheet?.getColumn(7).values.map(String) ?? [];
  expect(new Set(labels)).toEqual(new Set(column.slice(column.indexOf("Label") + 1)));
  expect(labels.length).toBeGreaterThan(1);
});

test("remembers what the cells hold that it refers to", () => {
  for (const xml of charts()) {
    const all = references(xml);
    expect(all.map(({ address }) => address.replace(/!.*/, ""))).toEqual([
      "'Charts'",
      "'Charts'",
      "'Charts'",
      "'Charts'",
      "'Charts'",
      "'Charts'",
    ]);
    for (const { address, cached } of all) expect([address, cached]).toEqual([address, held(address)]);
  }
});

test("whiskers reach to the bounds of each value", () => {
  const turnover =
    charts().find((xml) => references(xml)[0]?.cached[0] === "Trade turnover, Azerbaijan and Russia") ?? "";
  expect(
    references(turnover)
      .slice(2, 4)
      .map(({ cached }) => cached),
  ).toEqual([
    ["50000000", "50000000"],
    ["50000000", "50000000"],
  ]);
});

test("tells people who do not see a chart what it shows", () => {
  const spoken = [...drawing().matchAll(/ descr="([^"]*)"/g)].map(([, text]) => text);
  expect(spoken).toContain(
    "Column chart of Trade turnover, Azerbaijan and Russia, in US dollars: 2020, 2.6 bn, from 2.55 bn to 2.65 bn; 2021, 2.9 bn, from 2.85 bn to 2.95 bn.",
  );
  expect(spoken).toHaveLength(charts().length);
});

test("has a part of its own and an id of its own for each chart, all of them declared and related", () => {
  const ids = [...drawing().matchAll(/<xdr:cNvPr id="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(charts().length);
  const types = parts.get("[Content_Types].xml") ?? "";
  for (const name of [...parts.keys()].filter((each) => /^xl\/(charts|drawings)\/\w+\.xml$/.test(each)))
    expect(types).toContain(`PartName="/${name}"`);
  const related = [...(parts.get("xl/drawings/_rels/drawing1.xml.rels") ?? "").matchAll(/Target="\.\.\/([^"]+)"/g)];
  for (const [, target] of related) expect(parts.has(`xl/${target}`)).toBe(true);
  expect(related).toHaveLength(charts().length);
});

test("starts columns at zero, so that their lengths tell the truth", () => {
  for (const xml of charts()) expect(xml).toMatch(/<c:valAx>.*?<c:min val="0"\/>/s);
});

const annual = contents.observations.filter(({ FREQ, UNIT_MEASURE }) => FREQ === "A" && UNIT_MEASURE === "USD");

/** The end of the value axis that each chart fixes at zero, with the values of these years made negative. */
async function zeroEnds(negative: readonly string[]): Promise<readonly (string | undefined)[]> {
  const observations = annual.map((each) =>
    negative.includes(each.TIME_PERIOD) ? { ...each, OBS_VALUE: `-${each.OBS_VALUE}` } : each,
  );
  parts = await open({ ...contents, observations });
  return charts().map((xml) => /<c:(min|max) val="0"\/>/.exec(xml)?.[1]);
}

test("hangs columns of negative values from zero, and lets mixed ones cross it", async () => {
  expect(await zeroEnds(["2020", "2021"])).toEqual(["max", "max"]);
  expect(await zeroEnds(["2020"])).toEqual([undefined, "min"]);
});

/** Annual observations of a product for these years, each of the same value. */
function yearly(product: string, years: readonly number[]) {
  const [first] = annual;
  if (!first) throw new Error("no annual observation");
  return years.map((year) => ({
    ...first,
    OBS_KEY: `${product} ${year}`,
    PRODUCT: product,
    TIME_PERIOD: `${year}`,
  }));
}

const openYears = async (...years: readonly (readonly number[])[]) => {
  const observations = years.flatMap((each, at) => yearly(`P${at}`, each));
  parts = await open({ ...contents, observations });
};

/** The years on the axis of each chart, and those of its columns. */
const axes = () =>
  charts().map((xml) => {
    const [years = [], values = []] = [-2, -1].map((at) => references(xml).at(at)?.cached ?? []);
    return { axis: years, columns: years.filter((_, at) => values[at] !== null) };
  });

test("has every year on its axis, be there a value or not, and of no other series", async () => {
  await openYears([2001, 2009], [2003, 2004, 2006]);
  expect(axes()).toEqual([
    { axis: ["2003", "2004", "2005", "2006"], columns: ["2003", "2004", "2006"] },
    { axis: Array.from({ length: 9 }, (_, at) => `${2001 + at}`), columns: ["2001", "2009"] },
  ]);
  for (const { address, cached } of charts().flatMap(references)) expect(cached).toEqual(held(address));
});

const isLabelled = () => charts().map((xml) => xml.includes("<c:dLbls>"));

test("labels no more columns than have room", async () => {
  await openYears([2001, 2007]);
  expect(isLabelled()).toEqual([true]);
  await openYears([2001, 2008]);
  expect(isLabelled()).toEqual([false]);
});

test("draws a value of more digits than a spreadsheet keeps as high as it is", async () => {
  const [first] = yearly("P0", [2001]);
  if (!first) throw new Error("no observation");
  const value = { OBS_VALUE: "12345678901234567", OBS_LOWER: "12345678901234566", OBS_UPPER: null };
  parts = await open({ ...contents, observations: [{ ...first, ...value }] });
  const drawn = references(charts()[0] ?? "").at(-1);
  expect(drawn?.cached).toEqual(["12345678901234600"]);
  expect(held(drawn?.address ?? "")).toEqual(drawn?.cached);
  expect(typeof workbook.getWorksheet("Charts")?.getCell(drawn?.address.replace(/.*!|\$/g, "") ?? "").value).toBe(
    "number",
  );
});

test("draws a value without bounds in outline and without whiskers: it is not exact, but about so much", async () => {
  const [exact, about, exactly] = yearly("P0", [2001, 2002, 2003]);
  if (!exact || !about || !exactly) throw new Error("no observation");
  const unbounded = { QUALIFIER: "APPROX", OBS_LOWER: null, OBS_UPPER: null } as const;
  parts = await open({ ...contents, observations: [exact, { ...about, ...unbounded }, exactly] });
  const [xml = ""] = charts();
  expect([...xml.matchAll(/<c:dPt><c:idx val="(\d+)"\/>/g)].map(([, at]) => at)).toEqual(["1"]);
  const [above, below] = references(xml).slice(2, 4);
  for (const whiskers of [above, below]) {
    expect(whiskers?.cached).toEqual([expect.any(String), null, expect.any(String)]);
    expect(held(whiskers?.address ?? "")).toEqual(whiskers?.cached);
  }
  expect(drawing()).toContain("; 2002, 2.6 bn, without bounds; ");
  const lines = workbook.getWorksheet("Charts")?.getColumn(1).values.map(String) ?? [];
  expect(lines.filter((line) => line.startsWith("A column in outline has no bound"))).toHaveLength(1);
});

test("speaks of no outline where every column has its bounds", async () => {
  await openYears([2001, 2002]);
  expect(charts().join("")).not.toContain("<c:dPt>");
  expect(parts.get("xl/sharedStrings.xml")).not.toContain("in outline");
});

test("draws one column of a series of one year", async () => {
  await openYears([2001]);
  expect(axes()).toEqual([{ axis: ["2001"], columns: ["2001"] }]);
});

test("charts a series whose row is none of those that a long wide table keeps for links", async () => {
  const short = Array.from({ length: 9_000 }, (_, at) => yearly(`P${10_000 + at}`, [2001, 2002])).flat();
  const long = yearly("Q", [2001, 2002, 2003]);
  const cut = Array.from({ length: 2_000 }, (_, at) => yearly(`R${10_000 + at}`, [2001])).flat();
  const release = await createRelease({ ...empty, observations: [...short, ...long, ...cut] }, dataset, catalogue);
  const sheets = [...release.wide.map((wide) => wideSheet(wide, release)), chartsSheet(release)];
  parts = partsOf(await joined(writeSheets(new exceljs.Workbook(), sheets)));
  expect(axes()[0]?.columns).toEqual(["2001", "2002", "2003"]);
});

test("draws nothing without a series", async () => {
  const none = await open(empty);
  expect([...none.keys()].filter((name) => /charts|drawing/.test(name))).toEqual([]);
});
