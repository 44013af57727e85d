/**
 * An exact decimal number: `digits` divided by ten to the power `scale`. Published numbers are strings made from these;
 * a floating-point number never comes near them.
 */
export type Decimal = { readonly digits: bigint; readonly scale: number };

/** A decimal as published. */
export const DECIMAL = /^-?\d+(\.\d+)?$/;

const PARTS = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/** Reads `-12.50` (a sign, digits, a point, digits; no grouping, no exponent). Throws on anything else: callers validate. */
export function parseDecimal(text: string): Decimal {
  const match = PARTS.exec(text);
  if (!match) throw new Error(`invalid decimal: ${text}`);
  const [, sign, whole = "", fraction = ""] = match;
  const digits = BigInt(whole + fraction);
  return { digits: sign === "-" ? -digits : digits, scale: fraction.length };
}

/** The canonical form: no exponent, no grouping, no `+`, no zeros at the end of a fraction. */
export function formatDecimal({ digits, scale }: Decimal): string {
  const negative = digits < 0n;
  const text = (negative ? -digits : digits).toString().padStart(scale + 1, "0");
  const whole = text.slice(0, text.length - scale);
  const fraction = text.slice(text.length - scale).replace(/(?<!0)0+$/, "");
  return (negative ? "-" : "") + whole + (fraction && `.${fraction}`);
}

/** The digits that a spreadsheet keeps of a binary number, in full: 0.1 + 0.2 is `0.3`, 1.3e21 has 22 digits. */
export function spreadsheetDecimal(value: number): string {
  const [digits = "0", exponent] = String(Number(value.toPrecision(15))).split("e");
  return exponent === undefined ? digits : formatDecimal(shift(parseDecimal(digits), Number(exponent)));
}

/** The number times ten to the power `exponent`, which may be negative. */
export function shift({ digits, scale }: Decimal, exponent: number): Decimal {
  const moved = scale - exponent;
  return moved >= 0 ? { digits, scale: moved } : { digits: digits * 10n ** BigInt(-moved), scale: 0 };
}

/** The exact sum. */
export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: withScale(a, scale) + withScale(b, scale), scale };
}

/** The number with the opposite sign. */
export function negate({ digits, scale }: Decimal): Decimal {
  return { digits: -digits, scale };
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const difference = add(a, negate(b)).digits;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

const withScale = ({ digits, scale }: Decimal, wanted: number): bigint => digits * 10n ** BigInt(wanted - scale);
