import { formatNearest, type Rational } from "@sourcebook/model";
import { number, NUMBER_DIGITS, type CellSpec } from "./cell.ts";

/** A formula of the workbook and what it gives, exactly. */
export type Live = { readonly formula: string; readonly result: Rational };

/** A number as the formula that gives it; as it is `published` where none does. */
export function liveCell(live: Live | null, published: string | null, formatOf: (value: string) => string): CellSpec {
  if (!live) return number(published, formatOf);
  const value = formatNearest(live.result, NUMBER_DIGITS);
  return { kind: "formula", formula: live.formula, result: { kind: "number", value, format: formatOf(value) } };
}
