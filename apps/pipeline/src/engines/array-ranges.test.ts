import * as fc from "fast-check";
import { expect, test } from "vitest";
import { arrayRanges } from "./array-ranges.ts";

test.each([
  [[], ""],
  [[5], "5"],
  [[0, 1, 2, 3, 7], "0-3,7"],
  [[7, 2, 0, 1, 1, 3], "0-3,7"],
  [[0, 2, 4, 5], "0,2,4-5"],
])("%j is %j", (indices, ranges) => {
  expect(arrayRanges(indices)).toBe(ranges);
});

/** As a scheduler reads it. */
const indicesOf = (ranges: string): readonly number[] =>
  (ranges === "" ? [] : ranges.split(",")).flatMap((range) => {
    const [first = 0, last = first] = range.split("-").map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });

test("names each index once, in order, and no other", () => {
  const indices = fc.array(fc.nat(60));
  fc.assert(
    fc.property(indices, (given) => {
      const sorted = [...new Set(given)].toSorted((a, b) => a - b);
      expect(indicesOf(arrayRanges(given))).toEqual(sorted);
    }),
  );
});
