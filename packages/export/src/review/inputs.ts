import { baseValue, formatDecimal, parseDecimal, shift, type Claim, type DecisionEntry } from "@sourcebook/model";
import type { InputColumn } from "./columns.ts";

/** What stands in the cells that people fill in; "" in an empty one. */
export type Inputs = Readonly<Record<InputColumn, string>>;

/** A value that a person gave in base units, in the scale in which the claim states it: `2800000000` is `2.8`. */
export const inScaleOf = ({ UNIT_MULT }: Claim, value: string): string =>
  formatDecimal(shift(parseDecimal(value), -UNIT_MULT));

/** A decision in force as a person would have filled it in. */
export function inputsOf(entry: DecisionEntry, claim: Claim): Inputs {
  const { OBS_VALUE, ...fields } = entry.verb === "correct" ? entry.set : {};
  // Another scale goes with its value: together they are no value in the scale of the claim.
  const isApart = OBS_VALUE !== undefined && fields.UNIT_MULT === undefined;
  const others = isApart || OBS_VALUE === undefined ? fields : { OBS_VALUE, ...fields };
  return {
    Decision: entry.verb,
    "Corrected value": isApart ? baseValue({ ...claim, OBS_VALUE }) : "",
    "Corrected fields": Object.entries(others)
      .map(([column, value]) => `${column}=${value ?? ""}`)
      .join("; "),
    Reason: entry.reason,
    Reviewer: entry.author,
    "Decided on": entry.date,
  };
}
