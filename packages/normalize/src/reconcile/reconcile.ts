import type { Catalogue, Check, Derivation } from "@sourcebook/model";
import { indexCells, type StatedCell } from "./cells.ts";
import { createCheckList, type Conflict } from "./check-list.ts";
import { checkRelation, type Narrowed } from "./check-relation.ts";
import { comparisons } from "./comparisons/index.ts";
import { groupRelations } from "./groups.ts";
import { imply, type ImpliedValue } from "./imply.ts";
import { createLedger } from "./ledger.ts";
import { propagate, type Domain } from "./propagate.ts";
import type { Implied, Relation, World } from "./rule.ts";
import { rules } from "./rules/index.ts";

/** What the claims of all cells say of each other. */
export type Reconciled = {
  readonly checks: readonly Check[];
  readonly derivations: readonly Derivation[];
  readonly implied: readonly ImpliedValue[];
  /** How cells stand with others, by key; a cell that was compared with nothing is not there. */
  readonly conflicts: ReadonlyMap<string, Conflict>;
};
/**
 * Compares all cells that have a period with each other: checks, derivations, values that are implied where nobody states one. Time is linear in the
 * number of claims as long as groups of cells that hang together do not grow. `preferred` are the keys of the PREFERRED observations,
 * `withheld` those of cells that must not be published.
 * The result does not depend on the order of the cells.
 */
export function reconcile(
  stated: readonly StatedCell[],
  catalogue: Catalogue,
  preferred: ReadonlySet<string>,
  withheld: ReadonlySet<string> = new Set(),
): Reconciled {
  // What nobody dates may be of any time: it is no part of another, and contradicts none.
  const world: World = { cells: indexCells(stated.filter(({ period }) => period !== null)), catalogue };
  const ledger = createLedger();
  const list = createCheckList();
  const domains = new Map<string, Domain>();

  for (const group of groupRelations(relationsOf(world))) {
    const narrowed = narrow(group);
    for (const relation of group) {
      const comparison = checkRelation({ relation, narrowed, ledger, catalogue });
      if (comparison) list.add(comparison);
    }
    for (const [key, domain] of narrowed.hard.domains) {
      ledger.idOf(domain.origin);
      domains.set(key, domain);
    }
  }
  for (const compare of comparisons) for (const each of compare({ ...world, preferred })) list.add(each);

  const values = imply(impliedOf(world), { ledger, catalogue, domains, conflicts: list.conflicts, withheld });
  for (const each of values.comparisons) list.add(each);
  return {
    checks: list.rows(),
    derivations: ledger.rows(new Set(values.published.map(({ derivation }) => derivation))),
    implied: values.published,
    conflicts: list.conflicts,
  };
}

function relationsOf(world: World): readonly Relation[] {
  const relations: Relation[] = [];
  for (const cell of world.cells.all) for (const rule of rules) relations.push(...rule.relations(cell, world));
  return relations;
}

function impliedOf(world: World): readonly Implied[] {
  const implied: Implied[] = [];
  for (const rule of rules) for (const cell of world.cells.all) implied.push(...rule.implied(cell, world));
  return implied;
}

const narrow = (group: readonly Relation[]): Narrowed => ({
  hard: propagate(group, "hard"),
  soft: propagate(group, "soft"),
});
