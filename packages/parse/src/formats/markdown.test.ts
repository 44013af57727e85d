import { describe, expect, test } from "vitest";
import { readRaw } from "./read-raw.fixture.ts";

const EXPORTS = "Exports of Azerbaijan to Georgia amounted to $310 million in 2021.";
const IMPORTS = "Imports of Azerbaijan from Georgia amounted to $90 million in 2021.";

async function read(text: string) {
  const { documents, issues } = await readRaw(text);
  return {
    paragraphs: [],
    exact: [],
    raw: [],
    document: null,
    ...documents[0],
    issues: issues.map(({ code }) => code),
  };
}

describe("Markdown", () => {
  test("loses its marks: each block, list item and table cell is a paragraph", async () => {
    const { paragraphs, exact } = await read(
      `# Trade *grows*\n\n${EXPORTS}\n\n> ${IMPORTS}\n\n- one\n  and a half\n- two\n\n| Year | Value |\n|---|---|\n| 2021 | 520 |\n\nUnder\n-----\nline  \nline\n`,
    );
    const list = "one and a half|two";
    const table = "Year|Value|2021|520";
    expect(paragraphs.join("|")).toBe(`Trade grows|${EXPORTS}|${IMPORTS}|${list}|${table}|Under|line|line`);
    expect(exact).toEqual(["$310 million", "$90 million"]);
  });

  test("is without what is crossed out; a single sign is one of the text", async () => {
    const { paragraphs, exact, raw } = await read(
      `${EXPORTS.replace("$310", "~~$290 million~~ $310")}\n\n${IMPORTS.replace("$90", "~$90")}`,
    );
    expect(paragraphs).toEqual([EXPORTS, IMPORTS.replace("$90", "~$90")]);
    expect([exact, raw]).toEqual([
      ["$310 million", "~$90 million"],
      ["$310 million", "~$90 million"],
    ]);
  });

  test("addresses, pictures, code and HTML are no prose", async () => {
    const { paragraphs } = await read(
      'See [the table](https://x.example/9 "9 rows") and ![12 cranes](port-12.jpg) `x` here<br>.\n\n```\ny = 7\n```\n\n<div>8</div>\n\n[1]: https://x.example\n',
    );
    expect(paragraphs).toEqual(["See the table and x here."]);
  });

  test.each([
    ["strong", "**$310** million"],
    ["linked", "$[310](https://x.example/1) million"],
    ["over the end of a line", "$310\nmillion"],
    ["with a character reference", "$310&nbsp;million"],
  ])("a number that is %s stays whole, and the selector gives its bytes back", async (_, number) => {
    const { exact, raw } = await read(`# Ticarət — 📈\n\n${EXPORTS.replace("$310 million", number)}\n`);
    expect(exact.map((each) => each.replaceAll(/\s/g, " "))).toEqual(["$310 million"]);
    expect(raw).toEqual([number.replace(/^\*\*/, "")]);
  });

  test("front matter describes it, and its title is the headline", async () => {
    const { document, paragraphs, raw } = await read(
      `---\ntitle: "Exports reach $310 million"\ndate: 2022-02-17T23:00:00+04:00\nauthors: [Jane Roe, J. Doe]\nurl: https://x.example/a\nlang: en-GB\n---\n\n${IMPORTS}\n`,
    );
    expect(document?.source).toMatchObject({
      TITLE: "Exports reach $310 million",
      AUTHOR: "Jane Roe, J. Doe",
      DATE_PUBLISHED: "2022-02-17",
      URL_MAIN: "https://x.example/a",
      LANGUAGE: "en",
    });
    expect(paragraphs).toEqual(["Exports reach $310 million", IMPORTS]);
    expect(raw.at(-1)).toBe("$90 million");
  });

  test("front matter that is no YAML is text", async () => {
    expect((await read(`---\ntitle: [broken\n---\n\n${IMPORTS}\n`)).exact).toEqual(["$90 million"]);
    const laughs = "a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n";
    expect((await read(`---\n${laughs}---\n\n${IMPORTS}\n`)).exact).toEqual(["$90 million"]);
  });

  test("a text of marks without end is read as it is", async () => {
    expect((await read(`${IMPORTS}\n\n${"**a".repeat(100_000)}`)).exact).toEqual(["$90 million"]);
    expect((await read(`# x\n\n${IMPORTS}\n\n${"> ".repeat(100_000)}`)).exact).toEqual(["$90 million"]);
  });
});

test.each([
  ["dashes before the items of a list", `${EXPORTS}\n- one\n- two\n`],
  ["a number sign, a star, brackets", `We're #1 * 2. ${EXPORTS} [sic] (so)`],
])("plain text with %s stays as it is", async (_, text) => {
  const { document } = await read(text);
  expect(document?.text).toBe(text);
});

test("a table in the text is told, also where there is nothing else", async () => {
  const table = "| Country | 2020 | 2021 |\n|:---|--:|--:|\n| Russia | 5 | 6,5 |\n| Turkey | 7 | |\n";
  for (const text of [table, `# Trade\n\n${EXPORTS}\n\n${table}`]) {
    const { issues } = await readRaw(text);
    expect(issues[0]).toMatchObject({ code: "TABLES_IN_TEXT", tables: 1, figures: 3, begins: "Country | 2020 | 2021" });
  }
});
