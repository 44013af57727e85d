import { compareBytes, formatWithin, parsePeriod, type Observation } from "@sourcebook/model";
import { sourceOf, type Sources } from "./index-sources.ts";
import { inferredColumns } from "./inferred.ts";
import type { ImpliedValue } from "./reconcile/imply.ts";
import { lowerText, upperText } from "./reconcile/judge.ts";

/** The observation of a value that nobody states: no claim and no sentence, but a derivation. */
export function impliedObservation(implied: ImpliedValue, sources: Sources, isPreferred: boolean): Observation {
  const { key, dimensions, computed, derivation, cells } = implied;
  if (!computed.value) throw new Error(`${key}: nothing to show`);
  const claims = cells.map(({ shown }) => shown.claim);
  const dates = claims.map((claim) => sourceOf(claim, sources).DATE_PUBLISHED).filter((date) => date !== null);
  const period = parsePeriod(dimensions.TIME_PERIOD);
  const [lower, upper] = [lowerText(computed.range), upperText(computed.range)];
  return {
    OBS_KEY: key,
    ...dimensions,
    PERIOD_START: period?.start ?? null,
    PERIOD_END: period?.end ?? null,
    OBS_VALUE: formatWithin(computed.value, lower, upper),
    OBS_VALUE_TO: null,
    OBS_LOWER: lower,
    OBS_UPPER: upper,
    QUALIFIER: "EQ",
    OBS_STATUS: dimensions.STATEMENT_TYPE === "FORECAST" ? "F" : "I",
    VALUE_BASIS: "DERIVED",
    INFERRED: inferredColumns(claims),
    CONFLICT_STATUS: "NONE",
    REVIEW_STATUS: "UNREVIEWED",
    PREFERRED: isPreferred,
    N_CLAIMS: 0,
    N_INDEPENDENT: 0,
    VINTAGE_DATE: dates.toSorted(compareBytes).at(-1) ?? null,
    CLAIM_ID: null,
    DERIVATION_ID: derivation,
    DECISION_ID: null,
    ATTRIBUTED_TO: null,
    EXACT: null,
    SOURCE: null,
    SOURCE_URL: null,
    QUOTE: null,
  };
}
