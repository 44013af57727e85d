import {
  compareRationals,
  minus,
  opposite,
  over,
  parseRational,
  plus,
  ratio,
  times,
  type Rational,
} from "@sourcebook/model";

/** An end of a range; null where there is none. An open end does not belong to the range itself. */
export type End = { readonly value: Rational; readonly open: boolean } | null;
/** A set of numbers between two ends; never empty. */
export type Range = { readonly lower: End; readonly upper: End };

export const EVERYTHING: Range = { lower: null, upper: null };
const ZERO = ratio(0n);
const ONE = ratio(1n);

/** The range between two decimals, null for none; the ends are closed. */
export const rangeOf = (lower: string | null, upper: string | null, open = false): Range => ({
  lower: lower === null ? null : { value: parseRational(lower), open },
  upper: upper === null ? null : { value: parseRational(upper), open },
});

/** One number. */
export const pointRange = (value: Rational): Range => ({
  lower: { value, open: false },
  upper: { value, open: false },
});

/** What both allow; null where no number is in both. */
export function intersect(a: Range, b: Range): Range | null {
  const lower = tighter(a.lower, b.lower, 1);
  const upper = tighter(a.upper, b.upper, -1);
  if (lower && upper) {
    const order = compareRationals(lower.value, upper.value);
    if (order > 0 || (order === 0 && (lower.open || upper.open))) return null;
  }
  return { lower, upper };
}

/** Of two lower ends (`sign` 1) the higher, of two upper ones (-1) the lower; an open one where they are equal. */
function tighter(a: End, b: End, sign: 1 | -1): End {
  if (!a || !b) return a ?? b;
  const order = compareRationals(a.value, b.value) * sign;
  return order > 0 || (order === 0 && a.open) ? a : b;
}

export const addRanges = (a: Range, b: Range): Range => ({
  lower: addEnds(a.lower, b.lower),
  upper: addEnds(a.upper, b.upper),
});
const addEnds = (a: End, b: End): End => a && b && { value: plus(a.value, b.value), open: a.open || b.open };

const negateEnd = (end: End): End => end && { value: opposite(end.value), open: end.open };
const negateRange = ({ lower, upper }: Range): Range => ({ lower: negateEnd(upper), upper: negateEnd(lower) });
export const subtractRanges = (a: Range, b: Range): Range => addRanges(a, negateRange(b));

/** All products of a number of `a` and a number of `b`. */
export function multiplyRanges(a: Range, b: Range): Range {
  if (isNegative(a)) return negateRange(multiplyRanges(negateRange(a), b));
  if (isNegative(b)) return negateRange(multiplyRanges(a, negateRange(b)));
  // Where one may have either sign, its lower end is multiplied by the greatest of the other.
  const [wide, other] = isPositive(a) ? [b, a] : [a, b];
  if (!isPositive(other)) return multiplyMixed(a, b);
  return {
    lower:
      signOf(wide.lower) >= 0 && wide.lower ? productEnd(wide.lower, other.lower) : productEnd(wide.lower, other.upper),
    upper:
      signOf(wide.upper) <= 0 && wide.upper ? productEnd(wide.upper, other.lower) : productEnd(wide.upper, other.upper),
  };
}

/** Both may have either sign. */
function multiplyMixed(a: Range, b: Range): Range {
  const lowers = [productEnd(a.lower, b.upper), productEnd(a.upper, b.lower)];
  const uppers = [productEnd(a.lower, b.lower), productEnd(a.upper, b.upper)];
  return { lower: outermost(lowers, -1), upper: outermost(uppers, 1) };
}

function outermost(ends: readonly End[], sign: 1 | -1): End {
  return ends.reduce((far, end) => {
    if (!far || !end) return null;
    const order = compareRationals(end.value, far.value) * sign;
    return order > 0 || (order === 0 && !end.open) ? end : far;
  });
}

/** An end of zero times any other is zero, and in the product where zero is in the factor. */
function productEnd(a: End, b: End): End {
  if (a && a.value.numerator === 0n && !(b && b.value.numerator === 0n && a.open)) return a;
  if (b && b.value.numerator === 0n) return b;
  return a && b && { value: times(a.value, b.value), open: a.open || b.open };
}

/** All quotients; everything where the divisor may have either sign, since it may then be as near to zero as one likes. */
export function divideRanges(a: Range, b: Range): Range {
  if (isNegative(b) && !isZero(b)) return negateRange(divideRanges(a, negateRange(b)));
  if (!isPositive(b) || isZero(b)) return EVERYTHING;
  return multiplyRanges(a, {
    lower: b.upper ? { value: over(ONE, b.upper.value), open: b.upper.open } : { value: ZERO, open: true },
    upper: !b.lower || b.lower.value.numerator === 0n ? null : { value: over(ONE, b.lower.value), open: b.lower.open },
  });
}

const signOf = (end: End): number => (end ? compareRationals(end.value, ZERO) : 0);
const isPositive = ({ lower }: Range): boolean => lower !== null && signOf(lower) >= 0;
const isNegative = ({ lower, upper }: Range): boolean =>
  upper !== null && signOf(upper) <= 0 && signOf(lower) <= 0 && !isZero({ lower, upper });
const isZero = ({ lower, upper }: Range): boolean =>
  lower !== null && upper !== null && signOf(lower) === 0 && signOf(upper) === 0;

/** Is all of it less than nothing? */
export const isBelowZero = ({ upper }: Range): boolean =>
  upper !== null && (signOf(upper) < 0 || (signOf(upper) === 0 && upper.open));

/** The distance of the ends; null where one is missing. */
export const widthOf = ({ lower, upper }: Range): Rational | null =>
  lower && upper ? minus(upper.value, lower.value) : null;

/** Is the number in the range? */
export const holds = (range: Range, value: Rational): boolean => intersect(range, pointRange(value)) !== null;

/** All numbers up to the upper end of a range. */
export const upTo = ({ upper }: Range): Range => ({ lower: null, upper });
/** All numbers from the lower end of a range. */
export const from = ({ lower }: Range): Range => ({ lower, upper: null });
