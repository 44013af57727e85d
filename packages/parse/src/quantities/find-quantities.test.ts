import { array, assert, constantFrom, nat, oneof, property, string, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import { quantities } from "../languages/en/quantities.ts";
import { findQuantities } from "./find-quantities.ts";
import { perUnit } from "./per-unit.ts";

const language = { quantities };
const size = (value: string | undefined) => value?.replace("-", "");
const find = (text: string, taken: readonly { start: number; end: number }[] = []) =>
  findQuantities(text, language, taken);

const bounds = [
  "",
  "more than ",
  "over ",
  "nearly ",
  "up to ",
  "about ",
  "at least ",
  "just under ",
  "between ",
  "from ",
  "by ",
  "to ",
  "rose ",
  "-",
  "−",
  "+",
  "the ",
  "No. ",
  "ranked ",
  "Boeing ",
  "some\r\n",
  "topped ",
];
const signs = ["", "$", "US$", "EUR ", "€", "Rs", "RM", "£", "¥", "AZN "];
const numbers = [
  "5",
  "14.4",
  "1,234",
  "1,234,567.8",
  "2.90",
  "0.5",
  "230",
  "1 234 567",
  "1\u202f234\u202f567",
  "1.655.000",
  "1,23",
  "2 1/2",
  "5-3/4",
  "½",
  "4-5",
  "5–6",
  "7 to 8",
  "fourteen",
  "two hundred and thirty",
  "twenty-one",
  "half a",
  "a",
  "three-quarters",
  "one",
  "first",
  "third-largest",
  "doubled",
  "twice",
  "11th",
  "2021",
  "1/3",
  "10:30",
  "2-1",
  "20 million 914.3",
  "1990s",
  "007",
  "737",
];
const scales = [
  "",
  " million",
  "bn",
  "m",
  " bln",
  " thousand",
  "k",
  " hundred",
  " trillion",
  "-million",
  "\u00a0billion",
  "\nbillion",
];
const units = [
  "",
  " percent",
  "%",
  " pct",
  " dollars",
  " manats",
  " euros",
  " tons",
  " barrels per day",
  " percentage points",
  " bp",
  " people",
  " companies",
  " times",
  " years",
  " GW",
  "\u2009km",
  " pounds of copper",
  " cents",
  "-year-old",
  " or more",
  "+",
  " a barrel",
];
const glue = [
  " ",
  ", ",
  ". ",
  ".\n\n",
  "; ",
  " and ",
  " to ",
  " from ",
  " — ",
  " 😀 ",
  "\r\n",
  "\u00a0",
  "\u2009",
  " (",
  ") ",
  " of ",
  " against ",
  "’s ",
  " in 2020 ",
  " Baku’s ",
  "-",
];

const phrase = tuple(...[bounds, signs, numbers, scales, units, glue].map((list) => constantFrom(...list))).map(
  (parts) => parts.join(""),
);
const sentence = array(phrase, { minLength: 1, maxLength: 6 }).map((phrases) => phrases.join(""));
const noiseCharacters = Array.from("0123456789.,-–/:%$€ \n\r\t()aAbkmst+\u00a0\u2009😀½");
const noise = string({
  unit: constantFrom(...noiseCharacters),
  maxLength: 60,
});
const anyText = oneof(sentence, noise, string({ unit: "binary", maxLength: 80 }));

describe("findQuantities", () => {
  test("spans are in range, sorted and disjoint", () => {
    assert(
      property(anyText, (text) => {
        const { quantities, refused } = find(text);
        for (const list of [quantities, refused, [...quantities, ...refused].toSorted((a, b) => a.start - b.start)]) {
          let last = 0;
          for (const { start, end } of list) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test("every digit outside the times is inside a quantity or a refusal, and none inside them is", () => {
    assert(
      property(anyText, nat(40), nat(10), (text, start, length) => {
        const taken = length > 0 && start + length <= text.length ? [{ start, end: start + length }] : [];
        const { quantities, refused } = find(text, taken);
        const spans = [...quantities, ...refused];
        for (const match of text.matchAll(/\d/g)) {
          const inside = (span: { start: number; end: number }) => span.start <= match.index && match.index < span.end;
          expect(spans.some(inside)).toBe(!taken.some(inside));
        }
        for (const span of spans)
          for (const time of taken) expect(span.end <= time.start || span.start >= time.end).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test("the span of a quantity says the same when read alone", () => {
    assert(
      property(anyText, (text) => {
        for (const { start, end, quantity } of find(text).quantities) {
          const exact = text.slice(start, end).replace(/\s+/g, " ");
          const alone = find(exact).quantities;
          expect(alone, exact).toHaveLength(1);
          const [again] = alone;
          expect({
            exact,
            value: size(again?.quantity.value),
            to: again?.quantity.valueTo,
            mult: again?.quantity.mult,
            decimals: again?.quantity.decimals,
            qualifier: again?.quantity.qualifier,
          }).toEqual({
            exact,
            value: size(quantity.value),
            to: quantity.valueTo,
            mult: quantity.mult,
            decimals: quantity.decimals,
            qualifier: quantity.qualifier,
          });
          if (quantity.unitBasis === "STATED")
            expect(`${exact} ${again?.quantity.unit}`).toBe(`${exact} ${quantity.unit}`);
          expect(again?.start).toBe(0);
          expect(again?.end).toBe(exact.length);
        }
      }),
      { numRuns: 6000 },
    );
  });

  test("reading is the same whatever stands in another paragraph", () => {
    assert(
      property(sentence, sentence, (text, other) => {
        const alone = find(text);
        const both = find(`${text}\n\n${other}`);
        expect(both.quantities.filter(({ start }) => start < text.length)).toEqual(alone.quantities);
      }),
    );
  });
});

test("nothing is read across a time", () => {
  const text = "It sold 5 in May million dollars of it.";
  const { quantities } = find(text, [{ start: 10, end: 16 }]);
  expect(quantities.map(({ quantity }) => [quantity.value, quantity.mult, quantity.unit])).toEqual([
    ["5", 0, "NUMBER"],
  ]);
});

test("a refusal says why in words", () => {
  const { refused } = find("the 11th interregional forum");
  expect(refused).toEqual([{ start: 4, end: 8, reason: "ORDINAL_OF_EVENT", explanation: "an ordinal: numbers forum" }]);
});

test("a rule id names language, role and rule", () => {
  const rules = find("$5 million, 3 percent, ranked first, doubled, 20 ships, 4-5 tons").quantities.map(
    ({ rule }) => rule,
  );
  expect(rules).toEqual([
    "en/currency/sign-before",
    "en/percent/word-after",
    "en/rank/verb",
    "en/multiple/word",
    "en/count/bare",
    "en/physical/range",
  ]);
});

test.each([
  ["5 billion dollars", "USD", "dollar"],
  ["dlrs 5 mln", "USD", "dollar"],
  ["4.7 billion francs", "CHF", "franc"],
  ["Shs940b", "KES", "shilling"],
  ["5 billion U.S. dollars", "USD", undefined],
  ["5 billion Canadian dollars", "CAD", undefined],
  ["$5 billion", "USD", "$"],
])("a word that several currencies share names their family: %s", (text, unit, family) => {
  const [mention] = find(text).quantities;
  expect([mention?.quantity.unit, mention?.family]).toEqual([unit, family]);
});

test.each([
  ["$55 a barrel of oil", 3, "a barrel"],
  ["800 dollars per ton", 11, "per ton"],
  ["$5 each", 2, "each"],
  ["$5 a new deal", 2, null],
  ["$5 million", 10, null],
])("perUnit finds the words of a rate: %s", (text, end, words) => {
  const span = perUnit(text, end, language);
  expect(span && text.slice(span.start, span.end)).toBe(words);
});
