import { describe, expect, test } from "vitest";
import { type Mapping, readText } from "./table.fixture.ts";

const LONG: Mapping = {
  columns: {
    reference_area: "Reporter",
    counterpart_area: "Partner",
    indicator: "Flow",
    period: "Period",
    value: "Value",
    unit: "Unit",
  },
};
const long = (rows: string) => readText(`Reporter,Partner,Flow,Period,Value,Unit\n${rows}`, LONG);

describe("a row for each figure", () => {
  test("areas and indicators by name or code, periods and units as they are written", async () => {
    const { claims, issues } = await long(`Azerbaijan,Russia,Exports,2021,920.8,mln USD
GEO,TUR,IMPORTS,2021-Q3,1.20,US$ billion
Azerbaijan,Turkey,Trade turnover,Jan-Nov 2021,4.2,bn USD
Kazakhstan,China,imports,01.2022-05.2022,310,thsd. t
`);
    expect(claims).toEqual([
      "AZE-RUS EXPORTS N 2021 EQ 920.8e6 USD",
      "GEO-TUR IMPORTS N 2021-Q3 EQ 1.20e9 USD",
      "AZE-TUR TRADE_TURNOVER N 2021-01-01/P11M EQ 4.2e9 USD",
      "KAZ-CHN IMPORTS N 2022-01-01/P5M EQ 310e3 t",
    ]);
    expect(issues).toEqual([]);
  });

  test("growth by volume is told by its unit, also where the cell says percent alone", async () => {
    const { claims, records, refusals } = await readText(
      "Measure,Value,Unit\ngrowth,22,Percent by volume\ngrowth,22%,percent by volume\ngrowth,45%,PT\nlevel,22%,t\n",
      {
        columns: { measure: "Measure", value: "Value", unit: "Unit" },
        constants: { reference_area: "AZE", counterpart_area: "RUS", indicator: "EXPORTS", period: "2021" },
      },
    );
    expect(claims).toEqual([
      "AZE-RUS EXPORTS GY 2021 EQ 22 PT_VOLUME",
      "AZE-RUS EXPORTS GY 2021 EQ 22 PT_VOLUME",
      "AZE-RUS EXPORTS GY 2021 EQ 45 PT",
    ]);
    expect(records.map(({ UNIT_BASIS }) => UNIT_BASIS)).toEqual(["INFERRED", "INFERRED", "STATED"]);
    expect(refusals).toHaveLength(1);
  });

  test("the quotation is the row with the names of its columns; value, period and cell are found in it", async () => {
    const { documents, records } = await long("Azerbaijan,Russia,Exports,2021,920.8,mln USD\n");
    const [claim] = records;
    const text = documents[0]?.text ?? "";
    expect(claim).toMatchObject({
      QUOTE: "Reporter: Azerbaijan | Partner: Russia | Flow: Exports | Period: 2021 | Value: 920.8 | Unit: mln USD",
      EXACT: "920.8",
      SELECTOR: "t.csv#cell=2,5",
      RULE_ID: "table/decimal-point",
      AREA_BASIS: "STATED",
      TIME_BASIS: "STATED",
      UNIT_BASIS: "INFERRED", // the cell of the value does not state it
      OBS_LOWER: "920750000",
      OBS_UPPER: "920850000",
    });
    expect(text.slice(claim?.SPAN_START, claim?.SPAN_END)).toBe("920.8");
    expect(text.slice(claim?.TIME_START ?? 0, claim?.TIME_END ?? 0)).toBe("2021");
  });

  test("a year that need not begin in January is no period", async () => {
    const { claims, refusals, issues } = await long("Azerbaijan,Russia,Exports,2020/21,5.5,mln USD\n");
    expect(claims).toEqual([]);
    expect(refusals).toEqual(["2020/21: DATE", "5.5: NO_PERIOD"]);
    expect(issues).toEqual([expect.stringContaining('row 2: "2020/21" is no period that such a figure can have')]);
  });

  test("what the catalogue does not know is refused, told once, and told how to mend", async () => {
    const rows = "Azerbaijan,Rusia,Exports,2021,5.5,mln USD\nAzerbaijan,Rusia,Exports,2022,5.7,mln USD\n";
    const { refusals, issues } = await long(rows);
    expect(refusals).toEqual(["2021: DATE", "5.5: AMBIGUOUS_AREA", "2022: DATE", "5.7: AMBIGUOUS_AREA"]);
    expect(issues).toEqual([
      expect.stringMatching(/^D-\w+: row 2 and 1 more: "Rusia" is no counterpart area .* say under table.names/),
    ]);
    const named = await readText(`Reporter,Partner,Flow,Period,Value,Unit\n${rows}`, {
      ...LONG,
      names: { Rusia: "RUS" },
    });
    expect(named.claims).toHaveLength(2);
  });

  test("what the cell of a row does not say is told, and a value that is no number is not asked to be named", async () => {
    const { claims, issues } = await long(
      "Azerbaijan,Russia,Exports,,5.5,mln USD\nAzerbaijan,Turkey,Exports,,5.7,mln USD\nAzerbaijan,Russia,Exports,2021,7.5E+3,mln USD\n",
    );
    expect([claims, issues]).toEqual([
      [],
      [
        expect.stringMatching(
          /: row 2 and 1 more: nothing says the period of the figure; .* list period under table\.fill/,
        ),
        expect.stringMatching(/: row 4: "7\.5E\+3" is not written as one number; .* under table\.footnotes/),
      ],
    ]);
  });

  test("the code of all products is known, in a cell and as a meaning", async () => {
    const rows = "Country,Goods,2020\nRussia,_T,1\nTurkey,All,2\n";
    const { claims, issues } = await readText(rows, {
      columns: { counterpart_area: "Country", product: "Goods" },
      across: "period",
      constants: { reference_area: "AZE", indicator: "EXPORTS", unit: "USD" },
      names: { All: "_T" },
    });
    expect([claims, issues]).toEqual([["AZE-RUS EXPORTS N 2020 EQ 1 USD", "AZE-TUR EXPORTS N 2020 EQ 2 USD"], []]);
  });

  test("rows that no value stands in say nothing", async () => {
    const { claims, documents } = await long(
      "Azerbaijan,Russia,Exports,2019,..,mln USD\nAzerbaijan,Russia,Exports,2020,n/a,mln USD\nAzerbaijan,Russia,Exports,2021,-,mln USD\nAzerbaijan,Russia,Exports,2022,,mln USD\nAzerbaijan,Russia,Exports,2023,1.5,bn USD\nSource: customs of 2 countries\n",
    );
    expect(claims).toEqual(["AZE-RUS EXPORTS N 2023 EQ 1.5e9 USD"]);
    expect(documents[0]?.text.split("\n")).toHaveLength(1);
  });
});

const CITED: Mapping = {
  columns: {
    reference_area: "Area",
    counterpart_area: "Partner",
    indicator: "Indicator",
    product: "Product",
    measure: "Measure",
    period: "Period",
    qualifier: "Qualifier",
    value: "Value",
    unit: "Unit",
    said_by: "Said by",
    publisher: "Outlet",
    published: "Published",
    url: "URL",
    note: "Note",
  },
};
const CITED_HEAD =
  "Area,Partner,Indicator,Product,Measure,Period,Qualifier,Value,Unit,Said by,Outlet,Published,URL,Note\n";
const cited = (rows: string, mapping: Mapping = CITED) => readText(`${CITED_HEAD}${rows}`, mapping);

const reported = (outlet: string): string =>
  `Azerbaijan,Russia,Exports,,level,2021,,1.1,bn USD,,${outlet},,https://x.example/a,\n`;

test("a year and its month in two columns, or months side by side, are one period", async () => {
  const constants = { reference_area: "AZE", counterpart_area: "RUS", indicator: "EXPORTS", unit: "USD" };
  const rows = await readText("Year,Month,Value\n2021,7,1.5\n2021,August,2.5\n2021,Q3,9\n2021,,20\n", {
    columns: { period: "Year", subperiod: "Month", value: "Value" },
    constants,
  });
  expect(rows.records.map(({ TIME_PERIOD }) => TIME_PERIOD)).toEqual(["2021-07", "2021-08", "2021-Q3", "2021"]);
  expect(rows.refusals).toEqual([]);
  const wide = await readText("Year,Jan,Feb,1st quarter\n2021,1.5,2.5,9\n", {
    columns: { period: "Year" },
    across: "subperiod",
    constants,
    names: { "1st quarter": "Q1" },
  });
  expect(wide.records.map(({ TIME_PERIOD }) => TIME_PERIOD)).toEqual(["2021-01", "2021-02", "2021-Q1"]);
  expect(wide.refusals).toEqual([]);
});

describe("rows that cite where their figures were published", () => {
  test("each publication is a document with its publisher, date and address", async () => {
    const { documents, records, refusals } = await cited(
      `Azerbaijan,Russia,Trade turnover,,level,2021,more than,2.9,bn USD,State Customs Committee of Azerbaijan,Wire,2022-02-01,https://wire.example/17,
Azerbaijan,Russia,Trade turnover,,growth,2021,,14.4,%,State Customs Committee of Azerbaijan,Wire,2022-02-01,https://wire.example/17,
Azerbaijan,Russia,Trade turnover,,level,2021,more than,2.9,bn USD,State Customs Committee of Azerbaijan,Paper,2022-02-03,https://paper.example/ö,
`,
    );
    expect(documents.map(({ source }) => [source.PUBLISHER, source.DATE_PUBLISHED, source.URL_MAIN])).toEqual([
      ["Wire", "2022-02-01", "https://wire.example/17"],
      ["Paper", "2022-02-03", "https://paper.example/%C3%B6"],
    ]);
    expect(documents[0]?.text.split("\n")[0]).toBe("Wire, 2022-02-01. https://wire.example/17");
    expect(new Set(documents.map(({ source }) => source.RAW_SHA256)).size).toBe(1);
    const [level, growth] = records;
    expect(level).toMatchObject({ QUALIFIER: "GT", ATTRIBUTION_KIND: "AGENCY", REPORTER: "AZE" });
    expect(growth).toMatchObject({ TRANSFORMATION: "GY", BASE_PERIOD: "2020", LEVEL_CLAIM_ID: level?.CLAIM_ID });
    expect(refusals).toEqual([
      "Wire, 2022-02-01. https://wire.example/17: REFERENCE",
      "Paper, 2022-02-03. https://paper.example/%C3%B6: REFERENCE",
    ]);
  });

  test("two outlets that report the same row are two sources, not a repetition", async () => {
    const { records } = await cited(reported("Wire") + reported("Paper"));
    expect(records[0]?.QUOTE_HASH).not.toBe(records[1]?.QUOTE_HASH);
  });

  test("a note tells a forecast and a stock", async () => {
    const { records } = await cited(
      `Azerbaijan,Russia,Trade turnover,,level,2025,,5,bn USD,,Wire,2024-02-01,,forecast of the ministry
Russia,Azerbaijan,Investment,,level,2020,,4.9,bn USD,,Wire,2024-02-01,,as of; direct
Russia,Azerbaijan,Investment,,level,2020,,0.3,bn USD,,Wire,2024-02-01,,
Azerbaijan,Russia,Exports,,level,2026,,2,bn USD,,Wire,2024-02-01,,
Azerbaijan,Russia,Exports,,level,2022,,1,bn USD,,Wire,2024-02-01,,the figure can be that of 2021
`,
    );
    expect(records.map(({ STATEMENT_TYPE, FLOW_STOCK_ENTRY }) => `${STATEMENT_TYPE} ${FLOW_STOCK_ENTRY}`)).toEqual([
      "FORECAST T",
      "ACTUAL LE",
      "ACTUAL T",
      "FORECAST T", // it begins after the document was published
      "ACTUAL T",
    ]);
  });

  test("a share or a rank that can be of two things is refused until the mapping says which", async () => {
    const rows = `Azerbaijan,Russia,Exports,tomatoes,share,2021,,98,%,,Wire,2022-02-01,,
Azerbaijan,Russia,Trade turnover,,rank,2021,,3,,,Wire,2022-02-01,,
`;
    expect((await cited(rows)).issues).toEqual([
      expect.stringContaining('"share" is no measure that such a figure can have'),
      expect.stringMatching(/"rank" is no measure that such a figure can have; .* look at the indicator, areas, /),
    ]);
    const { claims } = await cited(rows, { ...CITED, names: { share: "SHC", rank: "counterpart rank" } });
    expect(claims).toEqual(["AZE-RUS EXPORTS TOMATOES SHC 2021 EQ 98 PT", "RUS-AZE TRADE_TURNOVER RK 2021 EQ 3 RANK"]);
  });

  test.each([
    ["a date that the calendar does not have", "2022-02-30,,", 'column L "Published", row 2: "2022-02-30" is no date'],
    ["words where an address should be", ",the paper,", 'column M "URL", row 2: "the paper" is no http'],
    ["an address of another kind", ",file:///etc/passwd,", 'column M "URL", row 2: "file:///etc/passwd" is no http'],
  ])("refuses %s", async (_what, cells, message) => {
    const { documents, issues } = await cited(`Azerbaijan,Russia,Exports,,level,2021,,1,bn USD,,Wire,${cells}\n`);
    expect(documents).toEqual([]);
    expect(issues).toEqual([expect.stringContaining(message)]);
  });
});

describe("a column for each period", () => {
  const WIDE: Mapping = {
    header: 3,
    columns: { counterpart_area: "Country" },
    across: "period",
    constants: { reference_area: "AZE", indicator: "EXPORTS", unit: "thsd USD" },
  };
  const messy = (rows: string) =>
    readText(`Exports by country;;;\n(preliminary);;;\nCountry;2019;2020;2021\n${rows}`, WIDE);

  test("decimal commas, groups of three, brackets for negative, footnotes", async () => {
    const { records, refusals } = await messy(
      `Russia;1 234,5;"1\u00a0100,0*";999,25 1)\nTurkey;(12,5);..;−3,5¹\n* estimated;;;\n`,
    );
    expect(
      records.map(({ COUNTERPART_AREA, TIME_PERIOD, EXACT, OBS_VALUE }) => [
        COUNTERPART_AREA,
        TIME_PERIOD,
        EXACT,
        OBS_VALUE,
      ]),
    ).toEqual([
      ["RUS", "2019", "1 234,5", "1234.5"],
      ["RUS", "2020", "1 100,0", "1100.0"],
      ["RUS", "2021", "999,25", "999.25"],
      ["TUR", "2019", "(12,5)", "-12.5"],
      ["TUR", "2021", "−3,5", "-3.5"],
    ]);
    expect(new Set(records.map(({ RULE_ID }) => RULE_ID))).toEqual(new Set(["table/decimal-comma"]));
    expect(refusals).toEqual(["1): REFERENCE"]);
  });

  test("what source.yaml says for the whole table is not stated in the row", async () => {
    const { records } = await messy("Russia;1,5;2,5;3,5\n");
    expect(records[0]).toMatchObject({ AREA_BASIS: "CONTEXT", TIME_BASIS: "STATED", UNIT_BASIS: "INFERRED" });
  });

  test("a unit in the name of a column, names over several rows, areas named once for several rows", async () => {
    const { claims } = await readText(
      `Country,Exports (mln USD),,"Imports, thsd t",\n,2020,2021,2020,2021\nRussia,1.5,2.5,3.5,4.5\n,5.5,6.5,7.5,8.5\n`,
      {
        header: [1, 2],
        columns: { counterpart_area: "A" },
        across: ["indicator", "period"],
        constants: { reference_area: "Azerbaijan" },
        fill: ["counterpart_area"],
      },
    );
    expect(claims.slice(0, 4)).toEqual([
      "AZE-RUS EXPORTS N 2020 EQ 1.5e6 USD",
      "AZE-RUS EXPORTS N 2021 EQ 2.5e6 USD",
      "AZE-RUS IMPORTS N 2020 EQ 3.5e3 t",
      "AZE-RUS IMPORTS N 2021 EQ 4.5e3 t",
    ]);
    expect(claims).toHaveLength(8);
  });

  test("words in a cell are read by the language: a unit, a scale, a bound", async () => {
    const { records } = await readText("Country,2020,2021\nRussia,$1.5 billion,more than 230\nTurkey,14,>5\n", {
      ...WIDE,
      header: 1,
      constants: { reference_area: "AZE", indicator: "EXPORTS", unit: "USD" },
    });
    expect(
      records.map(({ RULE_ID, OBS_VALUE, UNIT_MULT, QUALIFIER, UNIT_BASIS }) => [
        RULE_ID,
        OBS_VALUE,
        UNIT_MULT,
        QUALIFIER,
        UNIT_BASIS,
      ]),
    ).toEqual([
      ["table/en/currency/sign-before", "1.5", 9, "EQ", "STATED"],
      ["table/en/count/bare", "230", 0, "GT", "INFERRED"],
      ["table/decimal-point", "14", 0, "EQ", "INFERRED"],
      ["table/en/count/bare", "5", 0, "GT", "INFERRED"],
    ]);
  });
});
