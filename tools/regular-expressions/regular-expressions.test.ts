import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Expression } from "./expression.ts";
import { hostileTexts } from "./hostile-strings.ts";
import { prove } from "./prove.ts";
import { readSources } from "./read-sources.ts";

const expressionOf = ({ source, flags }: RegExp): Expression => ({ source, flags, where: [] });

test("every literal and construction is found, and nothing that only looks like one", () => {
  const root = mkdtempSync(join(tmpdir(), "sources-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const folder = join(root, "packages/paths");
  mkdirSync(join(root, "apps"));
  mkdirSync(join(folder, "src"), { recursive: true });
  writeFileSync(join(folder, "tsconfig.build.json"), '{ "include": ["src"], "exclude": ["src/**/*.test.ts"] }');
  writeFileSync(join(folder, "src/slow.test.ts"), "export const slow = /(a|a)*$/;");
  writeFileSync(
    join(folder, "src/paths.ts"),
    [
      "export const half = 8 / 2 / 2; // /not/g",
      'export const path = "/home/";',
      "export const slash = `${half}`.replace(/\\//g, path);",
      'export const word = (w: string) => new RegExp(w, "i");',
    ].join("\n"),
  );
  expect(readSources(root)).toEqual({
    literals: [{ source: "\\/", flags: "g", where: ["packages/paths/src/paths.ts:3"] }],
    constructions: ["packages/paths/src/paths.ts:4"],
  });
});

test.for([/0+$/, /<[^>]*>/g, /<row>.*?<\/row>/s, /^(?:\s|<!--[^]*?-->)*<html/, /^[\s,]*(?:in)?\s*$/])(
  "%s can be made slow",
  async (pattern) => {
    expect(await prove(expressionOf(pattern))).toMatchObject({ is: "vulnerable" });
  },
);

test.for([
  [/<[^<>]*>/g, "automaton"],
  [/^[\s,]*(?:in\s*)?$/, "automaton"],
  [/\s{1,80}$/, "automaton"],
  [/(?<!0)0+$/, "fuzzing"],
] as const)("%s cannot", async ([pattern, by]) => {
  expect(await prove(expressionOf(pattern))).toEqual({ is: "safe", by });
});

test.for([
  [/0+$/, "00000"],
  [/<row>.*?<\/row>/s, "<row>a<row>a"],
  [/<!--[^]*?-->/, "<!-----"],
  [/[^/]+$/, "/aaaaaaaaaaaa/"],
  [/(?:\p{Lu}|&)+$/u, "AAAAA"],
  [/^\s*By\s+(?<author>\w{1,60})\s*$/u, " By     "],
] as const)("a text made to hurt %s has %j", ([pattern, piece]) => {
  const texts = hostileTexts(expressionOf(pattern)).map((textOf) => textOf(12));
  expect(texts.find((text) => text.includes(piece))).toBeDefined();
});
