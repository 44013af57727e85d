import { assert, constantFrom, integer, nat, option, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import { numberEnd } from "./footnote-marks.ts";
import { markTold, readNumber } from "./number-form.ts";

describe("readNumber", () => {
  test.each([
    ["2.40", ".", "2.40"],
    ["1 234,5", ",", "1234.5"],
    ["1’234.5", ".", "1234.5"],
    ["1.234.567", ",", "1234567"],
    ["(123)", ".", "-123"],
    ["−0,5", ",", "-0.5"],
    ["+7", ".", "7"],
    [".5", ".", "0.5"],
    ["007", ".", "7"],
    ["14,4 %", ",", "14.4"],
  ] as const)("%s", (cell, decimal, value) => {
    expect(readNumber(cell, decimal)?.value).toBe(value);
  });

  test.each([
    ["12.5", ",", "a point does not part groups of two"],
    ["1,23,456", ".", "groups of two"],
    ["1,234 567", ".", "two kinds of groups"],
    ["1.2.3", ".", "two points"],
    ["(-5)", ".", "negative twice"],
    ["(5", ".", "half a bracket"],
    ["1e9", ".", "a power of ten"],
    ["5 6", ".", "two numbers"],
    ["5*", ".", "a mark"],
    ["", ".", "nothing"],
  ] as const)("reads nothing in %j by %j: %s", (cell, decimal, _why) => {
    expect(readNumber(cell, decimal)).toBeNull();
  });

  test("whatever is written by a convention is read by it", () => {
    const written = record({
      whole: nat(),
      decimals: nat(6),
      fraction: nat(999_999),
      decimal: constantFrom(".", ","),
      group: constantFrom("", " ", "'", "other"),
      negative: constantFrom("", "-", "\u2212", "("),
      percent: option(constantFrom("%", " %")),
    });
    assert(
      property(written, ({ whole, decimals, fraction, decimal, group, negative, percent }) => {
        const separator = group === "other" ? (decimal === "." ? "," : ".") : group;
        const grouped = String(whole).replace(/\B(?=(?:\d{3})+$)/g, separator);
        const digits = decimals > 0 ? String(fraction).padStart(6, "0").slice(0, decimals) : "";
        const cell = `${negative}${grouped}${digits && decimal}${digits}${percent ?? ""}${negative === "(" ? ")" : ""}`;
        expect(readNumber(cell, decimal)).toEqual({
          value: `${negative && "-"}${whole}${digits && "."}${digits}`,
          decimals,
          isPercent: percent !== null,
        });
        expect([decimal, "either", null]).toContain(markTold(cell));
      }),
    );
  });
});

test.each([
  ["1,234", "either"],
  ["1.234", "either"],
  ["0.234", "."],
  ["1234,567", ","],
  ["1 234,567", ","],
  ["1,234,567", "."],
  ["1.234.567", ","],
  ["1,234.5", "."],
  ["1.5", "."],
  ["1234", null],
  ["many, 1.5", null],
])("%s tells the decimal mark %s", (cell, mark) => {
  expect(markTold(cell)).toBe(mark);
});

test.each([
  ["45*", "45"],
  ["45 1)", "45"],
  ["45 (a)", "45"],
  ["1 234,5[2]", "1 234,5"],
  ["45¹²", "45"],
  ["45 p", "45"],
  ["45*†", "45"],
  ["(123)", "(123)"],
  ["(123)*", "(123)"],
  ["45", "45"],
  ["*", "*"],
])("the number of %s is %s", (cell, number) => {
  expect(cell.slice(0, numberEnd(cell, ["p"])).trimEnd()).toBe(number);
});

test("a long cell is passed over in no time that grows with its square", () => {
  const digits = Array.from({ length: 200_000 }, (_, index) => `${index % 10} `).join("");
  expect(readNumber(digits, ".")).toBeNull();
  assert(property(integer(), (value) => readNumber(`${value}x`, ".") === null));
});
