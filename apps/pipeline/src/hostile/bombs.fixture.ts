import { deflateSync, gzipSync } from "node:zlib";
import { file, type HostileInput, table } from "./hostile-input.fixture.ts";
import { rowOf, sheetOf, understated, workbookOf } from "./workbook-parts.fixture.ts";

const MEGABYTE = 2 ** 20;
const HUGE = 300 * MEGABYTE;
const MADE_OF_A = Buffer.alloc(MEGABYTE, "a");

function* repeated(times: number, before = ""): Generator<Uint8Array> {
  yield Buffer.from(before);
  for (let at = 0; at < times; at += 1) yield MADE_OF_A;
}

/** What takes long to make is made once. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => (made ??= make());
}

const packedLetters = once(() => gzipSync(Buffer.alloc(HUGE, "a")));
const packedZeros = once(() => workbookOf(Buffer.alloc(HUGE)));

/** 300 MB of letters between two texts, packed to some 300 KB: what is packed piece by piece unpacks as one. */
const packed = (before: string | Uint8Array, after = ""): Uint8Array =>
  Buffer.concat([gzipSync(before), packedLetters(), gzipSync(after)]);

const valueAt = (row: number, year: number): number => ((row * 7919 + year * 104_729) % 1_000_003) / 10;

/** So many rows of so many years. */
const figures = (rows: number, years: number): string[] => {
  const header = rowOf("Country", ...Array.from({ length: years }, (_, at) => 1901 + at));
  const rowAt = (row: number) => rowOf("Russia", ...Array.from({ length: years }, (_, year) => valueAt(row, year)));
  return [header, ...Array.from({ length: rows }, (_, row) => rowAt(row))];
};

const workbook = (what: string, bytes: () => Uint8Array, says: string | RegExp): HostileInput =>
  table(what, "t.xlsx", bytes, says);

const LAUGHS = `<!DOCTYPE lolz [<!ENTITY a "ha">${Array.from("bcdefghij", (name, at) => `<!ENTITY ${name} "${`&${"abcdefghi"[at]};`.repeat(10)}">`).join("")}]>`;

/** A PDF with one page, whose text is packed; it says of the stream what it likes. */
function pdfOf(content: Uint8Array, { length = content.length, count = 1 } = {}): Uint8Array {
  const parts = [
    "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n",
    `2 0 obj\n<< /Type /Pages /Count ${count} /Kids [3 0 R] >>\nendobj\n`,
    "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> /Contents 4 0 R >>\nendobj\n",
    `4 0 obj\n<< /Filter /FlateDecode /Length ${length} >>\nstream\n`,
    content,
    "\nendstream\nendobj\ntrailer\n<< /Size 5 /Root 1 0 R >>\n%%EOF\n",
  ];
  return Buffer.concat(parts.map((part) => Buffer.from(part)));
}

const SHOWN = deflateSync(
  "BT /F 10 Tf 1 0 0 1 72 720 Tm (Exports of Georgia to Russia amounted to $5 million in 2021.) Tj ET",
);

const archive = (headers: string, body: Uint8Array): Uint8Array => {
  const http = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${headers}\r\n`), body]);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nWARC-Target-URI: https://gazette.example/a\r\nContent-Length: ${http.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), http, Buffer.from("\r\n\r\n")]);
};

/** Inputs that ask for more memory or time than there is. */
export const bombs: readonly HostileInput[] = [
  {
    what: "a line of 1 GB in a pipe",
    stdin: () => repeated(1024, '{"text": "'),
    reads: "-",
    says: ["<stdin>:1: error: longer than 4 MB; write one document a line"],
  },
  {
    what: "1 GB of text in a pipe",
    stdin: () => repeated(1024),
    reads: "-",
    says: ["<stdin>: error: larger than 32 MB; split it"],
  },
  file("a text of 300 MB", "a.txt", () => Buffer.alloc(HUGE, "a"), "a.txt: error: larger than 32 MB; split it"),
  file(
    "a text of 30 MB",
    "a.txt",
    () => Buffer.alloc(30 * MEGABYTE, "word "),
    "a.txt: error: larger than 4 MB; split it",
  ),
  file("300 MB of letters in gzip", "a.txt", () => packed(""), "a.txt: error: larger than 32 MB; split it"),
  file(
    "a page of 300 MB in gzip",
    "a.html",
    () => packed("<!doctype html><html><body><article><p>"),
    "a.html: error: larger than 32 MB; split it",
  ),
  file(
    "JSON Lines of 300 MB in gzip",
    "a.jsonl.gz",
    () => packed('{"text": "', '"}\n'),
    "a.jsonl.gz:1: error: longer than 4 MB; write one document a line",
  ),
  file(
    "a web archive of 300 MB in gzip",
    "a.warc.gz",
    () => gzipSync(archive("", Buffer.alloc(HUGE, "a"))),
    "a.warc.gz (https://gazette.example/a): warning: left out: larger than 16 MB; split it",
  ),
  file(
    "a page of 300 MB packed in a web archive",
    "a.warc",
    () => archive("Content-Encoding: gzip\r\n", packed("<p>")),
    "a.warc (https://gazette.example/a): warning: left out: damaged page (more than 16 MB when unpacked); get the file again",
  ),
  workbook(
    "a workbook that unpacks to 300 MB",
    packedZeros,
    /^table\/t\.xlsx: error: \d+ bytes unpacked, which is more than \d+; split the table$/,
  ),
  workbook(
    "the same, which says that it unpacks to 1 KB",
    () => understated(packedZeros(), 1024),
    /^table\/t\.xlsx: error: cannot be read as CSV or XLSX \(.+\); save it again as one of them$/,
  ),
  workbook(
    "a workbook of 10,000 parts",
    () =>
      workbookOf(
        sheetOf(""),
        Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`${at}`, new Uint8Array()])),
      ),
    "table/t.xlsx: error: 10004 files in the workbook, which is more than 1000; split the table",
  ),
  workbook(
    "a workbook whose one cell is XFD1048576",
    () => workbookOf(sheetOf('<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>')),
    "table/source.yaml:7: error: row 1 is empty; set table.header to the row of the column names",
  ),
  workbook(
    "a sheet that is one merged cell",
    () => workbookOf(sheetOf("").replace("</worksheet>", '<mergeCell ref="A1:XFD1048576"/></worksheet>')),
    "table/t.xlsx: error: 17179869184 merged cells, which is more than 10000000; split the table",
  ),
  workbook(
    "billion laughs in a workbook",
    () => workbookOf(sheetOf(rowOf("&j;"), LAUGHS)),
    /^table\/t\.xlsx: error: cannot be read as CSV or XLSX \(.*undefined entity.*\); save it again as one of them$/,
  ),
  workbook(
    "a sheet of 30 MB of XML",
    () => workbookOf(sheetOf(figures(9500, 100).join("")).padEnd(30 * MEGABYTE)),
    /^table\/t\.xlsx: error: at least \d+ cells, which is more than \d+; split the table$/,
  ),
  workbook(
    "a sheet of 99,000 values",
    () => workbookOf(sheetOf(figures(990, 100).join(""))),
    /^table\/t\.xlsx: error: \d+ values, which is more than \d+; split the table$/,
  ),
  file(
    "billion laughs in a feed",
    "feed.xml",
    () => `<?xml version="1.0"?>${LAUGHS}<rss><channel><item><description>&j;</description></item></channel></rss>`,
    "feed.xml: error: neither text nor a kind of file that can be read; give text, HTML, Markdown, PDF, a feed, WARC or JSON Lines",
  ),
  file(
    "a page of 39,000 elements inside each other",
    "a.html",
    () => `<!doctype html><body>${"<div>".repeat(39_000)}Exports rose.`,
    "a.html: error: more than 10,000 elements inside each other, too deep for a page; save the article alone",
  ),
  file(
    "a page of a million elements",
    "a.html",
    () => `<!doctype html><body>${"<b>a".repeat(1_000_000)}`,
    "a.html: error: 1000001 elements, too many for a page; save the article alone",
  ),
  file(
    "a page of 30 MB in 39,000 elements",
    "a.html",
    () => `<!doctype html><body><article>${`<p>${"word ".repeat(155)}`.repeat(38_000)}`,
    "a.html: error: larger than 4 MB; split it",
  ),
  file(
    "a PDF whose text is 300 MB when unpacked",
    "a.pdf",
    () => pdfOf(deflateSync(Buffer.alloc(HUGE, " "))),
    "a.pdf: error: damaged PDF (more than 64 MB when unpacked); get the file again",
  ),
  file(
    "a PDF that says it has a billion pages",
    "a.pdf",
    () => pdfOf(SHOWN, { count: 1e9 }),
    'a.pdf: warning: no date of publication, so relative periods stay unresolved; give it as "published"',
  ),
  file(
    "a PDF that lies about the length of its text",
    "a.pdf",
    () => pdfOf(SHOWN, { length: 5 }),
    'a.pdf: warning: no date of publication, so relative periods stay unresolved; give it as "published"',
  ),
  file(
    "JSON of 4 million brackets",
    "a.jsonl",
    () => `{"text": ${"[".repeat(4_000_000)}\n`,
    "a.jsonl:1: error: malformed JSON (more than 100,000 lists and objects); write one object a line",
  ),
  file(
    "a page that is described in 1.3 million lists",
    "a.html",
    () =>
      `<!doctype html><script type="application/ld+json">[${"[],".repeat(1_299_999)}[]]</script><body><div>Exports rose.`,
    'a.html: warning: no date of publication, so relative periods stay unresolved; give it as "published"',
  ),
];
