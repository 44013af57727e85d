import type { CodeOf } from "./codes.ts";
import { add, compare, type Decimal, formatDecimal, negate, parseDecimal, shift } from "./decimal.ts";
import type { Quantity } from "./quantity.ts";

/** The values a statement leaves possible, in base units; null where it sets no bound. */
export type Interval = {
  readonly lower: string | null;
  readonly upper: string | null;
  readonly basis: CodeOf<"BOUND_BASIS">;
};

/** Units of what is counted, not measured: whole numbers of them are exact. */
export const COUNTED_UNITS: ReadonlySet<string> = new Set(["NUMBER", "PERSONS", "RANK"]);

/**
 * The widest set of values for which a careful writer would use these words, after Eurostat's practice of rounding a text
 * to two significant digits: zeros at the end of a whole number may be rounding, but not its first two digits.
 * `$2.9 billion` is [2.85, 2.95] billion, `1,200 t` is [1150, 1250], `more than 230` has the lower end 230, and six things are six.
 */
export function intervalOf(quantity: Quantity): Interval {
  const { qualifier, mult, unit } = quantity;
  const value = parseDecimal(quantity.value);
  const base = (number: Decimal) => formatDecimal(shift(number, mult));
  if (qualifier === "APPROX") return { lower: null, upper: null, basis: "APPROX" };
  if (qualifier === "BETWEEN") {
    const other = parseDecimal(quantity.valueTo ?? quantity.value);
    // "a fall of 17.5 to 19.4 percent": the end named first is the upper one.
    const [least, most] = compare(value, other) <= 0 ? [value, other] : [other, value];
    return {
      lower: base(add(least, negate(halfStep(least)))),
      upper: base(add(most, halfStep(most))),
      basis: "RANGE",
    };
  }
  if (qualifier !== "EQ") {
    // "fell by more than 5 percent": the words bound the size, so for a negative value the bound changes sides.
    const fromBelow = (qualifier === "GT" || qualifier === "GE") !== value.digits < 0n;
    return { lower: fromBelow ? base(value) : null, upper: fromBelow ? null : base(value), basis: "STATED_BOUND" };
  }
  if (COUNTED_UNITS.has(unit) && mult === 0) return { lower: base(value), upper: base(value), basis: "EXACT_COUNT" };
  const half = halfStep(value);
  return { lower: base(add(value, negate(half))), upper: base(add(value, half)), basis: "ROUNDING" };
}

/**
 * The values that the words suggest, a narrower reading than `intervalOf`: journalists drop ".0" before a scale word (`3 billion`
 * is [2.95, 3.05]), zeros at the end were counted (`1,200 t` is [1199.5, 1200.5]), and a bound is the next round figure
 * (`more than 230` is up to 240, `nearly 8` from 7.5, `about 5` between 4 and 6). What does not satisfy it is in tension with
 * the statement, not against it.
 */
export function softIntervalOf(quantity: Quantity): Interval {
  const { qualifier, mult } = quantity;
  const hard = intervalOf(quantity);
  const value = parseDecimal(quantity.value);
  const around = (below: Decimal, above: Decimal): Interval => ({
    lower: formatDecimal(shift(add(value, negate(below)), mult)),
    upper: formatDecimal(shift(add(value, above), mult)),
    basis: hard.basis,
  });
  const half = halfStep(value);
  const step = add(half, half);
  if (qualifier === "APPROX") return around(step, step);
  if (hard.basis === "STATED_BOUND") {
    const reach = qualifier === "LT" ? half : step;
    return hard.upper === null ? around(NOTHING, reach) : around(reach, NOTHING);
  }
  if (hard.basis !== "ROUNDING" || value.scale > 0) return hard;
  const counted = trailingZeros(value) > 0 ? HALF : mult > 0 ? HALF_TENTH : half;
  return around(counted, counted);
}

const NOTHING: Decimal = { digits: 0n, scale: 0 };
const HALF: Decimal = { digits: 5n, scale: 1 };
const HALF_TENTH: Decimal = { digits: 5n, scale: 2 };

/** Half a unit of the last significant digit. */
const halfStep = (value: Decimal): Decimal =>
  value.scale > 0 ? { digits: 5n, scale: value.scale + 1 } : shift(HALF, trailingZeros(value));

/** Zeros at the end of a whole number that may be rounding: all but those among its first two digits. */
function trailingZeros({ digits }: Decimal): number {
  const text = digits.toString().replace("-", "");
  return Math.min(/(?<!0)0+$/.exec(text)?.[0].length ?? 0, Math.max(text.length - 2, 0));
}
