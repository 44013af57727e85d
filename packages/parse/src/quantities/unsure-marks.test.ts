import { describe, expect, test } from "vitest";
import { quantities } from "../languages/en/quantities.ts";
import { findQuantities } from "./find-quantities.ts";
import { refuseUnsureMarks } from "./unsure-marks.ts";

const language = { quantities };
const find = (text: string) => refuseUnsureMarks(text, language, findQuantities(text, language));

const exact = (text: string) => {
  const { quantities: read, refused } = find(text);
  return [
    ...read.map(({ start, end }) => text.slice(start, end)),
    ...refused.map(({ start, end, reason }) => `${reason} ${text.slice(start, end)}`),
  ];
};

describe("billions with a comma", () => {
  test("are refused beside a decimal comma", () => {
    expect(exact("Imports of $1,858 billion left a gap of $152,1 million.")).toEqual([
      "$152,1 million",
      "AMBIGUOUS_NUMBER $1,858 billion",
    ]);
  });

  test.each([
    "Imports of $1,858 billion left a gap of $152.1 million.",
    "Imports of $1,858 million left a gap of 2,5 percent.",
    "Imports of $1,858.5 billion left a gap of 2,5 percent.",
    "Imports of 1,858,000 tons left a gap of 2,5 percent.",
  ])("are read otherwise: %s", (text) => {
    expect(find(text).refused).toEqual([]);
    expect(find(text).quantities).toHaveLength(2);
  });
});
