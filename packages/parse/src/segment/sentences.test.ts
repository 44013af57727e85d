import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { english } from "../languages/en/index.ts";
import { findSentences } from "./sentences.ts";

const split = (text: string): readonly string[] =>
  findSentences(text, english.segment).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  test.each<[string, readonly string[]]>([
    ["One. Two! Three?", ["One.", "Two!", "Three?"]],
    ["It rose to $2.9 billion. Then it fell.", ["It rose to $2.9 billion.", "Then it fell."]],
    ["The U.S. trade deficit fell. Mr. Smith said so.", ["The U.S. trade deficit fell.", "Mr. Smith said so."]],
    ["They sell to the U.S. The gap widened.", ["They sell to the U.S.", "The gap widened."]],
    ['He said: "It is over." Nobody answered.', ['He said: "It is over."', "Nobody answered."]],
    ["A heading\n\nA line that\nwraps goes on. End", ["A heading", "A line that\nwraps goes on.", "End"]],
    ["The list:\n- wheat 3 tonnes\n- rice 5 tonnes", ["The list:", "- wheat 3 tonnes", "- rice 5 tonnes"]],
    ["Windows lines.\r\n\r\nNext.", ["Windows lines.", "Next."]],
    [
      "It was 93 billion dlrs. Japan rose 3 pct. U.S. sales fell.",
      ["It was 93 billion dlrs.", "Japan rose 3 pct.", "U.S. sales fell."],
    ],
    [
      "It rose in May.The ministry (in 2021).Exports fell. See Node.js and 3.Am",
      ["It rose in May.", "The ministry (in 2021).", "Exports fell.", "See Node.js and 3.Am"],
    ],
    ["about 3.5 mln. tonnes were sold.", ["about 3.5 mln. tonnes were sold."]],
    ["  \n\n ", []],
  ])("%j", (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test("cover every character that is no white space, in order", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom("a", "B", ".", " ", "\n", "\r", "!", '"', "😀", "\u00a0", "-"),
          maxLength: 60,
        }),
        (text) => {
          expect(split(text).join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
        },
      ),
    );
  });
});
