import * as z from "zod";
import { codesOf } from "./codes.ts";
import { coded, decimal, flag, pattern, text } from "./column.ts";
import { DERIVATION_ID } from "./id.ts";

/**
 * A value that was computed: a row of `derivations.csv`. FORMULA is made of numbers, ids and `+ - * / ( )`: with the intervals
 * of its inputs in place of their ids it gives OBS_LOWER and OBS_UPPER, with their values OBS_VALUE.
 */
export const derivationSchema = z.strictObject({
  DERIVATION_ID: pattern(DERIVATION_ID, "Derivation ID", "Made from key, kind, formula and inputs."),
  OBS_KEY: text("Observation key", "The cell that it is a value of, whether or not it is published."),
  KIND: coded(codesOf("KIND"), "Kind", "What was computed."),
  FORMULA: text("Formula", "Numbers, ids of claims and derivations, and + - * / ( )."),
  INPUTS: text(
    "Inputs",
    "The ids of the formula in their order, separated by ';'; of TIGHTENED, AT_MOST and AT_LEAST then the one that it narrows.",
  ),
  OBS_VALUE: decimal(
    "Value",
    "What the stated values give, half to even, to four significant digits, or as many more as keep it between its bounds; empty where they give none.",
  ).nullable(),
  OBS_LOWER: decimal("Lower bound", "Exact, or outward to ten significant digits; empty where unbounded.").nullable(),
  OBS_UPPER: decimal("Upper bound", "Exact, or outward to ten significant digits; empty where unbounded.").nullable(),
  PUBLISHED: flag("Published", "Whether observations.csv shows it, because no claim states the cell."),
});

export type Derivation = Readonly<z.infer<typeof derivationSchema>>;
