import { describe, expect, test } from "vitest";
import { intervalOf, softIntervalOf } from "./interval.ts";
import type { Quantity } from "./quantity.ts";

const said = (value: string, more: Partial<Quantity> = {}): Quantity => ({
  value,
  valueTo: null,
  mult: 0,
  decimals: value.split(".")[1]?.length ?? 0,
  unit: "USD",
  unitBasis: "STATED",
  qualifier: "EQ",
  ...more,
});
const bounds = (quantity: Quantity) => {
  const { lower, upper, basis } = intervalOf(quantity);
  return [lower, upper, basis];
};

describe("the values that a statement leaves possible", () => {
  test("half a unit of the last stated digit either way", () => {
    expect(bounds(said("2.9", { mult: 9 }))).toEqual(["2850000000", "2950000000", "ROUNDING"]);
    expect(bounds(said("14.4", { unit: "PT" }))).toEqual(["14.35", "14.45", "ROUNDING"]);
    expect(bounds(said("2.90", { mult: 9 }))).toEqual(["2895000000", "2905000000", "ROUNDING"]);
    expect(bounds(said("3", { mult: 9 }))).toEqual(["2500000000", "3500000000", "ROUNDING"]);
    expect(bounds(said("-140.4", { mult: 9 }))).toEqual(["-140450000000", "-140350000000", "ROUNDING"]);
  });

  test("zeros at the end may be rounding, but not the first two digits", () => {
    expect(bounds(said("1200", { unit: "t" }))).toEqual(["1150", "1250", "ROUNDING"]);
    expect(bounds(said("10", { mult: 9 }))).toEqual(["9500000000", "10500000000", "ROUNDING"]);
    expect(bounds(said("100", { mult: 6 }))).toEqual(["95000000", "105000000", "ROUNDING"]);
    expect(bounds(said("0"))).toEqual(["-0.5", "0.5", "ROUNDING"]);
  });

  test("counted things are exact", () => {
    expect(bounds(said("14", { unit: "NUMBER" }))).toEqual(["14", "14", "EXACT_COUNT"]);
    expect(bounds(said("3", { unit: "RANK" }))).toEqual(["3", "3", "EXACT_COUNT"]);
    expect(bounds(said("1.2", { unit: "PERSONS", mult: 6 }))).toEqual(["1150000", "1250000", "ROUNDING"]);
  });

  test("words that bound the value leave the other side open", () => {
    expect(bounds(said("6", { mult: 9, qualifier: "GT" }))).toEqual(["6000000000", null, "STATED_BOUND"]);
    expect(bounds(said("230", { unit: "NUMBER", qualifier: "GE" }))).toEqual(["230", null, "STATED_BOUND"]);
    expect(bounds(said("8", { unit: "PT", qualifier: "LT" }))).toEqual([null, "8", "STATED_BOUND"]);
    expect(bounds(said("5", { mult: 9, qualifier: "LE" }))).toEqual([null, "5000000000", "STATED_BOUND"]);
  });

  test("a bound speaks of the size: a fall of more than 14 percent is below -14", () => {
    expect(bounds(said("-14", { unit: "PT", qualifier: "GT" }))).toEqual([null, "-14", "STATED_BOUND"]);
    expect(bounds(said("-14", { unit: "PT", qualifier: "LT" }))).toEqual(["-14", null, "STATED_BOUND"]);
  });

  test("ranges are rounded at both ends, approximations have none", () => {
    expect(bounds(said("4", { valueTo: "5", mult: 9, qualifier: "BETWEEN" }))).toEqual([
      "3500000000",
      "5500000000",
      "RANGE",
    ]);
    expect(bounds(said("-17.5", { valueTo: "-19.4", unit: "PT", qualifier: "BETWEEN" }))).toEqual([
      "-19.45",
      "-17.45",
      "RANGE",
    ]);
    expect(bounds(said("5.6", { mult: 9, qualifier: "APPROX" }))).toEqual([null, null, "APPROX"]);
  });
});

const soft = (quantity: Quantity) => {
  const { lower, upper } = softIntervalOf(quantity);
  return [lower, upper];
};

describe("the values that the words suggest", () => {
  test("stated decimals are rounded, a dropped .0 is put back before a scale word", () => {
    expect(soft(said("2.9", { mult: 9 }))).toEqual(["2850000000", "2950000000"]);
    expect(soft(said("3", { mult: 9 }))).toEqual(["2950000000", "3050000000"]);
    expect(soft(said("8", { unit: "PT" }))).toEqual(["7.5", "8.5"]);
    expect(soft(said("1200", { unit: "t" }))).toEqual(["1199.5", "1200.5"]);
    expect(soft(said("14", { unit: "NUMBER" }))).toEqual(["14", "14"]);
    expect(soft(said("4", { valueTo: "5", mult: 9, qualifier: "BETWEEN" }))).toEqual(["3500000000", "5500000000"]);
  });

  test("a bound reaches to the next round figure, an approximation one step either way", () => {
    expect(soft(said("230", { unit: "NUMBER", qualifier: "GT" }))).toEqual(["230", "240"]);
    expect(soft(said("12", { unit: "PT", qualifier: "GT" }))).toEqual(["12", "13"]);
    expect(soft(said("-12", { unit: "PT", qualifier: "GT" }))).toEqual(["-13", "-12"]);
    expect(soft(said("8", { unit: "PT", qualifier: "LT" }))).toEqual(["7.5", "8"]);
    expect(soft(said("5.6", { mult: 9, qualifier: "APPROX" }))).toEqual(["5500000000", "5700000000"]);
  });

  test("never lie outside the values that the statement leaves possible", () => {
    for (const value of ["3", "2.90", "1200", "100", "7", "-5", "-2.4", "0"]) {
      for (const qualifier of ["EQ", "GT", "GE", "LT", "LE", "APPROX"] as const) {
        const quantity = said(value, { mult: 6, qualifier });
        const [[lower, upper], hard] = [soft(quantity), intervalOf(quantity)];
        if (hard.lower !== null) expect(Number(lower)).toBeGreaterThanOrEqual(Number(hard.lower));
        if (hard.upper !== null) expect(Number(upper)).toBeLessThanOrEqual(Number(hard.upper));
      }
    }
  });
});
