import { formatDecimal, parseDecimal, shift } from "./decimal.ts";

/** An exact fraction in lowest terms; the denominator is positive. What intervals are computed with: no floating point, no rounding before printing. */
export type Rational = { readonly numerator: bigint; readonly denominator: bigint };

/** Digits of a published bound whose decimal does not end. */
export const BOUND_DIGITS = 10;
/** Digits of a computed value. */
export const VALUE_DIGITS = 4;

/** `numerator / denominator` in lowest terms. Throws on a denominator of zero. */
export function ratio(numerator: bigint, denominator = 1n): Rational {
  if (denominator === 0n) throw new Error("a fraction with the denominator zero");
  if (denominator === 1n) return { numerator, denominator };
  const divisor = commonDivisor(numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator);
  const sign = denominator < 0n ? -1n : 1n;
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor };
}

/** Reads a decimal such as `-12.50`. Throws on anything else: callers validate. */
export function parseRational(text: string): Rational {
  const { digits, scale } = parseDecimal(text);
  return ratio(digits, 10n ** BigInt(scale));
}

export const plus = (a: Rational, b: Rational): Rational =>
  a.denominator === b.denominator
    ? ratio(a.numerator + b.numerator, a.denominator)
    : ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
export const opposite = ({ numerator, denominator }: Rational): Rational => ({ numerator: -numerator, denominator });
export const minus = (a: Rational, b: Rational): Rational => plus(a, opposite(b));
export const times = (a: Rational, b: Rational): Rational =>
  ratio(a.numerator * b.numerator, a.denominator * b.denominator);
/** Throws where `b` is zero. */
export const over = (a: Rational, b: Rational): Rational =>
  ratio(a.numerator * b.denominator, a.denominator * b.numerator);

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareRationals(a: Rational, b: Rational): number {
  const areAlike = a.denominator === b.denominator;
  const [one, other] = areAlike
    ? [a.numerator, b.numerator]
    : [a.numerator * b.denominator, b.numerator * a.denominator];
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * A fraction as a decimal. One that ends is exact; any other is cut to `digits` significant digits and never lies inside:
 * `down` gives a number not above it, `up` one not below it.
 */
export function formatBound(value: Rational, direction: "down" | "up", digits: number = BOUND_DIGITS): string {
  return endingDecimal(value) ?? formatRounded(value, digits, direction);
}

/** A fraction as the nearest decimal of `digits` significant digits; of two equally near, the one whose last digit is even. */
export const formatNearest = (value: Rational, digits: number = VALUE_DIGITS): string =>
  formatRounded(value, digits, "nearest");

/**
 * A fraction as the nearest decimal that its published bounds allow (null for none), of as few significant digits as that takes, at
 * least VALUE_DIGITS: 1314.2 between 1314.1 and 1314.3 is not 1314.
 */
export function formatWithin(value: Rational, lower: string | null, upper: string | null): string {
  for (let digits = VALUE_DIGITS; digits <= BOUND_DIGITS; digits += 1) {
    const text = formatNearest(value, digits);
    if (liesWithin(parseRational(text), lower, upper)) return text;
  }
  return endingDecimal(value) ?? formatNearest(value, BOUND_DIGITS);
}

const liesWithin = (value: Rational, lower: string | null, upper: string | null): boolean =>
  (lower === null || compareRationals(parseRational(lower), value) <= 0) &&
  (upper === null || compareRationals(value, parseRational(upper)) <= 0);

/** A fraction, divided by ten to a power, rounded to `places` digits after the point, zeros kept: 2.55 at 3 is `2.550`. */
export function formatPlaces(value: Rational, places: number, power = 0): string {
  const digits = round(value, places - power, "nearest");
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, "0");
  const [whole, fraction] = [text.slice(0, text.length - places), text.slice(text.length - places)];
  return `${digits < 0n ? "-" : ""}${whole}${fraction && `.${fraction}`}`;
}

/** The power of ten of the first digit: 9 for 2.6 billion, -2 for 0.05, 0 for zero. */
export function magnitudeOf({ numerator, denominator }: Rational): number {
  if (numerator === 0n) return 0;
  const size = numerator < 0n ? -numerator : numerator;
  const guess = size.toString().length - denominator.toString().length;
  if (denominator === 1n) return guess;
  return compareRationals({ numerator: size, denominator }, powerOfTen(guess)) < 0 ? guess - 1 : guess;
}

/** Ten to a power, which may be negative. */
export const powerOfTen = (exponent: number): Rational =>
  exponent >= 0
    ? { numerator: 10n ** BigInt(exponent), denominator: 1n }
    : { numerator: 1n, denominator: 10n ** BigInt(-exponent) };

type Direction = "down" | "up" | "nearest";

function formatRounded(value: Rational, digits: number, direction: Direction): string {
  if (value.numerator === 0n) return "0";
  const exponent = magnitudeOf(value) - digits + 1;
  return formatDecimal(shift({ digits: round(value, -exponent, direction), scale: 0 }, exponent));
}

/** The whole number at or beside a fraction times ten to a power. */
function round(value: Rational, power: number, direction: Direction): bigint {
  const ten = powerOfTen(power);
  const [numerator, denominator] = [value.numerator * ten.numerator, value.denominator * ten.denominator];
  const floor = (numerator - (((numerator % denominator) + denominator) % denominator)) / denominator;
  const rest = numerator - floor * denominator;
  if (rest === 0n || direction === "down") return floor;
  if (direction === "up" || rest * 2n > denominator) return floor + 1n;
  return rest * 2n < denominator || floor % 2n === 0n ? floor : floor + 1n;
}

/** The decimal of a fraction whose denominator has no prime factor but 2 and 5; null for any other. */
function endingDecimal({ numerator, denominator }: Rational): string | null {
  if (denominator === 1n) return numerator.toString();
  let [rest, twos, fives] = [denominator, 0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  if (rest !== 1n) return null;
  const scale = Math.max(twos, fives);
  return formatDecimal({ digits: (numerator * 10n ** BigInt(scale)) / denominator, scale });
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a, b];
  while (small !== 0n) [large, small] = [small, large % small];
  return large;
}
