import { describe, expect, test } from "vitest";
import { readRaw } from "./read-raw.fixture.ts";
import { column, writePdf } from "./write-pdf.fixture.ts";

const EXPORTS = "Exports of Azerbaijan to Georgia amounted to $310 million in 2021.";
const IMPORTS = "Imports of Azerbaijan from Georgia amounted to $90 million in 2021.";

async function read(pdf: Uint8Array) {
  const { documents, issues } = await readRaw(pdf);
  const [first] = documents;
  const selectors = first?.claims.map(({ EXACT, SELECTOR }) => `${EXACT} ${SELECTOR}`) ?? [];
  return { paragraphs: first?.paragraphs ?? [], source: first?.document.source, selectors, issues };
}

const codes = ({ issues }: Awaited<ReturnType<typeof read>>) =>
  issues.filter(({ code }) => code !== "NO_DATE").map(({ code }) => code);

/** A paragraph as it is broken into lines: three that fill the column, one that ends it. */
const FULL = [
  "Exports of Azerbaijan to Georgia, so the committee said on Thursday in its report,",
  "amounted to $310 million in 2021, because goods took the corridor through the moun-",
  "tains that had been opened in the spring of the year before, and they may well go on",
  "to grow.",
].join("\n");

const row = (y: number, ...cells: readonly string[]) => cells.map((text, i) => ({ text, x: 72 + i * 90, y, size: 10 }));

const pageOfBulletin = (number: number, text: string) => [
  ...column(`Statistical bulletin 14/2022`, { y: 770 }),
  ...column(text),
  ...column(`${number}`, { x: 300, y: 40 }),
];

describe("a PDF", () => {
  test("lines make paragraphs, a hyphen at the end of a line joins a word, claims name their page", async () => {
    const pdf = writePdf([column(`${FULL}\n\n${IMPORTS}`), column("Nothing.")]);
    const { paragraphs, selectors } = await read(pdf);
    expect(paragraphs).toEqual([FULL.replace("-\n", "").replaceAll("\n", " "), IMPORTS, "Nothing."]);
    expect(selectors).toEqual(["$310 million page=1", "$90 million page=1"]);
    const second = await read(writePdf([column("Nothing."), column(EXPORTS)]));
    expect(second.selectors).toEqual(["$310 million page=2"]);
  });

  test("a heading, the items of a list and a short last line stand alone, without a gap between them", async () => {
    const heading = { text: "Foreign trade", x: 72, y: 736, size: 16 };
    const items = `\u0095 ${EXPORTS.slice(0, -1)}\n\u0095 ${IMPORTS.slice(0, -1)}`;
    const { paragraphs } = await read(writePdf([[heading, ...column(`${FULL}\nThe end of it.\n${items}`)]]));
    const begins = paragraphs.map((each) => each.slice(0, 12));
    expect(begins).toEqual(["Foreign trad", "Exports of A", "The end of i", "• Exports of", "• Imports of"]);
  });

  test("the cells of a table do not run together", async () => {
    const { paragraphs } = await read(
      writePdf([[...row(700, "Year", "Exports"), ...row(688, "2021", "520"), ...row(676, "2022", "640")]]),
    );
    expect(paragraphs).toEqual(["Year", "Exports", "2021", "520", "2022", "640"]);
  });

  test("the raised number of a note is no part of the number before it", async () => {
    const note = { text: "2", x: 300, y: 724, size: 6 };
    const before = "Exports of Azerbaijan to Georgia in 2021: $310 million";
    const { paragraphs } = await read(writePdf([[...column(before), note]]));
    expect(paragraphs[0]).toMatch(/million ?²$/);
  });

  test("what stands at the head and foot of every page is left out; a sentence goes on over the end of a page", async () => {
    const first = `${IMPORTS}\n\nExports of Azerbaijan to Georgia amounted`;
    const { paragraphs, selectors } = await read(
      writePdf([pageOfBulletin(1, first), pageOfBulletin(2, "to $310 million in 2021.")]),
    );
    expect(paragraphs).toEqual([IMPORTS, EXPORTS]);
    expect(selectors).toEqual(["$90 million page=1", "$310 million page=2"]);
  });

  test("says its title, author; the date of the file is not that of publication", async () => {
    const info = { Title: "Foreign trade in 2021", Author: "Jane Roe", CreationDate: "D:20220217100000Z" };
    const { source } = await read(writePdf([column(EXPORTS)], info));
    expect(source).toMatchObject({ TITLE: "Foreign trade in 2021", AUTHOR: "Jane Roe", DATE_PUBLISHED: null });
    const made = await read(writePdf([column(EXPORTS)], { Title: "Microsoft Word - report.docx" }));
    expect(made.source?.TITLE).toBeNull();
  });
});

describe("what a PDF does not say is not made up", () => {
  test("a scanned page is told, the others are read", async () => {
    const found = await read(writePdf([column(EXPORTS), "picture", column(IMPORTS)]));
    expect(found.issues).toMatchObject([{ code: "SCANNED_PAGE", page: 2 }, { code: "NO_DATE" }]);
    expect(found.selectors).toEqual(["$310 million page=1", "$90 million page=3"]);
  });

  test("a scanned document is refused", async () => {
    expect(codes(await read(writePdf(["picture", "picture"])))).toEqual(["NO_TEXT_LAYER"]);
  });

  test("an empty page is no scanned one", async () => {
    expect(codes(await read(writePdf([column(EXPORTS), []])))).toEqual([]);
    expect(codes(await read(writePdf([[]])))).toEqual(["EMPTY_DOCUMENT"]);
  });
});

describe("a PDF that is damaged", () => {
  const sound = writePdf([column(EXPORTS)]);
  const edited = (edit: (pdf: string) => string) =>
    Uint8Array.from(edit(String.fromCharCode(...sound)), (letter) => letter.charCodeAt(0));

  test.each([
    ["lies about the length of its content, too long", (pdf: string) => pdf.replace(/Length \d+/, "Length 2147483647")],
    ["lies about the length of its content, too short", (pdf: string) => pdf.replace(/Length \d+/, "Length 1")],
    ["has lost its table of objects", (pdf: string) => pdf.replace(/\nxref\n[^]*?trailer/, "\ntrailer")],
    ["says that the table is elsewhere", (pdf: string) => pdf.replace(/startxref\n\d+/, "startxref\n999999999")],
    ["has a line before its beginning", (pdf: string) => `HTTP/1.1 200 OK\n\n${pdf}`],
  ])("and %s is read where that is possible", async (_, edit) => {
    expect((await read(edited(edit))).selectors).toEqual(["$310 million page=1"]);
  });

  test.each([
    ["cut off", (pdf: string) => pdf.slice(0, 100)],
    ["no more than its first line", () => "%PDF-1.4\n"],
    ["a page tree that holds itself", (pdf: string) => pdf.replace("/Kids [5 0 R]", "/Kids [2 0 R]")],
  ])("and %s is one problem", async (_, edit) => {
    const { issues } = await read(edited(edit));
    expect(issues).toMatchObject([{ code: "DAMAGED_FILE", format: "PDF" }]);
  });
});
