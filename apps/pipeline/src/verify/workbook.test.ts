import { join } from "node:path";
import { expect, test } from "vitest";
import { readFolder } from "../disk/read-folder.ts";
import { runSourcebook } from "../fixtures/run-sourcebook.fixture.ts";
import { temporaryProject } from "../fixtures/temporary-project.fixture.ts";
import { makeFiles } from "./generated.ts";
import { readSubject, type Readable } from "./subject.ts";
import { workbook } from "./workbook.ts";

/** The published folder of the two articles. */
async function publishedFolder() {
  const project = await temporaryProject();
  expect((await runSourcebook(["build", project])).code).toBe(0);
  const files = await readFolder(join(project, "data/published/azerbaijan-russia"));
  const { readable } = readSubject(files);
  if (!readable) throw new Error("the published folder cannot be read");
  return { files, readable, path: `${readable.description.dataset.id}.xlsx` };
}

/** What the proof finds in a workbook that was made from other rows. */
async function failuresWith(change: (contents: Readable["contents"]) => Partial<Readable["contents"]>) {
  const { files, readable, path } = await publishedFolder();
  const { contents } = readable;
  const forged = await makeFiles({ ...readable, contents: { ...contents, ...change(contents) } });
  const withForged = new Map(files).set(path, forged.get(path) ?? new Uint8Array());
  return (await workbook(readable, withForged, await makeFiles(readable))).failures;
}

test("the workbook holds the formulas and results that its tables make", async () => {
  const { files, readable } = await publishedFolder();
  expect((await workbook(readable, files, await makeFiles(readable))).failures).toEqual([]);
});

test("a derived value that was changed is named by its cell, with the formula that belongs there", async () => {
  const failures = await failuresWith(({ derivations }) => ({
    derivations: derivations.map((each, at) => (at === 0 ? { ...each, OBS_VALUE: "2536000000" } : each)),
  }));
  // The cover shows the digest of the data, which changes with it.
  const [live, stored] = failures.filter(({ column }) => !column?.startsWith("Cover"));
  expect([live?.column, stored?.column]).toEqual([
    expect.stringMatching(/^Derived D\d+$/),
    expect.stringMatching(/^Derived H\d+$/),
  ]);
  expect(live?.expected).toMatch(/^=INDEX\(observations\[Value\].* -> 2534965034\.96503$/);
  expect(live?.found).toBe("2536000000");
});

test("results that are those of no table are found without making the workbook again", async () => {
  const { files, readable } = await publishedFolder();
  const { contents } = readable;
  const derivations = contents.derivations.map((each) => ({ ...each, OBS_LOWER: "1" }));
  const checks = contents.checks.map((each) => ({ ...each, OVERLAP_SHARE: each.OVERLAP_SHARE && "0.5" }));
  const claims = contents.claims.map((each, at) => (at === 3 ? { ...each, OBS_VALUE: "7" } : each));
  const others = { ...readable, contents: { ...contents, derivations, checks, claims } };
  const { failures } = await workbook(others, files, files);
  expect(new Set(failures.map(({ column }) => column))).toEqual(
    new Set(["Derived Lower", "Derived Published lower", "Checks Overlap share", "Claims Value"]),
  );
});
