import { expect, test } from "vitest";
import { escapeMarkdown, linkMarkdown, quoteMarkdown, tableMarkdown } from "./markdown.ts";

test.each([
  [
    "*bold* _it_ <b> [a](b) | # `c` $5 & ~x~",
    "\\*bold\\* \\_it\\_ \\<b\\> \\[a\\](b) \\| \\# \\`c\\` \\$5 \\& \\~x\\~",
  ],
  ["- not a list", "\\- not a list"],
  ["1. not a list", "1\\. not a list"],
  ["2.9 billion", "2\\.9 billion"],
])("shows %j as it stands", (text, markdown) => {
  expect(escapeMarkdown(text)).toBe(markdown);
});

test("marks the number of a sentence", () => {
  expect(quoteMarkdown({ before: "It came to ", number: "$2.9 billion", after: ", it said." })).toBe(
    "> It came to **\\$2.9 billion**, it said.",
  );
});

test("marks a number that touches a letter, where asterisks would stand as they are", () => {
  expect(quoteMarkdown({ before: "US", number: "$5", after: "bn" })).toBe("> US<strong>\\$5</strong>bn");
});

test("leads to an address, whatever stands in it", () => {
  expect(linkMarkdown("a [b]", "texts/c_d.txt")).toBe("[a \\[b\\]](<texts/c_d.txt>)");
  expect(linkMarkdown("x", "https://a.example/b>c\\d e")).toBe("[x](<https://a.example/b%3Ec%5Cd%20e>)");
});

test("writes a table", () => {
  expect(tableMarkdown(["A", "B"], [["1", "2"]])).toBe("| A | B |\n| --- | --- |\n| 1 | 2 |");
});
