import { publishedOrder, type Catalogue, type Check, type Derivation, type Observation } from "@sourcebook/model";
import { levelOf } from "./families.ts";
import { makeObservations, statedCells } from "./make-observations.ts";
import { addConflict, type Conflict } from "./reconcile/check-list.ts";
import { reconcileWholes } from "./reconcile/reconcile.ts";
import type { Whole } from "./reconcile/wholes.ts";
import type { Family } from "./settle-cell.ts";

/** What comparing the cells of families gives. */
export type Compared = {
  readonly observations: readonly Observation[];
  readonly checks: readonly Check[];
  readonly derivations: readonly Derivation[];
};

/**
 * Compares families one at a time, so that the claims of one alone need be in memory. Trade with a partner is compared with that with the
 * world: `learn` comes first, for all families that name the world, those that name it twice before the others; then `compare` for all
 * families, the other way round, since how a whole stands is known when all its parts were compared with it.
 */
export type Comparing = {
  readonly learn: (family: Family) => void;
  readonly compare: (family: Family) => Compared;
  /** The DOC_IDs that a claim or a derivation rests on, where it is of a family that was learned. */
  readonly documentsOf: (id: string) => readonly string[] | undefined;
};

/** Nothing is learned yet. */
export function createComparing(catalogue: Catalogue): Comparing {
  const wholes = new Map<string, Whole>();
  const withParts = new Map<string, Conflict>();
  const documents = new Map<string, readonly string[]>();
  const decidedWholes = new Map<string, string>();
  return {
    learn({ cells, settling }) {
      const found = reconcileWholes(statedCells(cells, settling), { catalogue, wholes });
      const documentsOf = documentsBehind(cells, found.derivations, documents);
      for (const whole of found.wholes) {
        const { key, shown } = whole.cell;
        const { origin } = whole.hard;
        const decision = settling.decisions.byClaim.get(shown.id);
        wholes.set(key, whole);
        documents.set(shown.id, [shown.claim.DOC_ID]);
        if ("derivation" in origin) documents.set(origin.derivation, documentsOf(origin.derivation));
        if (decision) decidedWholes.set(shown.id, decision.id);
      }
    },
    compare(family) {
      const { conflicts, ...rows } = makeObservations(family, { catalogue, wholes, withParts, decidedWholes });
      for (const [key, conflict] of conflicts) if (wholes.has(key)) addConflict(withParts, key, conflict);
      return rows;
    },
    documentsOf: (id) => documents.get(id),
  };
}

/** Tells the DOC_IDs that the derivations of a family rest on, through all that they follow from. */
function documentsBehind(
  cells: Family["cells"],
  derivations: readonly Derivation[],
  known: ReadonlyMap<string, readonly string[]>,
): (id: string) => readonly string[] {
  const inputs = new Map(derivations.map(({ DERIVATION_ID, INPUTS }) => [DERIVATION_ID, INPUTS.split(";")]));
  const claims = new Map(cells.flatMap((cell) => cell.claims.map(({ CLAIM_ID, DOC_ID }) => [CLAIM_ID, DOC_ID])));
  const behind = (id: string): readonly string[] => {
    const document = claims.get(id);
    if (document !== undefined) return [document];
    return known.get(id) ?? [...new Set((inputs.get(id) ?? []).flatMap(behind))];
  };
  return behind;
}

/** Compares families that are all at hand; rows in published order. */
export function compareFamilies(families: readonly Family[], catalogue: Catalogue): Compared {
  const comparing = createComparing(catalogue);
  const fromWholes = families.toSorted((a, b) => levelOf(b.name) - levelOf(a.name));
  for (const family of fromWholes) if (levelOf(family.name) > 0) comparing.learn(family);
  const compared = fromWholes.toReversed().map(comparing.compare);
  return {
    observations: compared.flatMap(({ observations }) => observations).toSorted(publishedOrder.observations),
    checks: compared.flatMap(({ checks }) => checks).toSorted(publishedOrder.checks),
    derivations: compared.flatMap(({ derivations }) => derivations).toSorted(publishedOrder.derivations),
  };
}
