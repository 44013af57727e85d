import {
  type Catalogue,
  type Claim,
  claimContentHash,
  dayNumber,
  monthsIn,
  parseDay,
  parsePeriod,
  type Period,
  previousPeriod,
  yearBefore,
} from "@sourcebook/model";
import type { PeriodMention } from "../../mention.ts";
import type { Finding } from "../finding.ts";
import { isOfTrade } from "./period-spoken-of.ts";

/** The claims, with the period of what a text tells before it tells when. `leads`: those ahead of every time of the text. */
export const withPeriodsToldLater = (
  claims: readonly Claim[],
  leads: readonly Claim[],
  catalogue: Catalogue,
  published: string | null,
): readonly Claim[] => withPeriodsOfLeads(withPeriodsOfHeadlines(claims), leads, { catalogue, published });

/** Of the rows of a sentence, those that are not what another number is compared with. */
export function leadsAmong(
  rows: readonly Claim[],
  findings: readonly Finding[],
  toCodePoints: (offset: number) => number,
): readonly Claim[] {
  const priors = new Set(
    findings.flatMap(({ bound, quantity }) => (bound.role.prior ? [toCodePoints(quantity.start)] : [])),
  );
  return rows.filter(({ SPAN_START }) => !priors.has(SPAN_START));
}

/**
 * "Exports jump 11.1 percent", says a headline, and the text "exports grew by 11.1 percent in January-September": what stands ahead of all
 * that has a period is of the one that the text first tells it with.
 */
function withPeriodsOfHeadlines(claims: readonly Claim[]): readonly Claim[] {
  const first = claims.findIndex(isDated);
  if (first <= 0) return claims;
  const told = new Map(
    claims
      .filter(isDated)
      .map((claim) => [whatIsSaid(claim), claim] as const)
      .toReversed(),
  );
  return claims.map((claim, i) => {
    if (i >= first || claim.STATEMENT_TYPE !== "ACTUAL" || claim.FLOW_STOCK_ENTRY !== "T") return claim;
    const again = told.get(whatIsSaid(claim));
    return again ? datedAs(claim, again) : claim;
  });
}

function datedAs(claim: Claim, { TIME_PERIOD, BASE_PERIOD }: Claim): Claim {
  const row = { ...claim, TIME_PERIOD, BASE_PERIOD, TIME_BASIS: "CONTEXT" as const };
  return { ...row, CONTENT_HASH: claimContentHash(row) };
}

/** Does it tell of when a text is? A day on which something was said does not, nor "from a year earlier". */
export const tellsWhen = ({ period, reference, role, isDay }: PeriodMention): boolean =>
  !isDay && role !== "duration" && (period !== null || (reference?.shift ?? 0) >= 0);

/**
 * "Exports rose 5 percent from a year earlier, the office said. In February, they were $3 billion.": what a text tells of trade before it
 * tells when, the `leads`, is of the first period that it then tells, if that is its latest.
 */
function withPeriodsOfLeads(
  claims: readonly Claim[],
  leads: readonly Claim[],
  { catalogue, published }: { readonly catalogue: Catalogue; readonly published: string | null },
): readonly Claim[] {
  const dated = claims.filter((claim) => isDated(claim) && isOfActualTrade(claim, catalogue));
  const isLead = new Set(leads.map(({ CLAIM_ID }) => CLAIM_ID));
  return claims.map((claim) => {
    if (!isLead.has(claim.CLAIM_ID) || claim.SPAN_START > AHEAD || isDated(claim) || !isOfActualTrade(claim, catalogue))
      return claim;
    // "Exports rise 23 percent", says a headline, and the text "exports to Togo rose by 23 percent"
    if (dated.some((other) => valueSaid(other) === valueSaid(claim))) return claim;
    const first = dated.find((other) => isOfSameArea(claim, other));
    const period = first ? parsePeriod(first.TIME_PERIOD) : null;
    return (period && isNew(period, published) && isLatest(period, dated) && datedIn(claim, period)) || claim;
  });
}

/** In characters: what comes later is no lead, but a text without times. */
const AHEAD = 500;

const isOfActualTrade = (claim: Claim, catalogue: Catalogue): boolean =>
  claim.STATEMENT_TYPE === "ACTUAL" && claim.FLOW_STOCK_ENTRY === "T" && isOfTrade(catalogue, claim.INDICATOR);

/** What is told before its time is news: of the months just over, or of the last year. */
function isNew(period: Period, published: string | null): boolean {
  const months = monthsIn(period);
  if (months === 0 || months > YEAR) return false;
  if (!published) return true;
  const age = dayNumber(parseDay(published)) - dayNumber(parseDay(period.end));
  return age > 0 && age <= (months === YEAR ? FRESH_YEAR : FRESH);
}

const YEAR = 12;
/** In days. */
const FRESH = 100;
const FRESH_YEAR = 365;

/** Nothing that the text tells ends later, and nothing else ends with it: "in March ... in January-March". */
const isLatest = (period: Period, dated: readonly Claim[]): boolean =>
  dated.every(({ TIME_PERIOD }) => {
    const other = parsePeriod(TIME_PERIOD);
    return other === null || other.code === period.code || other.end < period.end;
  });

const isOfSameArea = (claim: Claim, first: Claim): boolean =>
  claim.REF_AREA === first.REF_AREA ||
  claim.REF_AREA === first.COUNTERPART_AREA ||
  claim.COUNTERPART_AREA === first.REF_AREA;

/** The claim in a period; null where from when it is counted, or that it is a rank, leaves open when it holds. */
function datedIn(claim: Claim, period: Period): Claim | null {
  const base = baseIn(claim, period);
  if (base === undefined) return null;
  const row = { ...claim, TIME_PERIOD: period.code, BASE_PERIOD: base, TIME_BASIS: "CONTEXT" as const };
  return { ...row, CONTENT_HASH: claimContentHash(row) };
}

function baseIn({ TRANSFORMATION }: Claim, period: Period): string | null | undefined {
  switch (TRANSFORMATION) {
    case "GY":
    case "DY":
      return yearBefore(period).code;
    case "G1":
    case "D1":
      return period.freq === "M" || period.freq === "Q" ? previousPeriod(period).code : undefined;
    case "GX":
    case "RK":
      return undefined;
    default:
      return null;
  }
}

const isDated = ({ TIME_PERIOD }: Claim): boolean => TIME_PERIOD !== "_X";

/** All of what is said but of whose trade, with whom and in what. */
const valueSaid = ({ INDICATOR, TRANSFORMATION, OBS_VALUE, UNIT_MULT, UNIT_MEASURE }: Claim): string =>
  [INDICATOR, TRANSFORMATION, OBS_VALUE, UNIT_MULT, UNIT_MEASURE].join(" ");

const whatIsSaid = (claim: Claim): string =>
  [
    claim.INDICATOR,
    claim.PRODUCT,
    claim.TRANSFORMATION,
    claim.REF_AREA,
    claim.COUNTERPART_AREA,
    claim.STATEMENT_TYPE,
    claim.OBS_VALUE,
    claim.UNIT_MULT,
    claim.UNIT_MEASURE,
  ].join(" ");
