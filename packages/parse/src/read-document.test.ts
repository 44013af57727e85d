import { sha256, type SourceFile } from "@sourcebook/model";
import { describe, expect, test } from "vitest";
import { catalogue } from "./languages/catalogue.fixture.ts";
import { documentFromLine, readSource } from "./read-document.ts";

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
  test("with a title has it in front of its text", () => {
    const { document } = documentFromLine({ id: "a1", title: "Title", text: "Text.", published: "2021-03-04" }, {});
    expect([document?.text, document?.source.DOC_ID, document?.source.TITLE]).toEqual([
      "Title\n\nText.",
      "a1",
      "Title",
    ]);
  });
});
