import { parsePeriod } from "@sourcebook/model";
import { array, assert, constantFrom, property, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import { vocabularyOf } from "../claims/items/vocabulary.ts";
import { wordsOf } from "../lexemes/words.ts";
import type { PeriodMention } from "../mention.ts";
import { findPeriods } from "../periods/find-periods.ts";
import { applyReference } from "../periods/reference.ts";
import { namedCountries } from "../places/named-countries.ts";
import { catalogue } from "./catalogue.fixture.ts";
import { notPeriods, periods } from "./en/corpus/periods.ts";
import { english } from "./en/index.ts";
import { languages } from "./index.ts";
import type { Language } from "./language.ts";

const corpora = [{ language: english, periods, notPeriods }];

/** The times of a text that is read with the catalogue. */
function timesIn(text: string, language: Language, published: string | null): readonly PeriodMention[] {
  const words = wordsOf(text);
  const vocabulary = vocabularyOf(catalogue, language);
  const countries = namedCountries({ words, catalogue, language, vocabulary, country: null });
  return findPeriods(text, language, published, { words, countries });
}

const meaning = ({ period, role, reference }: PeriodMention): string =>
  [
    period?.code ?? "-",
    ...(role === "period" ? [] : [role]),
    ...(reference ? [`${reference.grain}${reference.shift}`] : []),
    ...(reference?.ofText ? ["of text"] : []),
  ].join(" ");

/** "in [March 2021]" as the text and the marked words. */
function marked(said: string): { text: string; words: readonly string[] } {
  return {
    text: said.replaceAll(/[[\]]/g, ""),
    words: [...said.matchAll(/\[([^\]]+)\]/g)].map(([, words = ""]) => words),
  };
}

test("every language has a corpus of periods", () => {
  expect(corpora.map(({ language }) => language.id).toSorted()).toEqual([...languages.keys()].toSorted());
});

for (const { language, periods, notPeriods } of corpora) {
  describe(`periods in ${language.id}`, () => {
    const cases = periods.flatMap(({ means, said }) => said.map((phrase) => ({ ...means, phrase })));

    test.each(cases)("$published: $phrase", ({ published, times, phrase }) => {
      const { text, words } = marked(phrase);
      const found = timesIn(text, language, published);
      expect(found.map(meaning)).toEqual(times);
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(words);
    });

    test.each(notPeriods)("no time: %s", (text) => {
      expect(timesIn(text, language, "2021-12-10")).toEqual([]);
    });

    const phrases = constantFrom(...cases.map(({ phrase }) => marked(phrase).text), ...notPeriods);
    const glue = constantFrom(" ", "\r\n", "\n\n", "\u00A0", " 🌾 ", ", ", "-", "1", "");
    const texts = array(tuple(phrases, glue), { maxLength: 8 }).map((parts) => parts.flat().join(""));
    const dates = constantFrom(null, "1987-02-28", "2020-02-29", "2021-12-31", "2022-01-01");

    test("spans lie in the text, in order and apart; codes read back", () => {
      assert(
        property(texts, dates, (text, published) => {
          let last = 0;
          for (const { start, end, period } of timesIn(text, language, published)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            if (period) expect(parsePeriod(period.code)).toEqual(period);
            last = end;
          }
        }),
      );
    });

    test.each(["\r\n", "\u00A0", " \n"])("a space may be %j", (space) => {
      for (const { phrase, published, times } of cases) {
        const { text } = marked(phrase);
        // hyphens with spaces around them stay on one line, as printers keep them
        const spaced = text.replaceAll(/(?<![–-]) (?![–-])/g, space);
        expect(timesIn(spaced, language, published).map(meaning), phrase).toEqual(times);
      }
    });

    test("what stands before a paragraph does not change what comes after it", () => {
      for (const { phrase, published, times } of cases) {
        const { text } = marked(phrase);
        const found = timesIn(`🌾 In 1999 and on March 5, 1998.\r\n\r\n${text}`, language, published);
        expect(found.slice(2).map(meaning), phrase).toEqual(times);
      }
    });

    test("a text without digits and words of time has none", () => {
      const plain = array(constantFrom("tea", "mill", "rose", "🌾", "the", "of", "and", "\n"), { maxLength: 40 });
      assert(
        property(plain, dates, (words, published) => {
          expect(timesIn(words.join(" "), language, published)).toEqual([]);
        }),
      );
    });

    test("nothing is resolved against a date that the document does not have", () => {
      for (const { phrase } of cases) {
        const { text } = marked(phrase);
        for (const { start, end, period } of timesIn(text, language, null)) {
          if (period) expect(text, text.slice(start, end)).toMatch(/\d\d/);
        }
      }
    });
  });
}

test("a year back twice is two years back", () => {
  const codes = ["2021", "2021-S1", "2021-Q3", "2021-03", "2020-02-29", "2021-01-01/P11M", "2020-07-01/P12M"];
  for (const code of codes) {
    const period = parsePeriod(code);
    if (!period) throw new Error(code);
    const back = applyReference(applyReference(period, { grain: "same", shift: -12 }), { grain: "same", shift: -12 });
    expect(back.code).toBe(applyReference(period, { grain: "same", shift: -24 }).code);
  }
});

test("another grain takes the unit that holds the end of the context", () => {
  const period = parsePeriod("2021-01-01/P11M");
  if (!period) throw new Error("period");
  expect(applyReference(period, { grain: "month", shift: -1 }).code).toBe("2021-10");
  expect(applyReference(period, { grain: "quarter", shift: -3 }).code).toBe("2021-Q3");
  expect(applyReference(period, { grain: "half", shift: 0 }).code).toBe("2021-S2");
  expect(applyReference(period, { grain: "year", shift: -12 }).code).toBe("2020");
});
