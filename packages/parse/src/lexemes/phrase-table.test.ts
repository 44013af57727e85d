import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createPhraseTable, findPhrases, type Phrase } from "./phrase-table.ts";
import { wordsOf } from "./words.ts";

const phrase = (words: string, exactCase = false): Phrase<string> => ({
  words,
  meaning: words,
  layers: 1,
  exactCase,
});
const tableOf = (phrases: readonly Phrase<string>[]) => createPhraseTable(phrases, (meanings) => meanings);
const find = (text: string, ...phrases: readonly Phrase<string>[]): readonly string[] =>
  findPhrases(wordsOf(text), tableOf(phrases)).map(
    ({ start, end, sense }) => `${text.slice(start, end)}=${sense.join("|")}`,
  );

describe("phrases", () => {
  test("are found as whole words, the longest first", () => {
    expect(find("trade turnover and trades", phrase("trade"), phrase("trade turnover"))).toEqual([
      "trade turnover=trade turnover",
    ]);
  });

  test("match any white space and hyphens for a space", () => {
    expect(find("South\n Korea and South-Korea", phrase("South Korea", true))).toEqual([
      "South\n Korea=South Korea",
      "South-Korea=South Korea",
    ]);
  });

  test("are names only as written", () => {
    expect(find("US told us", phrase("US", true))).toEqual(["US=US"]);
    expect(find("Trade and TRADE", phrase("trade"))).toEqual(["Trade=trade", "TRADE=trade"]);
  });

  test("end with what they end with", () => {
    expect(find("the U.S. and U.S.A.", phrase("U.S.", true))).toEqual(["U.S.=U.S.", "U.S.=U.S."]);
    expect(find("Côte d’Ivoire’s", phrase("Côte d’Ivoire", true))).toEqual(["Côte d’Ivoire=Côte d’Ivoire"]);
    expect(find("ÖLÜ Ölü", phrase("ölü"))).toEqual(["ÖLÜ=ölü", "Ölü=ölü"]);
  });

  test("that begin alike are told apart by what follows", () => {
    const alike = ["the", "the deficit", "the trade deficit", "the u.s.", "the-day"].map((words) => phrase(words));
    expect(find("The\n trade-deficit, the deficits, the U.S. and the-day; the", ...alike)).toEqual([
      "The\n trade-deficit=the trade deficit",
      "the=the",
      "the U.S.=the u.s.",
      "the-day=the-day",
      "the=the",
    ]);
  });

  test("keep all that the same words mean", () => {
    expect(
      find("surplus", { ...phrase("surplus"), meaning: "trade" }, { ...phrase("surplus"), meaning: "budget" }),
    ).toEqual(["surplus=trade|budget"]);
  });

  test("are looked for in one layer of the table, and mean there what they mean in it", () => {
    const verb = { ...phrase("trade"), meaning: "to trade", layers: 1 + 2 };
    const noun = { ...phrase("trade"), meaning: "the trade", layers: 1 + 4 };
    const table = tableOf([verb, noun, { ...phrase("trade balance"), layers: 1 }]);
    const text = wordsOf("The trade balance");
    const said = [1, 2, 4, 8].map((layer) => findPhrases(text, { ...table, layer }).map(({ sense }) => sense));
    expect(said).toEqual([[["trade balance"]], [["to trade"]], [["the trade"]], []]);
  });

  test("never overlap and always say what stands there", () => {
    const words = fc.array(fc.constantFrom("ab", "AB", "a", "b c", "c", " ", "-", ".", "é"), { maxLength: 20 });
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join("");
        const matches = findPhrases(
          wordsOf(text),
          tableOf([phrase("ab"), phrase("a b"), phrase("b c", true), phrase("é")]),
        );
        let last = 0;
        for (const { start, end, sense } of matches) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(
            text
              .slice(start, end)
              .replace(/[\s-]+/g, " ")
              .toLowerCase(),
          ).toBe(sense[0]);
          last = end;
        }
      }),
    );
  });
});
