import { formatDecimal, parseDecimal, shift, type Claim } from "@sourcebook/model";

/** A claim's value in base units: 2.9 times ten to the 9th is `2900000000`. */
export const baseValue = ({ OBS_VALUE, UNIT_MULT }: Claim): string => inBaseUnits(OBS_VALUE, UNIT_MULT);

/** The upper end of a claim's range in base units; null where it states none. */
export const baseValueTo = ({ OBS_VALUE_TO, UNIT_MULT }: Claim): string | null =>
  OBS_VALUE_TO === null ? null : inBaseUnits(OBS_VALUE_TO, UNIT_MULT);

/** Digits that a claim states of its value: 3 for `2.60`, 2 for `0.026` and for `2600`, whose zeros may be rounding. */
export function significantDigits({ OBS_VALUE }: Claim): number {
  const digits = OBS_VALUE.replace(/[-.]/g, "").replace(/^0+/, "");
  return (OBS_VALUE.includes(".") ? digits : digits.replace(/(?<!0)0+$/, "")).length;
}

const inBaseUnits = (value: string, multiplier: number): string =>
  formatDecimal(shift(parseDecimal(value), multiplier));
