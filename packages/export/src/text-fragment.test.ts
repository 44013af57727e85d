import * as fc from "fast-check";
import { expect, test } from "vitest";
import { textFragment } from "./text-fragment.ts";

const mark = { before: "Thus, trade & aid grew by a well-known rate to ", number: "$2.9 billion", after: ", it said." };

test("names the words around the number and encodes what the directive reads as its own", () => {
  expect(textFragment("https://a.example/b", "", mark)).toBe(
    "https://a.example/b#:~:text=by%20a%20well%2Dknown%20rate%20to-,%242.9%20billion,-%2C%20it%20said.",
  );
});

test("leaves out what stands not around it", () => {
  expect(textFragment("https://a.example/b", "", { before: "", number: "Six", after: "" })).toBe(
    "https://a.example/b#:~:text=Six",
  );
});

test("appends to a fragment that is there already", () => {
  expect(textFragment("https://a.example/b#part", "six firms", null)).toBe(
    "https://a.example/b#part:~:text=six%20firms",
  );
});

test("names both ends of a long sentence without a mark", () => {
  expect(textFragment("https://a.example/", "a b c d e f g h i j k l", null)).toBe(
    "https://a.example/#:~:text=a%20b%20c%20d%20e,h%20i%20j%20k%20l",
  );
});

test("has no syntax of the directive but its own, and decodes to the words, whatever the sentence", () => {
  const text = fc.string({ unit: "binary", minLength: 1 }).filter((each) => /\S/.test(each));
  fc.assert(
    fc.property(text, (number) => {
      const directive =
        textFragment("https://a.example/", "", { before: "", number, after: "" }).split("text=")[1] ?? "";
      expect(directive).not.toMatch(/[-,&]/);
      expect(decodeURIComponent(directive)).toBe(number.replaceAll(/\p{Surrogate}/gu, "\uFFFD"));
    }),
  );
});
