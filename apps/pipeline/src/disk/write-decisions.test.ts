import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { decisionEntrySchema, type DecisionEntry } from "@sourcebook/model";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { temporaryFolder } from "../fixtures/temporary-project.fixture.ts";
import { addDecisions, withEntries } from "./write-decisions.ts";

const entry: DecisionEntry = decisionEntrySchema.parse({
  verb: "correct",
  claim: "C-0123456789abcdef",
  expect: "1234567890123456", // digits only: a number, were it not in quotes
  set: { OBS_VALUE: "2.80", UNIT_MULT: 9, BASE_PERIOD: null },
  reason: `Yes: "${"a long reason ".repeat(20)}" # and more`,
  author: "Ə. Reader",
  date: "2022-03-01",
});
const before = { ...entry, claim: "C-fedcba9876543210" };

describe("withEntries", () => {
  test.each([
    ["nothing", "", 0],
    ["a comment", "# None yet.\n", 0],
    ["a list without line end", withEntries("", [before]).trimEnd(), 1],
    ["a list with a comment at its end", `${withEntries("", [before])}# more to come\n`, 1],
  ])("adds to the end of %s, and changes nothing else", (_title, text, count) => {
    const added = withEntries(text, [entry, entry]);
    expect(added.startsWith(text)).toBe(true);
    expect(parse(added)).toEqual([...Array.from({ length: count }, () => before), entry, entry]);
  });

  test.each([
    ["an empty list in brackets", "# None yet.\n[]\n", []],
    ["an indented list", withEntries("", [before]).replaceAll(/^/gm, "  ").replace(/ +$/, "# None yet.\n"), [before]],
  ])("adds to %s, whose comments stay", (_title, text, entries) => {
    const added = withEntries(text, [entry]);
    expect(added).toContain("# None yet.");
    expect(parse(added)).toEqual([...entries, entry]);
  });
});

test("makes the folder, and leaves no other file in it", async () => {
  const folder = join(await temporaryFolder(), "data/decisions");
  const entries = new Map([["azernews", [entry]]]);
  expect(await addDecisions(folder, "decisions", entries)).toEqual(["decisions/azernews.yaml"]);
  await addDecisions(folder, "decisions", entries);
  expect(await readdir(folder)).toEqual(["azernews.yaml"]);
  expect(parse(await readFile(join(folder, "azernews.yaml"), "utf8"))).toEqual([entry, entry]);
});

test("says which file cannot be written", async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "azernews.yaml"));
  await expect(addDecisions(folder, "decisions", new Map([["azernews", [entry]]]))).rejects.toThrow(
    "decisions/azernews.yaml: error: cannot be written (a folder stands in its place); its decisions stay as they were",
  );
  await writeFile(join(folder, "file"), "");
  await expect(addDecisions(join(folder, "file"), "file", new Map([["azernews", [entry]]]))).rejects.toThrow(/^file\//);
});
