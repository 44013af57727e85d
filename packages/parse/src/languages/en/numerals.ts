import type { NumeralWords } from "../../quantities/lexicon.ts";
import type { Phrases } from "../../quantities/phrase-table.ts";

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
const UNIT_ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";
const TEN_ORDINALS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth";

const tens = TENS.split(" ").map((word, index) => [word, (index + 2) * 10] as const);
const small: Phrases<number> = Object.fromEntries([
  ...UNITS.split(" ").map((word, index) => [word, index] as const),
  ...tens,
]);
const unitOrdinals = UNIT_ORDINALS.split(" ").map((word, index) => [word, index + 1] as const);
const ordinals: Phrases<number> = Object.fromEntries([
  ...unitOrdinals,
  ...TEN_ORDINALS.split(" ").map((word, index) => [word, (index + 2) * 10] as const),
  ...tens.flatMap(([ten, value]) => unitOrdinals.slice(0, 9).map(([word, unit]) => [`${ten} ${word}`, value + unit])),
  ["hundredth", 100],
  ["thousandth", 1000],
  ["millionth", 1_000_000],
]);

/** How English says numbers. */
export const numerals: NumeralWords = {
  decimalMark: ".",
  groupMark: ",",
  small,
  hundred: ["hundred"],
  multipliers: { dozen: 12 },
  articles: ["a", "an"],
  and: ["and"],
  point: ["point"],
  andAHalf: ["and a half", "and one half"],
  ordinals,
  ordinalSuffixes: ["st", "nd", "rd", "th"],
  fractions: {
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fourth: 4,
    fourths: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    seventh: 7,
    sevenths: 7,
    eighth: 8,
    eighths: 8,
    ninth: 9,
    ninths: 9,
    tenth: 10,
    tenths: 10,
    twentieth: 20,
    hundredth: 100,
    hundredths: 100,
  },
  respectively: ["respectively", "each", "apiece"],
  bareFractions: ["half"],
  partitives: ["of", "the", "its", "their", "his", "her", "our", "all"],
  pronouns: {
    words: ["one"],
    before: "no the this that each every any which another some only such new good big not".split(" "),
    after:
      "of another can could may might must should would will is was has had who which that day time way s by in on at for and or but to thing reason more less after with as if than from side hand person problem option example expert knows says".split(
        " ",
      ),
  },
  vague: ["dozens", "hundreds", "thousands", "millions", "billions", "trillions", "lakhs", "crores", "tens"],
};
