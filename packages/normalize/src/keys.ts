import {
  observationKey,
  parsePeriod,
  type Catalogue,
  type Claim,
  type CodeOf,
  type Dimensions,
} from "@sourcebook/model";

/** The claim's dimensions: those it states and the FREQ of its period. */
export function dimensionsOf(claim: Claim): Dimensions {
  return {
    FREQ: frequencyOf(claim),
    REF_AREA: claim.REF_AREA,
    COUNTERPART_AREA: claim.COUNTERPART_AREA,
    INDICATOR: claim.INDICATOR,
    PRODUCT: claim.PRODUCT,
    TRANSFORMATION: claim.TRANSFORMATION,
    FLOW_STOCK_ENTRY: claim.FLOW_STOCK_ENTRY,
    UNIT_MEASURE: claim.UNIT_MEASURE,
    STATEMENT_TYPE: claim.STATEMENT_TYPE,
    REPORTER: claim.REPORTER,
    TIME_PERIOD: claim.TIME_PERIOD,
  };
}

/**
 * OBS_KEY of the observation that the claim alone would support; null where an area cannot be told or the product is not
 * catalogued: then the claim stands without an observation. Throws on a TIME_PERIOD that is no period.
 */
export function claimKey(claim: Claim): string | null {
  const untold = claim.REF_AREA === "_X" || claim.COUNTERPART_AREA === "_X" || claim.PRODUCT === "_O";
  return untold ? null : observationKey(dimensionsOf(claim));
}

/** What observations that differ in REPORTER alone have in common. */
export const withoutReporter = (dimensions: Dimensions): string => observationKey({ ...dimensions, REPORTER: "_U" });

/** A stock on a day is a statement as of that day, which is irregular; a flow on a day is daily. */
function frequencyOf({ CLAIM_ID, TIME_PERIOD, FLOW_STOCK_ENTRY }: Claim): CodeOf<"FREQ"> {
  if (TIME_PERIOD === "_X") return "_U";
  const period = parsePeriod(TIME_PERIOD);
  if (!period) throw new Error(`${CLAIM_ID}: invalid period: ${TIME_PERIOD}`);
  return period.freq === "D" && FLOW_STOCK_ENTRY === "LE" ? "I" : period.freq;
}

/** Does the catalogue have the product of the claim? It need not name all of them together, or another one. */
export const isCatalogued = ({ PRODUCT }: Claim, catalogue: Catalogue): boolean =>
  PRODUCT === "_T" || PRODUCT === "_O" || catalogue.product(PRODUCT) !== undefined;
