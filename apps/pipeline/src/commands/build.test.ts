import { cp, mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readCsv } from "@sourcebook/export";
import { describe, expect, test } from "vitest";
import { killAtChange } from "../fixtures/kill-at-change.fixture.ts";
import { runSourcebook, startSourcebook } from "../fixtures/run-sourcebook.fixture.ts";
import { addSource, edit, fingerprint, put, temporaryProject } from "../fixtures/temporary-project.fixture.ts";

const ENERGY = "data/sources/azernews/2021-11-22-energy-projects";
const FOURTEEN = "data/sources/azernews/2022-02-17-fourteen-companies";
const PUBLISHED = "data/published/azerbaijan-russia";
const SENTENCE = "Exports of Azerbaijan to Russia amounted to $700 million in 2021.";
const PUBLISHED_ON = "published: 2022-02-05\n";

/** The lines of stderr that tell of a problem. */
const problems = (stderr: string): readonly string[] =>
  stderr.split("\n").filter((line) => /: (error|warning): /.test(line));

/** The cells of one column of a published table. */
async function column(file: string, name: string): Promise<readonly (string | undefined)[]> {
  const { header, rows } = readCsv(await readFile(file, "utf8"));
  return rows.map((row) => row[header.indexOf(name)]);
}

describe("sourcebook build", () => {
  test("publishes every dataset from anywhere inside the project, and says what is in it", async () => {
    const project = await temporaryProject();
    const { code, stdout, stderr } = await runSourcebook(["build"], { cwd: join(project, ENERGY) });
    expect({ code, problems: problems(stderr) }).toEqual({ code: 0, problems: [] });
    expect(stdout).toMatch(/published, 13 observations from 14 claims in 2 documents, 15 numbers refused$/m);
    expect([stderr.includes("\r"), stderr.includes("\u001b")]).toEqual([false, false]);
    expect(await readdir(join(project, "data/published"))).toEqual(["azerbaijan-russia"]);
    expect((await fingerprint(join(project, PUBLISHED))).map((line) => line.split(" ")[0])).toEqual([
      "CHANGELOG.md",
      "CITATION.cff",
      "LICENSE.md",
      "README.md",
      "SHA256SUMS",
      "annotations.jsonld",
      "azerbaijan-russia.xlsx",
      "checks.csv",
      "claims.csv",
      "codelists.csv",
      "csv-metadata.json",
      "datapackage.json",
      "decisions.csv",
      "derivations.csv",
      "observations.csv",
      "refusals.csv",
      "revisions.csv",
      "sources.csv",
      "wide/annual_USD.csv",
    ]);
  });

  test("says which documents no dataset holds, the second time too", async () => {
    const project = await temporaryProject();
    await addSource(project, "2022-02-03-silent", "Nothing of note happened.", PUBLISHED_ON);
    await addSource(
      project,
      "2022-02-04-elsewhere",
      "Exports of Georgia to Turkey reached $310 million in 2021.",
      PUBLISHED_ON,
    );
    const told =
      "warning: documents that no dataset holds: 1 without a claim, 1 with claims between other areas only (GEO-TUR)";
    for (const status of ["published", "unchanged"]) {
      const { code, stdout, stderr } = await runSourcebook(["build"], { cwd: project });
      expect(stdout).toContain(status);
      expect({ code, problems: problems(stderr) }).toEqual({ code: 0, problems: [expect.stringContaining(told)] });
    }
  });

  test("tells files that lie beside the folders of documents", async () => {
    const project = await temporaryProject();
    for (const path of ["a.txt", "azernews/b.txt", "azernews/.hidden", "README.md"]) {
      await put(join(project, "data/sources", path), SENTENCE);
    }
    const { code, stderr } = await runSourcebook(["build"], { cwd: project });
    const told = "warning: not read, for it is in no folder of a document";
    expect({ code, problems: problems(stderr) }).toEqual({
      code: 0,
      problems: [
        expect.stringContaining(`data/sources/a.txt: ${told}`),
        expect.stringContaining(`data/sources/azernews/b.txt: ${told}`),
      ],
    });
  });

  test("gives the same bytes in any time zone and locale, and leaves them alone the second time", async () => {
    const project = await temporaryProject();
    const baku = await runSourcebook(["build", project], {
      env: { TZ: "Asia/Baku", LC_ALL: "az_AZ.UTF-8", LANG: "az_AZ.UTF-8" },
    });
    const first = await fingerprint(join(project, PUBLISHED));
    expect([baku.code, first.length]).toEqual([0, 19]);
    const newYork = { TZ: "America/New_York", LC_ALL: "tr_TR.UTF-8", LANG: "en_US.UTF-8" };
    const again = await runSourcebook(["build", project], { env: newYork });
    expect(again.stdout).toMatch(/azerbaijan-russia: unchanged, 13 observations/);
    await rm(join(project, "data/published"), { recursive: true });
    expect((await runSourcebook(["build", project], { env: newYork })).code).toBe(0);
    expect(await fingerprint(join(project, PUBLISHED))).toEqual(first);
  });

  test("prints a summary as JSON", async () => {
    const project = await temporaryProject();
    await addSource(project, "2020-01-01-undated", "Nobody said when.\n");
    const { stdout } = await runSourcebook(["build", project, "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      exitCode: 0,
      datasets: [
        { id: "azerbaijan-russia", status: "published", observations: 13, claims: 14, documents: 2, refusals: 15 },
      ],
      documents: { read: 3, refused: [] },
      issues: [
        { SEVERITY: "warning", CODE: "NO_DATE" },
        { SEVERITY: "warning", CODE: "OUTSIDE_DATASETS" },
      ],
    });
  });

  test("removes what is no longer made", async () => {
    const project = await temporaryProject();
    await put(join(project, PUBLISHED, "wide/old.csv"), "of another time\n");
    expect((await runSourcebook(["build", project])).code).toBe(0);
    expect(await readdir(join(project, PUBLISHED, "wide"))).toEqual(["annual_USD.csv"]);
  });

  test.each([
    ["a folder that is no project", ["build", "/"], 1, /^\/: no data\/catalogue here/],
    ["a folder that is not there", ["build", "nowhere"], 1, /^nowhere: no data\/catalogue here/],
    ["an unknown option", ["build", "--alow-refused"], 2, /--alow-refused/],
    ["an argument too many", ["build", "a", "b"], 2, /./],
    ["an unknown command", ["bild"], 2, /build/],
  ])("ends on %s with one line", async (_title, args, expected, words) => {
    const { code, stdout, stderr } = await runSourcebook(args);
    expect(code).toBe(expected);
    expect(stdout).toBe("");
    expect(stderr.trim()).toMatch(words);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

/** How a document is spoilt in its folder, and the problem that says so: the rest of the line after the folder. */
type BadDocument = readonly [slug: string, spoil: (folder: string) => Promise<void>, problem: string];

const document = (content: string | Uint8Array) => (folder: string) => writeFile(join(folder, "document.txt"), content);
const yaml = (from: string, to: string) => (folder: string) =>
  edit(join(folder, "source.yaml"), (text) => text.replace(from, to));

const badDocuments: readonly BadDocument[] = [
  ["a-changed", document("changed"), "source.yaml:8: error: the document's sha256 is d67e2e94"],
  ["b-missing", (folder) => rm(join(folder, "document.txt")), "document.txt: error: no such file; check the path"],
  [
    "c-unreadable",
    async (folder) => {
      await rm(join(folder, "document.txt"));
      await mkdir(join(folder, "document.txt"));
    },
    "document.txt: error: cannot be read (it is a folder); check the path and its permissions",
  ],
  ["d-empty", document(" \n\n"), "document.txt: error: the document has no text; remove it, or give one that has"],
  [
    "e-binary",
    document(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])),
    "document.txt: error: neither text nor a kind of file that can be read; give text, HTML, Markdown, PDF",
  ],
  [
    "f-mixed",
    document(Buffer.concat([Buffer.from("café\ntwo caf"), Buffer.from([0xe9, 0x20])])),
    "document.txt:2: error: invalid UTF-8 at byte 13; save the file as UTF-8",
  ],
  ["g-no-yaml", (folder) => rm(join(folder, "source.yaml")), "source.yaml: error: no such file; check the path"],
  ["h-malformed", yaml("language: en", "language: [en"), "source.yaml:7: error: malformed YAML ("],
  ["i-lacking", yaml("publisher: azernews\n", ""), "source.yaml:1: error: publisher: missing; expected string"],
  [
    "j-misspelt",
    yaml("author:", "auther:"),
    "source.yaml:3: error: auther: no such key; check its spelling or remove it",
  ],
  [
    "k-publisher",
    yaml("publisher: azernews", "publisher: gazette"),
    'source.yaml:2: error: unknown publisher "gazette"; add it to data/catalogue/publishers.yaml',
  ],
  ["l-language", yaml("language: en", "language: tlh"), 'source.yaml:5: error: no rules for language "tlh"'],
  [
    "m-outside",
    yaml("document.txt", "../document.txt"),
    "source.yaml:1: error: document: must be the name of a file in the same folder",
  ],
];

describe("a document that cannot be used", () => {
  test("each kind is one line with its place; all are reported, nothing is published, the old folder stays", async () => {
    const project = await temporaryProject();
    expect((await runSourcebook(["build", project])).code).toBe(0);
    const before = await fingerprint(join(project, "data/published"));
    for (const [slug, spoil] of badDocuments) {
      const folder = join(project, "data/sources/gazette", slug);
      await cp(join(project, ENERGY), folder, { recursive: true });
      await spoil(folder);
    }
    const { code, stdout, stderr } = await runSourcebook(["build"], { cwd: project });
    expect([code, stdout]).toEqual([1, ""]);
    expect(problems(stderr)).toEqual(
      badDocuments.map(([slug, , problem]) => expect.stringContaining(`data/sources/gazette/${slug}/${problem}`)),
    );
    expect(stderr).toMatch(/^nothing published: 13 errors; mend them, or publish the rest with --allow-refused$/m);
    expect(await fingerprint(join(project, "data/published"))).toEqual(before);
  });

  test("with --allow-refused the rest is published, even less than promised, and the exit code is 3", async () => {
    const project = await temporaryProject();
    await writeFile(join(project, ENERGY, "document.txt"), "");
    await addSource(project, "2022-03-01-broken", Buffer.from([0xc3, 0xa9, 0x41, 0x80]));
    const { code, stdout, stderr } = await runSourcebook(["build", "--allow-refused"], { cwd: project });
    expect(code).toBe(3);
    expect(problems(stderr)).toEqual([
      `${ENERGY}/document.txt: error: the document has no text; remove it, or give one that has`,
      expect.stringContaining("data/sources/azernews/2022-03-01-broken/document.txt:1: error: invalid UTF-8 at byte 3"),
      "data/catalogue/datasets/azerbaijan-russia.yaml: error: 11 observations, the dataset promises at least 12",
    ]);
    expect(stdout).toMatch(
      /published, 11 observations from 9 claims in 1 document, 9 numbers refused, without 2 refused documents$/m,
    );
    expect(await column(join(project, PUBLISHED, "sources.csv"), "DOC_ID")).toEqual(["D-b711654b0477b316"]);
  });

  test("the same text twice is an error that names both", async () => {
    const project = await temporaryProject();
    await addSource(project, "2022-02-18-again", await readFile(join(project, FOURTEEN, "document.txt")));
    const { code, stderr } = await runSourcebook(["build"], { cwd: project });
    expect(code).toBe(1);
    expect(problems(stderr)).toEqual([
      `data/sources/azernews/2022-02-18-again: error: the same text as ${FOURTEEN}; keep one of them`,
    ]);
    const { stdout } = await runSourcebook(["build", "--allow-refused", "--json"], { cwd: project });
    expect(JSON.parse(stdout)).toMatchObject({
      documents: { found: 3, read: 2, repeated: 0, refused: ["data/sources/azernews/2022-02-18-again"] },
    });
  });
});

test("a misspelt flag is told as it is written in the help", async () => {
  const { code, stderr } = await runSourcebook(["build", "--alow-refused"]);
  expect([code, stderr]).toEqual([2, "No flag registered for --alow-refused, did you mean --allow-refused?\n"]);
});

test("a project without documents publishes nothing, and says why", async () => {
  const project = await temporaryProject();
  await rm(join(project, "data/sources/azernews"), { recursive: true });
  const { code, stderr } = await runSourcebook(["build"], { cwd: project });
  expect([code, stderr]).toEqual([
    1,
    "reading 0 documents\nnothing published: there is no document under data/sources\n",
  ]);
});

test("a dataset under another name leaves the folder of the old one, and says so; without a dataset nothing is published", async () => {
  const project = await temporaryProject();
  await runSourcebook(["build"], { cwd: project });
  const datasets = join(project, "data/catalogue/datasets");
  await edit(join(datasets, "azerbaijan-russia.yaml"), (text) => text.replace("id: azerbaijan-russia", "id: renamed"));
  await rename(join(datasets, "azerbaijan-russia.yaml"), join(datasets, "renamed.yaml"));
  const renamed = await runSourcebook(["build"], { cwd: project });
  expect(renamed.stdout).toMatch(/^data\/published\/renamed: published, /);
  expect(problems(renamed.stderr)).toEqual([
    "data/published/azerbaijan-russia: warning: stays as it was published, for data/catalogue/datasets has no dataset of this id; remove it where another took its place",
  ]);
  await rm(join(datasets, "renamed.yaml"));
  const { code, stderr } = await runSourcebook(["build"], { cwd: project });
  expect([code, stderr.trimEnd().split("\n").at(-1)]).toEqual([
    1,
    "nothing published: data/catalogue/datasets has no dataset",
  ]);
  expect(await readdir(join(project, "data/published"))).toEqual(["azerbaijan-russia", "renamed"]);
});

test("a dataset that holds less than it promises is not published, --allow-refused or not", async () => {
  const project = await temporaryProject();
  await edit(join(project, "data/catalogue/datasets/azerbaijan-russia.yaml"), (text) =>
    text.replace("min: 12", "min: 14"),
  );
  const { code, stdout, stderr } = await runSourcebook(["build", "--allow-refused"], { cwd: project });
  expect([code, stdout]).toEqual([1, ""]);
  expect(problems(stderr)).toEqual([
    "data/catalogue/datasets/azerbaijan-russia.yaml: error: 13 observations, the dataset promises at least 14",
  ]);
  await expect(readdir(join(project, "data/published"))).rejects.toThrow("ENOENT");
});

test("a catalogue that cannot be used stops the build, --allow-refused or not; documents are looked at all the same", async () => {
  const project = await temporaryProject();
  await put(join(project, "data/catalogue/indicators/extra.yaml"), "id: EXTRA\nlabel: [\n");
  await edit(join(project, "data/catalogue/publishers.yaml"), (text) => text.replace("id: azernews", "id: AZERNEWS"));
  await put(join(project, "data/decisions/azernews.yaml"), "");
  await rm(join(project, ENERGY, "document.txt"));
  const { code, stdout, stderr } = await runSourcebook(["build", "--allow-refused"], { cwd: project });
  expect([code, stdout]).toEqual([1, ""]);
  expect(problems(stderr)).toEqual([
    expect.stringMatching(/^data\/catalogue\/indicators\/extra\.yaml:3: error: malformed YAML \(.+\)$/),
    expect.stringMatching(/^data\/catalogue\/publishers\.yaml:\d+: error: \[0\]\.id: .+, got "AZERNEWS"$/),
    `${ENERGY}/document.txt: error: no such file; check the path`,
  ]);
  expect(stderr).toMatch(/^nothing published: 3 errors$/m);
  // One document could be read; that is no rest that may be published.
  await edit(join(project, "data/catalogue/publishers.yaml"), (text) => text.replace("id: AZERNEWS", "id: azernews"));
  const sound = await runSourcebook(["build", "--json"], { cwd: project });
  expect(sound.stderr).toMatch(/^nothing published: 2 errors$/m);
  expect(JSON.parse(sound.stdout)).toMatchObject({
    exitCode: 1,
    documents: { found: 2, read: 1, repeated: 0, refused: [ENERGY] },
  });
  await expect(readdir(join(project, "data/published"))).rejects.toThrow("ENOENT");
});

describe("what a build is given", () => {
  test("a document without a date is normal: a warning, and no period where it would be needed", async () => {
    const project = await temporaryProject();
    await addSource(project, "undated", "Exports of Azerbaijan to Russia rose last year to $700 million.\n");
    const { code, stderr } = await runSourcebook(["build"], { cwd: project });
    expect(code).toBe(0);
    expect(problems(stderr)[0]).toBe(
      'data/sources/azernews/undated/document.txt: warning: no date of publication, so relative periods stay unresolved; give it as "published"',
    );
    const file = join(project, PUBLISHED, "claims.csv");
    const exact = await column(file, "EXACT");
    const at = exact.indexOf("$700 million");
    expect((await column(file, "TIME_PERIOD"))[at]).toBe("_X");
  });

  test("a title that looks like a formula stays as it is in the CSV", async () => {
    const project = await temporaryProject();
    const title = '=HYPERLINK("http://example.com","2+3")';
    await addSource(project, "2022-05-01-formula", `${SENTENCE}\n`, `published: 2022-05-01\ntitle: '${title}'\n`);
    expect((await runSourcebook(["build", project])).code).toBe(0);
    expect(await column(join(project, PUBLISHED, "sources.csv"), "TITLE")).toContain(title);
  });
});

describe("a build that is killed", () => {
  test("leaves the published folder whole at any moment, and the next build leaves nothing beside it", async () => {
    const project = await temporaryProject();
    const more = join(project, "data/sources/azernews/2022-05-01-more");
    const addMore = () => addSource(project, "2022-05-01-more", `${SENTENCE}\n`, "published: 2022-05-01\n");
    const published = () => fingerprint(join(project, PUBLISHED));
    const build = async () => expect((await runSourcebook(["build", project])).code).toBe(0);
    await build();
    const without = await published();
    await addMore();
    await build();
    const withMore = await published();
    expect(withMore).not.toEqual(without);

    const ends: unknown[] = [];
    // The lock, the staged folder, the exchange and the removal of the old one each change the folder.
    for (const change of [1, 2, 3, 4, 5]) {
      const holdsMore = (await published()).join() === withMore.join();
      await (holdsMore ? rm(more, { recursive: true, force: true }) : addMore());
      const child = startSourcebook(["build", project]);
      const ended = new Promise((resolve) => child.on("close", (_, signal) => resolve(signal)));
      const watching = killAtChange(child, join(project, "data/published"), change);
      ends.push(await ended);
      watching.close();
      expect([without, withMore]).toContainEqual(await published());
    }
    expect(ends).toContain("SIGKILL");
    await addMore();
    await build();
    expect(await readdir(join(project, "data/published"))).toEqual(["azerbaijan-russia"]);
    expect(await published()).toEqual(withMore);
  });

  test("says so where it cannot write, and takes nothing away", async () => {
    const project = await temporaryProject();
    await put(join(project, "data/published"), "a file in the place of the folder");
    const { code, stdout, stderr } = await runSourcebook(["build"], { cwd: project });
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(
      /^data\/published: error: cannot be written \(.+\); what was published before still stands$/m,
    );
  });
});
