import { readdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { readCsv } from "@sourcebook/export";
import { sha256 } from "@sourcebook/model";
import { expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { repository, runSourcebook } from "../fixtures/run-sourcebook.fixture.ts";
import { edit, fingerprint, put, temporaryProject } from "../fixtures/temporary-project.fixture.ts";

const SOURCES = "data/sources/azernews";
const ARTICLE = `Trade grows again

Exports from Azerbaijan to Russia amounted to $700 million in 2019. The ministry said so on Monday, after a meeting of both
sides in the capital, where they spoke of roads, of railways and of the years to come.
`;
const PAGE = `<!doctype html><html lang="en"><head><title>Trade grows</title>
<meta property="og:title" content="Trade grows"><meta property="article:published_time" content="2020-02-03T10:00:00+04:00">
<link rel="canonical" href="https://www.azernews.az/business/1.html"></head>
<body><article><h1>Trade grows</h1><p>Imports of Azerbaijan from Russia amounted to $800 million in 2018.</p>
<p>The ministry published the figure in its yearly review, which covers all partners and all goods that crossed the border.</p>
</article></body></html>`;

async function project(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryProject();
  for (const [path, content] of Object.entries(files)) await put(join(folder, path), content);
  return folder;
}

const add = (cwd: string, args: readonly string[], input?: string) =>
  runSourcebook(["add", ...args, "--publisher", "azernews", "--accessed", "2024-05-06"], {
    cwd,
    ...(input !== undefined && { input }),
  });

const sourceYaml = async (folder: string): Promise<unknown> =>
  parse(await readFile(join(folder, "source.yaml"), "utf8"));

test("freezes a file as it is, with its hash and what is known of it; build reads it", async () => {
  const folder = await project({ "in/trade.txt": ARTICLE });
  const flags = ["--published", "2020-02-03", "--title", "Trade grows", "--url", "https://www.azernews.az/1"];
  const target = `${SOURCES}/2020-02-03-trade-grows`;
  expect(await add(folder, ["in/trade.txt", ...flags, "--licence", "CC-BY-4.0", "--redistributable"])).toEqual({
    code: 0,
    stdout: `${target}: frozen, 1 document\n`,
    stderr: "",
  });
  expect(await readFile(join(folder, target, "document.txt"), "utf8")).toBe(ARTICLE);
  expect(await sourceYaml(join(folder, target))).toEqual({
    document: "document.txt",
    publisher: "azernews",
    title: "Trade grows",
    published: "2020-02-03",
    accessed: "2024-05-06",
    url: "https://www.azernews.az/1",
    sha256: sha256(ARTICLE),
    rights: { licence: "CC-BY-4.0", redistributable: true },
  });
  const built = await runSourcebook(["build"], { cwd: folder });
  expect([built.code, built.stdout]).toEqual([0, expect.stringContaining("in 3 documents")]);
});

test("takes from a page what it says of itself; the flags win, and a difference is told", async () => {
  const folder = await project({});
  const { code, stdout, stderr } = await add(folder, ["-", "--name", "page.html", "--title", "Trade shrinks"], PAGE);
  const target = `${SOURCES}/2020-02-03-trade-shrinks`;
  expect([code, stdout]).toEqual([0, `${target}: frozen, 1 document\n`]);
  expect(stderr).toMatch(/page\.html: warning: .*"Trade grows".*"Trade shrinks"/);
  expect(await readFile(join(folder, target, "document.html"), "utf8")).toBe(PAGE);
  expect(await sourceYaml(join(folder, target))).toMatchObject({
    title: "Trade shrinks",
    published: "2020-02-03",
    url: "https://www.azernews.az/business/1.html",
  });
});

test("refuses a document that is there already, whatever its name, and warns of one that is nearly there", async () => {
  const seed = await readFile(join(repository, SOURCES, "2022-02-17-fourteen-companies/document.txt"), "utf8");
  const folder = await project({
    "in/1-again.txt": seed,
    "in/2-reprint.txt": seed.replace("2.9", "3.1").concat("\nReported by our own correspondent."),
    "in/3-new.txt": ARTICLE,
    "in/4-new-twice.txt": ARTICLE,
  });
  const { code, stdout, stderr } = await add(folder, ["in"]);
  expect(code).toBe(1);
  expect(stdout.match(/: frozen, 1 document\n/g)).toHaveLength(2);
  const first = `${SOURCES}/2022-02-17-fourteen-companies`;
  expect(stderr).toContain(`in/1-again.txt: error: the same text as ${first}; keep one of them\n`);
  expect(stderr).toMatch(
    /in\/2-reprint\.txt: warning: \d\d % of the shorter text also stand in the other, .*-fourteen-/,
  );
  expect(stderr).toMatch(/in\/4-new-twice\.txt: error: the same text as .*undated-trade-grows-again/);
  expect((await readdir(join(folder, SOURCES))).length).toBe(4);
});

test("of a folder, also of one that a link leads to, hidden files and links in it are no documents", async () => {
  const folder = await project({ "in/a.txt": ARTICLE, "in/.DS_Store": "\0\u0001", "in/.git/b.txt": "Trade grew." });
  await symlink("a.txt", join(folder, "in/link.txt"));
  await symlink("in", join(folder, "articles"));
  const { code, stdout, stderr } = await add(folder, ["articles"]);
  expect([code, stderr.split("\n").filter((line) => line.includes("error"))]).toEqual([0, []]);
  expect(stdout.trimEnd().split("\n")).toHaveLength(1);
});

test("of JSON Lines with a bad line none is frozen, and it says so", async () => {
  const folder = await project({ "in/a.jsonl": `${JSON.stringify({ text: ARTICLE })}\n{"text": 5}\n` });
  const { code, stdout, stderr } = await add(folder, ["in/a.jsonl"]);
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr.trimEnd().split("\n").slice(-2)).toEqual([
    expect.stringMatching(/^in\/a\.jsonl:2: error: text: /),
    "in/a.jsonl: no line of it was frozen; mend or take out those with an error",
  ]);
});

const RUSSIAN = "Экспорт Грузии в Турцию составил $310 млн в 2023 году.";

test.each([
  [["in/none.txt"], 1, "in/none.txt: error: no such file; check the path\n"],
  [["in/empty.txt"], 1, "in/empty.txt: error: the document has no text; remove it, or give one that has\n"],
  [["/dev/zero"], 1, "/dev/zero: error: cannot be read (it is a device); check the path and its permissions\n"],
  [["in/ru.html"], 1, 'in/ru.html: error: no rules for language "ru"; known: en\n'],
  [["in/ru.txt"], 1, /^in\/ru\.txt: error: it does not say its language, and does not look like "en"; /],
  [
    ["in/balance.csv", "--published", "2022-01-20"],
    1,
    `in/balance.csv: error: a table, which is never read as prose; put it into ${SOURCES}/2022-01-20-balance with a source.yaml: document, publisher, language, sha256, rights, and table, which says what its columns mean (README, A table)\n`,
  ],
  [["in/a.txt", "--published", "01/02/2024"], 2, '--published: must be a day as YYYY-MM-DD, got "01/02/2024"\n'],
  [["in/a.txt", "--url", "javascript:alert(1)"], 2, /^--url: /],
  [["in/a.txt", "--title", "two\nlines"], 2, "--title: must be one line\n"],
])("%o is one line, and nothing is written", async (args, code, stderr) => {
  const folder = await project({
    "in/empty.txt": " \n",
    "in/a.txt": ARTICLE,
    "in/ru.txt": RUSSIAN,
    "in/balance.csv": "Country;2020\nRussia;1,5\nTurkey;2,5\n",
    "in/ru.html": `<html lang="ru"><body><article><p>${RUSSIAN}</p></article></body></html>`,
  });
  const before = await fingerprint(folder);
  const result = await add(folder, args);
  expect([result.code, result.stdout, result.stderr]).toEqual([
    code,
    "",
    typeof stderr === "string" ? stderr : expect.stringMatching(stderr),
  ]);
  expect(result.stderr.trimEnd()).not.toContain("\n");
  expect(await fingerprint(folder)).toEqual(before);
});

test("an unknown publisher is named, with those that the catalogue has", async () => {
  const folder = await project({ "a.txt": ARTICLE });
  const result = await runSourcebook(["add", "a.txt", "--publisher", "../x"], { cwd: folder });
  expect(result).toEqual({
    code: 2,
    stdout: "",
    stderr:
      '--publisher: unknown publisher "../x"; add it to data/catalogue/publishers.yaml (known: azernews, sourcebook)\n',
  });
});

test("a hostile name or title never leaves data/sources", async () => {
  const folder = await project({ "in/a.txt": ARTICLE });
  const title = "../../../../etc/passwd Дни торговли";
  const { code, stdout } = await add(folder, ["-", "--name", "../../x.sh/../y", "--title", title], ARTICLE);
  expect([code, stdout]).toEqual([0, `${SOURCES}/undated-etc-passwd: frozen, 1 document\n`]);
  await edit(join(folder, "in/a.txt"), (text) => text.replace("700", "900").replaceAll("the", "that"));
  const cyrillic = await add(folder, ["in/a.txt", "--title", "Дни торговли"]);
  expect(cyrillic.stdout).toMatch(/^data\/sources\/azernews\/undated-[0-9a-f]{8}: frozen/);
});

const exportLine = (publisher: string | null, value: number) =>
  JSON.stringify({ publisher, text: `Exports from Azerbaijan to Russia amounted to $${value} million in 2019.` });

test("what nobody says stays out: the language of a text, and whose the documents of several publishers are", async () => {
  const folder = await project({
    "in/a.jsonl": `${exportLine(null, 700)}\n${exportLine("Baku Wire", 710)}\n`,
    "in/b.txt": ARTICLE,
  });
  expect(await add(folder, ["in"])).toMatchObject({ code: 0 });
  for (const slug of await readdir(join(folder, SOURCES))) {
    if (!slug.startsWith("undated")) continue;
    const described = z.looseObject({ rights: z.unknown() }).parse(await sourceYaml(join(folder, SOURCES, slug)));
    expect(described).not.toHaveProperty("language");
    expect(described.rights).toEqual({ redistributable: false });
  }
  expect(await runSourcebook(["build"], { cwd: folder })).toMatchObject({ code: 0 });
  const sources = await readFile(join(folder, "data/published/azerbaijan-russia/sources.csv"), "utf8");
  const added = readCsv(sources).rows.filter((row) => row.includes("2024-05-06"));
  expect(new Set(added.map((row) => [row[2], row[8], row[13]].join(", ")))).toEqual(
    new Set(["Azernews, en, © Azernews", "Baku Wire, en, © Baku Wire"]),
  );
});

const line = (n: number): string =>
  `${JSON.stringify({ text: `${ARTICLE} Number ${n}. ${"More was not said. ".repeat(99)}` })}\n`;

test("the title that is given names the folder of a file with several documents", async () => {
  const folder = await project({
    "in/two.jsonl": '{"title": "One", "text": "Nothing rose."}\n{"text": "Nothing fell."}\n',
  });
  const { code, stdout } = await add(folder, ["in/two.jsonl", "--title", "Two days", "--published", "2024-01-02"]);
  expect([code, stdout]).toEqual([0, `${SOURCES}/2024-01-02-two-days: frozen, 2 documents\n`]);
});

test("a large file of JSON Lines is frozen as it is, once, however large the project's other ones are", async () => {
  const lines = Array.from({ length: 800 }, (_, n) => line(n));
  const folder = await project({
    "in/World news 2024.jsonl": lines.join(""),
    "in/more.jsonl": `\n${lines.slice(1).join("").trimEnd()}`, // a blank line is no document, and the last needs no end
  });
  const spoken = await add(folder, ["in/more.jsonl", "--language", "tlh"]);
  expect(spoken).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining('no rules for language "tlh"') });
  const first = await add(folder, ["in/World news 2024.jsonl", "--published", "2024-12-31"]);
  expect(first).toEqual({
    code: 0,
    stdout: `${SOURCES}/2024-12-31-world-news-2024: frozen, 800 documents\n`,
    stderr: "",
  });
  const again = await add(folder, ["in", "--title", "More of it"]);
  expect(again.code).toBe(1);
  expect(again.stdout).toBe(`${SOURCES}/undated-more-of-it: frozen, 799 documents\n`);
  expect(again.stderr).toBe(
    `in/World news 2024.jsonl: error: the same text as ${SOURCES}/2024-12-31-world-news-2024; keep one of them\n`,
  );
  expect(await readFile(join(folder, SOURCES, "undated-more-of-it/document.jsonl"), "utf8")).toBe(
    `\n${lines.slice(1).join("").trimEnd()}`,
  );
});
