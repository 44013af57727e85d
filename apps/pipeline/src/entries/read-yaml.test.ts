import { indicatorSchema, productSchema, sourceFileSchema } from "@sourcebook/model";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { readYaml } from "./read-yaml.ts";

const source = (lines: readonly string[]) => readYaml(`${lines.join("\n")}\n`, sourceFileSchema, "source.yaml");
const sound = [
  "document: document.txt",
  "publisher: azernews",
  "language: en",
  `sha256: ${"a".repeat(64)}`,
  "rights:",
  "  holder: Azernews",
  "  redistributable: false",
];

describe("readYaml", () => {
  test("gives what the schema makes of the file, and the line of each entry", () => {
    const { value, issues, lineOf } = source(["# a comment", ...sound]);
    expect(issues).toEqual([]);
    expect(value?.rights.holder).toBe("Azernews");
    expect([lineOf("document"), lineOf("sha256"), lineOf("rights", "redistributable")]).toEqual([2, 5, 8]);
  });

  test.each([
    {
      title: "a key that is missing stands where its map begins",
      lines: sound.toSpliced(6, 1),
      problem: [5, "rights.redistributable", /^missing; expected boolean/] as const,
    },
    {
      title: "a key that does not exist",
      lines: [...sound, "licence: none"],
      problem: [8, "licence", /^no such key/] as const,
    },
    {
      title: "a value of another type",
      lines: sound.toSpliced(6, 1, "  redistributable: maybe"),
      problem: [7, "rights.redistributable", /expected boolean/] as const,
    },
    {
      title: "a number where text belongs",
      lines: sound.toSpliced(5, 1, "  holder: 2021"),
      problem: [6, "rights.holder", /put it in quotes$/] as const,
    },
    {
      title: "a number where a date belongs, which quotes do not mend",
      lines: [...sound, "published: 2021"],
      problem: [8, "published", /got 2021$/] as const,
    },
    {
      title: "a text that goes on over a line end",
      lines: [...sound, "author: |", "  One", "  Two"],
      problem: [8, "author", /^must be one line; put it in quotes, or after >-$/] as const,
    },
    {
      title: "a date that is none",
      lines: [...sound, "published: 2021-13-01"],
      problem: [8, "published", /got "2021-13-01"$/] as const,
    },
  ])("$title", ({ lines, problem: [line, path, cause] }) => {
    const { value, issues } = source(lines);
    expect(value).toBeNull();
    expect(issues).toEqual([
      { code: "INVALID_ENTRY", path, cause: expect.stringMatching(cause), at: { file: "source.yaml", line } },
    ]);
  });

  test.each([
    ["a bracket that is not closed", ["a: [1, 2", "b: 3"]],
    ["a key given twice", ["a: 1", "a: 2"]],
    ["a tab as indentation", ["a:", "\tb: 1"]],
    ["an alias of nothing", ["a: 1", "b: *nowhere"]],
    ["two documents in one file", ["a: 1", "---", "a: 2"]],
  ])("%s is malformed YAML, on one line, with a line number", (_title, lines) => {
    const { value, issues } = readYaml(lines.join("\n"), z.record(z.string(), z.unknown()), "x.yaml");
    expect(value).toBeNull();
    expect(issues[0]).toMatchObject({ code: "INVALID_YAML", cause: expect.stringMatching(/^[^\n]+$/) });
    expect(issues[0]?.at.line).toBeGreaterThan(0);
  });

  test("reports every broken entry of a list at its line", () => {
    const text =
      "- code: A\n  label: A\n  definition: A.\n  names: {}\n- code: b\n  label: B\n  definition: B.\n  names: { english: [x] }\n";
    const { issues } = readYaml(text, z.array(productSchema), "products.yaml");
    expect(issues.map(({ at }) => at.line)).toEqual([5, 8]);
  });

  test("an empty file is a missing entry, not a crash", () => {
    const { value, issues } = readYaml("", indicatorSchema, "x.yaml");
    expect(value).toBeNull();
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ cause: "it holds nothing", at: { file: "x.yaml", line: 1 } });
  });

  test("what follows from a tab is not told besides", () => {
    const { issues } = source(sound.toSpliced(5, 1, "\tholder: Azernews"));
    expect(issues).toMatchObject([{ code: "INVALID_YAML", at: { line: 6 } }]);
  });
});
