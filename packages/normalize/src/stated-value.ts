import { baseValue, baseValueTo, type Claim } from "@sourcebook/model";

/** What a claim states of its value: equal for claims that state the same, whatever scale they use. */
export const statedValue = (claim: Pick<Claim, "QUALIFIER" | "OBS_VALUE" | "OBS_VALUE_TO" | "UNIT_MULT">): string =>
  `${claim.QUALIFIER} ${baseValue(claim)} ${baseValueTo(claim) ?? ""}`;

/** How a claim states its value: "2.9" and "2.90" billion are one value, and leave different ones possible. */
export const statedForm = ({ QUALIFIER, OBS_VALUE, OBS_VALUE_TO, UNIT_MULT }: Claim): string =>
  `${QUALIFIER} ${OBS_VALUE} ${OBS_VALUE_TO} ${UNIT_MULT}`;

/** Digits that a claim states of its value: 3 for `2.60`, 2 for `0.026` and for `2600`, whose zeros may be rounding. */
export function significantDigits({ OBS_VALUE }: Claim): number {
  const digits = OBS_VALUE.replace(/[-.]/g, "").replace(/^0+/, "");
  return (OBS_VALUE.includes(".") ? digits : digits.replace(/(?<!0)0+$/, "")).length;
}
