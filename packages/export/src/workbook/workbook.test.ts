import type { Check, DatasetContents } from "@sourcebook/model";
import exceljs, { type CellRichTextValue, type Worksheet } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { published } from "../collect.fixture.ts";
import { contents, dataset, empty, nasty, nastySource, NASTY } from "../contents.fixture.ts";
import { QUOTE_LIMIT } from "./cell.ts";

type Book = { readonly parts: ReadonlyMap<string, string>; readonly workbook: exceljs.Workbook };

async function open(rows: DatasetContents): Promise<Book> {
  const bytes = (await published(rows)).get("neighbours.xlsx");
  if (!bytes) throw new Error("no workbook");
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return { parts, workbook };
}

const books = new Map<string, Book>();
beforeAll(async () => {
  for (const [name, rows] of Object.entries({ contents, nasty, empty })) books.set(name, await open(rows));
});
function book(name: string): Book {
  const found = books.get(name);
  if (!found) throw new Error(`no workbook ${name}`);
  return found;
}
function sheetOf({ workbook }: Book, name: string): Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Parts whose names match, with the capture groups of every match of `pattern` in them. */
function matches({ parts }: Book, part: RegExp, pattern: RegExp): readonly (readonly string[])[] {
  return [...parts].flatMap(([name, xml]) =>
    part.test(name) ? Array.from(xml.matchAll(pattern), (each) => Array.from(each)) : [],
  );
}

/** Where the internal links of a sheet lead, by the address of their cell. */
function internalLinks({ parts, workbook }: Book, sheet: string): ReadonlyMap<string, { sheet: string; row: number }> {
  const number = workbook.worksheets.findIndex(({ name }) => name === sheet) + 1;
  const xml = parts.get(`xl/worksheets/sheet${number}.xml`) ?? "";
  const found = xml.matchAll(/<hyperlink ref="([A-Z]+\d+)" location="'([^"]+)'!A(\d+)"\/>/g);
  return new Map([...found].map(([, cell = "", target = "", row]) => [cell, { sheet: target, row: Number(row) }]));
}
function follow(each: Book, sheet: string, cell: exceljs.Cell | undefined) {
  const target = internalLinks(each, sheet).get(cell?.address ?? "");
  if (!target) throw new Error(`${sheet}!${cell?.address} leads nowhere`);
  return target;
}

const SHEET = /^xl\/worksheets\/sheet/;
const TABLES: Readonly<Record<string, string>> = {
  Contents: "contents",
  Notes: "notes",
  Observations: "observations",
  "Annual USD": "annual_usd",
  Charts: "charts",
  Derived: "derived",
  Checks: "checks",
  Claims: "claims",
  Sources: "sources",
  Revisions: "revisions",
  Review: "review",
  "Code lists": "codelists",
};

/** A table of a sheet: row of its header, texts of the header, range. */
function tableOf({ parts }: Book, sheet: string) {
  const xml = [...parts].find(
    ([name, part]) => name.startsWith("xl/tables/") && part.includes(` name="${TABLES[sheet]}"`),
  );
  const [, left, top, right, bottom] = /(?<!<autoFilter) ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/.exec(xml?.[1] ?? "") ?? [];
  const names = [...(xml?.[1] ?? "").matchAll(/<tableColumn id="\d+" name="([^"]*)"/g)].map(([, name]) => name);
  return { left, right, top: Number(top), bottom: Number(bottom), names };
}

/** The lines above the table of a sheet. */
const linesAbove = (each: Book, sheet: string): readonly string[] =>
  Array.from({ length: tableOf(each, sheet).top - 1 }, (_, at) => sheetOf(each, sheet).getCell(at + 1, 1).text);

/** The cells of one column below its header, by the header's text. */
function column(each: Book, sheet: string, title: string): readonly exceljs.Cell[] {
  const { top, bottom, names } = tableOf(each, sheet);
  const at = names.indexOf(title) + 1;
  if (at === 0) throw new Error(`no column ${title}`);
  return Array.from({ length: bottom - top }, (_, index) => sheetOf(each, sheet).getCell(top + 1 + index, at));
}

/** A number or text as it stands in the file; anything else is no plain cell. */
const plain = (value: exceljs.CellValue): string =>
  typeof value === "number" || typeof value === "string" ? `${value}` : "not plain";

const isRich = (value: exceljs.CellValue): value is CellRichTextValue =>
  typeof value === "object" && value !== null && "richText" in value;

describe.each(["contents", "nasty", "empty"])("workbook of %s", (name) => {
  test("has the sheets of the contract, each with one table whose header row is its columns", () => {
    const each = book(name);
    expect(each.workbook.worksheets.map((sheet) => sheet.name)).toEqual(["Cover", ...Object.keys(TABLES)]);
    for (const sheet of Object.keys(TABLES)) {
      const { top, bottom, left, names } = tableOf(each, sheet);
      expect(left).toBe("A");
      expect(bottom).toBeGreaterThan(top);
      const header = names.map((_, index) => sheetOf(each, sheet).getCell(top, index + 1));
      expect(header.map(({ value }) => value)).toEqual(names);
      expect(header.every(({ font }) => font.bold === true)).toBe(true);
      expect(new Set(names.map((title) => title?.toLowerCase())).size).toBe(names.length);
      expect(sheetOf(each, sheet).getCell("A2").value).toBe("This worksheet contains one table.");
    }
  });

  test("leads every internal link to a row that is there, by location alone", () => {
    const each = book(name);
    const links = ["Cover", ...Object.keys(TABLES)].flatMap((sheet) => Array.from(internalLinks(each, sheet).values()));
    expect(links).toHaveLength(matches(each, SHEET, /<hyperlink [^>]*location=/g).length);
    expect(links.length).toBeGreaterThan(0);
    for (const { sheet, row } of links) expect(sheetOf(each, sheet).getCell(`A${row}`).text).not.toBe("");
    expect(matches(each, /\.rels$/, /Target="#/g)).toEqual([]);
    const external = matches(each, SHEET, /<hyperlink [^>]*r:id=/g).length;
    expect(matches(each, /worksheets\/_rels/, /hyperlink" Target="https:[^"]*" TargetMode="External"/g)).toHaveLength(
      external,
    );
  });

  test("has no merged cell, and no filter or frozen header but on the long tables", () => {
    const each = book(name);
    expect(matches(each, SHEET, /<mergeCell/g)).toEqual([]);
    const filtered = matches(each, /^xl\/tables\//, /<table [^>]* name="(\w+)"[^>]*><autoFilter/g).map(
      ([, table]) => table,
    );
    expect(new Set(filtered)).toEqual(new Set(["observations", "claims", "codelists", "review"]));
    expect(matches(each, SHEET, /<pane [^>]*state="frozen"/g)).toHaveLength(4);
    expect(matches(each, SHEET, /activeCell="([^"]+)"/g).every(([, cell]) => cell === "A1")).toBe(true);
  });

  test("is written to be printed and read: landscape, one page wide, header repeated, Arial, language", () => {
    const each = book(name);
    expect(matches(each, SHEET, /<pageSetup[^>]*orientation="landscape"[^>]*fitToWidth="1"/g)).toHaveLength(
      Object.keys(TABLES).length + 1,
    );
    expect(matches(each, /workbook\.xml$/, /_xlnm\.Print_Titles/g)).toHaveLength(Object.keys(TABLES).length);
    const fonts = matches(each, /styles\.xml$/, /<font>.*?<\/font>/g);
    expect(fonts.every(([font]) => font?.includes('<name val="Arial"/>'))).toBe(true);
    const core = each.parts.get("docProps/core.xml") ?? "";
    expect(core).toContain("<dc:language>en-GB</dc:language>");
    expect(core).toContain(`<dc:title>${dataset.title}</dc:title>`);
  });

  test("makes only true statements about blank cells", () => {
    const each = book(name);
    for (const title of ["Said by", "Open at source", "Repeats"]) {
      const sheet = title === "Said by" ? "Observations" : "Claims";
      const lines = linesAbove(each, sheet);
      const rows = column(each, sheet, title).filter(
        (_, at) => column(each, sheet, sheet === "Claims" ? "Claim ID" : "Indicator")[at]?.text,
      );
      expect(lines.some((line) => line.includes(`A blank ${title}`))).toBe(rows.some(({ text }) => text === ""));
    }
  });
});

test.each(["contents", "nasty"])("says above every table what its blank cells mean: %s", (name) => {
  const each = book(name);
  const unsaid = Object.keys(TABLES)
    .filter((sheet) => sheet !== "Review")
    .flatMap((sheet) => {
      const lines = linesAbove(each, sheet);
      const said = lines.filter((line) => /\bblank\b/.test(line)).join(" ");
      const blank = tableOf(each, sheet).names.filter((title) =>
        column(each, sheet, title ?? "").some(({ value }) => value === null),
      );
      return /A blank cell means/.test(said)
        ? []
        : blank
            .filter((title) => !new RegExp(`A blank [^.]*\\b${title}\\b[^.]* means`).test(said))
            .map((title) => `${sheet} ${title}`);
    });
  expect(unsaid).toEqual([]);
});

test.each(["contents", "nasty"])("marks the number of every claim in its sentence, bold and underlined: %s", (name) => {
  const quotes = column(book(name), "Claims", "Quote").map(({ value }) => value);
  const stated = column(book(name), "Claims", "As stated").map(({ text }) => text);
  expect(quotes.every(isRich)).toBe(true);
  quotes.filter(isRich).forEach(({ richText }, at) => {
    const marked = richText.filter(({ font }) => font?.bold === true && font.underline === true);
    expect(marked.map(({ text }) => text)).toEqual([stated[at]]);
    expect(richText.every(({ font }) => font?.name === "Arial")).toBe(true);
  });
});

test("leads from a value to its sentence to its document", () => {
  const each = book("contents");
  const keys = column(each, "Observations", "Observation key").map(({ text }) => text);
  const at = keys.indexOf("A.AZE.RUS.TRADE_TURNOVER._T.N.T.USD.ACTUAL._U.2021");
  const claim = follow(each, "Observations", column(each, "Observations", "Claim")[at]);
  const quote = sheetOf(each, claim.sheet).getCell(claim.row, 2).text;
  expect(quote).toBe("Bilateral turnover grew 14.4 percent to $2.9 billion in 2021.");
  const document = follow(
    each,
    "Claims",
    column(each, "Claims", "Document")[claim.row - tableOf(each, "Claims").top - 1],
  );
  expect(document.sheet).toBe("Sources");
  expect(sheetOf(each, "Sources").getCell(document.row, 2).text).toBe('Firms look south, & "further" – a survey');
});

test("leads from the cover to the top of every sheet after it", () => {
  const cover = sheetOf(book("contents"), "Cover");
  const links = Array.from(internalLinks(book("contents"), "Cover"));
  expect(links.map(([, target]) => target)).toEqual(Object.keys(TABLES).map((sheet) => ({ sheet, row: 1 })));
  expect(links.map(([cell]) => [cover.getCell(cell).text, cover.getCell(cell).font.underline])).toEqual(
    Object.keys(TABLES).map((sheet) => [sheet, true]),
  );
});

test("leads a repeated claim to the one it repeats", () => {
  const each = book("contents");
  const repeats = column(each, "Claims", "Repeats").filter(({ text }) => text !== "");
  expect(repeats).toHaveLength(2);
  for (const cell of repeats) {
    const { sheet, row } = follow(each, "Claims", cell);
    const id = sheetOf(each, sheet).getCell(`A${row}`).text;
    expect(`Claim ${id.slice(0, 10)}…`).toBe(cell.text);
  }
});

test.each(["contents", "nasty"])("holds every value exactly, as a number or else as its digits: %s", (name) => {
  const rows = name === "contents" ? contents : nasty;
  const values = new Map(rows.observations.map(({ OBS_KEY, OBS_VALUE }) => [OBS_KEY, OBS_VALUE]));
  const cells = column(book(name), "Observations", "Value");
  column(book(name), "Observations", "Observation key").forEach(({ text }, at) => {
    expect(plain(cells[at]?.value)).toBe(values.get(text));
    expect(cells[at]?.alignment.horizontal).toBe("right");
  });
});

test("shows values as people read them", () => {
  const formats = column(book("contents"), "Observations", "Value").map(
    ({ value, numFmt }) => `${plain(value)} ${numFmt}`,
  );
  // `_W` is the room beside the number.
  expect(formats).toContain('2900000000 0.0,,," bn"_W');
  expect(formats).toContain('14.4 0.0" %"_W');
  expect(formats).toContain("230 0_W");
});

test("names the series of a wide table, and says where their codes stand", () => {
  const each = book("contents");
  const { names } = tableOf(each, "Annual USD");
  const cells = names.slice(0, 6).map((title) => column(each, "Annual USD", title ?? "").map(({ text }) => text));
  expect(cells).toEqual([
    ["Azerbaijan", "Azerbaijan"],
    ["Russia", "Russia"],
    ["Trade turnover", "Trade turnover"],
    ["Food and agricultural products", "All"],
    ["Flow", "Flow"],
    ["Not said", "Not said"],
  ]);
  expect(linesAbove(each, "Annual USD").join()).toContain("wide/annual_USD.csv has the codes of the series.");
});

test("leads each value of a wide table to the sentence that states it, and it stays a number", () => {
  const each = book("contents");
  const links = internalLinks(each, "Annual USD");
  const { top, bottom, names } = tableOf(each, "Annual USD");
  const values: string[] = [];
  for (let row = top + 1; row <= bottom; row += 1) {
    for (const [at, title] of names.entries()) {
      const cell = sheetOf(each, "Annual USD").getCell(row, at + 1);
      if (!/^\d{4}$/.test(title ?? "") || cell.text === "") continue;
      values.push(cell.address);
      expect(typeof cell.value).toBe("number");
      const link = links.get(cell.address);
      const quote = link && sheetOf(each, link.sheet).getCell(link.row, 2).text;
      expect([link?.sheet, quote]).toEqual(["Claims", expect.stringContaining(title ?? "")]);
    }
  }
  expect(values.length).toBeGreaterThan(1);
  expect([...links.keys()]).toEqual(values);
});

/** What the links of Revisions say, and whether a blank one is explained. */
const linksOfHistory = (each: Book) => ({
  texts: new Set(column(each, "Revisions", "Observation").map(({ text }) => text)),
  isBlankTold: linesAbove(each, "Revisions").join().includes("Observations does not show the cell"),
});

test("leads from no history to an observation that is not there any more", async () => {
  const withdrawn = new Set(contents.revisions.map(({ OBS_KEY }) => OBS_KEY));
  const observations = contents.observations.filter(({ OBS_KEY }) => !withdrawn.has(OBS_KEY));
  expect(linksOfHistory(book("contents"))).toEqual({ texts: new Set(["To the observation"]), isBlankTold: false });
  expect(linksOfHistory(await open({ ...contents, observations }))).toEqual({
    texts: new Set([""]),
    isBlankTold: true,
  });
});

test("says that a blank year may be a value that is left out, where there are any", async () => {
  const observations = contents.observations.filter(({ UNIT_MEASURE, FREQ }) => UNIT_MEASURE === "USD" && FREQ === "A");
  const apart = observations.slice(1).map((each) => ({ ...each, PRODUCT: "TOMATOES", OBS_KEY: `x${each.OBS_KEY}` }));
  const whole = await open({ ...contents, observations: [...observations.slice(0, 1), ...apart] });
  for (const [each, isWhole] of [
    [whole, true],
    [book("contents"), false],
  ] as const) {
    const blank = linesAbove(each, "Annual USD").find((line) => line.startsWith("A blank cell"));
    expect(blank?.endsWith("means that no document states the value.")).toBe(isWhole);
  }
});

test("says that an overlap is blank where there is none, and a share where the left side has no end", async () => {
  const [check] = contents.checks;
  if (!check) throw new Error("no check");
  const apart: Check = { ...check, VERDICT: "CONTRADICTION", RIGHT_LOWER: "1", RIGHT_UPPER: "2", OVERLAP_LOWER: null };
  const endless: Check = { ...apart, CHECK_ID: "K-00000000000000bb", LEFT_UPPER: null, OVERLAP_SHARE: null };
  const checks = [
    { ...apart, OVERLAP_UPPER: null, OVERLAP_SHARE: "0" },
    { ...endless, OVERLAP_UPPER: null },
  ];
  const each = await open({ ...contents, checks });
  expect(column(each, "Checks", "Overlap lower").map(({ text }) => text)).toEqual(["", ""]);
  expect(column(each, "Checks", "Overlap share").map(({ value }) => value)).toContain(null);
  expect(linesAbove(each, "Checks").join()).toContain(
    "Both bounds of an overlap are blank too where there is none. A blank share means that the left interval has no width or no end.",
  );
});

test("keeps keys and hashes off paper", () => {
  const each = book("contents");
  const areas = matches(each, /workbook\.xml$/, /Print_Area"[^>]*>&apos;(\w+)&apos;!\$A\$1:\$(\w+)\$\d+</g);
  const lastPrinted = areas.map(([, sheet = "", letter = ""]) => [
    sheet,
    tableOf(each, sheet).names[sheetOf(each, sheet).getColumn(letter).number - 1],
  ]);
  expect(lastPrinted).toEqual([
    ["Observations", "Source"],
    ["Checks", "Overlap share"],
    ["Sources", "Claims"],
    ["Revisions", "Observation"],
    ["Review", "Document"],
  ]);
});

test("leads from a claim to its observation, and from a document to its first claim", () => {
  const each = book("contents");
  const top = tableOf(each, "Claims").top;
  column(each, "Claims", "Observation").forEach((cell, at) => {
    const { sheet, row } = follow(each, "Claims", cell);
    const key = sheetOf(each, sheet).getCell(row, tableOf(each, sheet).names.indexOf("Observation key") + 1).text;
    const id = sheetOf(each, "Claims").getCell(top + 1 + at, 1).text;
    expect(key).toBe(contents.claims.find(({ CLAIM_ID }) => CLAIM_ID === id)?.OBS_KEY);
  });
  const documents = column(each, "Sources", "Document ID").map(({ text }) => text);
  column(each, "Sources", "Claims").forEach((cell, at) => {
    const { sheet, row } = follow(each, "Sources", cell);
    const id = sheetOf(each, sheet).getCell(`A${row}`).text;
    expect(contents.claims.find(({ CLAIM_ID }) => CLAIM_ID === id)?.DOC_ID).toBe(documents[at]);
  });
});

test("opens the page of a source at the sentence, with the number marked", () => {
  const links = column(book("contents"), "Observations", "Source").map(({ hyperlink }) => hyperlink);
  expect(links.filter(Boolean).length).toBeGreaterThan(0);
  for (const link of links.filter(Boolean)) expect(link).toMatch(/^https:\/\/wire\.example\/.*#:~:text=.+/);
});

test("names every note where it explains a column that is there", () => {
  const each = book("contents");
  const notes = column(each, "Notes", "Note").map(({ text }) => text);
  const worksheets = column(each, "Notes", "Worksheets").map(({ text }) => text);
  notes.forEach((note, at) => {
    for (const part of worksheets[at]?.split("; ") ?? []) {
      const [sheet = "", titles = ""] = part.split(": ");
      expect(tableOf(each, sheet).names).toEqual(expect.arrayContaining(titles.split(", ")));
      const lines = linesAbove(each, sheet);
      expect(lines.filter((line) => line.includes(`${titles} ${note}`))).toHaveLength(1);
    }
  });
});

test("keeps formulas, escapes, noncharacters, right-to-left text and emoji harmless and whole", () => {
  const quotes = column(book("nasty"), "Claims", "Quote").map(({ text }) => text);
  for (const sentence of [NASTY.formula, NASTY.at, NASTY.escape, NASTY.rightToLeft, NASTY.markdown, NASTY.quotes]) {
    expect(quotes).toContain(sentence);
  }
  expect(quotes).toContain("before 77 firms");
  expect(quotes).toContain("a half \uFFFD of 77 firms");
  expect(column(book("nasty"), "Sources", "Title").map(({ value }) => value)).toContain(nastySource.TITLE);
});

test("cuts a sentence of 40,000 characters around its number", () => {
  const quote = column(book("nasty"), "Claims", "Quote").find(({ text }) => text.endsWith("more"));
  expect(quote?.text).toHaveLength(QUOTE_LIMIT);
  expect(quote?.text).toMatch(/^….*word 77 firms more/s);
});

test("says that a sentence has been cut only where one has", () => {
  expect(linesAbove(book("nasty"), "Claims").join()).toContain("claims.csv has it whole");
  expect(linesAbove(book("contents"), "Claims").join()).not.toContain("claims.csv has it whole");
});

test("says that a table without rows has none", () => {
  for (const sheet of [
    "Observations",
    "Claims",
    "Sources",
    "Annual USD",
    "Charts",
    "Derived",
    "Checks",
    "Revisions",
    "Review",
  ]) {
    expect(sheetOf(book("empty"), sheet).getCell("A3").value).toBe("This table has no rows.");
  }
});
