import { createMultibyteEncoder } from "@exodus/bytes/multi-byte.js";
import { createSinglebyteEncoder } from "@exodus/bytes/single-byte.js";
import { describe, expect, test } from "vitest";
import { decodeText } from "./encoding.ts";

const at = { file: "document" };
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
};
const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(parts.flatMap((part) => [...part]));

const RUSSIAN = "Товарооборот России и Азербайджана вырос на 14,4 % и достиг $2,9 млрд. Экспорт — «рекордный».";
const TURKISH =
  "Türkiye'nin ihracatı geçen yıl yüzde 12 artarak 225 milyar dolara ulaştı, açıklama İstanbul'da yapıldı.";

describe("text that nothing declares is read as it looks, with a warning", () => {
  test.each([
    ["windows-1251", RUSSIAN],
    ["koi8-r", RUSSIAN.replaceAll(/[—«»]/g, "-")],
    ["ibm866", RUSSIAN.replaceAll(/[—«»]/g, "-")],
    ["windows-1254", TURKISH],
    ["windows-1252", "“Exports” cost €5 million – said Mr. Müller in the café."],
  ])("%s", async (encoding, text) => {
    const decoded = await decodeText(createSinglebyteEncoder(encoding)(text), at);
    expect(decoded.text).toBe(text);
    expect(decoded.issue).toMatchObject({ code: "GUESSED_ENCODING" });
  });

  test("UTF-16 without a mark", async () => {
    const english = "Exports of Azerbaijan to Russia amounted to $700 million in 2021.";
    expect((await decodeText(utf16(english, true), at)).text).toBe(english);
    expect((await decodeText(utf16(english, false), at)).text).toBe(english);
  });
});

describe("what is declared is taken where every byte fits it", () => {
  test.each(["windows-1251", "cp1251", "x-cp1251"])("as %s", async (label) => {
    const decoded = await decodeText(createSinglebyteEncoder("windows-1251")("рост"), at, label);
    expect(decoded).toMatchObject({ text: "рост", encoding: "windows-1251", issue: null });
  });

  test("multi-byte code pages", async () => {
    const decoded = await decodeText(createMultibyteEncoder("gb18030")("出口 5 亿美元"), at, "gb2312");
    expect(decoded).toMatchObject({ text: "出口 5 亿美元", issue: null });
  });

  test.each(["utf-16", "no-such-encoding", "euc-kr"])("%s is wrong for UTF-8, so it is not believed", async (label) => {
    expect(await decodeText(utf8("açıklama €"), at, label)).toMatchObject({ text: "açıklama €", encoding: "utf-8" });
  });

  test("a byte-order mark wins, and is no part of the text", async () => {
    expect(await decodeText(joined(new Uint8Array([0xef, 0xbb, 0xbf]), utf8("рост")), at, "koi8-r")).toMatchObject({
      text: "рост",
      skipped: 3,
    });
    for (const [mark, littleEndian] of [
      [[0xff, 0xfe], true],
      [[0xfe, 0xff], false],
    ] as const) {
      const bytes = joined(new Uint8Array(mark), utf16("рост 📈", littleEndian));
      expect(await decodeText(bytes, at)).toMatchObject({ text: "рост 📈", skipped: 2, issue: null });
    }
  });
});

describe("what is not sure is refused, not garbled", () => {
  test("UTF-8 with a few other bytes among it", async () => {
    const bytes = joined(utf8("Türkiye, «рост»\n€5 "), new Uint8Array([0x92]), utf8(" ok"));
    expect(await decodeText(bytes, at)).toEqual({
      text: null,
      issue: { code: "INVALID_UTF8", byte: bytes.indexOf(0x92, 25), at: { file: "document", line: 2 } },
    });
  });

  test("UTF-8 that is cut off inside a character", async () => {
    const bytes = utf8("рост на 5 процентов");
    expect(await decodeText(bytes.subarray(0, -1), at)).toMatchObject({ issue: { code: "INVALID_UTF8" } });
  });

  test.each([
    ["an image", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]],
    ["text with NUL bytes", [0x41, 0, 0, 0x42, 0x43, 0, 0x44, 0x45, 0x46]],
  ])("%s", async (_, bytes) => {
    expect(await decodeText(new Uint8Array(bytes), at)).toEqual({ text: null, issue: { code: "UNKNOWN_FORMAT", at } });
  });
});
