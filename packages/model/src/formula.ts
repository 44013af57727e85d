import { minus, over, parseRational, plus, times, type Rational } from "./rational.ts";

/** Arithmetic over names: ids in a FORMULA of derivations.csv, cells while they are reconciled. */
export type Expression =
  | { readonly op: "name"; readonly name: string }
  | { readonly op: "number"; readonly text: string }
  | { readonly op: Operator; readonly left: Expression; readonly right: Expression };
export type Operator = "+" | "-" | "*" | "/";

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
export function writeFormula(expression: Expression, idOf: (name: string) => string): string {
  if (expression.op === "name") return idOf(expression.name);
  if (expression.op === "number") return expression.text;
  const { op, left, right } = expression;
  const [first, second] = [writeFormula(left, idOf), writeFormula(right, idOf)];
  const strength = STRENGTH[op];
  return `${strengthOf(left) < strength ? `(${first})` : first} ${op} ${strengthOf(right) <= strength ? `(${second})` : second}`;
}

/** A claim or a derivation in a FORMULA. */
const ID = /[CV]-[0-9a-f]{16}/g;
const TOKEN = /\s*([CV]-[0-9a-f]{16}|\d+(?:\.\d+)?|[-+*/()])/gy;

/** A FORMULA with something else in place of its ids. */
export const replaceIds = (formula: string, replace: (id: string) => string): string =>
  formula.replaceAll(ID, (id) => replace(id));

/** Reads a FORMULA of derivations.csv, its ids as names; null where it is none. */
export function parseFormula(text: string): Expression | null {
  const tokens = tokensOf(text);
  const expression = tokens && readOperation(tokens, 1);
  return tokens?.length === 0 ? expression : null;
}

function tokensOf(text: string): string[] | null {
  const matches = [...text.matchAll(TOKEN)];
  return matches.map(([match]) => match).join("") === text ? matches.map(([, token = ""]) => token) : null;
}

/** Reads operations of at least this strength from the front of `tokens`. */
function readOperation(tokens: string[], strength: number): Expression | null {
  let left = strength === 3 ? readOperand(tokens) : readOperation(tokens, strength + 1);
  for (;;) {
    const op = tokens[0];
    if ((op !== "+" && op !== "-" && op !== "*" && op !== "/") || STRENGTH[op] !== strength) return left;
    tokens.shift();
    const right = readOperation(tokens, strength + 1);
    left = left && right && { op, left, right };
  }
}

function readOperand(tokens: string[]): Expression | null {
  const token = tokens.shift() ?? "";
  if (/^[CV]/.test(token)) return { op: "name", name: token };
  if (/^\d/.test(token)) return { op: "number", text: token };
  if (token !== "(") return null;
  const inner = readOperation(tokens, 1);
  return tokens.shift() === ")" ? inner : null;
}
