import type { Quantity } from "@sourcebook/model";
import type { Language } from "../languages/language.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import { type DecimalMark, readNumber } from "./number-form.ts";

/** A value as its cell states it, with the rule that read it; the unit is null where the cell has none. */
export type Value = Omit<Quantity, "unit" | "unitBasis"> & { readonly unit: string | null; readonly rule: string };

const RULES = { ".": "table/decimal-point", ",": "table/decimal-comma" } as const;

/** Reads a number, or, where the decimal mark is that of the language, its words: `$2.9 billion`, `more than 230`. */
export function readValue(cell: string, decimal: DecimalMark, language: Language): Value | null {
  const number = readNumber(cell, decimal);
  if (number) {
    const { value, decimals, isPercent } = number;
    return {
      value,
      decimals,
      valueTo: null,
      mult: 0,
      unit: isPercent ? "PT" : null,
      qualifier: "EQ",
      rule: RULES[decimal],
    };
  }
  if (decimal !== language.quantities.numerals.decimalMark) return null;
  const { quantities, refused } = findQuantities(cell, language);
  const [mention, ...others] = quantities;
  if (!mention || others.length + refused.length > 0 || mention.start > 0 || mention.end < cell.length) return null;
  const { unit, unitBasis: _, ...stated } = mention.quantity;
  return { ...stated, unit: unit === "NUMBER" ? null : unit, rule: `table/${mention.rule}` };
}

/** The same for a value whose rule is known: what a claim's EXACT says when it is read again. */
export function readValueAgain(cell: string, rule: string, language: Language): Value | null {
  const mark = rule === RULES[","] ? "," : rule === RULES["."] ? "." : language.quantities.numerals.decimalMark;
  const value = readValue(cell, mark === "," ? "," : ".", language);
  return value?.rule === rule ? value : null;
}
