import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { wordIssue } from "@sourcebook/model";
import { expect, test } from "vitest";
import { edit, put, temporaryProject } from "../fixtures/temporary-project.fixture.ts";
import { readCatalogue } from "./read-catalogue.ts";

const EXPORTS = "indicators/exports.yaml";
const DATASET = "datasets/azerbaijan-russia.yaml";

/** What is wrong with this repository's catalogue once it is spoilt. */
async function problemsAfter(spoil: (folder: string) => Promise<unknown>): Promise<readonly string[]> {
  const folder = join(await temporaryProject(), "data/catalogue");
  await spoil(folder);
  const { catalogue, issues } = await readCatalogue(folder, "catalogue");
  expect(catalogue === null).toBe(issues.length > 0);
  return issues.map(wordIssue);
}

test("the catalogue of this repository is sound", async () => {
  expect(await problemsAfter(async () => {})).toEqual([]);
});

test.each([
  [
    "a missing file",
    async (c: string) => rm(join(c, "units.yaml")),
    /^catalogue\/units\.yaml: no such file; check the path$/,
  ],
  [
    "a missing folder",
    async (c: string) => rm(join(c, "indicators"), { recursive: true }),
    /^catalogue\/indicators: no such file; check the path$/,
  ],
  [
    "broken YAML",
    async (c: string) => put(join(c, "indicators/extra.yaml"), "id: EXTRA\nlabel: [\n"),
    /^catalogue\/indicators\/extra\.yaml:3: malformed YAML \(.+\)$/,
  ],
  [
    "bytes that are no UTF-8",
    async (c: string) => put(join(c, "indicators/extra.yaml"), Buffer.from("id: EXTRA\nlabel: caf\xe9\n", "latin1")),
    /^catalogue\/indicators\/extra\.yaml:2: invalid UTF-8 at byte 20; save the file as UTF-8$/,
  ],
  [
    "a value that is not allowed",
    async (c: string) => edit(join(c, EXPORTS), (text) => text.replace(/^pair: .*$/m, "pair: sideways")),
    /^catalogue\/indicators\/exports\.yaml:\d+: pair: .*, got "sideways"$/,
  ],
  [
    "an id given twice",
    async (c: string) => put(join(c, "indicators/zz.yaml"), await readFile(join(c, EXPORTS))),
    /^catalogue\/indicators\/zz\.yaml:\d+: EXPORTS is already defined in catalogue\/indicators\/exports\.yaml:\d+; keep one of them$/,
  ],
  [
    "a place that no entry defines",
    async (c: string) => edit(join(c, DATASET), (text) => text.replace("[AZE, RUS]", "[AZE, QQQ]")),
    /^catalogue\/datasets\/azerbaijan-russia\.yaml:\d+: areas\.1: "QQQ" is no known place; add it to places\.yaml$/,
  ],
  [
    "a dataset under another file name",
    async (c: string) => edit(join(c, DATASET), (text) => text.replace(/^id: .*$/m, "id: other")),
    /^catalogue\/datasets\/azerbaijan-russia\.yaml:\d+: id: must be the name of the file, azerbaijan-russia$/,
  ],
])("%s is one problem with its place", async (_title, spoil, expected) => {
  expect(await problemsAfter(spoil)).toEqual([expect.stringMatching(expected)]);
});

test("a problem of an entry stands at its line, also in a list", async () => {
  const [problem] = await problemsAfter((c) =>
    edit(join(c, "products.yaml"), (text) => text.replace("code: TOMATOES", "code: tomatoes")),
  );
  const lines = (await readFile(join(await temporaryProject(), "data/catalogue/products.yaml"), "utf8")).split("\n");
  const line = lines.findIndex((each) => each.includes("code: TOMATOES")) + 1;
  expect(problem).toMatch(
    new RegExp(
      `^catalogue/products\\.yaml:${line}: \\[\\d+\\]\\.code: must be upper-case letters, digits and _, got "tomatoes"$`,
    ),
  );
});
