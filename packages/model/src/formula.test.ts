import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namesOf, parseFormula, valueOfExpression, writeFormula, type Expression } from "./formula.ts";
import { formatNearest, parseRational } from "./rational.ts";

const A = "C-00000000000000aa";
const B = "V-00000000000000bb";
const values = new Map([
  [A, parseRational("2900000000")],
  [B, parseRational("14.4")],
]);

function result(formula: string): string | null {
  const expression = parseFormula(formula);
  const value = expression && valueOfExpression(expression, (id) => values.get(id) ?? null);
  return value && formatNearest(value, 12);
}

const leaf = fc.oneof(
  fc.constantFrom(A, B).map((name): Expression => ({ op: "name", name })),
  fc.constantFrom("1", "100", "2.5").map((text): Expression => ({ op: "number", text })),
);
const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc.record({
      op: fc.constantFrom("+" as const, "-" as const, "*" as const, "/" as const),
      left: tie("tree"),
      right: tie("tree"),
    }),
  ),
}));

describe("formulas", () => {
  it("are read as they were written", () => {
    fc.assert(
      fc.property(tree, (expression) => {
        const text = writeFormula(expression, (id) => id);
        expect(parseFormula(text)).toEqual(expression);
        expect(text).toMatch(/^[-CV0-9a-f+*/(). ]+$/);
      }),
    );
  });

  it.each([
    [`${A} / (1 + ${B} / 100)`, "2534965034.97"],
    [`${A} * (1 + ${B} / 100)`, "3317600000"],
    [`(${A} / ${A} - 1) * 100`, "0"],
    ["10 - 4 - 3", "3"],
    ["12 / 4 / 3", "1"],
    ["2 + 3 * 4", "14"],
    [A, "2900000000"],
  ])("compute %s as %s", (formula, value) => {
    expect(result(formula)).toBe(value);
  });

  it.each([`${A} / (1 - 1)`, "C-00000000000000cc + 1"])("have no value: %s", (formula) => {
    expect(parseFormula(formula)).not.toBeNull();
    expect(result(formula)).toBeNull();
  });

  it.each([
    "1 +",
    "(1",
    "1)",
    "1 2",
    "",
    "C-1",
    "=1+1",
    `${A} ^ 2`,
    "SUM(1)",
    "alert(1)",
    `${"1".repeat(50_000)}!`,
    `${"1+".repeat(50_000)}!`,
  ])("are not made of %j", (text) => {
    expect(parseFormula(text)).toBeNull();
  });

  it("list their names as they stand", () => {
    const expression = parseFormula(`(${A} / ${B} - ${A}) * 100`);
    expect(expression && namesOf(expression)).toEqual([A, B, A]);
  });
});
