import { formatDecimal, formatNearest, parseDecimal, parseRational, shift } from "@sourcebook/model";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { CELL_LIMIT, cellDate, cellNumber, cellQuote, cellText, QUOTE_LIMIT } from "./cell.ts";
import { computedFormat, intervalDigits, numberFormat, showNumber } from "./number-format.ts";

test.each([
  ["=1+1", "=1+1"],
  ["_x0041_", "_x005F_x0041_"],
  ["_x005f_x0041_", "_x005F_x005f_x005F_x0041_"],
  ["a\uFFFEb\uFFFFc\u{1FFFE}d\u0007e\u0000", "abcde"],
  ["tab\tand\nline", "tab\tand\nline"],
  ["half \uD83D of 😀", "half \uFFFD of 😀"],
])("writes %j as %j", (text, cell) => {
  expect(cellText(text)).toBe(cell);
});

test("cuts text at the limit of a cell, never through a character", () => {
  const cut = cellText("😀".repeat(20_000));
  expect(cut.length).toBeLessThanOrEqual(CELL_LIMIT);
  expect(cut).toMatch(/^😀+…$/u);
  expect(cellText("x".repeat(CELL_LIMIT))).toBe("x".repeat(CELL_LIMIT));
});

test("keeps the number in a sentence of any length", () => {
  const part = fc.integer({ min: 0, max: 4_000 }).map((length) => "😀".repeat(length / 2));
  fc.assert(
    fc.property(part, part, (before, after) => {
      const cell = cellQuote({ before, number: "$2.9 billion", after });
      const whole = cell.before + cell.number + cell.after;
      expect(cell.number).toBe("$2.9 billion");
      expect(whole.length).toBeLessThanOrEqual(QUOTE_LIMIT);
      expect(whole).not.toMatch(/\p{Surrogate}/u);
      if (before.length + after.length + 12 <= QUOTE_LIMIT) expect(whole).toBe(`${before}$2.9 billion${after}`);
      else expect(whole.length).toBeGreaterThan(QUOTE_LIMIT - 10);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ["2600000000", 2_600_000_000],
  ["-0.10", -0.1],
  ["100000000000000000000", 1e20],
  ["123456789012345", 123_456_789_012_345],
  ["1234567890123456", null],
  ["0.1234567890123456", null],
  [`1${"0".repeat(308)}`, 1e308],
  [`1${"0".repeat(309)}`, null],
  [`-0.${"0".repeat(330)}1`, null],
])("holds %s as %s", (value, number) => {
  expect(cellNumber(value)).toBe(number);
});

const decimals = fc
  .record({ digits: fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), scale: fc.integer({ min: 0, max: 12 }) })
  .map(formatDecimal);

test("shows any decimal in its scale, and holds it where it has few digits", () => {
  fc.assert(
    fc.property(decimals, (value) => {
      const [whole, fraction = ""] = formatDecimal(shift(parseDecimal(value), -9)).split(".");
      expect(showNumber(value, '0.000000000,,," bn"')).toBe(`${whole}.${fraction.padEnd(9, "0").slice(0, 9)} bn`);
      const digits = `${parseDecimal(value).digits}`.replace("-", "").replace(/(?<!0)0+$/, "");
      expect(cellNumber(value)).toBe(digits.length > 15 ? null : Number(value));
    }),
  );
});

test("counts days as spreadsheets do", () => {
  expect(cellDate("1900-03-01")).toBe(61);
  expect(cellDate("2022-02-17")).toBe(44_609);
  expect(cellDate("1899-12-31")).toBeNull();
});

const precise = (mult: number, decimals: number) => ({ mult, decimals });
test.each([
  { value: "2600000000", unit: "USD", precision: precise(9, 1), format: '0.0,,," bn"', shown: "2.6 bn" },
  { value: "2600000000", unit: "USD", precision: precise(9, 2), format: '0.00,,," bn"', shown: "2.60 bn" },
  { value: "2550000000", unit: "USD", precision: precise(9, 1), format: '0.00,,," bn"', shown: "2.55 bn" },
  { value: "-2400000", unit: "USD", precision: precise(6, 1), format: '0.0,," mn"', shown: "-2.4 mn" },
  { value: "120000000", unit: "USD", precision: precise(7, 0), format: '0,," mn"', shown: "120 mn" },
  { value: "14.4", unit: "PT", precision: precise(0, 1), format: '0.0" %"', shown: "14.4 %" },
  { value: "0.25", unit: "PP", precision: precise(-2, 0), format: '0.00" pp"', shown: "0.25 pp" },
  { value: "230", unit: "NUMBER", precision: precise(0, 0), format: "0", shown: "230" },
  { value: "1234567", unit: "PERSONS", precision: precise(0, 0), format: "#,##0", shown: "1,234,567" },
  { value: "3", unit: "RANK", precision: precise(0, 0), format: "0", shown: "3" },
  { value: "1257000000", unit: "USD", precision: null, format: '0.000,,," bn"', shown: "1.257 bn" },
  { value: "12000", unit: "t", precision: precise(3, 0), format: '0," thousand"', shown: "12 thousand" },
])("shows $value $unit as $shown", ({ value, unit, precision, format, shown }) => {
  expect(numberFormat(value, unit, precision)).toBe(format);
  expect(showNumber(value, format)).toBe(shown);
});

test.each([
  ["2490170380.07864", "USD", "2.490 bn"],
  ["2535000000", "USD", "2.535 bn"],
  ["-1675000000", "USD", "-1.675 bn"],
  ["336126136.8", "USD", "336.1 mn"],
  ["44.8275862068966", "PT", "44.83 %"],
  ["9.9996", "PT", "10.00 %"],
  ["0", "USD", "0.000"],
])("shows the computed %s %s with four digits: %s", (value, unit, shown) => {
  // A spreadsheet rounds what it shows; `showNumber` cuts, which is enough for widths.
  const nearest = formatNearest(parseRational(value));
  expect(showNumber(nearest, computedFormat(value, unit))).toBe(shown);
});

test.each([
  ["271111111.1", "282511210.8", 4],
  ["440450000", "440550000", 5],
  ["1178115000", "1178125000", 7],
  ["-2443500000", "-2442500000", 5],
  ["7", "7", 4],
  ["1", "1.0000000000000001", 10],
  [null, "1", 4],
])("both ends of the interval from %s to %s show in %i digits", (lower, upper, digits) => {
  expect(intervalDigits(lower, upper)).toBe(digits);
});
