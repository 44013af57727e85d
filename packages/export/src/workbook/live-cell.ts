import { formatNearest, type Rational } from "@sourcebook/model";
import type { CellSpec } from "./cell.ts";

/** A formula of the workbook and what it gives, exactly. */
export type Live = { readonly formula: string; readonly result: Rational };

/** Spreadsheets keep so many digits of a number. */
const DIGITS = 15;

/** A live number with its result, shown in the format that its value asks for; `fallback` where no formula gives it. */
export function liveCell(live: Live | null, format: (value: string) => string, fallback: string | null): CellSpec {
  const value = live ? formatNearest(live.result, DIGITS) : fallback;
  if (value === null) return null;
  const result = { kind: "number", value, format: format(value) } as const;
  return live ? { kind: "formula", formula: live.formula, result } : result;
}
