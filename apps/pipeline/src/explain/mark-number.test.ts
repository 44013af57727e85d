import { expect, test } from "vitest";
import { markNumber } from "./mark-number.ts";

// The marks in the expected sentence are those of `explain`.
test.each([
  ["Exports rose to »$2 billion«.", 16],
  ["From 5 percent to »5 percent«.", 18],
  ["From »5 percent« to 5 percent.", 5],
  ["So 5 of 7, and »5« more.", 20], // 15 once its white space is collapsed
  ["📈📈 »6«, then 6.", 3], // code points, not UTF-16 units
])("marks %s", (marked, offset) => {
  const [before = "", number = "", after = ""] = marked.split(/[»«]/);
  expect(markNumber(`${before}${number}${after}`, number, offset)).toEqual({ before, number, after });
});

test("marks nothing where the sentence does not hold the number", () => {
  expect(markNumber("Nothing was said.", "$2 billion", 3)).toBeNull();
});
