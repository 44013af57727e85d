import { createHash } from "node:crypto";
import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fillReview, openBook } from "../fixtures/fill-review.fixture.ts";
import { cases } from "../fixtures/golden-case.fixture.ts";
import { runSourcebook } from "../fixtures/run-sourcebook.fixture.ts";
import { edit, put, temporaryFolder, temporaryProject } from "../fixtures/temporary-project.fixture.ts";

const PUBLISHED = "data/published/azerbaijan-russia";

const FIGURES = `Area,Partner,Indicator,Measure,Period,Qualifier,Value,Unit,Said by,Outlet,Published,URL
Azerbaijan,Russia,Exports,level,2017,more than,587.6,mln USD,State Customs Committee of Azerbaijan,Wire,2018-01-20,https://wire.example/1
Azerbaijan,Russia,Exports,level,2018,,665.8,mln USD,State Customs Committee of Azerbaijan,Wire,2019-01-21,https://wire.example/2
Azerbaijan,Russia,Exports,growth,2018,,13.3,%,State Customs Committee of Azerbaijan,Wire,2019-01-21,https://wire.example/2
Azerbaijan,Russia,Exports,level,2018,,0.67,bn USD,State Customs Committee of Azerbaijan,Paper,2019-01-25,https://paper.example/a
`;

const mapping = (sha256: string): string => `document: figures.csv
publisher: azernews
language: en
sha256: ${sha256}
rights: { holder: the authors, redistributable: true }
table:
  columns:
    reference_area: Area
    counterpart_area: Partner
    indicator: Indicator
    measure: Measure
    period: Period
    qualifier: Qualifier
    value: Value
    unit: Unit
    said_by: Said by
    publisher: Outlet
    published: Published
    url: URL
`;

/** A project with a table of cited figures and a messy one, beside the articles. */
async function projectWithTables(): Promise<string> {
  const project = await temporaryProject();
  const folder = join(project, "data/sources/azernews/2019-02-01-figures");
  await put(join(folder, "figures.csv"), FIGURES);
  await put(join(folder, "source.yaml"), mapping(createHash("sha256").update(FIGURES).digest("hex")));
  await cp(join(cases, "table-wide"), join(project, "data/sources/azernews/2022-01-20-balance"), { recursive: true });
  return project;
}

test("tables are published with articles, each cited publication as a source, and every number is proven", async () => {
  const cwd = await projectWithTables();
  const build = await runSourcebook(["build"], { cwd });
  expect([build.code, build.stderr]).toEqual([
    0,
    expect.stringContaining(
      'warning: row 9 and 1 more: "Ruritania" is no counterpart area that such a figure can have',
    ),
  ]);
  for (const args of [[], ["--project", "."]]) {
    const verify = await runSourcebook(["verify", PUBLISHED, ...args], { cwd });
    expect([verify.code, verify.stdout]).toEqual([0, expect.stringContaining("proven")]);
  }

  const { stdout } = await runSourcebook(["explain", "A.AZE.RUS.EXPORTS._T.N.T.USD.ACTUAL.AZE.2018"], { cwd });
  expect(stdout).toContain("2 claims, independent sources 1"); // two outlets, one agency
  expect(stdout).toContain(
    "row Area: Azerbaijan | Partner: Russia | Indicator: Exports | Measure: level | Period: 2018 | Value: »665.8« | Unit: mln USD",
  );
  expect(stdout).toContain("cell figures.csv#cell=3,7");
  expect(stdout).toContain("Wire, 2019-01-21");
  expect(stdout).toContain("https://paper.example/a");
});

test("what follows from a table alone is proven: the unit of its growth stands in no cell", async () => {
  const cwd = await temporaryFolder();
  await runSourcebook(["init", ".", "--areas", "AZE,RUS"], { cwd });
  await rm(join(cwd, "data/sources/example"), { recursive: true });
  const folder = join(cwd, "data/sources/example/2022-01-20-exports");
  const table = "Partner;2020;2021\nRussia;706,5;812,1\n";
  await put(join(folder, "exports.csv"), table);
  await put(
    join(folder, "source.yaml"),
    `document: exports.csv
publisher: example
language: en
sha256: ${createHash("sha256").update(table).digest("hex")}
rights: { holder: the authors, redistributable: true }
table:
  columns: { counterpart_area: Partner }
  across: period
  constants: { reference_area: Azerbaijan, indicator: Exports, unit: mln USD }
`,
  );
  expect((await runSourcebook(["build"], { cwd })).stdout).toContain("2 observations from 2 claims");
  const { code, stdout } = await runSourcebook(["verify"], { cwd });
  expect([code, stdout]).toEqual([0, expect.stringContaining("proven")]);
});

test("a published value that is not that of its cell is found", async () => {
  const cwd = await projectWithTables();
  await runSourcebook(["build"], { cwd });
  await edit(join(cwd, PUBLISHED, "claims.csv"), (csv) => csv.replace(",ACTUAL,-1025300.4,", ",ACTUAL,-1025300.5,"));
  const { code, stdout } = await runSourcebook(["verify", PUBLISHED], { cwd });
  expect(code).toBe(1);
  expect(stdout).toMatch(/claims\.csv:\d+ OBS_VALUE: expected 1025300\.4, found 1025300\.5$/m);
});

test("extract reads a table beside its source.yaml", async () => {
  const cwd = await projectWithTables();
  const { code, stdout } = await runSourcebook(
    ["extract", "data/sources/azernews/2019-02-01-figures/figures.csv", "--format", "jsonl"],
    { cwd },
  );
  expect(code).toBe(0);
  expect(stdout.trim().split("\n")).toHaveLength(4);
});

test("a table whose source.yaml has no mapping is not read as prose", async () => {
  const cwd = await projectWithTables();
  const folder = "data/sources/azernews/2022-01-20-balance";
  await edit(join(cwd, folder, "source.yaml"), (yaml) => yaml.slice(0, yaml.indexOf("\ntable:") + 1));
  const line = /: error: a table, which is never read as prose; say under table in the source\.yaml beside it what/;
  const build = await runSourcebook(["build"], { cwd });
  expect([build.code, build.stderr]).toEqual([1, expect.stringMatching(line)]);
  const lone = await runSourcebook(["extract", "-"], { cwd, input: FIGURES });
  expect([lone.code, lone.stderr]).toEqual([1, expect.stringMatching(line)]);
  expect(lone.stdout.trim().split("\n")).toHaveLength(1);
});

test("a broken mapping is told with the line of source.yaml that has it", async () => {
  const cwd = await projectWithTables();
  const file = "data/sources/azernews/2022-01-20-balance/source.yaml";
  await edit(join(cwd, file), (yaml) => yaml.replace("across: period", "across: colour").replace("scale:", "scael:"));
  const { code, stderr } = await runSourcebook(["build"], { cwd });
  expect(code).toBe(1);
  expect(stderr).toContain(`${file}:15: error: table.across: must be one of reference_area, `);
  expect(stderr).toContain(`${file}:20: error: table.constants.scael: no such key`);
});

test("what the mapping says wrongly is told with its line of source.yaml, and so is a language without rules", async () => {
  const cwd = await projectWithTables();
  const file = "data/sources/azernews/2022-01-20-balance/source.yaml";
  const build = async (change: (yaml: string) => string) => {
    await edit(join(cwd, file), change);
    return (await runSourcebook(["build"], { cwd })).stderr;
  };
  expect(
    await build((yaml) =>
      yaml.replace("indicator: Trade balance", "indicator: Saldo").replace("ignore: [E]", "ignore: [Z]"),
    ),
  ).toMatch(/source\.yaml:18: error: table\.constants\.indicator: "Saldo" is no indicator/);
  expect(await build((yaml) => yaml.replace("indicator: Saldo", "indicator: Trade balance"))).toMatch(
    /source\.yaml:\d+: error: no column "Z", which table\.ignore names/,
  );
  expect(await build((yaml) => yaml.replace("language: en", "language: de"))).toMatch(
    /source\.yaml:\d+: error: no rules for language "de"; known: en; a table of other words can be given one of them/,
  );
});

test("decisions on figures that cite other publishers are kept under the publisher of the table", async () => {
  const cwd = await projectWithTables();
  await runSourcebook(["review", "export"], { cwd });
  const file = join(cwd, "data/exports/review.xlsx");
  const { claims, cell } = await openBook(file);
  const cited = claims.find((claim) => cell(claim, "Quote").text.includes("Outlet: Wire"));
  const decision = {
    Decision: "reject",
    Reason: "Misprinted.",
    Reviewer: "A. Reader",
    "Decided on": new Date("2022-03-01T00:00:00Z"),
  };
  await fillReview(file, { [cited ?? ""]: decision });
  const imported = await runSourcebook(["review", "import", "data/exports/review.xlsx"], { cwd });
  expect([imported.code, imported.stdout]).toEqual([
    0,
    expect.stringContaining("1 new decision in data/decisions/azernews.yaml"),
  ]);
});
