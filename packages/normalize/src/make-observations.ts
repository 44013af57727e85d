import {
  compareBytes,
  observationKey,
  parsePeriod,
  type Catalogue,
  type Check,
  type Claim,
  type Derivation,
  type Observation,
} from "@sourcebook/model";
import { corroborate } from "./corroborate.ts";
import { entriesOn, isPreferred, reviewStatus, type Decisions } from "./decisions/decide.ts";
import { impliedObservation } from "./implied-observation.ts";
import type { Sources } from "./index-sources.ts";
import { dimensionsOf } from "./keys.ts";
import { observationOf } from "./observation.ts";
import { preferReporters } from "./prefer-reporters.ts";
import { rankClaims, type Ranking } from "./prefer.ts";
import type { StatedCell } from "./reconcile/cells.ts";
import type { Conflict } from "./reconcile/check-list.ts";
import type { ImpliedValue } from "./reconcile/imply.ts";
import { reconcile } from "./reconcile/reconcile.ts";
import { createStatements, type Statement } from "./reconcile/statement.ts";

/** The claims that support one observation, ranked. */
export type Cell = {
  readonly key: string;
  readonly claims: readonly Claim[];
  /** The one whose value is shown. */
  readonly claim: Claim;
  readonly rankings: ReadonlyMap<string, Ranking>;
};

type Settling = {
  readonly duplicates: ReadonlyMap<string, Claim>;
  readonly sources: Sources;
  readonly decisions: Decisions;
};

/** Ranks the claims of one cell. */
export function settle(key: string, claims: readonly Claim[], { duplicates, sources, decisions }: Settling): Cell {
  const preferences = preferencesOf(claims, decisions);
  const { preferred, rankings } = rankClaims(claims, duplicates, { sources, preferences });
  if (!preferred) throw new Error(`no preferred claim: ${key}`);
  return { key, claims, claim: preferred, rankings };
}

/** The claims that people prefer, by CLAIM_ID. */
const preferencesOf = (claims: readonly Claim[], decisions: Decisions): ReadonlySet<string> =>
  new Set(claims.filter((claim) => isPreferred(entriesOn(claim, decisions))).map(({ CLAIM_ID }) => CLAIM_ID));

type Making = Settling & {
  readonly catalogue: Catalogue;
  /** Cells that must not be published. */
  readonly withheld: ReadonlySet<string>;
};

type Made = {
  readonly observations: readonly Observation[];
  readonly checks: readonly Check[];
  readonly derivations: readonly Derivation[];
};

/** The observations of all cells and of the values that they imply, with the checks between them. */
export function makeObservations(cells: readonly Cell[], { withheld, ...making }: Making): Made {
  const { sources, decisions, catalogue, duplicates } = making;
  const preferences = preferencesOf(
    cells.map(({ claim }) => claim),
    decisions,
  );
  const shown = cells.map(({ key, claim }) => ({ key, dimensions: dimensionsOf(claim), claim }));
  const preferred = preferReporters(shown, sources, preferences);
  const statementOf = createStatements();
  const stateOf = (claim: Claim): Statement =>
    statementOf(claim, reviewStatus(entriesOn(claim, decisions)) === "CORRECTED");
  const stated = cells.map((cell) => statedCell(cell, duplicates, stateOf));
  const found = reconcile(stated, catalogue, preferred, withheld);
  const impliedPreferred = preferImplied(found.implied, shown);
  const observations = [
    ...cells.map((cell) => observe(cell, found.conflicts.get(cell.key), preferred.has(cell.key), making)),
    ...found.implied.map((implied) => impliedObservation(implied, sources, impliedPreferred.has(implied.key))),
  ];
  return {
    observations: observations.toSorted((a, b) => compareBytes(a.OBS_KEY, b.OBS_KEY)),
    checks: found.checks.map((check) => withDecision(check, decisions)),
    derivations: found.derivations,
  };
}

function observe(
  { claim, claims }: Cell,
  conflict: Conflict | undefined,
  isPreferredRow: boolean,
  { sources, duplicates, decisions }: Settling,
): Observation {
  const decided = decisions.byClaim.get(claim.CLAIM_ID);
  return observationOf(claim, {
    source: sources.of(claim),
    corroboration: corroborate(claims, duplicates, sources),
    isPreferred: isPreferredRow,
    decision: decided?.id ?? null,
    conflict,
    review: reviewStatus(decided?.entries ?? []),
  });
}

/** The claims that repeat no other are what cells are compared by, in the published order of claims. */
function statedCell(
  { key, claims, claim }: Cell,
  duplicates: ReadonlyMap<string, Claim>,
  stateOf: (claim: Claim) => Statement,
): StatedCell {
  const originals = claims.filter((each) => each !== claim && !duplicates.has(each.CLAIM_ID));
  return {
    key,
    dimensions: dimensionsOf(claim),
    shown: stateOf(claim),
    others: originals.map(stateOf),
    repeats: claims.filter(({ CLAIM_ID }) => duplicates.has(CLAIM_ID)),
    period: parsePeriod(claim.TIME_PERIOD),
  };
}

/** Implied values are PREFERRED where nobody states one, whoever reports: one of each key taken without REPORTER. */
function preferImplied(
  implied: readonly ImpliedValue[],
  shown: readonly Pick<ImpliedValue, "dimensions">[],
): ReadonlySet<string> {
  const taken = new Set(shown.map(({ dimensions }) => observationKey({ ...dimensions, REPORTER: "_U" })));
  const preferred = new Set<string>();
  for (const { key, dimensions } of implied.toSorted((a, b) => compareBytes(a.key, b.key))) {
    const cell = observationKey({ ...dimensions, REPORTER: "_U" });
    if (dimensions.STATEMENT_TYPE !== "ACTUAL" || taken.has(cell)) continue;
    taken.add(cell);
    preferred.add(key);
  }
  return preferred;
}

/** The first decision on a claim of either side. */
function withDecision(check: Check, { byClaim }: Decisions): Check {
  if (byClaim.size === 0) return check;
  const ids = `${check.LEFT};${check.RIGHT ?? ""}`.split(";");
  return { ...check, DECISION_ID: ids.flatMap((id) => byClaim.get(id)?.id ?? [])[0] ?? null };
}
