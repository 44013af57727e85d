import { add, type Decimal, formatDecimal, negate, parseDecimal, shift } from "./decimal.ts";
import type { CodeOf } from "./codes.ts";
import type { Quantity } from "./quantity.ts";

/** The values a statement leaves possible, in base units; null where it sets no bound. */
export type Interval = {
  readonly lower: string | null;
  readonly upper: string | null;
  readonly basis: CodeOf<"BOUND_BASIS">;
};

const COUNTED = new Set(["NUMBER", "PERSONS", "RANK"]);

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
    const upper = parseDecimal(quantity.valueTo ?? quantity.value);
    return {
      lower: base(add(value, negate(halfStep(value)))),
      upper: base(add(upper, halfStep(upper))),
      basis: "RANGE",
    };
  }
  if (qualifier !== "EQ") {
    // "fell by more than 5 percent": the words bound the size, so for a negative value the bound changes sides.
    const fromBelow = (qualifier === "GT" || qualifier === "GE") !== value.digits < 0n;
    return { lower: fromBelow ? base(value) : null, upper: fromBelow ? null : base(value), basis: "STATED_BOUND" };
  }
  if (COUNTED.has(unit) && mult === 0) return { lower: base(value), upper: base(value), basis: "EXACT_COUNT" };
  const half = halfStep(value);
  return { lower: base(add(value, negate(half))), upper: base(add(value, half)), basis: "ROUNDING" };
}

/** Half a unit of the last significant digit. */
function halfStep({ digits, scale }: Decimal): Decimal {
  if (scale > 0) return { digits: 5n, scale: scale + 1 };
  const text = digits.toString().replace("-", "");
  const zeros = Math.min(/0*$/.exec(text)?.[0].length ?? 0, Math.max(text.length - 2, 0));
  return shift({ digits: 5n, scale: 1 }, zeros);
}
