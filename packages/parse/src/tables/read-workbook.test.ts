import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { type Mapping, readBytes, workbook } from "./table.fixture.ts";

const WIDE: Mapping = {
  columns: { counterpart_area: "Country" },
  across: "period",
  constants: { reference_area: "AZE", indicator: "EXPORTS", unit: "mln USD" },
};
const read = (bytes: Uint8Array, mapping: Mapping = WIDE) => readBytes(bytes, mapping, "t.xlsx");

describe("a sheet of a workbook", () => {
  test("numbers are those that the cells hold, places are sheet and cell", async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet("Exports by country");
      sheet.addRows([["Exports"], [], ["Country", 2020, 2021], ["Russia", 1234.5, 0.1 + 0.2], ["Turkey", "1,234", -3]]);
    });
    const { records, issues } = await read(bytes, { ...WIDE, header: 3, decimal: "," });
    expect(records.map(({ EXACT, OBS_VALUE, RULE_ID, SELECTOR }) => [EXACT, OBS_VALUE, RULE_ID, SELECTOR])).toEqual([
      ["1234.5", "1234.5", "table/decimal-point", "t.xlsx#'Exports by country'!B4"],
      ["0.3", "0.3", "table/decimal-point", "t.xlsx#'Exports by country'!C4"],
      ["1,234", "1.234", "table/decimal-comma", "t.xlsx#'Exports by country'!B5"],
      ["-3", "-3", "table/decimal-point", "t.xlsx#'Exports by country'!C5"],
    ]);
    expect(issues).toEqual([]);
  });

  test("percentages, dates and formulas are read as they are shown", async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet("S");
      sheet.addRows([
        ["Month", "Growth"],
        [new Date("2021-07-01"), 0.144],
        [new Date("2021-08-01"), { formula: "1/4", result: 0.25 }],
        [new Date("2021-09-01"), { formula: "B2-B2", result: 0 }],
        [new Date("2021-10-01"), { formula: '""', result: "" }],
      ]);
      sheet.getColumn(1).numFmt = "mmm yyyy";
      sheet.getColumn(2).numFmt = "0.0%";
    });
    const { records } = await read(bytes, {
      columns: { period: "Month", value: "Growth" },
      constants: { reference_area: "AZE", counterpart_area: "RUS", indicator: "EXPORTS", measure: "growth" },
    });
    expect(
      records.map(({ TIME_PERIOD, EXACT, UNIT_MEASURE, UNIT_BASIS }) => [TIME_PERIOD, EXACT, UNIT_MEASURE, UNIT_BASIS]),
    ).toEqual([
      ["2021-07", "14.4%", "PT", "STATED"],
      ["2021-08", "25%", "PT", "STATED"],
      ["2021-09", "0%", "PT", "STATED"],
    ]);
  });

  test("what a format shows in thousands is told, and read as the cell holds it", async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet("S");
      sheet.addRows([
        ["Country", 2020, 2021, 2022],
        ["Russia", 2_600_000_000, 2_900_000, 1234.5],
      ]);
      sheet.getCell("B2").numFmt = '#,##0,,"M"';
      sheet.getCell("C2").numFmt = "0.0,;-0.0,";
      sheet.getCell("D2").numFmt = "#,##0.0;-#,##0,";
    });
    const { records, issues } = await read(bytes);
    expect(records.map(({ EXACT }) => EXACT)).toEqual(["2600000000", "2900000", "1234.5"]);
    expect(issues).toEqual([
      expect.stringContaining(
        "S!B2 and 1 more cell are shown in thousands or millions, and read as what the cell holds, 2600000000",
      ),
    ]);
  });

  test("a number is read in full, however large or small", async () => {
    const bytes = await workbook((book) =>
      book.addWorksheet("S").addRows([
        ["Country", 2020, 2021],
        ["Russia", 7.5e21, 7.5e-9],
      ]),
    );
    const { records } = await read(bytes);
    expect(records.map(({ OBS_VALUE }) => OBS_VALUE)).toEqual(["7500000000000000000000", "0.0000000075"]);
  });

  test("a merged cell says once what it says; above a row of names it holds for the columns below it", async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet("S");
      sheet.addRows([
        ["Country", "Exports", "", "Imports", ""],
        ["", 2020, 2021, 2020, 2021],
        ["Russia", 1, 2, 3, 4],
      ]);
      sheet.mergeCells("B1:C1");
      sheet.mergeCells("D1:E1");
      sheet.mergeCells("A1:A2");
    });
    const { claims } = await read(bytes, {
      ...WIDE,
      header: [1, 2],
      across: ["indicator", "period"],
      constants: { reference_area: "AZE", unit: "USD" },
    });
    expect(claims).toEqual([
      "AZE-RUS EXPORTS N 2020 EQ 1 USD",
      "AZE-RUS EXPORTS N 2021 EQ 2 USD",
      "AZE-RUS IMPORTS N 2020 EQ 3 USD",
      "AZE-RUS IMPORTS N 2021 EQ 4 USD",
    ]);
  });

  test("of several sheets the mapping names one", async () => {
    const bytes = await workbook((book) => {
      for (const name of ["Notes", "Data"])
        book.addWorksheet(name).addRows([
          ["Country", 2020],
          ["Russia", 7],
        ]);
    });
    expect((await read(bytes)).issues).toEqual(['t.xlsx: several sheets; set table.sheet to one of: "Notes", "Data"']);
    expect((await read(bytes, { ...WIDE, sheet: "data" })).issues).toEqual([
      't.xlsx: no sheet "data"; set table.sheet to one of: "Notes", "Data"',
    ]);
    expect((await read(bytes, { ...WIDE, sheet: "Data" })).claims).toEqual(["AZE-RUS EXPORTS N 2020 EQ 7e6 USD"]);
  });
});

const relations = (targets: Readonly<Record<string, string>>) => {
  const each = Object.entries(targets).map(
    ([type, target], at) =>
      `<Relationship Id="r${at + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
  );
  return `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`;
};

/** A workbook of the parts that there must be, with a sheet, further parts and properties of one's own. */
function parts(sheet: string, others: Readonly<Record<string, Uint8Array>> = {}, properties = ""): Uint8Array {
  return zipSync({
    "_rels/.rels": strToU8(relations({ officeDocument: "xl/workbook.xml" })),
    "xl/workbook.xml": strToU8(
      `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${properties}<sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      relations({ worksheet: "worksheets/sheet1.xml", styles: "/xl/styles.xml", sharedStrings: "sharedStrings.xml" }),
    ),
    "xl/worksheets/sheet1.xml": strToU8(sheet),
    ...others,
  });
}

const sheetXml = (rows: string, doctype = ""): string =>
  `<?xml version="1.0"?>${doctype}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
const cell = (address: string, text: string): string => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
describe("workbooks of other programs", () => {
  const header = `<row>${cell("A1", "Country")}${cell("B1", "2020")}</row>`;

  test("cells that do not say where they stand, names with prefixes, texts in pieces, and how they are pronounced", async () => {
    const strings = `<sst><si><r><t>Rus</t></r><r><t>sia</t></r><rPh><t>ROSHIA</t></rPh></si></sst>`;
    const rows = `${header}<row><c t="s"><v>0</v></c><c><f>3+4</f><v>7</v></c></row>`.replaceAll(
      /<(\/?)(\w)/g,
      "<$1x:$2",
    );
    const sheet = `<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
    const { claims } = await read(parts(sheet, { "xl/sharedStrings.xml": strToU8(strings) }));
    expect(claims).toEqual(["AZE-RUS EXPORTS N 2020 EQ 7e6 USD"]);
  });

  test("days that are counted from 1904, in a format that every workbook knows by its number", async () => {
    const styles = `<styleSheet><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="17"/></cellXfs></styleSheet>`;
    const rows = `<row r="1">${cell("A1", "Country")}<c r="B1" s="1"><v>42917</v></c></row><row r="2">${cell("A2", "Russia")}<c r="B2"><v>7</v></c></row>`;
    const bytes = parts(sheetXml(rows), { "xl/styles.xml": strToU8(styles) }, '<workbookPr date1904="1"/>');
    expect((await read(bytes)).claims).toEqual(["AZE-RUS EXPORTS N 2021-07 EQ 7e6 USD"]);
  });

  describe("a formula that nobody calculated has no result, as openpyxl writes it", () => {
    const total = `<row r="3">${cell("A3", "Turkey")}<c r="B3"><f>B2*2</f><v/></c></row>`;
    const bytes = parts(sheetXml(`${header}<row r="2">${cell("A2", "Russia")}<c r="B2"><v>7</v></c></row>${total}`));

    test("the table is refused with the cell, for nobody knows what it says", async () => {
      const { claims, issues } = await read(bytes);
      expect([claims, issues]).toEqual([
        [],
        [
          "t.xlsx: S!B3 holds a formula without a result; open the workbook in a spreadsheet program and save it there, or leave out such rows and columns by table.last and table.ignore",
        ],
      ]);
    });

    test("below the last row and in a column that is ignored it is nothing", async () => {
      const claims = ["AZE-RUS EXPORTS N 2020 EQ 7e6 USD"];
      expect(await read(bytes, { ...WIDE, last: 2 })).toMatchObject({ claims, issues: [] });
      const noted = `${header}<row r="2">${cell("A2", "Russia")}<c r="B2"><v>7</v></c><c r="C2"><f t="shared" si="0"/></c></row>`;
      expect(await read(parts(sheetXml(noted)), { ...WIDE, ignore: ["C"] })).toMatchObject({ claims, issues: [] });
    });

    test("in the header it is told before the name that is missing", async () => {
      const years = `<row r="1">${cell("A1", "Country")}<c r="B1"><f>2019+1</f></c><c r="C1"><f>B1+1</f></c></row>`;
      const { issues } = await read(parts(sheetXml(years)));
      expect(issues).toEqual([expect.stringContaining("S!B1 and 1 more cell hold formulas without a result")]);
    });
  });

  test("what hides under a merged cell is not read", async () => {
    const rows = `${header}<row r="2">${cell("A2", "Russia")}<c r="B2"><v>7</v></c></row><row r="3">${cell("A3", "Turkey")}<c r="B3"><v>8</v></c></row>`;
    const sheet = sheetXml(rows).replace(
      "</sheetData>",
      '</sheetData><mergeCells><mergeCell ref="B2:B3"/></mergeCells>',
    );
    expect((await read(parts(sheet))).claims).toEqual(["AZE-RUS EXPORTS N 2020 EQ 7e6 USD"]);
  });
});

const MEBIBYTE = 1 << 20;

/** The size that the directory of a zip file gives for its largest file, made smaller. */
function lying(zip: Uint8Array, size: number): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at += 1) {
    const offset = { 0x04034b50: 22, 0x02014b50: 24 }[view.getUint32(at, true)];
    if (offset && view.getUint32(at + offset, true) > size) view.setUint32(at + offset, size, true);
  }
  return bytes;
}

describe("hostile workbooks end in one line", () => {
  const zeros = new Uint8Array(80 * MEBIBYTE);
  test.each<[what: string, bytes: () => Uint8Array, line: RegExp]>([
    [
      "more than fits",
      () => parts("", { "xl/a.xml": zeros }),
      /83\d+ bytes unpacked, which is more than 33554432; split/,
    ],
    [
      "a small file of zeros",
      () => parts("", { "xl/a.xml": zeros.subarray(0, 16 * MEBIBYTE) }),
      /unpacked \d+ times its size/,
    ],
    [
      "a thousand parts",
      () => parts("", Object.fromEntries(Array.from({ length: 1200 }, (_, at) => [`xl/${at}.xml`, new Uint8Array(1)]))),
      /1204 files in the workbook, which is more than 1000; split/,
    ],
    [
      "a directory that lies of a size",
      () => lying(parts(sheetXml(`<row r="1">${cell("A1", "x".repeat(MEBIBYTE))}</row>`)), 1000),
      /cannot be read as CSV or XLSX \(.+\)/,
    ],
    [
      "entities that grow",
      () =>
        parts(
          sheetXml(
            `<row r="1">${cell("A1", "&c;")}</row>`,
            '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>',
          ),
        ),
      /cannot be read as CSV or XLSX \(.*entity.*\)/,
    ],
    [
      "more cells than are taken",
      () => parts(sheetXml(`<row>${Array.from({ length: 500_000 }, (_, at) => `<c><v>${at}</v></c>`).join("")}</row>`)),
      /at least 400001 cells, which is more than 400000; split/,
    ],
    [
      "the whole sheet as one merged cell",
      () => parts(sheetXml("").replace("</worksheet>", '<mergeCell ref="A1:XFD1048576"/></worksheet>')),
      /17179869184 merged cells, which is more than 10000000; split/,
    ],
    ["no workbook", () => zipSync({ "a.txt": strToU8("a") }), /cannot be read as CSV or XLSX/],
    ["half a workbook", () => parts(sheetXml("")).subarray(0, 400), /cannot be read as CSV or XLSX/],
    [
      "a cell in the last corner only",
      () => parts(sheetXml(`<row r="1048576">${cell("XFD1048576", "7")}</row>`)),
      /row 1 is empty/,
    ],
  ])("%s", async (_what, bytes, line) => {
    const { documents, claims, issues } = await read(bytes());
    expect([documents, claims]).toEqual([[], []]);
    expect(issues).toEqual([expect.stringMatching(line)]);
  });

  test("the last corner is no obstacle to a table in the first", async () => {
    const header = `<row r="1">${cell("A1", "Country")}${cell("B1", "2020")}</row><row r="2">${cell("A2", "Russia")}${cell("B2", "7")}</row>`;
    const { claims } = await read(parts(sheetXml(`${header}<row r="1048576">${cell("XFD1048576", "7")}</row>`)), {
      ...WIDE,
      last: 2,
    });
    expect(claims).toEqual(["AZE-RUS EXPORTS N 2020 EQ 7e6 USD"]);
  });

  test("names of columns cannot fill the memory by standing in every row", async () => {
    const name = "x".repeat(30_000);
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet("S");
      sheet.addRow(["Country", `2020, ${name}`]);
      for (let row = 0; row < 3000; row += 1) sheet.addRow(["Russia", row]);
    });
    const { issues } = await read(bytes, { ...WIDE, names: { [`2020, ${name}`]: "2020" } });
    expect(issues).toEqual([
      expect.stringMatching(/\d+ characters of values with what their rows and columns say, which is more than/),
    ]);
  });
});
