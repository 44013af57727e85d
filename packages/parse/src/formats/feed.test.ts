import { createSinglebyteEncoder } from "@exodus/bytes/single-byte.js";
import { describe, expect, test } from "vitest";
import { readRaw } from "./read-raw.fixture.ts";

const EXPORTS = "Exports of Azerbaijan to Georgia amounted to $310 million in 2021.";
const IMPORTS = "Imports of Azerbaijan from Georgia amounted to $90 million in 2021.";

const rss = (items: string, attributes = "") =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"${attributes}><channel><title>Example Gazette</title><language>en-gb</language>\n${items}\n</channel></rss>`;

async function read(file: string | Uint8Array) {
  const { documents, issues } = await readRaw(file);
  return {
    documents,
    raw: documents.flatMap((each) => each.raw),
    issues: issues.filter(({ code }) => code !== "NO_DATE"),
  };
}

const entry = (more: string) => `<entry><title type="html">Trade &lt;b&gt;grows&lt;/b&gt;</title>${more}</entry>`;

describe("a feed", () => {
  test("in RSS: each item is a document with its date, author and address", async () => {
    const { documents, raw, issues } = await read(
      rss(
        `<item><title>Trade grows</title><link>https://gazette.example/1</link><dc:creator>Jane Roe</dc:creator><pubDate>Thu, 17 Feb 2022 23:30:00 +0400</pubDate><description>${EXPORTS}</description></item>
         <item><title>${IMPORTS}</title><link>https://gazette.example/2</link><pubDate>18 Feb 2022 01:00 GMT</pubDate></item>`,
      ),
    );
    expect(issues).toEqual([]);
    expect(documents.map(({ document }) => document.source)).toMatchObject([
      {
        TITLE: "Trade grows",
        AUTHOR: "Jane Roe",
        PUBLISHER: "Example Gazette",
        LANGUAGE: "en",
        DATE_PUBLISHED: "2022-02-17",
        URL_MAIN: "https://gazette.example/1",
      },
      { TITLE: IMPORTS, DATE_PUBLISHED: "2022-02-18", URL_MAIN: "https://gazette.example/2" },
    ]);
    expect(documents.map(({ paragraphs }) => paragraphs)).toEqual([["Trade grows", EXPORTS], [IMPORTS]]);
    expect(raw).toEqual(["$310 million", "$90 million"]);
  });

  test("in Atom: published, else updated; the link that is the page; markup as text and as elements", async () => {
    const { documents, raw } = await read(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette</title>
      ${entry(`<link rel="self" href="https://x.example/feed"/><link href="https://x.example/1"/><updated>2022-03-01T00:00:00Z</updated><published>2022-02-17T00:00:00Z</published><author><name>Jane Roe</name></author><summary>Teaser.</summary><content type="html">&lt;p&gt;${EXPORTS.replace("$310", "&lt;b&gt;$310&lt;/b&gt;")}&lt;/p&gt;</content>`)}
      ${entry(`<updated>2022-02-18T00:00:00Z</updated><content type="xhtml"><div><p>${IMPORTS.replace("$90", "$<i>90</i>")}</p><p>End.</p></div></content>`)}
      </feed>`,
    );
    expect(
      documents.map(({ document: { source } }) => [
        source.TITLE,
        source.DATE_PUBLISHED,
        source.URL_MAIN,
        source.AUTHOR,
      ]),
    ).toEqual([
      ["Trade grows", "2022-02-17", "https://x.example/1", "Jane Roe"],
      ["Trade grows", "2022-02-18", null, null],
    ]);
    expect(documents.map(({ paragraphs }) => paragraphs)).toEqual([
      ["Trade grows", EXPORTS],
      ["Trade grows", IMPORTS, "End."],
    ]);
    expect(raw).toEqual(["$310&lt;/b&gt; million", "$<i>90</i> million"]);
  });

  test.each([
    ["CDATA", `<![CDATA[<p>Şuşa 📈</p><p>${EXPORTS}</p>]]>`, "$310 million"],
    [
      "CDATA with character references",
      `<![CDATA[<p>${EXPORTS.replace("$310 ", "&#36;310&nbsp;")}</p>]]>`,
      "&#36;310&nbsp;million",
    ],
    ["markup as text", `&lt;p&gt;${EXPORTS.replace("$310 ", "$310&amp;nbsp;")}&lt;/p&gt;`, "$310&amp;nbsp;million"],
    ["elements that should not be there", `<p>${EXPORTS}</p>`, "$310 million"],
  ])("with %s: the selector leads through both to the bytes", async (_, content, bytes) => {
    expect((await read(rss(`<item><description>${content}</description></item>`))).raw).toEqual([bytes]);
  });

  test("takes the whole text before the teaser", async () => {
    const { documents } = await read(
      rss(
        `<item><description>Teaser.</description><content:encoded><![CDATA[<p>${EXPORTS}</p>]]></content:encoded></item>`,
      ),
    );
    expect(documents[0]?.paragraphs).toEqual([EXPORTS]);
  });

  test("in RSS 1.0 and an old code page", async () => {
    const rdf = `<?xml version="1.0" encoding="windows-1251"?><rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel><title>Газета</title></channel>
      <item><title>Обзор</title><description>${EXPORTS}</description><dc:date>2022-02-17</dc:date></item></rdf:RDF>`;
    const { documents, raw } = await read(createSinglebyteEncoder("windows-1251")(rdf));
    expect(documents[0]?.document.source).toMatchObject({
      PUBLISHER: "Газета",
      TITLE: "Обзор",
      DATE_PUBLISHED: "2022-02-17",
    });
    expect(raw).toEqual(["$310 million"]);
  });
});

describe("a feed that is not sound", () => {
  test("its entries that cannot be read are told with their line, the others are read", async () => {
    const { raw, issues } = await read(
      rss(
        `<item><title> </title></item>\n<item><description>${"&lt;b&gt;".repeat(50_000)}</description></item>\n<item><description>${"&lt;b&gt;".repeat(20_000)}</description></item>\n<item><description>${EXPORTS}</description></item>`,
      ),
    );
    expect(issues).toEqual([
      { code: "EMPTY_DOCUMENT", at: { file: "file", line: 3 } },
      { code: "TOO_MANY_ELEMENTS", elements: 50_000, at: { file: "file", line: 4 } },
      { code: "NESTED_TOO_DEEP", at: { file: "file", line: 5 } },
    ]);
    expect(raw).toEqual(["$310 million"]);
  });

  test("cut off, it gives what it holds whole", async () => {
    const whole = rss(
      `<item><description>${EXPORTS}</description></item><item><description>${IMPORTS}</description></item>`,
    );
    const { raw, issues } = await read(whole.slice(0, whole.indexOf("$90 million") + 3));
    expect(raw).toEqual(["$310 million"]);
    expect(issues).toMatchObject([{ code: "DAMAGED_FILE", format: "feed" }]);
  });

  test("nested without end it is one problem", async () => {
    const deep = rss(`<item><description>${"<a>".repeat(100_000)}${EXPORTS}</description></item>`);
    expect((await read(deep)).issues).toMatchObject([{ code: "DAMAGED_FILE", format: "feed" }]);
  });

  test("without entries it holds no document", async () => {
    expect((await read(rss(""))).issues).toMatchObject([{ code: "EMPTY_DOCUMENT" }]);
  });

  test("entities that grow without end are not replaced", async () => {
    const lol = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join("");
    const laughs = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${lol}]>${rss(`<item><title>&l9;</title><description>${EXPORTS}</description></item>`).slice(39)}`;
    const { documents, raw } = await read(laughs);
    expect(raw).toEqual(["$310 million"]);
    expect(documents[0]?.document.text.length).toBeLessThan(100);
  });

  test("other XML is not read as prose", async () => {
    expect((await read(`<?xml version="1.0"?><data><p>${EXPORTS}</p></data>`)).issues).toMatchObject([
      { code: "UNKNOWN_FORMAT" },
    ]);
  });
});

test("a table in an entry is told with the line of the entry", async () => {
  const table = `&lt;table&gt;&lt;tr&gt;&lt;td&gt;Year&lt;td&gt;Exports&lt;td&gt;Imports&lt;tr&gt;&lt;td&gt;2021&lt;td&gt;5&lt;td&gt;6&lt;/table&gt;`;
  const item = `<item><title>Trade grows</title><description>${EXPORTS}${table}</description></item>`;
  const { issues } = await read(rss(`<item><title>${IMPORTS}</title></item>\n${item}`));
  expect(issues).toMatchObject([
    { code: "TABLES_IN_TEXT", figures: 2, begins: "Year | Exports | Imports", at: { line: 4 } },
  ]);
});
