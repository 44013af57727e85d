import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cutLong } from "./cut-long.ts";

test("prose stays whole", () => {
  const text = "A sentence of 12 words, as people write them.";
  expect(cutLong(text, [{ start: 0, end: text.length }], [[{ start: 14, end: 16 }]])).toEqual([
    { start: 0, end: text.length },
  ]);
});

test("a part holds at most 40 numbers and 1,500 units, cuts no number, and loses nothing", () => {
  const word = fc.constantFrom("7 ", "12 million ", "word ", "😀", "x".repeat(300), " ", "1", "\n");
  fc.assert(
    fc.property(fc.array(word, { maxLength: 400 }), (words) => {
      const text = words.join("").trim();
      const numbers = Array.from(text.matchAll(/\d+(?: million)?/g), ({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
      }));
      const parts = cutLong(text, text ? [{ start: 0, end: text.length }] : [], [numbers, []]);
      expect(
        parts
          .map(({ start, end }) => text.slice(start, end))
          .join("")
          .replace(/\s/g, ""),
      ).toBe(text.replace(/\s/g, ""));
      for (const { start, end } of parts) {
        expect(end).toBeGreaterThan(start);
        expect(numbers.filter((number) => number.start >= start && number.end <= end).length).toBeLessThanOrEqual(41);
        expect(numbers.filter((number) => number.start < end && end < number.end)).toEqual([]);
        expect(/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(text.slice(start, end))).toBe(false);
      }
    }),
  );
});

test("a number stays in one sentence", () => {
  const text = "Circular no. 225 came. It";
  const sentences = [
    { start: 0, end: 12 },
    { start: 13, end: 22 },
    { start: 23, end: 25 },
  ];
  expect(cutLong(text, sentences, [[{ start: 9, end: 16 }], []])).toEqual([
    { start: 0, end: 22 },
    { start: 23, end: 25 },
  ]);
});
