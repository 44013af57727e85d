import { createSinglebyteEncoder } from "@exodus/bytes/single-byte.js";
import { wordIssue } from "@sourcebook/model";
import { describe, expect, test } from "vitest";
import { readRaw } from "./read-raw.fixture.ts";

/** Reads the one document of a page. */
async function read(page: string | Uint8Array) {
  const { documents, issues } = await readRaw(page);
  expect(documents.length).toBeLessThan(2);
  const nothing = { document: null, paragraphs: [], exact: [], raw: [] };
  return { ...(documents[0] ?? nothing), issues: issues.map(({ code }) => code) };
}

const EXPORTS = "Exports of Azerbaijan to Georgia amounted to $310 million in 2021.";
const IMPORTS = "Imports of Azerbaijan from Georgia amounted to $90 million in 2021.";
const page = (body: string, head = "") =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

describe("the text of a page", () => {
  test("is the article: blocks are paragraphs, white space is one space, inline tags leave words whole", async () => {
    const { paragraphs } = await read(
      page(
        `<article><h1>Trade</h1><p>Exports\n  of <i>Azer</i>baijan to Georgia<br>rose.</p><ul><li>One thing<li>Another thing</ul></article>`,
      ),
    );
    expect(paragraphs).toEqual(["Trade", "Exports of Azerbaijan to Georgia", "rose.", "One thing", "Another thing"]);
  });

  test.each([
    ["split by tags", "$<b>310</b> mil<i>lio</i>n"],
    ["in character references", "&#36;310&nbsp;million"],
    ["with hints where a line may break", "$310 mil&shy;lion"],
    ["in capital tags, over the end of a line", "$<FONT COLOR=red>310</FONT>\r\n million"],
  ])("keeps a number whole that is %s, and the selector gives its bytes back", async (_, number) => {
    const text = EXPORTS.replace("$310 million", number).replace("Georgia", "Türkiye");
    const found = await read(page(`<p>${text}</p>`));
    expect(found.exact).toEqual(["$310 million"]);
    expect(found.raw).toEqual([number]);
  });

  test("keeps the sign of a note apart from the number before it", async () => {
    const { exact } = await read(page(`<p>${EXPORTS.replace("million", "million<sup>2</sup>")}</p>`));
    expect(exact).toEqual(["$310 million"]);
  });

  test.each(["del", "s", "strike"])("is without what <%s> crosses out", async (tag) => {
    const struck = EXPORTS.replace("$310", `<${tag}>$290 million</${tag}> <ins>$310</ins>`);
    const { exact, raw } = await read(page(`<p>${struck}</p>`));
    expect([exact, raw]).toEqual([["$310 million"], ["$310</ins> million"]]);
  });

  test("begins with the headline where that stands outside of the article", async () => {
    const headline = "Exports to Georgia keep growing";
    const outside = page(`<header><h1>${headline}</h1></header><main><p>${EXPORTS}</p></main>`);
    expect((await read(outside)).paragraphs).toEqual([headline, EXPORTS]);
    const named = page(`<main><p>${EXPORTS}</p></main>`, `<title>${headline} | Example News</title>`);
    expect((await read(named)).paragraphs).toEqual([headline, EXPORTS]);
  });
});

const DECOY =
  "Exports of Azerbaijan to Russia amounted to $12 million in 2019, as the same paper wrote three years ago.";

describe("what stands around the article makes no claim", () => {
  test.each([
    ["navigation", `<nav><p>${DECOY}</p></nav>`],
    ["an aside", `<aside><p>${DECOY}</p></aside>`],
    ["a cookie banner", `<div role="dialog" class="consent"><p>${DECOY}</p></div>`],
    ["a sidebar", `<div class="sidebar"><p>${DECOY}</p></div>`],
    ["comments", `<section class="comments"><p>${DECOY}</p></section>`],
    [
      "links to other articles",
      `<div class="more"><ul><li><a href="/1">${DECOY}</a></li><li><a href="/2">${DECOY}</a></li></ul></div>`,
    ],
    ["what is hidden", `<div hidden><p>${DECOY}</p></div><div style="display: none"><p>${DECOY}</p></div>`],
    ["scripts and styles", `<script>"${DECOY}"</script><style>/* ${DECOY} */</style><noscript>${DECOY}</noscript>`],
    ["the foot of the page", `<footer><p>${DECOY}</p></footer>`],
  ])("%s", async (_, around) => {
    const plain = `<div class="text"><p>${EXPORTS}</p><p>${IMPORTS} The committee said so, and added that it would go on counting.</p></div>`;
    const marked = `<article><h1>Trade</h1><p>${EXPORTS}</p></article>`; // a brief of one sentence
    expect((await read(page(`${around}${plain}`))).exact).toEqual(["$310 million", "$90 million"]);
    expect((await read(page(`${marked}${around}`))).exact).toEqual(["$310 million"]);
  });

  test("a page of links holds no article", async () => {
    const links = Array.from({ length: 9 }, (_, i) => `<div><a href="/${i}">${EXPORTS}</a></div>`);
    expect((await read(page(links.join("")))).issues).toEqual(["NO_ARTICLE"]);
  });
});

describe("shapes of pages", () => {
  test("a fragment without head or body", async () => {
    expect((await read(`<p>${EXPORTS}</p><p>${IMPORTS}`)).exact).toEqual(["$310 million", "$90 million"]);
  });

  test("tables for layout, a form around all, unclosed paragraphs, capital letters", async () => {
    const found = await read(
      `<HTML><BODY><FORM METHOD=POST><TABLE><TR><TD WIDTH=120><A HREF=a>${DECOY}</A></TD><TD><TABLE><TR><TD>` +
        `<P>${EXPORTS}<P>${IMPORTS}</TD></TR></TABLE></TD></TR></TABLE></FORM></BODY></HTML>`,
    );
    expect(found.exact).toEqual(["$310 million", "$90 million"]);
  });

  test("an article in a part whose name says comment", async () => {
    expect((await read(page(`<div class="comment-sidebar"><p>${EXPORTS}</p></div>`))).exact).toEqual(["$310 million"]);
  });

  test("an old code page that the page declares; selectors count its bytes", async () => {
    const source = `<html><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>Обзор. ${EXPORTS}</p></html>`;
    const { paragraphs, raw } = await read(createSinglebyteEncoder("windows-1251")(source));
    expect(paragraphs).toEqual([`Обзор. ${EXPORTS}`]);
    expect(raw).toEqual(["$310 million"]);
  });

  test("characters of two, three and four bytes before the number", async () => {
    expect((await read(page(`<p>Şuşa — 📈 ${EXPORTS}</p>`))).raw).toEqual(["$310 million"]);
  });
});

async function described(head: string, body = `<p>${EXPORTS}</p>`) {
  const { document } = await read(page(body, head));
  const { TITLE, AUTHOR, PUBLISHER, DATE_PUBLISHED, URL_MAIN, LANGUAGE } = document?.source ?? {};
  return { TITLE, AUTHOR, PUBLISHER, DATE_PUBLISHED, URL_MAIN, LANGUAGE };
}
const dated = async (body: string) => (await described("", `${body}<p>${EXPORTS}</p>`)).DATE_PUBLISHED;
const time = (date: string) => `<time datetime="${date}T10:00">x</time>`;
const script = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe("what a page says of itself", () => {
  const full = {
    TITLE: "Exports to Georgia keep growing",
    AUTHOR: "Leyla Example",
    PUBLISHER: "Example Gazette",
    DATE_PUBLISHED: "2022-02-17",
    URL_MAIN: "https://gazette.example/a",
    LANGUAGE: "en",
  };

  test("in JSON-LD, in a graph beside other things", async () => {
    const article = {
      "@type": ["NewsArticle"],
      headline: full.TITLE,
      author: [{ "@type": "Person", name: full.AUTHOR }],
      publisher: { "@type": "Organization", name: full.PUBLISHER },
      datePublished: "2022-02-17T23:30:00+04:00",
      mainEntityOfPage: { "@id": full.URL_MAIN },
    };
    const graph = {
      "@context": "https://schema.org",
      "@graph": [{ "@type": "WebSite", url: "https://x.example/" }, article],
    };
    const title = `<title>${full.TITLE}</title>`;
    expect(await described(`${title}<script type="application/ld+json">{broken</script>${script(graph)}`)).toEqual(
      full,
    );
    expect(await described(`${title}${script([article])}`)).toEqual(full);
  });

  test("in OpenGraph and other meta elements", async () => {
    const head = `<meta property="og:title" content="${full.TITLE}"><meta property="og:site_name" content="${full.PUBLISHER}">
      <meta property="og:url" content="${full.URL_MAIN}"><meta name="author" content="${full.AUTHOR}">
      <meta property="article:author" content="https://social.example/leyla">
      <meta property="article:modified_time" content="2023-01-01"><meta property="article:published_time" content="2022-02-17T08:00:00Z">`;
    expect(await described(head)).toEqual(full);
  });

  test("in the page itself: canonical link, marked time, by-line", async () => {
    const body = `<article><h1>${full.TITLE}</h1><p class="byline">By <a rel="author" href="/leyla">Leyla Example</a></p>
      <time class="updated" datetime="2022-03-01">1 March</time><time class="entry-date published" datetime="2022-02-17">17 February</time><p>${EXPORTS}</p></article>`;
    expect(
      await described(`<title>${full.TITLE} | X</title><link rel="canonical" href="${full.URL_MAIN}">`, body),
    ).toEqual({
      ...full,
      PUBLISHER: null,
    });
  });

  test("what says nothing is passed over: an address without its site, an empty language", async () => {
    const head = `<link rel="canonical" href="/a"><meta property="og:url" content="${full.URL_MAIN}"><meta property="og:locale" content="en_GB">`;
    const { document } = await read(page(`<p>${EXPORTS}</p>`, head).replace('lang="en"', 'lang=""'));
    expect(document?.source).toMatchObject({ URL_MAIN: full.URL_MAIN, LANGUAGE: "en" });
  });

  test("in the comment of the browser that saved it", async () => {
    const saved = `<!-- saved from url=(0025)${full.URL_MAIN} -->${page(`<p>${EXPORTS}</p>`)}`;
    expect((await read(saved)).document?.source.URL_MAIN).toBe(full.URL_MAIN);
  });

  test("unmarked times that differ date nothing; one date alone does, unless it is that of something beside", async () => {
    expect(await dated(`${time("2022-02-17")}${time("2022-02-19")}`)).toBeNull();
    expect(await dated(`${time("2022-02-17")}${time("2022-02-17")}`)).toBe("2022-02-17");
    expect(await dated(`<aside>${time("2022-02-17")}</aside>`)).toBeNull();
  });

  test("a language without rules is told, not read as English", async () => {
    expect((await read(page(`<p>${EXPORTS}</p>`).replace('"en"', '"az-AZ"'))).issues).toEqual(["UNKNOWN_LANGUAGE"]);
  });
});

describe("pages made to hurt a reader", () => {
  test("nested a thousand deep it is read all the same", async () => {
    for (const tag of ["div", "blockquote"]) {
      expect([tag, (await read(page(`${`<${tag}>`.repeat(1000)}<p>${EXPORTS}</p>`))).exact]).toEqual([
        tag,
        ["$310 million"],
      ]);
    }
  });

  test.each([
    ["100,000 nested elements", "<div>".repeat(100_000), "TOO_MANY_ELEMENTS"],
    ["20,000 nested elements", "<div>".repeat(20_000), "NESTED_TOO_DEEP"],
    ["a million angle brackets", "<".repeat(1_000_000), "NO_ARTICLE"],
    ["a comment that never ends", `<!--${"-".repeat(1_000_000)}`, "NO_ARTICLE"],
    ["nothing at all", "", "NO_ARTICLE"],
  ])("%s", async (_, body, code) => {
    expect((await read(`<html><body>${body}`)).issues).toEqual([code]);
  });

  test("an attribute list, a JSON-LD list and a run of character references without end", async () => {
    const attributes = Array.from({ length: 50_000 }, (_, i) => `a${i}="1"`).join(" ");
    const lists = `<script type="application/ld+json">${"[".repeat(50_000)}${"]".repeat(50_000)}</script>`;
    const found = await read(page(`<p ${attributes}>${EXPORTS}</p><p>${"&#32;".repeat(50_000)}</p>`, lists));
    expect(found.exact).toEqual(["$310 million"]);
  });

  test("control characters are refused where they make the file binary, and change no offset where they do not", async () => {
    expect((await read(page(`<p>\u0001\u0008${EXPORTS}</p>`))).raw).toEqual(["$310 million"]);
    expect((await read(page(`<p>\0${EXPORTS}</p>`))).issues).toEqual(["UNKNOWN_FORMAT"]);
    const declared = await read(page(`<p>\0${EXPORTS.replace("310", "3\u000010")}</p>`, '<meta charset="utf-8">'));
    expect([declared.exact, declared.raw]).toEqual([["$310 million"], ["$3\u000010 million"]]);
  });
});

const tableRow = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
const tablesOf = async (...rows: readonly string[]) => {
  const { issues } = await readRaw(
    page(`<article><p>${EXPORTS}</p><table>${rows.join("")}</table><p>${IMPORTS}</p></article>`),
  );
  return issues.map((issue) => wordIssue(issue)).filter((line) => line.includes("table"));
};

describe("tables of figures", () => {
  test("are told with their place, and what stands around them is read", async () => {
    const rows = [
      tableRow("Partner", "2020", "2021"),
      tableRow("Russia", "$5 million", "6.5*"),
      tableRow("Turkey", "7", ".."),
    ];
    expect(await tablesOf(...rows)).toEqual([
      'file: 1 table with 3 figures in the text is not read, which begins "Partner | 2020 | 2021"; to publish the figures, add them as a table of its own (README, A table)',
    ]);
  });

  test("are those inside of a table that lays out the page", async () => {
    const inner = `<table>${tableRow("Year", "Exports", "Imports")}${tableRow("2021", "5", "6")}</table>`;
    const [line] = await tablesOf(
      tableRow(EXPORTS, inner),
      tableRow(IMPORTS, `${inner}${inner.replace("Year", "Month")}`),
    );
    expect(line).toContain(
      '3 tables with 6 figures in the text are not read, the first of which begins "Year | Exports',
    );
  });

  test("are none where a page lays out its text in cells", async () => {
    const date = tableRow("Published", "May 5, 2021");
    expect(await tablesOf(date, tableRow("By", "Jane Roe"), tableRow("Text", `${EXPORTS} ${IMPORTS}`))).toEqual([]);
  });
});
