import { describe, expect, test } from "vitest";
import { type Mapping, readBytes, readText } from "./table.fixture.ts";

const WIDE: Mapping = {
  columns: { counterpart_area: "Country" },
  across: "period",
  constants: { reference_area: "AZE", indicator: "EXPORTS", unit: "USD" },
};
const LONG: Mapping = { columns: { period: "Year", value: "Value" }, constants: { ...WIDE.constants } };

/** A table that is refused says one line, and no document is read. */
async function only(text: string, mapping: Mapping): Promise<string> {
  const { documents, claims, issues } = await readText(text, mapping);
  expect([documents, claims, issues.length]).toEqual([[], [], 1]);
  return issues[0] ?? "";
}

test.each<[what: string, text: string, mapping: Mapping, line: string]>([
  [
    "a number that can be two numbers",
    'Country,2020\nRussia,"1,234"\n',
    WIDE,
    't.csv: column B "2020", row 2: "1,234" can be 1234 or 1.234, and no other number of the table tells which; set table.decimal to "." or ","',
  ],
  [
    "numbers written in two ways",
    "Country;2020;2021\nRussia;1,5;1.234,5\nTurkey;2.5;3\n",
    WIDE,
    't.csv: "2.5" (column B "2020", row 3) is written with a decimal point, "1,5" (column B "2020", row 2) with a decimal comma; set table.decimal to the one that is meant, numbers written otherwise are refused',
  ],
  [
    "a column that nothing explains",
    "Year,Value,Weight\n2020,1.5,7\n",
    LONG,
    't.csv: nothing says what column C "Weight" is; map it under table.columns or list it under table.ignore',
  ],
  [
    "a column without a name",
    "Year,Value,\n2020,1.5,p\n",
    LONG,
    "t.csv: nothing says what column C is; map it under table.columns or list it under table.ignore",
  ],
  [
    "a column that is not there",
    "Date,Value\n2020,1.5\n",
    { ...LONG, ignore: ["Date"] },
    't.csv: no column "Year", which table.columns.period names; the columns are A "Date", B "Value"',
  ],
  [
    "two columns of one name",
    "Year,Value,Value\n2020,1.5,2.5\n",
    { ...LONG, ignore: ["C"] },
    't.csv: B "Value", C "Value" are all called "Value"; name the column by its letter',
  ],
  [
    "the name of a column that is no period",
    "Country,2020,Change\nRussia,1.5,4\n",
    WIDE,
    't.csv: the name of column C "Change" says no period, as table.across promises; say what it means under table.names, or list it under table.ignore',
  ],
  [
    "a year that need not begin in January as the name of a column",
    "Country,2020/21\nRussia,1.5\n",
    WIDE,
    't.csv: the name of column B "2020/21" says no period, as table.across promises; say what it means under table.names, or list it under table.ignore',
  ],
  [
    "nothing that says whose figures they are",
    "Year,Value\n2020,1.5\n",
    { ...LONG, constants: { indicator: "EXPORTS", unit: "USD" } },
    "t.csv: nothing says the reference area of the figures; map a column to it under table.columns, or set it under table.constants",
  ],
  [
    "a misspelt code that holds for the whole table",
    "Country,2020\nRussia,1.5\n",
    { ...WIDE, constants: { ...WIDE.constants, indicator: "EXPROTS" } },
    't.csv: table.constants.indicator: "EXPROTS" is no indicator that is known; give a code, or words that the catalogue has',
  ],
  [
    "a kind of statement that there is not",
    "Country,2020\nRussia,1.5\n",
    { ...WIDE, constants: { ...WIDE.constants, statement: "guess" } },
    't.csv: table.constants.statement: "guess" is no statement that is known; give a code, or words that the catalogue has',
  ],
  [
    "a name that is explained by words that mean nothing",
    "Country,2020\nMoscow,1.5\n",
    { ...WIDE, names: { Moscow: "Rusia" } },
    't.csv: table.names: "Moscow" is said to mean "Rusia", which means nothing known; give a code, or words that the catalogue has',
  ],
  [
    "a header row that is empty",
    "Country,2020\nRussia,1.5\n",
    { ...WIDE, header: 9 },
    "t.csv: row 9 is empty; set table.header to the row of the column names",
  ],
  [
    "no value at all",
    "Country,2020\nRussia,..\n",
    WIDE,
    "t.csv: no row holds a value; look at table.header, table.columns and table.last",
  ],
  [
    "a quotation mark that is not closed",
    'Country,2020\n"Russia,1.5\n',
    WIDE,
    "t.csv: cannot be read as CSV or XLSX (row 2: quoted field unterminated); save it again as one of them",
  ],
])("%s ends in one line", async (_what, text, mapping, line) => {
  expect(await only(text, mapping)).toBe(line);
});

test("a table whose unit nothing says is told so once, whatever its length", async () => {
  const { claims, issues } = await readText("Country,2020\nRussia,1.5\nTurkey,2.5\n", {
    ...WIDE,
    constants: { reference_area: "AZE", indicator: "EXPORTS" },
  });
  expect(claims).toEqual([]);
  expect(issues).toEqual([expect.stringContaining("nothing says the unit of the figures")]);
});

test("numbers against table.decimal are refused, not read as others", async () => {
  const { claims, refusals } = await readText("Country;2020;2021\nRussia;1,5;12.75\n", { ...WIDE, decimal: "," });
  expect(claims).toEqual(["AZE-RUS EXPORTS N 2020 EQ 1.5 USD"]);
  expect(refusals).toEqual(["2021: DATE", "12.75: AMBIGUOUS_NUMBER"]);
});

describe("encodings", () => {
  const russian = "Страна;2020\nРоссия;1,5\nТурция;2,5\nГрузия;3,5\nКазахстан;4,5\n";
  const mapping: Mapping = {
    ...WIDE,
    columns: { counterpart_area: "A" },
    names: { Россия: "RUS", Турция: "TUR", Грузия: "GEO", Казахстан: "KAZ" },
  };
  /** Cyrillic letters of Windows-1251. */
  const cp1251 = Uint8Array.from(russian, (letter) => {
    const unit = letter.charCodeAt(0);
    return unit >= 0x410 && unit <= 0x44f ? unit - 0x350 : unit;
  });
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from(russian, (letter) => letter.charCodeAt(0)).buffer),
  ]);

  test.each([
    ["Windows-1251, which its bytes look like", cp1251, {}],
    ["UTF-16 with its mark", utf16, {}],
    ["UTF-16 without, where the mapping says so", utf16.slice(2), { encoding: "utf-16le" }],
  ])("%s", async (_what, bytes, given) => {
    const { claims } = await readBytes(bytes, { ...mapping, ...given });
    expect(claims.map((claim) => claim.slice(0, 7))).toEqual(["AZE-RUS", "AZE-TUR", "AZE-GEO", "AZE-KAZ"]);
  });

  test.each([
    [
      "two encodings in one file",
      [...new TextEncoder().encode(russian), ...cp1251],
      {},
      /^t\.csv:6: invalid UTF-8 at byte \d+; /,
    ],
    ["NUL bytes", [...new TextEncoder().encode("Country,2020\n\0,1\n")], {}, /it holds NUL bytes/],
    ["an encoding that nobody knows", [...cp1251], { encoding: "klingon" }, /no encoding is called "klingon"/],
    ["another encoding than it has", [...cp1251], { encoding: "utf-8" }, /it is not utf-8/],
  ])("%s: one line", async (_what, bytes, given, line) => {
    const { documents, issues } = await readBytes(Uint8Array.from(bytes), { ...mapping, ...given });
    expect(documents).toEqual([]);
    expect(issues).toEqual([expect.stringMatching(line)]);
  });
});

test.each(["__proto__", "constructor", "toString"])(
  "a column and a country called %s are a column and no country",
  async (name) => {
    const { claims, refusals, issues } = await readText(`${name},2020\n${name},1.5\nRussia,2.5\n`, {
      ...WIDE,
      columns: { counterpart_area: name },
    });
    expect(claims).toEqual(["AZE-RUS EXPORTS N 2020 EQ 2.5 USD"]);
    expect(refusals).toEqual(["2020: DATE", "1.5: AMBIGUOUS_AREA"]);
    expect(issues).toEqual([expect.stringContaining(`"${name}" is no counterpart area`)]);
  },
);

test("text that a spreadsheet would run is text", async () => {
  const { claims, refusals } = await readText(`Country,2020\n=1+1,2.5\nRussia,=HYPERLINK("http://x"; 7)\n`, {
    ...WIDE,
    delimiter: ",",
  });
  expect(claims).toEqual([]);
  expect(refusals.toSorted()).toEqual(
    [
      "2.5: AMBIGUOUS_AREA",
      "2020: DATE",
      "2020: DATE",
      "=1+1: REFERENCE",
      '=HYPERLINK("http://x"; 7): AMBIGUOUS_NUMBER',
    ].toSorted(),
  );
});
