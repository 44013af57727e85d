import type { Range } from "./range.ts";
import type { Form } from "./relation.ts";
import type { Statement } from "./statement.ts";

/** Where a range comes from: a claim, a step that narrowed another, or a derivation that another family entered. */
export type Origin = { readonly claim: Statement } | { readonly step: Step } | { readonly derivation: string };
/** One narrowing: the range is what the form gives from its operands, and what was there before. */
export type Step = {
  readonly key: string;
  readonly form: Form;
  readonly operands: ReadonlyMap<string, Origin>;
  readonly before: Origin;
  readonly range: Range;
};
/** What a cell can be, and why. */
export type Domain = { readonly range: Range; readonly origin: Origin };
/** Which of a statement's two ranges counts. */
export type Reading = "hard" | "soft";
