import { expect, test } from "vitest";
import { findQuantities } from "../quantities/find-quantities.ts";
import { notQuantities, quantities } from "./en/corpus/quantities.ts";
import { english } from "./en/index.ts";

const corpora = [{ language: english, quantities, notQuantities }];

for (const { language, quantities, notQuantities } of corpora) {
  for (const { means, said } of quantities) {
    const [words, ...expected] = [means.map((meaning) => `${meaning.value} ${meaning.unit}`).join(", "), ...means];
    test.each(said)(`${language.id} ${words}: %s`, (text) => {
      // 〈 〉 mark what the span covers, where a phrasing stands in a sentence
      const { plain, spans } = unmark(text);
      const found = findQuantities(plain, language);
      expect(found.quantities.map(({ quantity }) => quantity)).toEqual(expected);
      expect(found.quantities.map(({ start, end }) => plain.slice(start, end))).toEqual(
        spans.length > 0 ? spans : [plain],
      );
    });
  }
  for (const { means, said } of notQuantities) {
    test.each(said)(`${language.id} refused as ${means}: %s`, (text) => {
      const { plain, spans } = unmark(text);
      const found = findQuantities(plain, language);
      expect(found.refused.map(({ reason, start, end }) => `${reason} ${plain.slice(start, end)}`)).toEqual(
        spans.map((span) => `${means} ${span}`),
      );
      expect(found.quantities).toEqual([]);
    });
  }
}

function unmark(text: string): { plain: string; spans: readonly string[] } {
  const spans = [...text.matchAll(/〈([^〉]*)〉/g)].map(([, span = ""]) => span);
  return { plain: text.replace(/[〈〉]/g, ""), spans };
}

test("the corpus of each language is large", () => {
  for (const { quantities, notQuantities } of corpora) {
    const phrasings = [...quantities, ...notQuantities].flatMap(({ said }) => said);
    expect(phrasings.length).toBeGreaterThanOrEqual(150);
    expect(new Set(phrasings).size).toBe(phrasings.length);
  }
});
