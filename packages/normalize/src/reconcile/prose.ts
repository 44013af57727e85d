import {
  BOUND_DIGITS,
  compareRationals,
  formatPlaces,
  lacksMinus,
  magnitudeOf,
  minus,
  powerOfTen,
  type Catalogue,
  type Dimensions,
  type Rational,
} from "@sourcebook/model";
import type { StatedCell } from "./cells.ts";
import type { Range } from "./range.ts";
import type { Statement } from "./statement.ts";

const SCALES: readonly (readonly [power: number, word: string])[] = [
  [12, "trillion"],
  [9, "billion"],
  [6, "million"],
  [3, "thousand"],
];
const UNITS: Readonly<Record<string, string>> = {
  PT: "percent",
  PP: "percentage points",
  NUMBER: "",
  RANK: "",
  TIMES: "times",
};
const MEASURES: Readonly<Record<string, string>> = {
  GY: "growth on the year before",
  G1: "growth on the period before",
  GX: "growth",
  DY: "change on the year before",
  D1: "change on the period before",
  SHC: "share among counterparts",
  SHP: "share among products",
  SHI: "share",
  RK: "rank",
};

/** The same of a value below zero whose words have no sign: "down 8.9 percent" is a fall. */
const FALLS: Readonly<Record<string, string>> = {
  GY: "fall on the year before",
  G1: "fall on the period before",
  GX: "fall",
  DY: "fall on the year before",
  D1: "fall on the period before",
};

/** "Trade turnover, Azerbaijan and Russia": what a series is, in the words of the catalogue. */
export function seriesWords(
  { INDICATOR, PRODUCT, REF_AREA, COUNTERPART_AREA }: Dimensions,
  catalogue: Catalogue,
): string {
  const { label = INDICATOR, pair = "directed" } = catalogue.indicator(INDICATOR) ?? {};
  const product = PRODUCT === "_T" ? [] : [(catalogue.product(PRODUCT)?.label ?? PRODUCT).toLowerCase()];
  const areas =
    COUNTERPART_AREA === "_Z"
      ? areaWords(REF_AREA, catalogue)
      : `${areaWords(REF_AREA, catalogue)}${pair === "symmetric" ? " and " : ", counterpart "}${areaWords(COUNTERPART_AREA, catalogue)}`;
  return [label, ...product, areas].join(", ");
}

const areaWords = (code: string, catalogue: Catalogue): string => catalogue.place(code)?.label ?? code;

/** Who measured: "Russia", "both sides jointly". */
export const reporterName = (code: string, catalogue: Catalogue): string =>
  code === "JOINT" ? "both sides jointly" : areaWords(code, catalogue);

const reporterWords = (code: string, catalogue: Catalogue): string =>
  code === "_U" ? "reporter not said" : `reported by ${reporterName(code, catalogue)}`;

/** "2020", or "growth on the year before, 2021"; with the codes in words that are not those of `about`, of which the sentence is. */
export const cellWords = (dimensions: Dimensions, about: Dimensions, catalogue: Catalogue): string =>
  wordsOf(dimensions, about, MEASURES, catalogue);

function wordsOf(dimensions: Dimensions, about: Dimensions, measures: typeof MEASURES, catalogue: Catalogue): string {
  const { TRANSFORMATION, TIME_PERIOD, INDICATOR, PRODUCT, COUNTERPART_AREA, REPORTER } = dimensions;
  const named = [
    ...(INDICATOR === about.INDICATOR ? [] : [(catalogue.indicator(INDICATOR)?.label ?? INDICATOR).toLowerCase()]),
    ...(PRODUCT === about.PRODUCT
      ? []
      : [PRODUCT === "_T" ? "all products" : (catalogue.product(PRODUCT)?.label ?? PRODUCT)]),
    ...(COUNTERPART_AREA === about.COUNTERPART_AREA ? [] : [`with ${areaWords(COUNTERPART_AREA, catalogue)}`]),
    ...(REPORTER === about.REPORTER ? [] : [reporterWords(REPORTER, catalogue)]),
    ...(TRANSFORMATION === "N" ? [] : [measures[TRANSFORMATION] ?? TRANSFORMATION]),
  ];
  const period = TIME_PERIOD === "_X" ? "no period" : TIME_PERIOD;
  return named.length > 0 ? `${named.join(", ")}, ${period}` : period;
}

/** `"$2.6 billion" (2020)`, `"8.9 percent" (fall on the year before, 2021)`: a statement as it stands, and of what. */
export function statedWords(
  { claim, isCorrected }: Statement,
  cell: StatedCell,
  about: Dimensions,
  catalogue: Catalogue,
): string {
  const corrected = isCorrected ? ", corrected by a person" : "";
  const measures = lacksMinus(claim) ? { ...MEASURES, ...FALLS } : MEASURES;
  return `"${claim.EXACT}" (${wordsOf(cell.dimensions, about, measures, catalogue)}${corrected})`;
}

/** A range to four significant digits or, where it is narrow, as many as tell its ends apart: "[2.550, 2.580] billion USD", "[440.15, 440.25] million USD". */
export function rangeWords(range: Range, unit: string): string {
  const scale = scaleOf(range);
  return `${boundsWords(range, scale)}${scaleWords(scale, unit)}`;
}

/** "2020 in [2.550, 2.580] and 2021 in [2.916, 2.950] billion USD": ranges of one unit share their scale. */
export function rangesWords(
  named: readonly { readonly name: string; readonly range: Range; readonly unit: string }[],
): string {
  const units = [...new Set(named.map(({ unit, range }) => `${scaleOf(range)} ${unit}`))];
  const parts = units.map((each) => {
    const members = named.filter(({ unit, range }) => `${scaleOf(range)} ${unit}` === each);
    const [first] = members;
    if (!first) return "";
    const scale = scaleOf(first.range);
    const words = members.map(({ name, range }) => `${name} in ${boundsWords(range, scale)}`);
    return listWords(words) + scaleWords(scale, first.unit);
  });
  return listWords(parts);
}

/** "a", "a and b", "a, b and c". */
export const listWords = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

/** The power of ten of the scale word that fits the larger end. */
function scaleOf({ lower, upper }: Range): number {
  const power = Math.max(...[lower, upper].map((end) => (end ? magnitudeOf(end.value) : 0)));
  return SCALES.find(([scale]) => power >= scale)?.[0] ?? 0;
}

function scaleWords(scale: number, unit: string): string {
  const words = [SCALES.find(([power]) => power === scale)?.[1] ?? "", UNITS[unit] ?? unit].filter(
    (word) => word !== "",
  );
  return words.length > 0 ? ` ${words.join(" ")}` : "";
}

function boundsWords({ lower, upper }: Range, scale: number): string {
  if (lower && upper && compareRationals(lower.value, upper.value) === 0) return `[${fourDigits(lower.value, scale)}]`;
  if (!lower || !upper) {
    if (lower) return `${lower.open ? "more than" : "at least"} ${fourDigits(lower.value, scale)}`;
    return upper ? `${upper.open ? "less than" : "at most"} ${fourDigits(upper.value, scale)}` : "any value";
  }
  const places = placesOf(minus(upper.value, lower.value), scale);
  const [from, to] = [lower, upper].map((end) => fourDigits(end.value, scale, places));
  return `${lower.open ? "(" : "["}${from}, ${to}${upper.open ? ")" : "]"}`;
}

/** Places that show a tenth of the width of a range. With fewer its ends may look the same, or be those of another range that it has nothing in common with. */
const placesOf = (width: Rational, scale: number): number => Math.min(scale - magnitudeOf(width) + 1, BOUND_DIGITS);

/** Nearest, four significant digits, zeros kept: 2.5798 is "2.580", 14.4 is "14.40"; whole numbers of up to four digits stay whole; never less than `places`. */
function fourDigits(value: Rational, scale: number, places = 0): string {
  const power = value.numerator === 0n ? 0 : magnitudeOf(value) - scale;
  const isWhole = value.numerator % (value.denominator * powerOfTen(scale).numerator) === 0n;
  const digits = isWhole && power >= 1 && power < 4 ? 0 : 3 - power;
  return formatPlaces(value, Math.max(digits, places, 0), scale);
}
