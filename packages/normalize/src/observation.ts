import { baseValue, baseValueTo, parsePeriod, type Observation, type Source } from "@sourcebook/model";
import type { Corroboration } from "./corroborate.ts";
import { inferredColumns } from "./inferred.ts";
import type { Shown } from "./prefer-reporters.ts";
import { statusOf, type Standing } from "./status.ts";

/** What an observation says beside the value of its claim. */
export type Context = Standing & {
  readonly source: Source;
  readonly corroboration: Corroboration;
  readonly isPreferred: boolean;
  readonly decision: string | null;
};

/** The observation of a cell. */
export function observationOf({ key, dimensions, claim }: Shown, context: Context): Observation {
  const { source, corroboration, isPreferred, decision, conflict, review } = context;
  const period = parsePeriod(claim.TIME_PERIOD);
  return {
    OBS_KEY: key,
    ...dimensions,
    PERIOD_START: period?.start ?? null,
    PERIOD_END: period?.end ?? null,
    OBS_VALUE: baseValue(claim),
    OBS_VALUE_TO: baseValueTo(claim),
    OBS_LOWER: claim.OBS_LOWER,
    OBS_UPPER: claim.OBS_UPPER,
    QUALIFIER: claim.QUALIFIER,
    OBS_STATUS: statusOf(claim, context),
    VALUE_BASIS: review === "CORRECTED" ? "CORRECTED" : "STATED",
    INFERRED: inferredColumns([claim]),
    CONFLICT_STATUS: conflict?.status ?? "NONE",
    REVIEW_STATUS: review,
    PREFERRED: isPreferred,
    ...corroboration,
    VINTAGE_DATE: source.DATE_PUBLISHED,
    CLAIM_ID: claim.CLAIM_ID,
    DERIVATION_ID: null,
    DECISION_ID: decision,
    ATTRIBUTED_TO: claim.ATTRIBUTED_TO,
    EXACT: claim.EXACT,
    SOURCE: citationOf(source),
    SOURCE_URL: source.URL_MAIN ?? source.URL_ARCHIVED,
    QUOTE: claim.QUOTE,
  };
}

/** "Azernews, 2022-02-17"; null where neither is known. */
const citationOf = ({ PUBLISHER, DATE_PUBLISHED }: Source): string | null =>
  [PUBLISHER, DATE_PUBLISHED].filter((part) => part !== null).join(", ") || null;
