import { compareBytes, type Claim, type Dimensions } from "@sourcebook/model";
import { compareDates, type Sources } from "./index-sources.ts";
import { withoutReporter } from "./keys.ts";
import { authority, explicitness, type Preferences } from "./prefer.ts";
import { significantDigits } from "./stated-value.ts";

/** A cell with the claim whose value it shows. */
export type Shown = { readonly key: string; readonly dimensions: Dimensions; readonly claim: Claim };

/**
 * The OBS_KEYs of the observations that are PREFERRED: of those of actual values that differ in REPORTER alone, the one shown
 * by the claim that a person prefers, then that with the most authority, then the most explicit period, the most digits, the earliest document, the lowest CLAIM_ID.
 */
export function preferReporters(
  shown: readonly Shown[],
  sources: Sources,
  preferences: Preferences = new Set(),
): ReadonlySet<string> {
  const best = new Map<string, Shown>();
  for (const candidate of shown) {
    if (candidate.dimensions.STATEMENT_TYPE !== "ACTUAL") continue;
    const cell = withoutReporter(candidate.dimensions);
    const rival = best.get(cell);
    const order = rival && compareShown(candidate.claim, rival.claim, sources, preferences);
    if (order === undefined || order < 0) best.set(cell, candidate);
  }
  const preferred = new Set<string>();
  for (const { key } of best.values()) preferred.add(key);
  return preferred;
}

const compareShown = (a: Claim, b: Claim, sources: Sources, preferences: Preferences): number =>
  Number(preferences.has(b.CLAIM_ID)) - Number(preferences.has(a.CLAIM_ID)) ||
  authority(a) - authority(b) ||
  explicitness(a) - explicitness(b) ||
  significantDigits(b) - significantDigits(a) ||
  compareDates(a, b, sources) ||
  compareBytes(a.CLAIM_ID, b.CLAIM_ID);
