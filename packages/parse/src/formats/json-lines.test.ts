import { expect, test } from "vitest";
import { readRaw } from "./read-raw.fixture.ts";

const line = (record: object): string => JSON.stringify(record);
const TEXT = "Exports from Georgia to Turkey amounted to $310 million in 2023.";

test("each line is a document with what it says of itself; its claims name the line", async () => {
  const file = [
    line({ title: "Trade", published: "2024-02-01", url: "https://a.example/1", text: TEXT }),
    "",
    line({ text: `It snowed.\n\n${TEXT}` }),
  ];
  const { documents, issues } = await readRaw(`\uFEFF${file.join("\n")}\n`);
  expect(issues.map(({ code }) => code)).toEqual(["NO_DATE"]);
  expect(documents.map(({ document }) => document.text)).toEqual([`Trade\n\n${TEXT}`, `It snowed.\n\n${TEXT}`]);
  expect(documents[0]?.document.source).toMatchObject({
    TITLE: "Trade",
    DATE_PUBLISHED: "2024-02-01",
    URL_MAIN: "https://a.example/1",
  });
  expect(documents.flatMap(({ claims }) => claims.map(({ EXACT, SELECTOR }) => [EXACT, SELECTOR]))).toEqual([
    ["$310 million", "line=0,1"],
    ["$310 million", "line=2,3"],
  ]);
});

test("a line that is none is one problem with its number; the others are read", async () => {
  const { documents, issues } = await readRaw([line({ text: TEXT }), "{broken", line({ text: 5 })].join("\n"));
  expect(documents).toHaveLength(1);
  expect(issues.map(({ code, at }) => [code, at.line])).toEqual([
    ["NO_DATE", 1],
    ["MALFORMED_JSON", 2],
    ["INVALID_ENTRY", 3],
  ]);
});

test("brackets of a text are letters; as lists, so many are no document", async () => {
  const brackets = '["\\'.repeat(100_001);
  const { documents, issues } = await readRaw([line({ text: `${TEXT} ${brackets}` }), "[".repeat(100_001)].join("\n"));
  expect(documents.map(({ document }) => document.text)).toEqual([`${TEXT} ${brackets}`]);
  expect(issues.filter(({ code }) => code !== "NO_DATE")).toEqual([
    expect.objectContaining({ code: "MALFORMED_JSON", cause: "more than 100,000 lists and objects" }),
  ]);
});
