import { sha256, type SourceFile } from "@sourcebook/model";
import { describe, expect, test } from "vitest";
import { catalogue } from "./languages/catalogue.fixture.ts";
import { parse } from "./parse.ts";
import { documentFromLine, readSource, readSourceLine } from "./read-document.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const metadata = (bytes: Uint8Array, more: Partial<SourceFile> = {}): SourceFile => ({
  document: "document.txt",
  publisher: "azernews",
  language: "en",
  sha256: sha256(bytes),
  rights: { holder: "Azernews", redistributable: false },
  ...more,
});
async function read(bytes: Uint8Array, more: Partial<SourceFile> = {}) {
  const { documents, issues } = await readSource(bytes, metadata(bytes, more), "document.txt", catalogue);
  expect(documents.length).toBeLessThan(2);
  return { document: documents[0] ?? null, issues };
}
const codes = ({ issues }: Awaited<ReturnType<typeof read>>) => issues.map(({ code }) => code);

describe("a frozen document", () => {
  test("says its date, publisher and author in its first lines", async () => {
    const { document, issues } = await read(bytesOf(" date 2021-03-04 By Azernews\n\nBy Jane Roe\n\nText."));
    expect(issues).toEqual([]);
    expect(document?.source).toMatchObject({ PUBLISHER: "Azernews", AUTHOR: "Jane Roe", DATE_PUBLISHED: "2021-03-04" });
    expect(document?.source.CITATION_FULL).toBe("Jane Roe. Azernews, 2021-03-04.");
  });

  test("keeps its text but for a byte-order mark", async () => {
    const text = " date 2021-03-04 By Azernews\r\n\r\nSome text 😀.\n";
    expect((await read(bytesOf(`\ufeff${text}`))).document?.text).toBe(text);
    expect((await read(bytesOf(text))).document?.source.TEXT_CHARS).toBe(Array.from(text).length);
  });

  test("its metadata wins over its text, and the difference is told", async () => {
    const result = await read(bytesOf("date 2021-03-04\n\nBy Jane Roe\n\nText."), {
      published: "2021-03-05",
      author: "J. Roe",
    });
    expect(result.document?.source).toMatchObject({ AUTHOR: "J. Roe", DATE_PUBLISHED: "2021-03-05" });
    expect(codes(result)).toEqual(["METADATA_DIFFERS", "METADATA_DIFFERS"]);
  });

  test("without a date is read, with a warning", async () => {
    const result = await read(bytesOf("Text."));
    expect([codes(result), result.document?.source.DATE_PUBLISHED]).toEqual([["NO_DATE"], null]);
  });

  test("that was read before it was published is read, with a warning", async () => {
    const on = { published: "2022-03-02", accessed: "2022-03-02" };
    expect(codes(await read(bytesOf("Text."), on))).toEqual([]);
    expect(codes(await read(bytesOf("Text."), { ...on, accessed: "2022-03-01" }))).toEqual(["PUBLISHED_LATER"]);
  });

  test.each<[string, Uint8Array, Partial<SourceFile>, string]>([
    ["empty", bytesOf(" \n"), {}, "EMPTY_DOCUMENT"],
    ["binary", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), {}, "UNKNOWN_FORMAT"],
    ["changed", bytesOf("Text."), { sha256: sha256("other") }, "HASH_MISMATCH"],
    ["of nobody", bytesOf("Text."), { publisher: "nobody" }, "UNKNOWN_PUBLISHER"],
    ["in no known language", bytesOf("Text."), { language: "xx" }, "UNKNOWN_LANGUAGE"],
  ])("that is %s is refused", async (_, bytes, more, code) => {
    const result = await read(bytes, more);
    expect([result.document, codes(result)]).toEqual([null, [code]]);
  });
});

describe("a line of JSON Lines", () => {
  test("has a NUL, at which R and others end a text, as a character that shows nothing: spans count the same", () => {
    const text = "Exports of Georgia\0 to Turkey reached $310 million in 2021, imports $3\u000010 million.";
    const { document } = documentFromLine({ id: "a\0", title: "T\0", publisher: "P\0", text }, {});
    if (!document) throw new Error("it was refused");
    expect(document.text).toBe(`T\0\n\n${text}`.replaceAll("\0", "\u2060"));
    expect(JSON.stringify(document.source)).not.toMatch(/\\u0000/);
    const { claims, refusals } = parse(document, catalogue);
    expect(claims.map(({ EXACT }) => EXACT)).toEqual(["$310 million"]);
    expect(refusals.map(({ EXACT }) => EXACT)).toContain("3\u206010");
  });

  test("with a title has it in front of its text", () => {
    const { document } = documentFromLine({ id: "a1", title: "Title", text: "Text.", published: "2021-03-04" }, {});
    expect([document?.text, document?.source.DOC_ID, document?.source.TITLE]).toEqual([
      "Title\n\nText.",
      "a1",
      "Title",
    ]);
  });

  const POLISH =
    "Wartość eksportu Polski do Rosji wyniosła w ubiegłym roku 2,5 mld USD, a importu z Chin ponad 3,456 mld USD, jak podało w piątek " +
    "ministerstwo. To najwięcej od czasu, gdy oba kraje podpisały umowę o współpracy gospodarczej i o wzajemnym popieraniu inwestycji.";
  const GERMAN =
    "Die Ausfuhren Georgiens in die Türkei sind im vergangenen Jahr deutlich gestiegen. Wie das Statistikamt am Montag mitteilte, " +
    "erreichten die Exporte einen Wert von 310 Millionen Dollar, das sind zwölf Prozent mehr als im Jahr davor.";
  const SPANISH =
    "Las exportaciones de Chile a China alcanzaron los 2.500 millones de dólares en 2023, según informó el lunes el ministerio de Comercio. " +
    "Esta cifra supone un aumento del doce por ciento con respecto al año anterior.";
  const TABLE =
    "Georgia\n\nTrade turnover 2023: $2.5bn (+12%)\nExports: $0.3bn (+5%)\nImports: $2.2bn (+13%)\nCopper ores: $1.2bn\nFerroalloys: " +
    "$0.5bn\nWine: $0.2bn\nNuts: $0.1bn\nMineral waters: $0.1bn\nMotor cars: $0.9bn\nMedicines: $0.2bn\nPetroleum: $0.7bn";

  test.each([
    ["that looks like another language", POLISH, undefined, "LANGUAGE_NOT_STATED"],
    ["in German", GERMAN, undefined, "LANGUAGE_NOT_STATED"],
    ["in Spanish", SPANISH, undefined, "LANGUAGE_NOT_STATED"],
    ["in another script", "Экспорт Грузии составил $310 млн.", undefined, "LANGUAGE_NOT_STATED"],
    ["that looks like another language, and says English", POLISH, "en", "NO_DATE"],
    ["with few words", "Export: $310 million.", undefined, "NO_DATE"],
    ["of a table", TABLE, undefined, "NO_DATE"],
  ])("%s is read as English only where nothing speaks against it", (_, text, language, code) => {
    const { document, issues } = documentFromLine({ text, language }, {});
    expect([document !== null, issues.map((issue) => issue.code)]).toEqual([code === "NO_DATE", [code]]);
  });

  test("of a frozen file knows its own publisher best, by name or by id; the file's is who keeps it", async () => {
    const publishers = ["Wire", "azernews", undefined];
    for (const [at, name] of ["Wire", "Azernews", "Azernews"].entries()) {
      const line = JSON.stringify({ text: "Exports grew.", publisher: publishers[at], published: "2022-01-01" });
      const { documents } = readSourceLine(line, 1, { metadata: metadata(bytesOf(line)), file: "a.jsonl" }, catalogue);
      expect(documents).toMatchObject([{ source: { PUBLISHER: name }, publisherId: "azernews" }]);
    }
  });

  test("of a frozen file knows its own language best", async () => {
    const lines = [{ text: "Экспорт составил $310 млн.", language: "ru" }, { text: "Exports grew." }, { text: POLISH }];
    const result = await read(bytesOf(lines.map((each) => JSON.stringify(each)).join("\n")));
    expect(codes(result)).toEqual(["UNKNOWN_LANGUAGE", "NO_DATE", "LANGUAGE_NOT_STATED"]);
  });
});
