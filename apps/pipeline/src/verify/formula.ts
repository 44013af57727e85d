import { compareRationals, minus, over, parseRational, plus, times, type Rational } from "@sourcebook/model";

/** A value with its bounds, as far as they are known. */
export type Known = {
  readonly value: Rational | null;
  readonly lower: Rational | null;
  readonly upper: Rational | null;
};

const TOKEN = /\s*([A-Z]-[0-9a-f]{16}|\d+(?:\.\d+)?|[-+*/()])/gy;

/**
 * Computes a FORMULA of derivations.csv exactly: numbers, ids, `+ - * / ( )`. Bounds are those of interval arithmetic, which are
 * exact as long as each id is written once. Written apart from the rules that make derivations, so that one checks the other.
 * Throws SyntaxError on anything that is no formula, and on an id that `known` does not have.
 */
export function computeFormula(formula: string, known: ReadonlyMap<string, Known>): Known {
  const tokens = tokensOf(formula);
  const result = sums(tokens, known);
  if (tokens.length > 0) throw new SyntaxError(`not a formula: ${formula}`);
  return result;
}

function tokensOf(formula: string): string[] {
  const matches = [...formula.matchAll(TOKEN)];
  if (matches.map(([match]) => match).join("") !== formula) throw new SyntaxError(`not a formula: ${formula}`);
  return matches.map(([, token = ""]) => token);
}

function sums(tokens: string[], known: ReadonlyMap<string, Known>): Known {
  let left = products(tokens, known);
  while (tokens[0] === "+" || tokens[0] === "-") {
    const operate = tokens.shift() === "+" ? add : subtract;
    left = operate(left, products(tokens, known));
  }
  return left;
}

function products(tokens: string[], known: ReadonlyMap<string, Known>): Known {
  let left = operand(tokens, known);
  while (tokens[0] === "*" || tokens[0] === "/") {
    const operate = tokens.shift() === "*" ? multiply : divide;
    left = operate(left, operand(tokens, known));
  }
  return left;
}

function operand(tokens: string[], known: ReadonlyMap<string, Known>): Known {
  const token = tokens.shift() ?? "";
  if (token === "(") {
    const inner = sums(tokens, known);
    if (tokens.shift() !== ")") throw new SyntaxError("a bracket is not closed");
    return inner;
  }
  if (/^\d/.test(token)) return exactly(parseRational(token));
  const found = known.get(token);
  if (!found) throw new SyntaxError(`no such input: ${token}`);
  return found;
}

const exactly = (value: Rational): Known => ({ value, lower: value, upper: value });
type Maybe = Rational | null;
const both = (operate: (a: Rational, b: Rational) => Rational, a: Maybe, b: Maybe): Maybe => a && b && operate(a, b);

const add = (a: Known, b: Known): Known => ({
  value: both(plus, a.value, b.value),
  lower: both(plus, a.lower, b.lower),
  upper: both(plus, a.upper, b.upper),
});
const subtract = (a: Known, b: Known): Known => ({
  value: both(minus, a.value, b.value),
  lower: both(minus, a.lower, b.upper),
  upper: both(minus, a.upper, b.lower),
});

/** An end of an interval, with infinity where it has none. */
type End = Rational | "-" | "+";
const signOf = (end: End): number => (end === "-" ? -1 : end === "+" ? 1 : compareRationals(end, ZERO));

function product(a: End, b: End): End {
  if (typeof a !== "string" && typeof b !== "string") return times(a, b);
  const sign = signOf(a) * signOf(b); // nothing is larger than infinity times zero in an interval: zero
  return sign === 0 ? ZERO : sign < 0 ? "-" : "+";
}

function compareEnds(a: End, b: End): number {
  if (typeof a !== "string" && typeof b !== "string") return compareRationals(a, b);
  const rank = (end: End): number => (end === "-" ? -1 : end === "+" ? 1 : 0);
  return rank(a) - rank(b);
}

const finite = (end: End | undefined): Maybe => (end === undefined || typeof end === "string" ? null : end);

const endsOf = ({ lower, upper }: Known): readonly End[] => [lower ?? "-", upper ?? "+"];

function multiply(a: Known, b: Known): Known {
  const ends = endsOf(a).flatMap((left) => endsOf(b).map((right) => product(left, right)));
  const sorted = ends.toSorted(compareEnds);
  return { value: both(times, a.value, b.value), lower: finite(sorted[0]), upper: finite(sorted.at(-1)) };
}

const ONE = parseRational("1");
const ZERO = parseRational("0");

/** By the inverse of a divisor that is all above or all below zero; else the quotient may be anything. */
function divide(a: Known, b: Known): Known {
  const value = b.value && b.value.numerator !== 0n ? both(over, a.value, b.value) : null;
  const isAbove = b.lower !== null && b.lower.numerator > 0n;
  const isBelow = b.upper !== null && b.upper.numerator < 0n;
  if (!isAbove && !isBelow) return { value, lower: null, upper: null };
  const inverse = {
    value: null,
    lower: b.upper ? over(ONE, b.upper) : ZERO,
    upper: b.lower ? over(ONE, b.lower) : ZERO,
  };
  return { ...multiply(a, inverse), value };
}
