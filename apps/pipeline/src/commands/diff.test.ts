import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { comparePublished } from "../diff/compare-published.ts";
import type { Cells, PublishedRows } from "../diff/published-rows.ts";
import { markdownDifference, wordDifference } from "../diff/word-difference.ts";
import { runSourcebook } from "../fixtures/run-sourcebook.fixture.ts";
import { addSource, put, temporaryFolder, temporaryProject } from "../fixtures/temporary-project.fixture.ts";

type Rows = Readonly<Record<string, Cells>>;
const folder = (observations: Rows, claims: Rows, documents: readonly string[] = ["D-1"]): PublishedRows => ({
  observations: new Map(Object.entries(observations)),
  claims: new Map(Object.entries(claims)),
  sources: new Map(documents.map((id) => [id, { DOC_ID: id }])),
});
const observation = (cells: Cells = {}): Cells => ({
  OBS_VALUE: "2600000000",
  OBS_LOWER: "2550000000",
  OBS_UPPER: "2650000000",
  QUALIFIER: "EQ",
  CLAIM_ID: "C-1",
  SOURCE: "Wire, 2022-01-01",
  ...cells,
});
const claim = (cells: Cells = {}): Cells => ({
  DOC_ID: "D-1",
  RULE_ID: "en/a",
  CONTENT_HASH: "1",
  OBS_KEY: "K",
  ...cells,
});
const compare = (before: PublishedRows, after: PublishedRows) =>
  comparePublished(before, after).changes.map(({ kind, why }) => [kind, why]);

describe("the reason of a change", () => {
  const before = folder({ K: observation() }, { "C-1": claim() });
  test.each([
    ["nothing", folder({ K: observation() }, { "C-1": claim() }), []],
    [
      "another claim",
      folder({ K: observation({ OBS_VALUE: "2", CLAIM_ID: "C-2" }) }, { "C-1": claim(), "C-2": claim() }),
      [["revised", "other claim: C-2 (Wire, 2022-01-01) instead of C-1"]],
    ],
    [
      "another claim, the one before having been rejected",
      folder(
        { K: observation({ OBS_VALUE: "2", CLAIM_ID: "C-2" }) },
        { "C-1": claim({ OBS_KEY: "", RANK: "deprecated" }), "C-2": claim() },
      ),
      [["revised", "other claim: C-2 (Wire, 2022-01-01) instead of C-1: claim C-1 was rejected by a decision"]],
    ],
    [
      "another rule",
      folder({ K: observation({ OBS_LOWER: "1" }) }, { "C-1": claim({ RULE_ID: "en/b" }) }),
      [["revised", "other rule: en/b instead of en/a"]],
    ],
    [
      "another reading",
      folder({ K: observation({ QUALIFIER: "GT" }) }, { "C-1": claim({ CONTENT_HASH: "2" }) }),
      [["revised", "claim C-1 is read otherwise by en/a"]],
    ],
    [
      "a decision",
      folder({ K: observation({ OBS_VALUE: "3", DECISION_ID: "J-1" }) }, { "C-1": claim() }),
      [["revised", "decision J-1"]],
    ],
    [
      "another status",
      folder({ K: observation({ OBS_STATUS: "U" }) }, { "C-1": claim() }),
      [["restated", "other documents or comparisons"]],
    ],
    [
      "a rejected claim",
      folder({}, { "C-1": claim({ RANK: "deprecated" }) }),
      [["withdrawn", "claim C-1 was rejected by a decision"]],
    ],
    ["a claim that is gone", folder({}, {}), [["withdrawn", "claim C-1 is gone"]]],
    [
      "another key",
      folder({ L: observation() }, { "C-1": claim({ OBS_KEY: "L" }) }),
      [
        ["withdrawn", "claim C-1 supports L now"],
        ["new", "claim C-1 supported K before"],
      ].toReversed(),
    ],
    [
      "a new document",
      folder(
        { K: observation(), L: observation({ CLAIM_ID: "C-2" }) },
        { "C-1": claim(), "C-2": claim({ DOC_ID: "D-2" }) },
        ["D-1", "D-2"],
      ),
      [["new", "new document Wire, 2022-01-01"]],
    ],
    [
      "a derivation",
      folder({ K: observation(), L: observation({ CLAIM_ID: "", DERIVATION_ID: "V-1" }) }, { "C-1": claim() }),
      [["new", "derivation V-1"]],
    ],
  ])("%s", (_name, after, expected) => {
    expect(compare(before, after)).toEqual(expect.arrayContaining(expected));
    expect(compare(before, after)).toHaveLength(expected.length);
  });

  test("a decision that is taken back, and a column that only one version has", () => {
    const decided = folder({ K: observation({ OBS_VALUE: "3", DECISION_ID: "J-1" }) }, { "C-1": claim() });
    expect(compare(decided, before)).toEqual([["revised", "decision J-1 is no longer in force"]]);
    const [change] = comparePublished(before, folder({ K: observation({ NEW: "x" }) }, { "C-1": claim() })).changes;
    expect(change?.columns).toEqual([{ column: "NEW", before: "", after: "x" }]);
  });
});

test("words and Markdown have a line a change, and keep tables whole", () => {
  const after = folder(
    { K: observation({ OBS_VALUE: "2", OBS_UPPER: "", QUALIFIER: "GT", DECISION_ID: "J-1" }) },
    { "C-1": claim() },
  );
  const difference = comparePublished(folder({ K: observation() }, { "C-1": claim() }), after);
  expect(wordDifference(difference, "a", "b")).toBe(
    "a -> b: 0 new, 1 revised, 0 withdrawn, 0 restated, 0 unchanged\n~ K: 2600000000 [2550000000, 2650000000] -> GT 2 [2550000000, ] (decision J-1)\n",
  );
  const markdown = markdownDifference(difference, "a|<b>", "b");
  expect(markdown).toContain("## a\\|&lt;b> -> b");
  expect(markdown).toContain("| `K` | 2600000000 [2550000000, 2650000000] -> GT 2 [2550000000, ] | decision J-1 |");
});

const shape = z.object({
  unchanged: z.int(),
  changes: z.array(z.object({ kind: z.string(), key: z.string(), why: z.string() })),
});

describe("sourcebook diff", () => {
  test("tells what a new document brings", async () => {
    const [old, now] = [await temporaryProject(), await temporaryProject()];
    await addSource(
      now,
      "x",
      "Exports from Azerbaijan to Russia amounted to $700 million in 2019.",
      "published: 2022-03-01\n",
    );
    for (const project of [old, now]) expect((await runSourcebook(["build", project])).code).toBe(0);
    const folders = [old, now].map((project) => join(project, "data/published/azerbaijan-russia"));
    const { code, stdout, stderr } = await runSourcebook(["diff", ...folders, "--json"]);
    expect([code, stderr]).toEqual([0, ""]);
    const { changes } = shape.parse(JSON.parse(stdout));
    expect(changes).toContainEqual({
      kind: "new",
      key: "A.AZE.RUS.EXPORTS._T.N.T.USD.ACTUAL._U.2019",
      why: "new document Azernews, 2022-03-01",
    });
    const back = await runSourcebook(["diff", ...folders.toReversed()]);
    expect(back.stdout).toMatch(/^- A\.AZE\.RUS\.EXPORTS\._T\.N\.T\.USD\.ACTUAL\._U\.2019: 700000000 \[/m);
    const same = await runSourcebook(["diff", folders[0] ?? "", folders[0] ?? ""]);
    expect(same.stdout).toMatch(/: 0 new, 0 revised, 0 withdrawn, 0 restated, \d+ unchanged\n$/);
  });

  test("a folder that cannot be read is one line and exit code 1; two formats are wrong usage", async () => {
    const cwd = await temporaryFolder();
    expect(await runSourcebook(["diff", "a", "b"], { cwd })).toEqual({
      code: 1,
      stdout: "",
      stderr: "a: error: no such file; check the path\n",
    });
    await put(join(cwd, "a", "observations.csv"), "OBS_KEY\n");
    await put(join(cwd, "a", "sources.csv"), "DOC_ID\n");
    expect((await runSourcebook(["diff", "a", "b"], { cwd })).stderr).toBe(
      "a/claims.csv: error: no such file; check the path\n",
    );
    for (const table of ["observations", "claims", "sources"])
      await put(join(cwd, `broken/${table}.csv`), '"OBS_KEY\n');
    const broken = await runSourcebook(["diff", "broken", "broken"], { cwd });
    expect([broken.code, broken.stdout, broken.stderr]).toEqual([
      1,
      "",
      expect.stringMatching(/^broken\/\w+\.csv: error: .+; publish it again: sourcebook build\n$/),
    ]);
    expect((await runSourcebook(["diff", "a", "b", "--json", "--markdown"], { cwd })).code).toBe(2);
    expect((await runSourcebook(["diff", "a"], { cwd })).code).toBe(2);
  });
});
