import {
  BOUND_DIGITS,
  formatNearest,
  magnitudeOf,
  minus,
  parseRational,
  VALUE_DIGITS,
  type Claim,
} from "@sourcebook/model";

/** How precisely a value was stated: `2.90` times ten to the 9th has the multiplier 9 and 2 decimals. */
export type Precision = { readonly mult: number; readonly decimals: number };

export const precisionOf = ({ UNIT_MULT, DECIMALS }: Claim): Precision => ({ mult: UNIT_MULT, decimals: DECIMALS });

/** How precisely each claim was stated, by its id. */
export const precisionsOf = (claims: readonly Claim[]): ReadonlyMap<string, Precision> =>
  new Map(claims.map((claim) => [claim.CLAIM_ID, precisionOf(claim)]));

const MAX_DECIMALS = 9;
// A comma at the end of a number format divides by a thousand.
const SCALES: Readonly<Record<number, string>> = {
  3: '," thousand"',
  6: ',," mn"',
  9: ',,," bn"',
  12: ',,,," tn"',
};
const SUFFIXES: Readonly<Record<string, string>> = { PT: '" %"', PT_VOLUME: '" %"', PP: '" pp"' };

/**
 * The number format that shows a value in base units as people read it: 2600000000 stated as "2.6 billion" is `0.0,,," bn"`,
 * 14.4 percent `0.0" %"`, a rank `0`. It shows the decimals that were stated, and more where they would hide a digit.
 */
export function numberFormat(value: string, unit: string, precision: Precision | null): string {
  const stated = precision ?? { mult: magnitude(value), decimals: 0 };
  const scale = Math.min(Math.max(Math.floor(stated.mult / 3) * 3, 0), 12);
  const decimals = Math.max(stated.decimals - (stated.mult - scale), fractionDigits(value, scale), 0);
  const fraction = decimals > 0 ? `.${"0".repeat(Math.min(decimals, MAX_DECIMALS))}` : "";
  const whole = scale === 0 && unit !== "RANK" && Math.abs(Number(value)) >= 10_000 ? "#,##0" : "0";
  return `${whole}${fraction}${SCALES[scale] ?? ""}${SUFFIXES[unit] ?? ""}`;
}

/** The format of a computed value, whose cell keeps all digits: it shows four, as prose does, or so many. 2490170380 is "2.490 bn". */
export function computedFormat(value: string, unit: string, digits: number = VALUE_DIGITS): string {
  const nearest = formatNearest(parseRational(value), digits);
  return numberFormat(nearest, unit, { mult: magnitude(nearest), decimals: digits - 1 });
}

/** How many digits show both ends of an interval: four or, where it is narrow, as many as show a tenth of its width. */
export function intervalDigits(lower: string | null, upper: string | null): number {
  if (lower === null || upper === null) return VALUE_DIGITS;
  const [from, to] = [parseRational(lower), parseRational(upper)];
  const width = minus(to, from);
  if (width.numerator === 0n) return VALUE_DIGITS;
  const shown = Math.max(magnitudeOf(from), magnitudeOf(to)) - magnitudeOf(width) + 2;
  return Math.min(Math.max(shown, VALUE_DIGITS), BOUND_DIGITS);
}

/** Digits after the point when the value is divided by ten to the power `scale`. */
const fractionDigits = (value: string, scale: number): number => digitsOf(value, scale).fraction.length;

/** The digits before and after the point when a decimal is divided by ten to the power `scale`: those of "-2600000" and 6 are "-2" and "6". */
function digitsOf(value: string, scale: number): { readonly whole: string; readonly fraction: string } {
  const sign = value.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = value.slice(sign.length).split(".");
  const digits = whole.padStart(scale + 1, "0");
  const point = digits.length - scale;
  return { whole: sign + digits.slice(0, point), fraction: (digits.slice(point) + fraction).replace(/(?<!0)0+$/, "") };
}

/** The power of ten of a computed value, for which nobody stated one. */
export const magnitude = (value: string): number => (value.replace("-", "").split(".")[0]?.length ?? 1) - 1;

/** "-1234567" is "-1,234,567". */
const inThousands = (whole: string): string =>
  whole.replace(
    /^(-?\d{1,3}?)((?:\d{3})+)$/,
    (_, first: string, rest: string) => first + rest.replaceAll(/\d{3}/g, ",$&"),
  );

/** A value as a spreadsheet shows it in a format of `numberFormat`: 2600000000 in `0.0,,," bn"` is "2.6 bn". */
export function showNumber(value: string, format: string): string {
  const { thousands, decimals, suffix, isGrouped } = layoutOf(format);
  const { whole, fraction } = digitsOf(value, 3 * thousands);
  const grouped = isGrouped ? inThousands(whole) : whole;
  return grouped + (decimals > 0 ? `.${fraction.padEnd(decimals, "0").slice(0, decimals)}` : "") + suffix;
}

type Layout = {
  /** How often a value is divided by a thousand. */
  readonly thousands: number;
  readonly decimals: number;
  readonly suffix: string;
  readonly isGrouped: boolean;
};

// A workbook has a dozen formats and a million numbers.
const layouts = new Map<string, Layout>();

function layoutOf(format: string): Layout {
  const known = layouts.get(format);
  if (known) return known;
  const layout = {
    thousands: /(?<!,),+(?=")/.exec(format)?.[0].length ?? 0,
    decimals: /\.(0+)/.exec(format)?.[1]?.length ?? 0,
    suffix: /"([^"]*)"/.exec(format)?.[1] ?? "",
    isGrouped: format.startsWith("#"),
  };
  layouts.set(format, layout);
  return layout;
}
