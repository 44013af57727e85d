import { compareRationals, minus, over, plus, ratio, times, type Rational } from "@sourcebook/model";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addRanges,
  divideRanges,
  holds,
  intersect,
  multiplyRanges,
  rangeOf,
  subtractRanges,
  type End,
  type Range,
} from "./range.ts";

const value = fc.integer({ min: -6, max: 6 }).map((n) => ratio(BigInt(n), 2n));
const end = fc.option(fc.record({ value, open: fc.boolean() }), { nil: null });
/** Ranges with and without ends, open and closed, of either sign, and a number in each. */
const member = fc
  .tuple(end, end, value)
  .map(([lower, upper, inside]) => ({ range: { lower, upper } satisfies Range, inside }))
  .filter(({ range, inside }) => holds(range, inside));

const between = ([lower, upper]: readonly [Rational, Rational]): Range => ({
  lower: { value: lower, open: false },
  upper: { value: upper, open: false },
});

describe("ranges", () => {
  const operations: readonly (readonly [
    string,
    (a: Range, b: Range) => Range,
    (a: Rational, b: Rational) => Rational,
  ])[] = [
    ["+", addRanges, plus],
    ["-", subtractRanges, minus],
    ["*", multiplyRanges, times],
    ["/", divideRanges, over],
  ];
  it.each(operations)("hold every result of %s", (name, onRanges, onValues) => {
    fc.assert(
      fc.property(member, member, (a, b) => {
        if (name === "/" && b.inside.numerator === 0n) return;
        expect(holds(onRanges(a.range, b.range), onValues(a.inside, b.inside))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(operations)("have the closed ends of %s reached by some pair of closed ends", (name, onRanges, onValues) => {
    const closed = fc
      .tuple(value, value)
      .map(([a, b]) => (compareRationals(a, b) <= 0 ? [a, b] : [b, a]) as readonly [Rational, Rational]);
    fc.assert(
      fc.property(closed, closed, (a, b) => {
        if (name === "/" && b[0].numerator <= 0n && b[1].numerator >= 0n) return;
        const corners = a.flatMap((x) => b.map((y) => onValues(x, y))).toSorted(compareRationals);
        expect(onRanges(between(a), between(b))).toEqual(
          between([corners[0] ?? ratio(99n), corners.at(-1) ?? ratio(99n)]),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("intersect exactly", () => {
    fc.assert(
      fc.property(end, end, member, value, (lower: End, upper: End, b, probe) => {
        const a = intersect({ lower, upper }, { lower: null, upper: null });
        if (!a) return;
        const both = intersect(a, b.range);
        expect(both !== null && holds(both, probe)).toBe(holds(a, probe) && holds(b.range, probe));
      }),
      { numRuns: 2000 },
    );
    expect(intersect(rangeOf("6", null, true), rangeOf("5", "6"))).toBeNull();
    expect(intersect(rangeOf("6", null), rangeOf("5", "6"))).toEqual(rangeOf("6", "6"));
  });
});
