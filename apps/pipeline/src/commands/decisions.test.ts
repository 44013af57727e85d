import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readCsv, recordsOf } from "@sourcebook/export";
import { describe, expect, test } from "vitest";
import { runSourcebook } from "../fixtures/run-sourcebook.fixture.ts";
import { put, temporaryProject } from "../fixtures/temporary-project.fixture.ts";

const FILE = "data/decisions/azernews.yaml";
const PUBLISHED = "data/published/azerbaijan-russia";

/** Rows of a published table by column. */
async function rowsOf(project: string, table: string): Promise<readonly Readonly<Record<string, string>>[]> {
  return recordsOf(readCsv(await readFile(join(project, PUBLISHED, table), "utf8")));
}

/** A project with decisions on the claim of 2.9 billion; `$HASH` in them is its content hash. */
async function decidedProject(yaml: string): Promise<string> {
  const project = await temporaryProject();
  await runSourcebook(["build", project]);
  const claims = await rowsOf(project, "claims.csv");
  const hash = claims.find(({ CLAIM_ID }) => CLAIM_ID === "C-d01edfc2aa94cb32")?.["CONTENT_HASH"] ?? "";
  await put(join(project, FILE), yaml.replaceAll("$HASH", hash));
  return project;
}

const decision = (verb: string, more = "", hash = "$HASH") =>
  [
    "- claim: C-d01edfc2aa94cb32",
    `  verb: ${verb}`,
    `  expect: "${hash}"`,
    "  reason: Read again.",
    "  author: A. Reader",
    "  date: 2022-03-01",
    ...(more ? [`  ${more}`] : []),
    "",
  ].join("\n");

describe("data/decisions", () => {
  test("changes what is published, and is published itself", async () => {
    const project = await decidedProject(decision("correct", 'set: { OBS_VALUE: "3.4" }'));
    const { code, stderr } = await runSourcebook(["build"], { cwd: project });
    expect([code, stderr.includes("error")]).toEqual([0, false]);
    const shown = (await rowsOf(project, "observations.csv")).find(({ CLAIM_ID }) => CLAIM_ID === "C-d01edfc2aa94cb32");
    expect(shown).toMatchObject({
      OBS_VALUE: "3400000000",
      OBS_LOWER: "3350000000",
      VALUE_BASIS: "CORRECTED",
      CONFLICT_STATUS: "CONTRADICTION",
      OBS_STATUS: "U",
    });
    expect(await rowsOf(project, "decisions.csv")).toMatchObject([
      { VERB: "correct", SET: "OBS_VALUE=3.4", REASON: "Read again.", DATE: "2022-03-01" },
    ]);
    const changes = await readFile(join(project, PUBLISHED, "CHANGELOG.md"), "utf8");
    expect(changes).toContain("## 2022-03-01\n\n0 new values, 1 changed value.\n");
    expect(changes).toContain(
      "Trade turnover, Azerbaijan and Russia (2021): 2.9 bn → 3.4 bn (correction by A. Reader: Read again.)",
    );
    const readme = await readFile(join(project, PUBLISHED, "README.md"), "utf8");
    expect(readme).toContain("is in CONTRADICTION with");
  });

  test("whose claim has changed stops its cell with a line; --allow-refused publishes the rest", async () => {
    const project = await decidedProject(decision("accept", "", "0123456789abcdef"));
    const { code, stdout, stderr } = await runSourcebook(["build"], { cwd: project });
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(
      /^data\/decisions\/azernews\.yaml:3: error: the decision on claim C-d01edfc2aa94cb32 expects the content 0123456789abcdef, which is now [0-9a-f]{16}; its cell is not published/m,
    );
    expect(stderr).toContain("publish the rest with --allow-refused");
    const rest = await runSourcebook(["build", "--allow-refused"], { cwd: project });
    expect(rest.code).toBe(3);
    const keys = (await rowsOf(project, "observations.csv")).map(({ OBS_KEY }) => OBS_KEY);
    expect(keys).not.toContain("A.AZE.RUS.TRADE_TURNOVER._T.N.T.USD.ACTUAL._U.2021");
    expect(keys).toContain("A.AZE.RUS.TRADE_TURNOVER._T.N.T.USD.ACTUAL._U.2020");
  });

  test.each([
    ["an unknown verb", decision("approve"), /azernews\.yaml:2: error: \[0\]\.verb: /],
    [
      "a correction of nothing",
      decision("correct", "set: {}"),
      /azernews\.yaml:7: error: \[0\]\.set: must set a column/,
    ],
    [
      "a column that is evidence",
      decision("correct", "set: { QUOTE: x }"),
      /azernews\.yaml:7: error: \[0\]\.set\.QUOTE: no such key/,
    ],
    [
      "a period that is none",
      decision("correct", 'set: { TIME_PERIOD: "2021-13" }'),
      /azernews\.yaml:7: error: \[0\]\.set: TIME_PERIOD must be a period/,
    ],
  ])("reports %s with its line", async (_title, yaml, line) => {
    const project = await temporaryProject();
    await put(join(project, FILE), yaml.replaceAll("$HASH", "0123456789abcdef"));
    const { code, stderr } = await runSourcebook(["build"], { cwd: project });
    expect(code).toBe(1);
    expect(stderr).toMatch(line);
  });

  test.each([
    ["cannot be read", decision("reject") + decision("reject").replace("2022-03-01", "2022-13-02"), "[1].date: "],
    ["set a code that nobody knows", decision("correct", "set: { REF_AREA: ZZZ }"), 'unknown place "ZZZ"'],
  ])("that %s stop the build, --allow-refused or not", async (_title, yaml, line) => {
    const project = await decidedProject(yaml);
    const before = await readFile(join(project, PUBLISHED, "SHA256SUMS"), "utf8");
    const { code, stderr } = await runSourcebook(["build", "--allow-refused"], { cwd: project });
    expect([code, stderr.includes(line)]).toEqual([1, true]);
    expect(await readFile(join(project, PUBLISHED, "SHA256SUMS"), "utf8")).toBe(before);
  });

  test("may all be taken out of a file", async () => {
    const project = await decidedProject("# none\n");
    const { code, stdout } = await runSourcebook(["build"], { cwd: project });
    expect([code, stdout]).toEqual([0, expect.stringContaining("unchanged")]);
  });

  test("of a publisher that the catalogue does not have is an error", async () => {
    const project = await temporaryProject();
    await put(join(project, "data/decisions/gazette.yaml"), "[]\n");
    const { code, stderr } = await runSourcebook(["build"], { cwd: project });
    expect([code, stderr.includes('gazette.yaml: error: unknown publisher "gazette"')]).toEqual([1, true]);
  });
});
