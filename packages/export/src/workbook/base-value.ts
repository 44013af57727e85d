import { formatDecimal, parseDecimal, shift, type Claim } from "@sourcebook/model";

/** The value of a claim in base units: 2.9 times ten to the 9th is `2900000000`. */
export const baseValue = ({ OBS_VALUE, UNIT_MULT }: Claim): string =>
  formatDecimal(shift(parseDecimal(OBS_VALUE), UNIT_MULT));
