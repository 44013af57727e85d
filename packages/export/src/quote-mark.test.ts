import * as fc from "fast-check";
import { expect, test } from "vitest";
import { contents } from "./contents.fixture.ts";
import { markQuote } from "./quote-mark.ts";

const collapse = (text: string): string => text.replaceAll(/\s+/g, " ");
const points = (text: string): number => Array.from(text).length;

/** A claim on `number` between `before` and `after`, in a text where 7 code points precede the sentence. */
function evidence(before: string, number: string, after: string) {
  const raw = before + number + after;
  const SPAN_START = 7 + points(before);
  const span = { SPAN_START, SPAN_END: SPAN_START + points(number), QUOTE_START: 7, QUOTE_END: 7 + points(raw) };
  return { ...span, QUOTE: collapse(raw), EXACT: collapse(number) };
}

test.each([
  ["plain", "Turnover came to ", "$2.9 billion", " in 2021."],
  ["after emoji and combining marks", "😀👩‍👩‍👧 e\u0301 came to ", "$2.9 billion", "."],
  ["right to left", "הסחר הגיע ל ", "2.9 מיליארד", " דולר"],
  ["after collapsed white space", "Turnover\n   came \t to ", "$2.9 billion", " in 2021."],
  ["with white space inside the number", "It came to ", "$2.9\n  billion", " in  2021."],
  ["at the start", "", "Fourteen", " firms"],
  ["repeated, told apart by the offset", "Six and ", "six", " more"],
  ["the whole sentence", "", "$2.9 billion", ""],
])("finds the number: %s", (_name, before, number, after) => {
  const mark = markQuote(evidence(before, number, after));
  expect(mark).toEqual({ before: collapse(before), number: collapse(number), after: collapse(after) });
});

test("marks nothing where white space has been lost and two places fit", () => {
  expect(markQuote(evidence("6   6 ", "6", " 6    6"))).toBeNull();
  expect(markQuote(evidence("6 ", "6", "     6"))?.before).toBe("6 ");
});

test("marks nothing where the number does not stand where the span says", () => {
  expect(markQuote({ ...evidence("It came to ", "$2.9", "."), EXACT: "$2.8" })).toBeNull();
});

const word = fc.string({ unit: fc.constantFrom("a", "7", "😀", "é", ".", "-"), minLength: 1, maxLength: 4 });
const gap = fc.string({ unit: fc.constantFrom(" ", "\n", "\t"), minLength: 1, maxLength: 3 });
const words = fc.array(fc.tuple(word, gap), { maxLength: 6 }).map((pairs) => pairs.flat().join(""));

test("never marks another place than the number's", () => {
  fc.assert(
    fc.property(words, word, words, (before, number, after) => {
      const mark = markQuote(evidence(before, number, ` ${after}`.trimEnd()));
      if (mark !== null) expect(mark.before).toBe(collapse(before));
    }),
    { numRuns: 500 },
  );
});

test("marks every claim of the fixture, the ones behind a line break included", () => {
  for (const claim of contents.claims) {
    const mark = markQuote(claim);
    expect(mark && mark.before + mark.number + mark.after).toBe(claim.QUOTE);
  }
});
