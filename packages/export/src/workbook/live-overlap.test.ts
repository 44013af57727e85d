import { formatNearest, type Check } from "@sourcebook/model";
import { expect, test } from "vitest";
import { contents } from "../contents.fixture.ts";
import { liveOverlap } from "./live-overlap.ts";

const check = (more: Partial<Check>): Check => {
  const [known] = contents.checks;
  if (!known) throw new Error("no check");
  return { ...known, ...more };
};
const results = (each: Check): readonly (string | null)[] => {
  const { lower, upper, share } = liveOverlap(each);
  return [lower, upper, share].map((live) => live && formatNearest(live.result, 10));
};

test("computes the overlap of a check from the bounds in its row", () => {
  expect(results(check({}))).toEqual(["2550000000", "2579798864", "0.29798864"]);
  const { lower, upper } = liveOverlap(check({}));
  expect(lower?.formula).toBe("MAX(checks[[#This Row],[Left lower]],checks[[#This Row],[Right lower]])");
  expect(upper?.formula).toBe("MIN(checks[[#This Row],[Left upper]],checks[[#This Row],[Right upper]])");
});

test("takes the bound of the one side that has it", () => {
  const half = check({ RIGHT_UPPER: null, OVERLAP_UPPER: "2650000000", OVERLAP_SHARE: "1" });
  expect(results(half)).toEqual(["2550000000", "2650000000", "1"]);
});

test("computes nothing where nothing overlaps, and no share of a point or of an open interval", () => {
  const apart = { RIGHT_LOWER: "2700000000", RIGHT_UPPER: "2800000000", OVERLAP_LOWER: null, OVERLAP_UPPER: null };
  expect(results(check({ ...apart, OVERLAP_SHARE: "0" }))).toEqual([null, null, null]);
  const point = { LEFT_LOWER: "6", LEFT_UPPER: "6", RIGHT_LOWER: "5", RIGHT_UPPER: "7" };
  const whole = { OVERLAP_LOWER: "6", OVERLAP_UPPER: "6", OVERLAP_SHARE: null };
  expect(results(check({ ...point, ...whole }))).toEqual(["6", "6", null]);
  const open = { LEFT_UPPER: null, OVERLAP_UPPER: "2579798864", OVERLAP_SHARE: null };
  expect(results(check(open))).toEqual(["2550000000", "2579798864", null]);
});
