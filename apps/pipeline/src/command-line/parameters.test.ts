import { expect, test } from "vitest";
import { positiveNumber, wholeNumber } from "./parameters.ts";

test("a whole number has nothing but digits, and a positive one is not zero", () => {
  expect([wholeNumber("0"), wholeNumber("12"), positiveNumber("1")]).toEqual([0, 12, 1]);
  for (const text of ["", "-1", "1.5", "two", "1e3"]) expect(() => wholeNumber(text)).toThrow("is no whole number");
  expect(() => positiveNumber("0")).toThrow("must be at least 1");
  expect(() => positiveNumber("none")).toThrow("is no whole number");
});
