import { expect, test } from "vitest";
import { derivationWords, statedNumbers } from "./derivation-words.ts";
import { derivationOf, growth, id, turnover2020, turnover2021 } from "./derivations.fixture.ts";

const words = (FORMULA: string, as: Partial<typeof growth> = {}): string =>
  derivationWords(derivationOf({ FORMULA }), statedNumbers([turnover2020, turnover2021, { ...growth, ...as }]));

const implied = `${id(turnover2021)} / (1 + ${id(growth)} / 100)`;

test("a formula has the words of the claims, a fall with its sign: a pocket calculator gives the same", () => {
  expect(words(implied)).toBe('"$2.9 billion" / (1 + "14.4 percent" / 100)');
  const fall = { EXACT: "8.9 percent", OBS_VALUE: "-8.9" };
  expect(words(implied, fall)).toBe('"$2.9 billion" / (1 - "8.9 percent" / 100)');
  expect(words(`${id(turnover2021)} - ${id(growth)}`, fall)).toBe('"$2.9 billion" + "8.9 percent"');
});

test.each(["-8.9 percent", "\u22128.9 percent", "minus 8.9 percent", "$(8.9) million"])("%s has its sign", (EXACT) => {
  expect(words(implied, { EXACT, OBS_VALUE: "-8.9" })).toBe(`"$2.9 billion" / (1 + "${EXACT}" / 100)`);
});
