import type { TableIssue } from "@sourcebook/model";
import { type DecimalMark, markTold, readNumber } from "./number-form.ts";

/** A value of a table as text, and where it stands. */
export type Written = { readonly text: string; readonly column: string; readonly row: number };

/**
 * The decimal mark by which the numbers of a table are written. One number such as `12,5` or `1,234,567` tells it for all;
 * where none does and one can be read in two ways, or two tell different marks, a person must say which.
 */
export function tellDecimalMark(
  values: Iterable<Written>,
): { readonly decimal: DecimalMark } | { readonly problem: TableIssue } {
  const first = new Map<ReturnType<typeof markTold>, Written>();
  for (const value of values) {
    const told = markTold(value.text);
    if (!first.has(told)) first.set(told, value);
  }
  const [point, comma, either] = [first.get("."), first.get(","), first.get("either")];
  if (point && comma) {
    return { problem: { code: "CONTRADICTING_NUMBERS", point: placed(point), comma: placed(comma) } };
  }
  if (point || comma) return { decimal: point ? "." : "," };
  return either ? { problem: ambiguous(either) } : { decimal: "." };
}

const placed = ({ text, column, row }: Written): string => `"${text}" (column ${column}, row ${row})`;

const ambiguous = ({ text, column, row }: Written): TableIssue => ({
  code: "AMBIGUOUS_NUMBERS",
  column,
  row,
  exact: text,
  readings: [readNumber(text, ".")?.value ?? text, readNumber(text, ",")?.value ?? text],
});
