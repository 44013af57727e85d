import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compareRationals,
  formatBound,
  formatNearest,
  formatWithin,
  formatPlaces,
  magnitudeOf,
  minus,
  over,
  parseRational,
  plus,
  powerOfTen,
  ratio,
  times,
  type Rational,
} from "./rational.ts";

const fraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([a, b]) => ratio(a, b));
const isZero = ({ numerator }: Rational): boolean => numerator === 0n;

const within = (value: string, lower: string | null, upper: string | null): string =>
  formatWithin(parseRational(value), lower, upper);

describe("fractions", () => {
  test("obey the laws of arithmetic", () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, (a, b, c) => {
        expect(plus(a, b)).toEqual(plus(b, a));
        expect(times(a, plus(b, c))).toEqual(plus(times(a, b), times(a, c)));
        expect(minus(plus(a, b), b)).toEqual(a);
        if (!isZero(b)) expect(times(over(a, b), b)).toEqual(a);
        expect(Math.sign(compareRationals(a, b))).toBe(-Math.sign(compareRationals(b, a)));
        expect(compareRationals(plus(a, c), plus(b, c))).toBe(compareRationals(a, b));
      }),
    );
  });

  test("are in lowest terms, with a positive denominator", () => {
    expect(ratio(6n, -8n)).toEqual({ numerator: -3n, denominator: 4n });
    expect(parseRational("-2.50")).toEqual({ numerator: -5n, denominator: 2n });
    expect(() => ratio(1n, 0n)).toThrow("zero");
    expect(() => parseRational("1e3")).toThrow("invalid decimal");
  });

  test("are printed exactly where the decimal ends, else outward", () => {
    expect([formatBound(ratio(1n, 8n), "up"), formatBound(ratio(-3n, 2n), "down")]).toEqual(["0.125", "-1.5"]);
    expect([formatBound(ratio(1n, 3n), "down"), formatBound(ratio(1n, 3n), "up")]).toEqual([
      "0.3333333333",
      "0.3333333334",
    ]);
    const implied = over(parseRational("1250000000"), parseRational("1.0345"));
    expect([formatBound(implied, "down"), formatBound(implied, "up")]).toEqual(["1208313194", "1208313195"]);
  });

  test("never lie outside their printed bounds, which differ in the tenth digit at most", () => {
    fc.assert(
      fc.property(fraction, (value) => {
        const [down, up] = [parseRational(formatBound(value, "down")), parseRational(formatBound(value, "up"))];
        expect(compareRationals(down, value)).toBeLessThanOrEqual(0);
        expect(compareRationals(value, up)).toBeLessThanOrEqual(0);
        expect(compareRationals(minus(up, down), powerOfTen(magnitudeOf(value) - 9))).toBeLessThanOrEqual(0);
      }),
    );
  });

  test("have more digits than four where bounds are closer than that", () => {
    expect(within("1314.2", "1314.1", "1314.3")).toBe("1314.2");
    expect(within("1314.2", "1313", null)).toBe("1314");
    expect(within("12345678901", "12345678901", "12345678901")).toBe("12345678901");
    expect(formatWithin(over(parseRational("1"), parseRational("3")), "0.3333333333", "0.3333333334")).toBe(
      "0.3333333333",
    );
  });

  test("are rounded to four digits, half to even", () => {
    expect(
      ["12345", "12355", "-12345", "99995", "0.0012345", "0"].map((text) => formatNearest(parseRational(text))),
    ).toEqual(["12340", "12360", "-12340", "100000", "0.001234", "0"]);
    expect(formatNearest(over(parseRational("1300000000"), parseRational("1.034")))).toBe("1257000000");
    expect(formatPlaces(parseRational("2.55"), 3)).toBe("2.550");
    expect(formatPlaces(parseRational("-0.0006"), 3)).toBe("-0.001");
    expect(formatPlaces(parseRational("12.5"), 0)).toBe("12");
  });

  test("know the power of ten of their first digit", () => {
    expect(["2600000000", "0.05", "1", "999.9", "0", "-10"].map((text) => magnitudeOf(parseRational(text)))).toEqual([
      9, -2, 0, 2, 0, 1,
    ]);
  });
});
