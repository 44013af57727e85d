import {
  compareBytes,
  parsePeriod,
  publishedOrder,
  type Catalogue,
  type Check,
  type Claim,
  type Derivation,
  type Observation,
} from "@sourcebook/model";
import { corroborate } from "./corroborate.ts";
import { entriesOn, reviewStatus, type Decisions } from "./decisions/decide.ts";
import { impliedObservation } from "./implied-observation.ts";
import { sourceOf } from "./index-sources.ts";
import { withoutReporter } from "./keys.ts";
import { observationOf } from "./observation.ts";
import { preferReporters } from "./prefer-reporters.ts";
import type { StatedCell } from "./reconcile/cells.ts";
import type { Conflict } from "./reconcile/check-list.ts";
import type { ImpliedValue } from "./reconcile/imply.ts";
import { reconcile } from "./reconcile/reconcile.ts";
import { createStatements, type Statement } from "./reconcile/statement.ts";
import type { Wholes } from "./reconcile/wholes.ts";
import { preferencesOf, type Cell, type Family, type Settling } from "./settle-cell.ts";

/** What there is beside a family. */
type Beside = {
  readonly catalogue: Catalogue;
  readonly wholes: Wholes;
  /** How cells stand with the parts that they are wholes of. */
  readonly withParts: ReadonlyMap<string, Conflict>;
  /** DECISION_IDs of the claims that wholes show. */
  readonly decidedWholes: ReadonlyMap<string, string>;
};

/** The rows of a family, and how cells stand, also wholes that are not of it. */
export type Made = {
  readonly observations: readonly Observation[];
  readonly checks: readonly Check[];
  readonly derivations: readonly Derivation[];
  readonly conflicts: ReadonlyMap<string, Conflict>;
};

/** The observations of the cells of a family and of the values that they imply, with the checks between them. */
export function makeObservations({ cells, settling }: Family, { decidedWholes, ...beside }: Beside): Made {
  const { sources, decisions, withheld } = settling;
  const preferred = preferReporters(cells, sources, preferencesOf(cells.map(claimOf), decisions));
  const found = reconcile(statedCells(cells, settling), { ...beside, preferred, withheld });
  const impliedPreferred = preferImplied(found.implied, cells);
  const observations: Observation[] = [];
  for (const cell of cells)
    observations.push(observe(cell, found.conflicts.get(cell.key), preferred.has(cell.key), settling));
  for (const implied of found.implied)
    observations.push(impliedObservation(implied, sources, impliedPreferred.has(implied.key)));
  const decisionOf = (id: string): string | null => decisions.byClaim.get(id)?.id ?? decidedWholes.get(id) ?? null;
  const isDecided = decisions.byClaim.size + decidedWholes.size > 0;
  return {
    observations: observations.toSorted(publishedOrder.observations),
    checks: isDecided ? found.checks.map((check) => withDecision(check, decisionOf)) : found.checks,
    derivations: found.derivations,
    conflicts: found.conflicts,
  };
}

/** Cells as they are compared. */
export function statedCells(cells: readonly Cell[], settling: Settling): readonly StatedCell[] {
  const stateOf = createStatements();
  const stated: StatedCell[] = [];
  for (const cell of cells) stated.push(statedCell(cell, stateOf, settling));
  return stated;
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
function withDecision(check: Check, decisionOf: (id: string) => string | null): Check {
  const ids = `${check.LEFT};${check.RIGHT ?? ""}`.split(";");
  return { ...check, DECISION_ID: ids.flatMap((id) => decisionOf(id) ?? [])[0] ?? null };
}
