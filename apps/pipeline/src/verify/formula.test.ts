import { formatBound, formatNearest, parseRational } from "@sourcebook/model";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { computeFormula, type Known } from "./formula.ts";

const [A, B] = ["C-00000000000000aa", "C-00000000000000bb"];
const known = (value: string | null, lower: string | null, upper: string | null): Known => ({
  value: value === null ? null : parseRational(value),
  lower: lower === null ? null : parseRational(lower),
  upper: upper === null ? null : parseRational(upper),
});
const shown = (formula: string, a: Known, b: Known) => {
  const { value, lower, upper } = computeFormula(
    formula,
    new Map([
      [A, a],
      [B, b],
    ]),
  );
  return [value && formatNearest(value), lower && formatBound(lower, "down"), upper && formatBound(upper, "up")];
};

describe("a formula", () => {
  test.each([
    [
      `${A} / (1 + ${B} / 100)`,
      known("2.9", "2.85", "2.95"),
      known("14.4", "14.35", "14.45"),
      ["2.535", "2.49017038", "2.579798864"],
    ],
    [`${A} * (1 + ${B} / 100)`, known("10", "9.5", "10.5"), known("-50", "-60", "-40"), ["5", "3.8", "6.3"]],
    [`${A} - ${B}`, known("3", "2", null), known("1", "0.5", "1.5"), ["2", "0.5", null]],
    [`${A} / ${B}`, known(null, null, "-400"), known("2", "1", "4"), [null, null, "-100"]],
    [`${A} / (1 + ${B} / 100)`, known("562", "561.5", "562.5"), known("-4", "-4", null), ["585.4", "0", "585.9375"]],
    [`100 / ${B}`, known("1", "1", "1"), known("-32", "-40", "-25"), ["-3.125", "-4", "-2.5"]],
    [`${A} / ${B}`, known("1", "1", "1"), known("0", "-1", "1"), [null, null, null]],
    ["2 + 3 * (4 - 1) / 2", known("1", "1", "1"), known("1", "1", "1"), ["6.5", "6.5", "6.5"]],
  ] as const)("%s", (formula, a, b, expected) => {
    expect(shown(formula, a, b)).toEqual(expected);
  });

  test.each(["", "1 +", "(1", "1 2", "1 ^ 2", "C-0000000000000000", "x", "1)"])("%j is none", (formula) => {
    expect(() => computeFormula(formula, new Map())).toThrow(SyntaxError);
  });

  test("gives bounds that hold the result of any values within those of its inputs", () => {
    const interval = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.nat(20), fc.nat(20)).map(([low, width, at]) => ({
      low,
      high: low + width,
      value: low + Math.min(at, width),
    }));
    const operator = fc.constantFrom("+", "-", "*", "/");
    fc.assert(
      fc.property(interval, interval, operator, (a, b, op) => {
        const full = (each: typeof a) => known(String(each.value), String(each.low), String(each.high));
        const { value, lower, upper } = computeFormula(
          `${A} ${op} ${B}`,
          new Map([
            [A, full(a)],
            [B, full(b)],
          ]),
        );
        const plain = {
          "+": a.value + b.value,
          "-": a.value - b.value,
          "*": a.value * b.value,
          "/": a.value / b.value,
        }[op];
        if (!value) return expect([op, b.value]).toEqual(["/", 0]);
        expect(Number(value.numerator) / Number(value.denominator)).toBeCloseTo(plain, 9);
        if (lower) expect(Number(lower.numerator) / Number(lower.denominator)).toBeLessThanOrEqual(plain + 1e-9);
        if (upper) expect(Number(upper.numerator) / Number(upper.denominator)).toBeGreaterThanOrEqual(plain - 1e-9);
      }),
    );
  });
});
