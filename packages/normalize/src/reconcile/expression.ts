import { minus, over, parseRational, plus, times, type Rational } from "@sourcebook/model";
import { addRanges, divideRanges, multiplyRanges, pointRange, subtractRanges, type Range } from "./range.ts";

/** Arithmetic over cells or ids, written with every name once: else intervals would come out too wide. */
export type Expression =
  | { readonly op: "name"; readonly name: string }
  | { readonly op: "number"; readonly text: string }
  | { readonly op: Operator; readonly left: Expression; readonly right: Expression };
type Operator = "+" | "-" | "*" | "/";

export const named = (name: string): Expression => ({ op: "name", name });
export const number = (text: string): Expression => ({ op: "number", text });
const binary =
  (op: Operator) =>
  (left: Expression, right: Expression): Expression => ({ op, left, right });
export const sum = binary("+");
export const difference = binary("-");
export const product = binary("*");
export const quotient = binary("/");

const rangeArithmetic = { "+": addRanges, "-": subtractRanges, "*": multiplyRanges, "/": divideRanges };

/** All values that the expression has for values within the ranges of its names. */
export function rangeOfExpression(expression: Expression, rangeOf: (name: string) => Range): Range {
  if (expression.op === "name") return rangeOf(expression.name);
  if (expression.op === "number") return pointRange(parseRational(expression.text));
  const { op, left, right } = expression;
  return rangeArithmetic[op](rangeOfExpression(left, rangeOf), rangeOfExpression(right, rangeOf));
}

/** The value of the expression; null where a name has none or a divisor is zero. */
export function valueOfExpression(expression: Expression, valueOf: (name: string) => Rational | null): Rational | null {
  if (expression.op === "name") return valueOf(expression.name);
  if (expression.op === "number") return parseRational(expression.text);
  const [a, b] = [valueOfExpression(expression.left, valueOf), valueOfExpression(expression.right, valueOf)];
  if (!a || !b) return null;
  if (expression.op === "/") return b.numerator === 0n ? null : over(a, b);
  return { "+": plus, "-": minus, "*": times }[expression.op](a, b);
}

/** The names in the order in which they are written. */
export function namesOf(expression: Expression): readonly string[] {
  if (expression.op === "name") return [expression.name];
  return expression.op === "number" ? [] : [...namesOf(expression.left), ...namesOf(expression.right)];
}

const STRENGTH = { "+": 1, "-": 1, "*": 2, "/": 2 };
const strengthOf = ({ op }: Expression): number => (op === "name" || op === "number" ? 3 : STRENGTH[op]);

/** The expression as FORMULA: `C-1f / (1 + C-2a / 100)`. */
export function writeExpression(expression: Expression, idOf: (name: string) => string): string {
  if (expression.op === "name") return idOf(expression.name);
  if (expression.op === "number") return expression.text;
  const { op, left, right } = expression;
  const bracket = (part: Expression, weak: boolean): string =>
    weak ? `(${writeExpression(part, idOf)})` : writeExpression(part, idOf);
  return `${bracket(left, strengthOf(left) < STRENGTH[op])} ${op} ${bracket(right, strengthOf(right) <= STRENGTH[op])}`;
}

const TOKENS = /\s*([CV]-[0-9a-f]{16}|\d+(?:\.\d+)?|[-+*/()])/gy;

/** Reads a FORMULA of derivations.csv; its names are ids. Throws on anything else. */
export function parseFormula(text: string): Expression {
  const matches = [...text.matchAll(TOKENS)];
  if (matches.map(([match]) => match).join("") !== text) throw new Error(`invalid formula: ${text}`);
  const tokens = matches.map(([, token = ""]) => token);
  const expression = readOperation(tokens, 1);
  if (tokens.length > 0) throw new Error(`invalid formula: ${text}`);
  return expression;
}

/** Reads operations of at least this strength from the front of `tokens`. */
function readOperation(tokens: string[], strength: number): Expression {
  let left = strength === 3 ? readOperand(tokens) : readOperation(tokens, strength + 1);
  for (;;) {
    const op = tokens[0];
    if ((op !== "+" && op !== "-" && op !== "*" && op !== "/") || STRENGTH[op] !== strength) return left;
    tokens.shift();
    left = { op, left, right: readOperation(tokens, strength + 1) };
  }
}

function readOperand(tokens: string[]): Expression {
  const token = tokens.shift() ?? "";
  if (/^[CV]/.test(token)) return named(token);
  if (/^\d/.test(token)) return number(token);
  if (token !== "(") throw new Error(`invalid formula: ${token}`);
  const inner = readOperation(tokens, 1);
  if (tokens.shift() !== ")") throw new Error("invalid formula: a bracket is not closed");
  return inner;
}
