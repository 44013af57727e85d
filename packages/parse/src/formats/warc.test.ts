import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readDocuments } from "../read-document.ts";
import { openInput } from "./input.ts";
import { readRaw, utf8 } from "./read-raw.fixture.ts";

const EXPORTS = "Exports of Azerbaijan to Georgia amounted to $310 million in 2021.";
const IMPORTS = "Imports of Azerbaijan from Georgia amounted to $90 million in 2021.";
const page = (text: string) => `<html lang="en"><title>Şuşa</title><body><p>${text}</p></body></html>`;

type Bytes = string | Uint8Array;
const bytesOf = (part: Bytes) => (typeof part === "string" ? utf8(part) : part);
const joined = (...parts: readonly Bytes[]) => new Uint8Array(parts.flatMap((part) => [...bytesOf(part)]));

/** A record as crawlers write it. */
function record(fields: Readonly<Record<string, string | number>>, block: Bytes): Uint8Array {
  const all = { "WARC-Type": "response", "Content-Type": "application/http; msgtype=response", ...fields };
  const length = { "Content-Length": bytesOf(block).length, ...fields };
  const head = Object.entries({ ...all, ...length }).map(([name, value]) => `${name}: ${value}\r\n`);
  return joined("WARC/1.0\r\n", ...head, "\r\n", block, "\r\n\r\n");
}

const http = (body: Bytes, fields = "Content-Type: text/html; charset=utf-8", status = "200 OK") =>
  joined(`HTTP/1.1 ${status}\r\n${fields}\r\n\r\n`, body);

const address = (name: string) => ({
  "WARC-Target-URI": `https://gazette.example/${name}`,
  "WARC-Date": "2022-02-20T10:00:00Z",
});

async function read(file: Uint8Array) {
  const { documents, issues } = await readRaw(file);
  const exact = documents.flatMap((each) => each.exact);
  return { documents, exact, issues: issues.filter(({ code }) => code !== "NO_DATE") };
}

async function* endless() {
  for (;;) yield record(address("1"), http(page(EXPORTS)));
}

async function* piecesOf(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe("a web archive", () => {
  const archive = joined(
    record({ "WARC-Type": "warcinfo", "Content-Type": "application/warc-fields" }, "software: test\r\n\r\n"),
    record({ "WARC-Type": "request", ...address("1") }, "GET /1 HTTP/1.1\r\n\r\n"),
    record(address("1"), http(page(EXPORTS))),
    record(address("logo.png"), http(new Uint8Array([0x89, 0x50, 0, 13, 10, 13, 10]), "Content-Type: image/png")),
    record(address("gone"), http(page(EXPORTS), undefined, "404 Not Found")),
    record({ "WARC-Type": "resource", "Content-Type": "text/html", ...address("2") }, page(IMPORTS)),
  );

  test("gives each page that was found, with its address and the day of the crawl; the rest is passed over", async () => {
    const { documents, exact, issues } = await read(archive);
    expect(issues).toEqual([]);
    expect(exact).toEqual(["$310 million", "$90 million"]);
    expect(documents.map(({ document: { source } }) => [source.URL_MAIN, source.DATE_ACCESSED])).toEqual([
      ["https://gazette.example/1", "2022-02-20"],
      ["https://gazette.example/2", "2022-02-20"],
    ]);
  });

  test("packed record by record, or as a whole, says the same", async () => {
    const whole = await read(gzipSync(archive));
    const cut = archive.findIndex(
      (_, at) => at > 400 && new TextDecoder().decode(archive.subarray(at, at + 5)) === "WARC/",
    );
    const members = await read(joined(gzipSync(archive.subarray(0, cut)), gzipSync(archive.subarray(cut))));
    expect(whole.exact).toEqual(["$310 million", "$90 million"]);
    expect(members.documents.map(({ document }) => document.source)).toEqual(
      whole.documents.map(({ document }) => document.source),
    );
  });

  test("selectors count in the page, whose hash the source names", async () => {
    const { documents } = await read(archive);
    const [claim] = documents[0]?.claims ?? [];
    const [start = 0, end = 0] = claim?.SELECTOR?.replace("byte=", "").split(",").map(Number) ?? [];
    expect(new TextDecoder().decode(utf8(page(EXPORTS)).subarray(start, end))).toBe("$310 million");
    expect(documents[0]?.document.source.RAW_SHA256).not.toBe(documents[1]?.document.source.RAW_SHA256);
  });

  test("is passed on page by page, before its end has come", async () => {
    for await (const { document } of readDocuments(await openInput(endless()), "endless.warc")) {
      expect(document?.text).toContain(EXPORTS);
      break;
    }
  });

  test("comes in pieces of any size", async () => {
    const texts: string[] = [];
    for await (const { document } of readDocuments(await openInput(piecesOf(archive, 7)), "pieces.warc"))
      texts.push(document?.text ?? "");
    expect(texts).toEqual([`Şuşa\n\n${EXPORTS}`, `Şuşa\n\n${IMPORTS}`]);
  });
});

describe("the content of a response", () => {
  const chunked = `Transfer-Encoding: chunked\r\nContent-Type: text/html`;
  const body = utf8(page(EXPORTS));
  const chunk = (bytes: Uint8Array) => joined(`${bytes.length.toString(16)}\r\n`, bytes, "\r\n");

  test.each<[string, Uint8Array]>([
    ["in chunks", http(joined(chunk(body.subarray(0, 60)), chunk(body.subarray(60)), "0\r\n\r\n"), chunked)],
    ["in chunks that the crawler joined", http(body, chunked)],
    ["packed", http(gzipSync(body), "Content-Encoding: gzip\r\nContent-Type: text/html")],
    ["packed, unpacked by the crawler", http(body, "Content-Encoding: gzip\r\nContent-Type: text/html")],
    ["packed as deflate", http(deflateSync(body), "Content-Encoding: deflate\r\nContent-Type: text/html")],
    ["packed as bare deflate", http(deflateRawSync(body), "Content-Encoding: deflate\r\nContent-Type: text/html")],
    ["packed as brotli", http(brotliCompressSync(body), "Content-Encoding: br\r\nContent-Type: text/html")],
    ["packed in chunks", http(joined(chunk(gzipSync(body)), "0\r\n\r\n"), `Content-Encoding: gzip\r\n${chunked}`)],
    ["with a head of bare line feeds", joined("HTTP/1.1 200 OK\nContent-Type: text/html\n\n", body)],
  ])("%s", async (_, block) => {
    expect((await read(record(address("1"), block))).exact).toEqual(["$310 million"]);
  });
});

describe("an archive that is not sound", () => {
  const good = record(address("good"), http(page(IMPORTS)));

  test.each<[string, Uint8Array, RegExp]>([
    ["a page of links", http(`<html><body><a href="/">${EXPORTS}</a></body></html>`), /^left out: no article found/],
    [
      "content that does not unpack",
      http(joined(new Uint8Array([0x1f, 0x8b, 8, 0]), "garbage"), "Content-Encoding: gzip\r\nContent-Type: text/html"),
      /^left out: damaged page/,
    ],
    [
      "brotli that does not unpack",
      http("no brotli", "Content-Encoding: br\r\nContent-Type: text/html"),
      /^left out: damaged page/,
    ],
    [
      "content packed in a way that nobody knows",
      http("x", "Content-Encoding: zz\r\nContent-Type: text/html"),
      /packed as zz, which is not known/,
    ],
    [
      "a page put together from two code pages",
      http(joined(page("Şuşa Şuşa"), new Uint8Array([0xe9]))),
      /invalid UTF-8/,
    ],
  ])("%s is left out with its address, the other pages are read", async (_, block, problem) => {
    const { exact, issues } = await read(joined(record(address("bad"), block), good));
    expect(exact).toEqual(["$90 million"]);
    expect(issues).toMatchObject([
      { code: "PAGE_LEFT_OUT", at: { file: "file", part: "https://gazette.example/bad" } },
    ]);
    expect(`left out: ${issues[0] && "cause" in issues[0] ? issues[0].cause : ""}`).toMatch(problem);
  });

  test.each<[string, Uint8Array, string]>([
    ["cut off", good.subarray(0, -20), "it breaks off inside a record"],
    [
      "with a length that lies",
      record({ ...address("x"), "Content-Length": 5 }, http(page(EXPORTS))),
      "a record does not begin as one",
    ],
    [
      "with a length that is none",
      record({ ...address("x"), "Content-Length": "many" }, "x"),
      "a record does not begin as one",
    ],
    ["with something else behind it", utf8("<html>"), "a record does not begin as one"],
  ])("%s gives the pages before, and one problem", async (_, rest, cause) => {
    const { exact, issues } = await read(joined(good, rest));
    expect(exact).toEqual(["$90 million"]);
    expect(issues).toMatchObject([{ code: "DAMAGED_FILE", format: "WARC", cause }]);
  });

  test("gzip that breaks off is one problem", async () => {
    const packed = gzipSync(joined(good, good));
    expect((await read(packed.subarray(0, -10))).issues).toMatchObject([{ code: "DAMAGED_FILE", format: "gzip" }]);
  });
});
