import { spawnSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readCsv, recordsOf } from "@sourcebook/export";
import { describe, expect, test } from "vitest";
import { fillReview, openBook } from "../fixtures/fill-review.fixture.ts";
import { runSourcebook } from "../fixtures/run-sourcebook.fixture.ts";
import { edit, fingerprint, put, temporaryProject } from "../fixtures/temporary-project.fixture.ts";

const PUBLISHED = "data/published/azerbaijan-russia";
const DECISIONS = "data/decisions/azernews.yaml";
const FILE = "data/exports/review.xlsx";
const OFFICE = "soffice";

// Claims of the two articles.
const TURNOVER_2021 = "C-d01edfc2aa94cb32";
const FOOD_2021 = "C-8623633abd0f2fe5";
const APPLICANTS = "C-1fbac287e56c68ef";
const INVESTED = "C-162aa0525aba3c8d";
const TOMATOES = "C-a791590107b065b0";

const DAY = new Date("2022-03-01T00:00:00Z");
const by = { Reviewer: "A. Reader", "Decided on": DAY };
const TABLE_HAS = "The customs committee's own table has 2.8.";

/** A project with a review workbook in it. */
async function exported(): Promise<string> {
  const project = await temporaryProject();
  const { code, stderr } = await runSourcebook(["review", "export"], { cwd: project });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "reading 2 documents\n" });
  return project;
}
const importing = (project: string, file = FILE) => runSourcebook(["review", "import", file], { cwd: project });
const readAt = (project: string, file: string) => readFile(join(project, file), "utf8");
const rowsOf = async (project: string, table: string) =>
  recordsOf(readCsv(await readAt(project, join(PUBLISHED, table))));

const correct = { Decision: "correct", "Corrected value": 2_800_000_000, Reason: TABLE_HAS, ...by };

describe("sourcebook review", () => {
  test("a correction flows from the sheet into every output, with its author and reason", async () => {
    const project = await exported();
    await fillReview(join(project, FILE), {
      [FOOD_2021]: { Decision: "correct", "Corrected value": 1_250_000_000, Reason: TABLE_HAS, ...by },
      [TOMATOES]: { Decision: "reject", Reason: "No year.", ...by },
    });
    const imported = await importing(project);
    expect([imported.code, imported.stdout]).toEqual([
      0,
      `${FILE}: 2 new decisions in ${DECISIONS}; publish: sourcebook build\n`,
    ]);
    const built = await runSourcebook(["build"], { cwd: project });
    expect([built.code, built.stderr.includes("error")]).toEqual([0, false]);

    const decisions = await rowsOf(project, "decisions.csv");
    expect(decisions.find(({ CLAIM_ID }) => CLAIM_ID === FOOD_2021)).toMatchObject({
      VERB: "correct",
      SET: "OBS_VALUE=1.25",
      REASON: TABLE_HAS,
      AUTHOR: "A. Reader",
      DATE: "2022-03-01",
    });
    const observations = await rowsOf(project, "observations.csv");
    const food = observations.filter(({ OBS_KEY }) => OBS_KEY?.includes("AGRI_FOOD.N.T"));
    expect(food.map(({ OBS_VALUE, VALUE_BASIS, REVIEW_STATUS }) => [OBS_VALUE, VALUE_BASIS, REVIEW_STATUS])).toEqual([
      ["1209000000", "DERIVED", "UNREVIEWED"], // 1.25 bn / 1.034 in 2020
      ["1250000000", "CORRECTED", "CORRECTED"],
    ]);
    const tomatoes = (await rowsOf(project, "claims.csv")).find(({ CLAIM_ID }) => CLAIM_ID === TOMATOES);
    expect(tomatoes).toMatchObject({ OBS_KEY: "", RANK: "deprecated", RANK_REASON: "DECISION" });

    expect(await readAt(project, `${PUBLISHED}/README.md`)).toMatch(
      /What people decided[^]*Correct OBS\\_VALUE=1\.25: .*\$1\.3 billion.*The customs committee's own table has 2\.8\. \(A\. Reader, 2022-03-01\)/,
    );
    expect(await readAt(project, `${PUBLISHED}/CHANGELOG.md`)).toContain(
      `1.3 bn → 1.25 bn (correction by A. Reader: ${TABLE_HAS})`,
    );
    const tree = await runSourcebook(["explain", FOOD_2021], { cwd: project });
    expect(tree.stdout).toMatch(
      /decision J-[0-9a-f]{16} {2}.*decisions\.csv#row=\d\n.*Correct OBS_VALUE=1\.25 by A\. Reader on 2022-03-01\n.*The customs committee's own table/,
    );
    const verified = await runSourcebook(["verify"], { cwd: project });
    expect([verified.code, verified.stdout.includes("FAILED")]).toEqual([0, false]);
    const { cell } = await openBook(join(project, PUBLISHED, "azerbaijan-russia.xlsx"));
    expect(cell(FOOD_2021, "Decision").value).toBe("correct");
    expect(cell(FOOD_2021, "Corrected value").value).toBe(1_250_000_000);
    expect(cell(FOOD_2021, "Reason").value).toBe(TABLE_HAS);
    expect(cell(FOOD_2021, "Decided on").value).toEqual(DAY);
    const filled = join(project, "filled.xlsx");
    await fillReview(
      join(project, PUBLISHED, "azerbaijan-russia.xlsx"),
      { [APPLICANTS]: { Decision: "accept", ...by } },
      filled,
    );
    expect((await importing(project, "filled.xlsx")).stdout).toBe(
      `filled.xlsx: 1 new decision in ${DECISIONS}, 2 as before; publish: sourcebook build\n`,
    );
    expect((await importing(project, "filled.xlsx")).stdout).toBe("filled.xlsx: no new decision, 3 as before\n");
  });

  test("keeps what people wrote in data/decisions, byte for byte", async () => {
    const project = await exported();
    const yaml = [
      "# What we decided in March.",
      "",
      `-   claim: ${TOMATOES} # no year`,
      "    verb:   reject",
      '    expect: "e5d602710e602a36"',
      "    reason: >-",
      "      No year",
      "      is stated.",
      "    author: A. Reader",
      "    date: 2022-03-01",
    ].join("\n");
    await put(join(project, DECISIONS), yaml);
    await fillReview(join(project, FILE), { [APPLICANTS]: { Decision: "accept", ...by } });
    expect((await importing(project)).code).toBe(0);
    expect(await readAt(project, DECISIONS)).toBe(
      `${yaml}\n- verb: accept\n  claim: ${APPLICANTS}\n  expect: 430215a1713b9d14\n  reason: Read and found right.\n  author: A. Reader\n  date: 2022-03-01\n`,
    );
  });

  test("refuses a file with a fault as a whole, with every reason", async () => {
    const project = await exported();
    await fillReview(join(project, FILE), {
      [APPLICANTS]: { Decision: "accept", ...by },
      [INVESTED]: { Decision: "reject", ...by, "Proposed value": 1_300_000_000 },
      [TURNOVER_2021]: { Decision: "approve", ...by },
    });
    const before = await fingerprint(join(project, "data"));
    const { code, stdout, stderr } = await importing(project);
    expect([code, stdout]).toEqual([1, ""]);
    expect(
      stderr
        .replaceAll(/row \d+/g, "row N")
        .split("\n")
        .slice(1),
    ).toEqual([
      `${FILE}: error: row N, Proposed value: a locked cell was changed; export the review again`,
      `${FILE}: error: row N, Reason: missing; say why, in a sentence`,
      `${FILE}: error: row N, Decision: "approve" is no decision; choose accept, correct, reject, prefer or unsure`,
      `nothing imported: 3 errors in ${FILE}`,
      "",
    ]);
    expect(await fingerprint(join(project, "data"))).toEqual(before);
  });

  test("a decision on a claim that is read otherwise by now is not taken over, and the claim comes first next time", async () => {
    const project = await exported();
    await fillReview(join(project, FILE), {
      [TURNOVER_2021]: correct,
      [APPLICANTS]: { Decision: "accept", ...by },
    });
    await edit(join(project, "data/catalogue/indicators/companies.yaml"), (yaml) =>
      yaml.replace("entry: LE", "entry: T"),
    );
    const { code, stdout, stderr } = await importing(project);
    expect([code, stdout]).toEqual([
      3,
      `${FILE}: 1 new decision in ${DECISIONS}, 1 to be decided again; publish: sourcebook build\n`,
    ]);
    expect(stderr).toMatch(new RegExp(`row \\d+: claim ${APPLICANTS} is read otherwise since this file was made`));
    expect(await readAt(project, DECISIONS)).not.toContain(APPLICANTS);

    await put(
      join(project, DECISIONS),
      (await readAt(project, DECISIONS)).replace(/expect: .*/, 'expect: "0123456789abcdef"'),
    );
    await runSourcebook(["review", "export", "--out", "again.xlsx"], { cwd: project });
    const { claims, cell } = await openBook(join(project, "again.xlsx"));
    expect(claims[0]).toBe(TURNOVER_2021);
    expect(cell(TURNOVER_2021, "Why it is listed").text).toMatch(
      /^Decided by A\. Reader on 2022-03-01, but read otherwise/,
    );
    await fillReview(join(project, "again.xlsx"), { [TURNOVER_2021]: { Decision: "accept", ...by } });
    expect((await importing(project, "again.xlsx")).stdout).toContain("1 new decision");
    const built = await runSourcebook(["build", "--json"], { cwd: project });
    expect([built.code, built.stderr.includes("error")]).toEqual([0, false]);
  });

  test("survives a file saved by LibreOffice", async ({ skip }) => {
    if (spawnSync(OFFICE, ["--version"]).status !== 0)
      skip("SKIPPED: no LibreOffice here (apt-get install libreoffice-calc)");
    const project = await exported();
    const filled = join(project, "filled.xlsx");
    await fillReview(
      join(project, FILE),
      { [TURNOVER_2021]: correct, [APPLICANTS]: { Decision: "accept", ...by, Reviewer: "Ə. Oxucu" } },
      filled,
    );
    const profile = `-env:UserInstallation=file://${project}/profile`;
    const args = ["--headless", profile, "--convert-to", "xlsx", "--outdir", join(project, "saved"), filled];
    expect(spawnSync(OFFICE, args).status).toBe(0);
    expect(await importing(project, "saved/filled.xlsx")).toMatchObject({
      code: 0,
      stdout: `saved/filled.xlsx: 2 new decisions in ${DECISIONS}; publish: sourcebook build\n`,
    });
    const yaml = await readAt(project, DECISIONS);
    for (const part of ['OBS_VALUE: "2.8"', TABLE_HAS, "author: Ə. Oxucu", "date: 2022-03-01"])
      expect(yaml).toContain(part);
  });

  test("never replaces a workbook in which somebody may have decided", async () => {
    const project = await exported();
    const { code, stderr } = await runSourcebook(["review", "export"], { cwd: project });
    expect([code, stderr]).toEqual([1, expect.stringContaining("stands there already and may hold decisions")]);
    expect(await readdir(join(project, "data/exports"))).toEqual(["review.xlsx"]);
  });

  test("what it says to do next can be typed as it stands", async () => {
    const project = await temporaryProject();
    const { stdout } = await runSourcebook(["review", "export", "--out", "all 'n' new.xlsx"], { cwd: project });
    expect(stdout).toMatch(/then: sourcebook review import 'all '\\''n'\\'' new\.xlsx'\n$/);
  });

  test("lists the claims of one dataset, and says which there are", async () => {
    const project = await temporaryProject();
    const { code, stderr } = await runSourcebook(["review", "export", "--dataset", "x"], { cwd: project });
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining("data/catalogue/datasets: error: x: no such dataset; there are azerbaijan-russia\n"),
    ]);
    const piped = await runSourcebook(["review", "export", "--dataset", "azerbaijan-russia", "--out", "-"], {
      cwd: project,
    });
    expect([piped.code, piped.stdout.slice(0, 2)]).toEqual([0, "PK"]);
  });

  test.each([
    ["a file that is not there", "gone.xlsx", /^gone\.xlsx: error: no such file; check the path$/m],
    [
      "a file that is no workbook",
      "data/catalogue/units.yaml",
      /^data\/catalogue\/units\.yaml: error: it is no workbook in/m,
    ],
  ])("says what is wrong with %s", async (_title, file, line) => {
    const { code, stderr } = await importing(await temporaryProject(), file);
    expect([code, stderr]).toEqual([1, expect.stringMatching(line)]);
  });
});
