import type { CodeOf, Dimensions, Expression } from "@sourcebook/model";
import type { StatedCell } from "./cells.ts";

export type RuleId = CodeOf<"RULE">;

/** What the other cells of a relation make of one of them; names are keys. */
export type Form = {
  readonly target: string;
  /** EQUAL to the expression, or not more or less than it. */
  readonly sense: "EQUAL" | "AT_MOST" | "AT_LEAST";
  readonly expression: Expression;
};

/** Cells that hang together by a rule. Each form holds every name once; together they lose nothing. */
export type Relation = {
  readonly rule: RuleId;
  readonly cells: readonly StatedCell[];
  /** The first is the one that the check is worded by. */
  readonly forms: readonly [Form, ...Form[]];
  /** What the first form computes. */
  readonly kind: CodeOf<"KIND">;
};

/** A value of a cell that no claim states, in one or more forms, of which the tightest is kept. */
export type Implied = {
  readonly rule: RuleId;
  readonly dimensions: Dimensions;
  readonly kind: CodeOf<"KIND">;
  readonly expressions: readonly [Expression, ...Expression[]];
  readonly cells: readonly StatedCell[];
};

export const equal = (target: StatedCell, expression: Expression): Form => ({
  target: target.key,
  sense: "EQUAL",
  expression,
});
