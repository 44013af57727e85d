import { parseRational, type Expression, type Operator } from "@sourcebook/model";
import { addRanges, divideRanges, multiplyRanges, pointRange, subtractRanges, type Range } from "./range.ts";

// Expressions are written with every name once: else intervals would come out too wide.
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
