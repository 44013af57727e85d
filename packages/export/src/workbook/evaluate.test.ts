import { formatNearest, parseRational } from "@sourcebook/model";
import { expect, test } from "vitest";
import { evaluate, idsOf } from "./evaluate.ts";

const A = "C-00000000000000aa";
const B = "V-00000000000000bb";
const values = new Map([
  [A, parseRational("2900000000")],
  [B, parseRational("14.4")],
]);
const result = (formula: string): string | null => {
  const value = evaluate(formula, (id) => values.get(id) ?? null);
  return value && formatNearest(value, 12);
};

test.each([
  [`${A} / (1 + ${B} / 100)`, "2534965034.97"],
  [`${A} * (1 + ${B} / 100)`, "3317600000"],
  [`(${A} / ${A} - 1) * 100`, "0"],
  [`10 - 4 - 3`, "3"],
  [`12 / 4 / 3`, "1"],
  [`2 + 3 * 4`, "14"],
  [A, "2900000000"],
])("computes %s as %s", (formula, value) => {
  expect(result(formula)).toBe(value);
});

test.each([
  `${A} / (1 - 1)`,
  "C-00000000000000cc + 1",
  "1 +",
  "(1",
  "1)",
  "1 2",
  "",
  "=1+1",
  `${A} ^ 2`,
  "SUM(1)",
  `${"1".repeat(50_000)}!`,
])("computes nothing from %j", (formula) => {
  expect(result(formula)).toBeNull();
});

test("lists the ids of a formula, each once", () => {
  expect(idsOf(`(${A} / ${B} - ${A}) * 100`)).toEqual([A, B]);
});
