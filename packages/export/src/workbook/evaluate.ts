import { minus, over, parseRational, plus, times, type Rational } from "@sourcebook/model";

const TOKEN = /[CV]-[0-9a-f]{16}|\d+(?:\.\d+)?|[-+*/()]/g;

type Maybe = Rational | null;
type Operate = (a: Rational, b: Rational) => Maybe;
/** The weakest operators first. */
const LEVELS: readonly Readonly<Record<string, Operate>>[] = [
  { "+": plus, "-": minus },
  { "*": times, "/": (a, b) => (b.numerator === 0n ? null : over(a, b)) },
];

/** The ids in a FORMULA of derivations.csv, each once. */
export const idsOf = (formula: string): readonly string[] => [
  ...new Set(formula.match(TOKEN)?.filter((token) => /^[CV]/.test(token))),
];

/** Computes a FORMULA of derivations.csv exactly; null where it divides by zero, lacks a value or is no formula. */
export function evaluate(formula: string, valueOf: (id: string) => Maybe): Maybe {
  const tokens = formula.match(TOKEN) ?? [];
  if (tokens.join("") !== formula.replaceAll(" ", "")) return null;
  const value = operation(tokens, valueOf, 0);
  return tokens.length === 0 ? value : null;
}

function operation(tokens: string[], valueOf: (id: string) => Maybe, level: number): Maybe {
  const operators = LEVELS[level];
  if (!operators) return operand(tokens, valueOf);
  let left = operation(tokens, valueOf, level + 1);
  for (;;) {
    const operate = operators[tokens[0] ?? ""];
    if (!operate) return left;
    tokens.shift();
    const right = operation(tokens, valueOf, level + 1);
    left = left && right && operate(left, right);
  }
}

function operand(tokens: string[], valueOf: (id: string) => Maybe): Maybe {
  const token = tokens.shift() ?? "";
  if (token === "(") {
    const inner = operation(tokens, valueOf, 0);
    return tokens.shift() === ")" ? inner : null;
  }
  if (/^\d/.test(token)) return parseRational(token);
  return /^[CV]/.test(token) ? valueOf(token) : null;
}
