import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { add, compare, formatDecimal, negate, parseDecimal, shift, spreadsheetDecimal } from "./decimal.ts";

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 20 }))
  .map(([digits, scale]) => ({ digits, scale }));

describe("exact decimals", () => {
  test("keep the value that floating point loses", () => {
    expect(formatDecimal(shift(parseDecimal("8.2"), 9))).toBe("8200000000");
    expect(formatDecimal(shift(parseDecimal("1.005"), 9))).toBe("1005000000");
    expect(formatDecimal(add(parseDecimal("0.1"), parseDecimal("0.2")))).toBe("0.3");
  });

  test("are written without exponent, grouping, plus or trailing zeros", () => {
    expect(formatDecimal(parseDecimal("+2.60"))).toBe("2.6");
    expect(formatDecimal(parseDecimal("-0.050"))).toBe("-0.05");
    expect(formatDecimal(shift(parseDecimal("1"), 21))).toBe("1000000000000000000000");
    expect(formatDecimal(shift(parseDecimal("-5"), -3))).toBe("-0.005");
    expect(formatDecimal(parseDecimal("-0"))).toBe("0");
  });

  test("of a spreadsheet are its 15 digits, in full", () => {
    expect([0.1 + 0.2, 1.3e21, -7.5e-9, 0, 1_234_567_890_123.45].map(spreadsheetDecimal)).toEqual([
      "0.3",
      "1300000000000000000000",
      "-0.0000000075",
      "0",
      "1234567890123.45",
    ]);
  });

  test("refuse what is no plain decimal", () => {
    for (const text of ["", "1e9", "1,000", ".5", "5.", "NaN", "--1"])
      expect(() => parseDecimal(text)).toThrow("invalid decimal");
  });

  test("read back what they write", () => {
    fc.assert(fc.property(decimal, (number) => compare(parseDecimal(formatDecimal(number)), number) === 0));
  });

  test("add and negate as numbers do", () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(formatDecimal(add(a, b))).toBe(formatDecimal(add(b, a)));
        expect(formatDecimal(add(add(a, b), negate(b)))).toBe(formatDecimal(a));
        expect(compare(a, b)).toBe(-compare(b, a) + 0);
      }),
    );
  });
});
