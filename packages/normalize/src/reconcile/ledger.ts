import {
  contentHash,
  formatNearest,
  namesOf,
  observationKey,
  valueOfExpression,
  writeFormula,
  type CodeOf,
  type Derivation,
  type Expression,
  type Rational,
} from "@sourcebook/model";
import { rangeOfExpression } from "./expression.ts";
import { lowerText, upperText } from "./judge.ts";
import type { Domain, Origin, Step } from "./propagate.ts";
import { holds, intersect, type Range } from "./range.ts";
import type { Implied } from "./rule.ts";

/** What was computed so far, each value once. */
export type Ledger = {
  /** The id under which a range stands: that of its claim, or of a derivation, which is entered with all that it rests on. */
  readonly idOf: (origin: Origin) => string;
  /** Enters a value of a cell that the expression computes from the domains of its names. */
  readonly enter: (entry: Entry) => Computed;
  readonly rows: () => readonly Derivation[];
};

export type Entry = {
  readonly key: string;
  readonly kind: CodeOf<"KIND">;
  readonly expression: Expression;
  readonly domainOf: (name: string) => Domain;
  /** The value of a name, where one is stated. */
  readonly valueOf: (name: string) => Rational | null;
};

/** A computed value: what it can be, and what the stated values give. */
export type Computed = { readonly id: string; readonly range: Range; readonly value: Rational | null };

/** A ledger of derivations; `isPublished` says which of them observations show. */
export function createLedger(isPublished: (id: string) => boolean): Ledger {
  const rows = new Map<string, Omit<Derivation, "PUBLISHED">>();
  const steps = new Map<Step, string>();
  const add = (row: Omit<Derivation, "PUBLISHED" | "DERIVATION_ID">): string => {
    const { OBS_KEY, KIND, FORMULA, INPUTS } = row;
    const id = `V-${contentHash([OBS_KEY, KIND, FORMULA, INPUTS])}`;
    if (!rows.has(id)) rows.set(id, { DERIVATION_ID: id, ...row });
    return id;
  };
  const idOf = (origin: Origin): string => {
    if ("claim" in origin) return origin.claim.id;
    const known = steps.get(origin.step);
    if (known !== undefined) return known;
    const id = add(rowOfStep(origin.step, idOf));
    steps.set(origin.step, id);
    return id;
  };
  const enter = ({ key, kind, expression, domainOf, valueOf }: Entry): Computed => {
    const range = rangeOfExpression(expression, (name) => domainOf(name).range);
    const point = valueOfExpression(expression, valueOf);
    const value = point && holds(range, point) ? point : null;
    const nameOf = (name: string) => idOf(domainOf(name).origin);
    const id = add({
      OBS_KEY: key,
      KIND: kind,
      FORMULA: writeFormula(expression, nameOf),
      INPUTS: namesOf(expression).map(nameOf).join(";"),
      OBS_VALUE: value && formatNearest(value),
      OBS_LOWER: lowerText(range),
      OBS_UPPER: upperText(range),
    });
    return { id, range, value };
  };
  return {
    idOf,
    enter,
    rows: () => Array.from(rows.values(), (row) => ({ ...row, PUBLISHED: isPublished(row.DERIVATION_ID) })),
  };
}

const KINDS = { EQUAL: "TIGHTENED", AT_MOST: "AT_MOST", AT_LEAST: "AT_LEAST" } as const;

/** A narrowing has no value of its own: the words state one, and the range says how far it can be off. */
function rowOfStep({ key, form, operands, before, range }: Step, idOf: (origin: Origin) => string) {
  const nameOf = (name: string): string => {
    const origin = operands.get(name);
    if (!origin) throw new Error(`no operand ${name}`);
    return idOf(origin);
  };
  return {
    OBS_KEY: key,
    KIND: KINDS[form.sense],
    FORMULA: writeFormula(form.expression, nameOf),
    INPUTS: [...namesOf(form.expression).map(nameOf), idOf(before)].join(";"),
    OBS_VALUE: null,
    OBS_LOWER: lowerText(range),
    OBS_UPPER: upperText(range),
  };
}

/** Of the forms of an implied value, the one that leaves the least open; the first where they are equal. */
export function tightestOf({ expressions }: Implied, rangeOf: (name: string) => Range): Expression {
  const [first, ...rest] = expressions;
  let [best, range] = [first, rangeOfExpression(first, rangeOf)];
  for (const expression of rest) {
    const other = rangeOfExpression(expression, rangeOf);
    const both = intersect(range, other);
    if (both && sameRange(both, other) && !sameRange(both, range)) [best, range] = [expression, other];
  }
  return best;
}

const sameRange = (a: Range, b: Range): boolean => lowerText(a) === lowerText(b) && upperText(a) === upperText(b);

/** The key of an implied cell. */
export const keyOfImplied = ({ dimensions }: Implied): string => observationKey(dimensions);
