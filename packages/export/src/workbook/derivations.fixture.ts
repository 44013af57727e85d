import type { Claim, Derivation } from "@sourcebook/model";
import { contents } from "../contents.fixture.ts";

const claimAs = (exact: string): Claim => {
  const claim = contents.claims.find(({ EXACT }) => EXACT === exact);
  if (!claim) throw new Error(`no claim ${exact}`);
  return claim;
};

export const turnover2020 = claimAs("$2.6 billion");
export const turnover2021 = claimAs("$2.9 billion");
export const growth = claimAs("14.4 percent");
/** More than: without an upper end. */
export const investment = claimAs("more than $6 billion");

export const id = ({ CLAIM_ID }: Claim): string => CLAIM_ID;
export const FIRST = "V-00000000000000a1";
export const SECOND = "V-00000000000000a2";

/** The level of 2020 that the level of 2021 and its growth imply, or another derivation. */
export const derivationOf = (more: Partial<Derivation>): Derivation => ({
  DERIVATION_ID: FIRST,
  OBS_KEY: turnover2020.OBS_KEY ?? "",
  KIND: "GROWTH_IMPLIED",
  FORMULA: `${id(turnover2021)} / (1 + ${id(growth)} / 100)`,
  INPUTS: `${id(turnover2021)};${id(growth)}`,
  OBS_VALUE: "2535000000",
  OBS_LOWER: "2490170380",
  OBS_UPPER: "2579798864",
  PUBLISHED: false,
  ...more,
});

/** The same as a bound on what is stated for 2020. */
export const tightened = derivationOf({
  KIND: "TIGHTENED",
  INPUTS: `${id(turnover2021)};${id(growth)};${id(turnover2020)}`,
  OBS_VALUE: null,
  OBS_LOWER: "2550000000",
});

/** Rests on a derivation whose published bound is rounded: 2850000000 - 2950000000 / 1.1435 is 270201136.86... */
export const difference = derivationOf({
  DERIVATION_ID: SECOND,
  KIND: "DIFFERENCE",
  FORMULA: `${id(turnover2021)} - ${FIRST}`,
  INPUTS: `${id(turnover2021)};${FIRST}`,
  OBS_VALUE: "300000000",
  OBS_LOWER: "270201136.8",
  OBS_UPPER: "400000000",
});
