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

/** What is known of names. */
export type Lookup<Known> = { readonly get: (name: string) => Known | undefined };

/** What is known of a name. Throws where nothing is: a bug. */
export function lookUp<Known>(name: string, known: Lookup<Known>): Known {
  const found = known.get(name);
  if (found === undefined) throw new Error(`nothing is known of ${name}`);
  return found;
}

/** All values that the expression has for values within the ranges of its names. */
export function rangeOfExpression(expression: Expression, domains: Lookup<{ readonly range: Range }>): Range {
  if (expression.op === "name") return lookUp(expression.name, domains).range;
  if (expression.op === "number") return pointRange(parseRational(expression.text));
  const { op, left, right } = expression;
  return rangeArithmetic[op](rangeOfExpression(left, domains), rangeOfExpression(right, domains));
}
