import {
  contentHash,
  formatWithin,
  namesOf,
  publishedOrder,
  valueOfExpression,
  writeFormula,
  type CodeOf,
  type Derivation,
  type Expression,
  type Rational,
} from "@sourcebook/model";
import type { StatedCell } from "./cells.ts";
import type { Domain, Origin, Step } from "./domain.ts";
import { lookUp, rangeOfExpression, type Lookup } from "./expression.ts";
import { lowerText, upperText } from "./judge.ts";
import { holds, intersect, type Range } from "./range.ts";
import type { Implied } from "./relation.ts";

/** What was computed so far, each value once. */
export type Ledger = {
  /** The id under which a range stands: that of its claim, or of a derivation, which is entered with all that it rests on. */
  readonly idOf: (origin: Origin) => string;
  /** Enters a value of a cell that the expression computes from the domains of its names; what it gives may be known. */
  readonly enter: (entry: Entry, result?: Result) => Computed;
  /** By the bytes of their ids; of those that are `published`, observations show the value. */
  readonly rows: (published: ReadonlySet<string>) => readonly Derivation[];
};

export type Entry = {
  readonly key: string;
  readonly kind: CodeOf<"KIND">;
  readonly expression: Expression;
  /** What the names can be, and the cells that they are. */
  readonly domains: Lookup<Domain>;
  readonly cells: Lookup<StatedCell>;
};

/** A computed value: what it can be, and what the stated values give. */
export type Computed = Result & { readonly id: string };
export type Result = { readonly range: Range; readonly value: Rational | null };

type Row = Omit<Derivation, "DERIVATION_ID" | "PUBLISHED">;

/** A ledger of derivations. */
export function createLedger(): Ledger {
  const rows = new Map<string, Row>();
  const steps = new Map<Step, string>();
  const add = (row: Row): string => {
    const { OBS_KEY, KIND, FORMULA, INPUTS } = row;
    const id = `V-${contentHash([OBS_KEY, KIND, FORMULA, INPUTS])}`;
    if (!rows.has(id)) rows.set(id, row);
    return id;
  };
  const idOf = (origin: Origin): string => {
    if ("claim" in origin) return origin.claim.id;
    if ("derivation" in origin) return origin.derivation;
    const known = steps.get(origin.step);
    if (known !== undefined) return known;
    const id = add(rowOfStep(origin.step, idOf));
    steps.set(origin.step, id);
    return id;
  };
  return {
    idOf,
    enter: (entry, result = evaluate(entry)) => ({ id: add(rowOfEntry(entry, result, idOf)), ...result }),
    rows: (published) => {
      const derivations: Derivation[] = [];
      for (const [DERIVATION_ID, row] of rows)
        derivations.push({ DERIVATION_ID, ...row, PUBLISHED: published.has(DERIVATION_ID) });
      return derivations.toSorted(publishedOrder.derivations);
    },
  };
}

/** What an expression gives: all that its names allow, and what the stated values make of it, where that is among it. */
export function evaluate({ expression, domains, cells }: Omit<Entry, "key" | "kind">): Result {
  const range = rangeOfExpression(expression, domains);
  const point = valueOfExpression(expression, (name) => lookUp(name, cells).shown.value);
  return { range, value: point && holds(range, point) ? point : null };
}

type IdOf = Ledger["idOf"];

function rowOfEntry({ key, kind, expression, domains }: Entry, { range, value }: Result, idOf: IdOf): Row {
  const nameOf = (name: string): string => idOf(lookUp(name, domains).origin);
  const [lower, upper] = [lowerText(range), upperText(range)];
  return {
    OBS_KEY: key,
    KIND: kind,
    FORMULA: writeFormula(expression, nameOf),
    INPUTS: namesOf(expression).map(nameOf).join(";"),
    OBS_VALUE: value && formatWithin(value, lower, upper),
    OBS_LOWER: lower,
    OBS_UPPER: upper,
  };
}

const KINDS = { EQUAL: "TIGHTENED", AT_MOST: "AT_MOST", AT_LEAST: "AT_LEAST" } as const;

/** A narrowing has no value of its own: the words state one, and the range says how far it can be off. */
function rowOfStep({ key, form, operands, before, range }: Step, idOf: IdOf): Row {
  const nameOf = (name: string): string => idOf(lookUp(name, operands));
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
export function tightestOf({ expressions }: Implied, domains: Lookup<Domain>): Expression {
  const [first, ...rest] = expressions;
  let [best, range] = [first, rangeOfExpression(first, domains)];
  for (const expression of rest) {
    const other = rangeOfExpression(expression, domains);
    const both = intersect(range, other);
    if (both && sameRange(both, other) && !sameRange(both, range)) [best, range] = [expression, other];
  }
  return best;
}

const sameRange = (a: Range, b: Range): boolean => lowerText(a) === lowerText(b) && upperText(a) === upperText(b);
