import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isGlued, wordFrom, wordsOf } from "./words.ts";

const cut = (text: string): readonly string[] => {
  const { starts, ends } = wordsOf(text);
  return starts.map((start, at) => text.slice(start, ends[at]));
};

test("letters, digits and fractions are words of their own", () => {
  expect(cut("Q3 '21, up 5½%: $4.2bn")).toEqual(["Q", "3", "21", "up", "5", "½", "4", "2", "bn"]);
  expect(cut("Côte d’Ivoire, 日本")).toEqual(["Côte", "d", "Ivoire", "日本"]);
});

test("a word is looked up in any case, a number by how many digits it has", () => {
  const { hashes } = wordsOf("Trade TRADE 1986 2021 86");
  expect(hashes[0]).toBe(hashes[1]);
  expect(hashes[2]).toBe(hashes[3]);
  expect(hashes[3]).not.toBe(hashes[4]);
});

test("no letter and no digit is lost, and a word that is glued follows at once", () => {
  const parts = fc.array(fc.constantFrom("ab", "Ü", "7", "12", "½", " ", "\n", "-", "😀"), { maxLength: 30 });
  fc.assert(
    fc.property(parts, (all) => {
      const text = all.join("");
      const words = wordsOf(text);
      expect(cut(text).join("")).toBe(text.replace(/[^\p{L}\p{N}]/gu, ""));
      for (const [at, start] of words.starts.entries()) {
        expect(wordFrom(words, start)).toBe(at);
        expect(isGlued(words, at)).toBe(/[\p{L}\p{N}]/u.test(text.charAt(start - 1)));
      }
    }),
  );
});
