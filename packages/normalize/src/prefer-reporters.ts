import { compareBytes, observationKey, type Claim, type CodeOf, type Observation } from "@sourcebook/model";
import type { Sources } from "./index-sources.ts";
import { explicitness } from "./prefer.ts";
import { significantDigits } from "./stated-value.ts";

/** Whose word counts more: an agency's, both sides', one government's, a firm's; a paper's own background comes last. */
const AUTHORITY: Readonly<Record<CodeOf<"ATTRIBUTION_KIND">, number>> = {
  AGENCY: 0,
  JOINT: 1,
  OFFICIAL: 2,
  COMPANY: 3,
  MEDIA: 4,
  NONE: 4,
};

/** An observation with the claim whose value it shows. */
export type Shown = { readonly observation: Observation; readonly claim: Claim };

/**
 * The OBS_KEYs of the observations that are PREFERRED: of those of actual values that differ in REPORTER alone, the one shown
 * by the claim with the most authority, then the most explicit period, the most digits, the earliest document, the lowest CLAIM_ID.
 */
export function preferReporters(shown: readonly Shown[], sources: Sources): ReadonlySet<string> {
  const best = new Map<string, Shown>();
  for (const candidate of shown) {
    if (candidate.observation.STATEMENT_TYPE !== "ACTUAL") continue;
    const cell = observationKey({ ...candidate.observation, REPORTER: "_U" });
    const rival = best.get(cell);
    if (!rival || compareShown(candidate.claim, rival.claim, sources) < 0) best.set(cell, candidate);
  }
  return new Set(Array.from(best.values(), ({ observation }) => observation.OBS_KEY));
}

const compareShown = (a: Claim, b: Claim, { compareDates }: Sources): number =>
  AUTHORITY[a.ATTRIBUTION_KIND] - AUTHORITY[b.ATTRIBUTION_KIND] ||
  explicitness(a) - explicitness(b) ||
  significantDigits(b) - significantDigits(a) ||
  compareDates(a, b) ||
  compareBytes(a.CLAIM_ID, b.CLAIM_ID);
