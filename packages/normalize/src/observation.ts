import { observationKey, parsePeriod, type Claim, type Observation, type Source } from "@sourcebook/model";
import type { Corroboration } from "./corroborate.ts";
import { dimensionsOf } from "./keys.ts";
import { baseValue, baseValueTo } from "./stated-value.ts";
import { statusOf } from "./status.ts";

/** The observation that shows the value of `claim`, as stated in `source`. PREFERRED needs all observations and is false here. */
export function observationOf(claim: Claim, source: Source, corroboration: Corroboration): Observation {
  const dimensions = dimensionsOf(claim);
  const period = parsePeriod(claim.TIME_PERIOD);
  return {
    OBS_KEY: observationKey(dimensions),
    ...dimensions,
    PERIOD_START: period?.start ?? null,
    PERIOD_END: period?.end ?? null,
    OBS_VALUE: baseValue(claim),
    OBS_VALUE_TO: baseValueTo(claim),
    OBS_LOWER: claim.OBS_LOWER,
    OBS_UPPER: claim.OBS_UPPER,
    QUALIFIER: claim.QUALIFIER,
    OBS_STATUS: statusOf(claim),
    VALUE_BASIS: "STATED",
    INFERRED: inferredColumns(claim),
    CONFLICT_STATUS: "NONE",
    REVIEW_STATUS: "UNREVIEWED",
    PREFERRED: false,
    ...corroboration,
    VINTAGE_DATE: source.DATE_PUBLISHED,
    CLAIM_ID: claim.CLAIM_ID,
    DERIVATION_ID: null,
    DECISION_ID: null,
    ATTRIBUTED_TO: claim.ATTRIBUTED_TO,
    EXACT: claim.EXACT,
    SOURCE: citationOf(source),
    SOURCE_URL: source.URL_MAIN ?? source.URL_ARCHIVED,
    QUOTE: claim.QUOTE,
  };
}

/** The columns that the sentence does not state, in their order: `REF_AREA;COUNTERPART_AREA;TIME_PERIOD`; null for none. */
function inferredColumns({ AREA_BASIS, COUNTERPART_AREA, UNIT_BASIS, TIME_BASIS }: Claim): string | null {
  const columns = [
    AREA_BASIS !== "STATED" && "REF_AREA",
    AREA_BASIS !== "STATED" && COUNTERPART_AREA !== "_Z" && "COUNTERPART_AREA",
    UNIT_BASIS !== "STATED" && "UNIT_MEASURE",
    TIME_BASIS !== "STATED" && "TIME_PERIOD",
  ].filter((column) => column !== false);
  return columns.join(";") || null;
}

/** "Azernews, 2022-02-17"; null where neither is known. */
const citationOf = ({ PUBLISHER, DATE_PUBLISHED }: Source): string | null =>
  [PUBLISHER, DATE_PUBLISHED].filter((part) => part !== null).join(", ") || null;
