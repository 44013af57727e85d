import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runSourcebook } from "../fixtures/run-sourcebook.fixture.ts";
import { edit, fillProject, temporaryFolder } from "../fixtures/temporary-project.fixture.ts";

let project = "";
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "sourcebook-"));
  await fillProject(project);
  expect((await runSourcebook(["build", project])).code).toBe(0);
});
afterAll(() => rm(project, { recursive: true, force: true }));

const explain = (...args: readonly string[]) => runSourcebook(["explain", ...args], { cwd: project });

describe("sourcebook explain", () => {
  test("draws the tree from a cell to its document, the number marked in its sentence", async () => {
    const { code, stdout, stderr } = await explain("TRADE_TURNOVER", "2021");
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^cell A\.AZE\.RUS\.TRADE_TURNOVER\._T\.N\.T\.USD\.ACTUAL\._U\.2021 {2}data\/published\/azerbaijan-russia\/observations\.csv#row=6\n/,
    );
    expect(stdout).toContain("value equal to 2900000000 USD, between 2850000000 and 2950000000\n");
    expect(stdout).toContain(
      "├─ sentence Thus, bilateral trade turnover increased by 14.4 percent to »$2.9 billion« in 2021.",
    );
    expect(stdout).toMatch(/├─ claim C-d01edfc2aa94cb32 {2}data\/published\/azerbaijan-russia\/claims\.csv#row=\d+\n/);
    expect(stdout).toMatch(/├─ rule en\/\S+\n/);
    expect(stdout).toContain("number at 1353-1365, sentence at 1293-1374");
    expect(stdout).toContain("document D-b711654b0477b316  Ayya Lmahamad, Azernews, 2022-02-17\n");
    expect(stdout).toContain("sha256 b711654b0477b31647a6c4915aea637b50cd7c7616214834461b1473fe83be9c of the file\n");
    expect(stdout).not.toContain("\u001b");
    expect(stderr).toContain("also with these codes:\n  A.AZE.RUS.TRADE_TURNOVER.AGRI_FOOD.GY.T.PT.ACTUAL._U.2021\n");
  });

  test("a cell that two documents support shows both claims, the shown one first", async () => {
    const { stdout } = await explain("I.AZE.RUS.DOCUMENTS._T.N.LE.NUMBER.ACTUAL._U.2021-11-22");
    expect(stdout.match(/claim C-[0-9a-f]{16}(?= {2})/g)).toEqual([
      "claim C-a31baeb17f431e38",
      "claim C-cd89cdbbb562839d",
    ]);
    expect(stdout).toContain("repeats claim C-a31baeb17f431e38");
    expect(stdout.match(/sentence »More than 230« intergovernmental/g)).toHaveLength(2);
  });

  test("shows what a cell was compared with, and what was computed of it", async () => {
    const { stdout } = await explain("TRADE_TURNOVER", "2020");
    expect(stdout).toContain("consistent with other claims; 1 claim");
    expect(stdout).toMatch(/check K-[0-9a-f]{16} {2}data\/published\/azerbaijan-russia\/checks\.csv#row=\d+\n/);
    expect(stdout).toContain("Consistent by the rule Growth, reason: Rounding\n");
    expect(stdout).toContain("but only with 2020 in [2.550, 2.580] and 2021 in [2.916, 2.950] billion USD.\n");
    expect(stdout).toContain("Tightened: between 2550000000 and 2579798864\n");
  });

  test("leads from a value that nobody states to the sentences that imply it", async () => {
    const { stdout } = await explain("A.AZE.RUS.TRADE_TURNOVER.AGRI_FOOD.N.T.USD.ACTUAL._U.2020");
    expect(stdout).toContain("Implied by growth: 1257000000, between 1208313194 and 1306240929\n");
    expect(stdout).toContain("formula C-8623633abd0f2fe5 / (1 + C-adc764dae900a194 / 100)");
    expect(stdout).toContain("increased by 3.4 percent and amounted to »$1.3 billion«.");
    expect(stdout).toContain("increased by »3.4 percent« and amounted to $1.3 billion.");
  });

  test("explains a claim", async () => {
    const { code, stdout } = await explain("C-99f17941e4284d4f");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^claim C-99f17941e4284d4f /);
    expect(stdout).toContain("belongs to the level of claim C-d01edfc2aa94cb32");
    expect(stdout).toContain("increased by »14.4 percent« to $2.9 billion");
  });

  test("prints the tree as JSON", async () => {
    const { stdout } = await explain("--json", "A.AZE.RUS.TRADE_TURNOVER._T.N.T.USD.ACTUAL._U.2020");
    expect(JSON.parse(stdout)).toMatchObject({
      kind: "observation",
      dataset: "azerbaijan-russia",
      row: 5,
      observation: { OBS_VALUE: "2600000000" },
      claims: [
        {
          claim: { CLAIM_ID: "C-e47e1ae8409c7435" },
          sentence: { before: "The trade turnover between Azerbaijan and Russia amounted to ", number: "$2.6 billion" },
          document: { DOC_ID: "D-3642db7e262e544e", PUBLISHER: "Azernews" },
        },
      ],
    });
  });

  test.each([
    [
      "several equally plain cells",
      ["INVESTMENT"],
      /^"INVESTMENT" names 2 of them; say which:\n {2}I\.AZE\.RUS\.INVESTMENT\S+ {2}\S+#row=\d+\n {2}I\.RUS\.AZE\.INVESTMENT/,
    ],
    ["nothing that is published", ["GDP", "1999"], /^"GDP 1999" is no published observation or claim/],
  ])("decides nothing on %s", async (_title, args, words) => {
    const { code, stdout, stderr } = await explain(...args);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(words);
  });

  test("wants an id", async () => {
    expect((await explain()).code).toBe(2);
  });

  test("takes --project, and says where nothing is published or a table is broken", async () => {
    const empty = await temporaryFolder();
    const nothing = await runSourcebook(["explain", "GDP", "--project", empty]);
    expect([nothing.code, nothing.stderr]).toEqual([
      1,
      `${empty}/data/published: no complete dataset is published there; publish it: sourcebook build\n`,
    ]);
    await cp(join(project, "data/published"), join(empty, "data/published"), { recursive: true });
    await edit(join(empty, "data/published/azerbaijan-russia/claims.csv"), (text) => `${text}one,cell\n`);
    const broken = await runSourcebook(["explain", "GDP", "--project", empty]);
    expect(broken.code).toBe(1);
    expect(broken.stderr).toMatch(/claims\.csv: .*2 cells.*; publish it again: sourcebook build\n$/);
  });
});
