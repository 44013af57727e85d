import {
  compareBytes,
  parsePeriod,
  publishedOrder,
  type Catalogue,
  type Check,
  type Claim,
  type Derivation,
  type Dimensions,
  type Observation,
} from "@sourcebook/model";
import { corroborate } from "./corroborate.ts";
import { entriesOn, isPreferred, reviewStatus, type Decisions } from "./decisions/decide.ts";
import { impliedObservation } from "./implied-observation.ts";
import { sourceOf, type Sources } from "./index-sources.ts";
import { dimensionsOf, withoutReporter } from "./keys.ts";
import { observationOf } from "./observation.ts";
import { preferReporters } from "./prefer-reporters.ts";
import { rankClaims, type Preferences, type Ranking } from "./prefer.ts";
import type { StatedCell } from "./reconcile/cells.ts";
import type { Conflict } from "./reconcile/check-list.ts";
import type { ImpliedValue } from "./reconcile/imply.ts";
import { reconcile } from "./reconcile/reconcile.ts";
import { createStatements, type Statement } from "./reconcile/statement.ts";

/** The claims that support one observation, ranked. */
export type Cell = {
  readonly key: string;
  readonly dimensions: Dimensions;
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
  return { key, dimensions: dimensionsOf(preferred), claims, claim: preferred, rankings };
}

/** The claims that people prefer, by CLAIM_ID. */
function preferencesOf(claims: readonly Claim[], decisions: Decisions): Preferences {
  const preferred = new Set<string>();
  for (const claim of claims) if (isPreferred(entriesOn(claim, decisions))) preferred.add(claim.CLAIM_ID);
  return preferred;
}

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
  const { sources, decisions, catalogue } = making;
  const stateOf = createStatements();
  const stated: StatedCell[] = [];
  for (const cell of cells) stated.push(statedCell(cell, stateOf, making));
  const preferred = preferReporters(cells, sources, preferencesOf(cells.map(claimOf), decisions));
  const found = reconcile(stated, catalogue, preferred, withheld);
  const impliedPreferred = preferImplied(found.implied, cells);
  const observations: Observation[] = [];
  for (const cell of cells)
    observations.push(observe(cell, found.conflicts.get(cell.key), preferred.has(cell.key), making));
  for (const implied of found.implied)
    observations.push(impliedObservation(implied, sources, impliedPreferred.has(implied.key)));
  return {
    observations: observations.toSorted(publishedOrder.observations),
    checks: decisions.byClaim.size === 0 ? found.checks : found.checks.map((check) => withDecision(check, decisions)),
    derivations: found.derivations,
  };
}

const claimOf = ({ claim }: Cell): Claim => claim;

function observe(
  cell: Cell,
  conflict: Conflict | undefined,
  isPreferredRow: boolean,
  { sources, duplicates, decisions }: Settling,
): Observation {
  const { claim, claims } = cell;
  const decided = decisions.byClaim.get(claim.CLAIM_ID);
  return observationOf(cell, {
    source: sourceOf(claim, sources),
    corroboration: corroborate(claims, duplicates, sources),
    isPreferred: isPreferredRow,
    decision: decided?.id ?? null,
    conflict,
    review: reviewStatus(decided?.entries ?? []),
  });
}

/** The claims that repeat no other are what cells are compared by, in the published order of claims. */
function statedCell(
  { key, dimensions, claims, claim }: Cell,
  stateOf: ReturnType<typeof createStatements>,
  { duplicates, decisions }: Settling,
): StatedCell {
  const [others, repeats]: [Statement[], Claim[]] = [[], []];
  for (const each of claims) {
    if (duplicates.has(each.CLAIM_ID)) repeats.push(each);
    else if (each !== claim) others.push(stateOf(each, isCorrected(each, decisions)));
  }
  const shown = stateOf(claim, isCorrected(claim, decisions));
  return { key, dimensions, shown, others, repeats, period: parsePeriod(claim.TIME_PERIOD) };
}

const isCorrected = (claim: Claim, decisions: Decisions): boolean =>
  reviewStatus(entriesOn(claim, decisions)) === "CORRECTED";

/** Implied values are PREFERRED where nobody states one, whoever reports: one of each key taken without REPORTER. */
function preferImplied(
  implied: readonly ImpliedValue[],
  shown: readonly Pick<ImpliedValue, "dimensions">[],
): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const { dimensions } of shown) taken.add(withoutReporter(dimensions));
  const preferred = new Set<string>();
  for (const { key, dimensions } of implied.toSorted(byImpliedKey)) {
    const cell = withoutReporter(dimensions);
    if (dimensions.STATEMENT_TYPE !== "ACTUAL" || taken.has(cell)) continue;
    taken.add(cell);
    preferred.add(key);
  }
  return preferred;
}

const byImpliedKey = (a: ImpliedValue, b: ImpliedValue): number => compareBytes(a.key, b.key);

/** The first decision on a claim of either side. */
function withDecision(check: Check, { byClaim }: Decisions): Check {
  const ids = `${check.LEFT};${check.RIGHT ?? ""}`.split(";");
  return { ...check, DECISION_ID: ids.flatMap((id) => byClaim.get(id)?.id ?? [])[0] ?? null };
}
