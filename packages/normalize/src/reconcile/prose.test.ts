import { parseRational } from "@sourcebook/model";
import { describe, expect, test } from "vitest";
import { rangeWords } from "./prose.ts";

const end = (value: string) => ({ value: parseRational(value), open: false });
const words = (lower: string, upper: string, unit = "USD") =>
  rangeWords({ lower: end(lower), upper: end(upper) }, unit);

describe("a range in words", () => {
  test.each([
    ["2550000000", "2580000000", "[2.550, 2.580] billion USD"],
    ["305000000", "315000000", "[305, 315] million USD"],
    ["271111111.1", "282511210.8", "[271.1, 282.5] million USD"],
    ["-945000000", "-835000000", "[-945, -835] million USD"],
  ])("has four digits where they tell its ends: %s to %s", (lower, upper, expected) => {
    expect(words(lower, upper)).toBe(expected);
  });

  // "$440.2 million" and "$1178.12 million": to four digits both ends would be the same.
  test.each([
    ["440150000", "440250000", "USD", "[440.15, 440.25] million USD"],
    ["1178115000", "1178125000", "USD", "[1.178115, 1.178125] billion USD"],
    ["34.425", "34.435", "PT", "[34.425, 34.435] percent"],
  ])("has as many as show both ends of a narrow one: %s to %s", (lower, upper, unit, expected) => {
    expect(words(lower, upper, unit)).toBe(expected);
  });

  test("of two ranges with no value in common shows no end that the other has", () => {
    expect([words("1178115000", "1178125000"), words("1178350000", "1178450000")]).toEqual([
      "[1.178115, 1.178125] billion USD",
      "[1.17835, 1.17845] billion USD",
    ]);
  });

  test("ends, however narrow it is", () => {
    expect(words("1000000000", "1000000000.00000000001")).toBe("[1.0000000000, 1.0000000000] billion USD");
    expect(words("1000000000", "1000000000")).toBe("[1.000] billion USD");
  });
});
