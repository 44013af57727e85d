import type { Cue, CueRule } from "../../claims/items/cue.ts";
import { moneyNames } from "./currencies.ts";

const rule = (name: string, cue: Cue, said: readonly string[]): CueRule => ({ id: `en/money/${name}`, cue, said });

const isOfCountry = (name: string): boolean => name.includes(" ");
const isPlural = (name: string): boolean => name.endsWith("s");

const [ofCountries, alone] = [moneyNames.filter(isOfCountry), moneyNames.filter((name) => !isOfCountry(name))];

/** Money that is spoken of, and counts nothing: its country is no area of the sentence. */
export const moneyWords: readonly CueRule[] = [
  // "as the euro gained 5 percent", "as the U.S. dollar gained 5 percent"
  rule("the-euro", { kind: "noise" }, [
    ...alone.filter((name) => !isPlural(name)).map((name) => `the ${name}`),
    ...ofCountries.filter((name) => !isPlural(name)),
  ]),
  // What a value is told in, and not what is told of: "in dollars", "in U.S. dollars", "in dollar terms"
  rule("dollar-terms", { kind: "name" }, [
    ...alone.filter(isPlural).map((name) => `in ${name}`),
    ...ofCountries.filter(isPlural),
    ...moneyNames.flatMap((name) =>
      isPlural(name) ? [] : [`${name} terms`, `${name}-denominated`, `${name} equivalent`],
    ),
  ]),
];
