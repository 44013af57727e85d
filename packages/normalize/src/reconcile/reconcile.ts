import type { Catalogue, Check, Derivation } from "@sourcebook/model";
import { indexCells, type StatedCell } from "./cells.ts";
import { createCheckList, type Conflict } from "./check-list.ts";
import { checkRelation, type Narrowed } from "./check-relation.ts";
import { comparisons } from "./comparisons/index.ts";
import type { Domain, Reading } from "./domain.ts";
import { groupRelations } from "./groups.ts";
import { imply, type ImpliedValue } from "./imply.ts";
import { createLedger, type Ledger } from "./ledger.ts";
import { knownDomain, propagate } from "./propagate.ts";
import type { Form, Implied, Relation } from "./relation.ts";
import type { World } from "./rule.ts";
import { isAdditiveFlow } from "./rules/flows.ts";
import { rules } from "./rules/index.ts";
import { spokenOf } from "./statement.ts";
import type { Whole, Wholes } from "./wholes.ts";

/** What the claims of all cells of a family say of each other. */
export type Reconciled = {
  readonly checks: readonly Check[];
  readonly derivations: readonly Derivation[];
  readonly implied: readonly ImpliedValue[];
  /** How cells stand with others, by key, also wholes that are not of the family; a cell that was compared with nothing is not there. */
  readonly conflicts: ReadonlyMap<string, Conflict>;
};

/** What there is beside the cells of a family. */
export type Beside = {
  readonly catalogue: Catalogue;
  readonly wholes: Wholes;
  /** How cells stand with the parts that they are wholes of. */
  readonly withParts: ReadonlyMap<string, Conflict>;
  /** Keys of the PREFERRED observations. */
  readonly preferred: ReadonlySet<string>;
  /** Cells that must not be published. */
  readonly withheld: ReadonlySet<string>;
};

/**
 * Compares all cells of a family that have a period with each other, and with their wholes: checks, derivations, values that are
 * implied where nobody states one. Time is linear in the number of claims as long as groups of cells that hang together do not grow.
 * The result does not depend on the order of the cells.
 */
export function reconcile(stated: readonly StatedCell[], { catalogue, wholes, ...beside }: Beside): Reconciled {
  const world = worldOf(stated, wholes, catalogue);
  const ledger = createLedger();
  const list = createCheckList(knownConflicts(stated, beside.withParts));
  const domains = new Map<string, Domain>();

  for (const { group, narrowed } of narrowedGroups(world)) {
    for (const relation of group) {
      const comparison = checkRelation({ relation, narrowed, ledger, catalogue });
      if (comparison) list.add(comparison);
    }
    for (const [key, domain] of narrowed.hard.domains) {
      ledger.idOf(domain.origin);
      domains.set(key, domain);
    }
  }
  for (const compare of comparisons) for (const each of compare({ ...world, ...beside })) list.add(each);

  const implying = { ledger, catalogue, domains, wholes, conflicts: list.conflicts, withheld: beside.withheld };
  const values = imply(impliedOf(world), implying);
  for (const each of values.comparisons) list.add(each);
  return {
    checks: list.rows(),
    derivations: ledger.rows(new Set(values.published.map(({ derivation }) => derivation))),
    implied: values.published,
    conflicts: list.conflicts,
  };
}

/** The levels of a family as the wholes of others, and the derivations that their ranges follow from. */
export function reconcileWholes(
  stated: readonly StatedCell[],
  { catalogue, wholes }: Pick<Beside, "catalogue" | "wholes">,
) {
  const world = worldOf(stated, wholes, catalogue);
  const ledger = createLedger();
  const [hard, soft] = [new Map<string, Domain>(), new Map<string, Domain>()];
  for (const { narrowed } of narrowedGroups(world)) {
    for (const [key, domain] of narrowed.hard.domains) hard.set(key, domain);
    for (const [key, domain] of narrowed.soft.domains) soft.set(key, domain);
  }
  const left = (cell: StatedCell, domains: ReadonlyMap<string, Domain>, reading: Reading): Domain =>
    entered(domains.get(cell.key) ?? knownDomain(cell, reading, wholes), ledger);
  const found: Whole[] = [];
  for (const cell of world.cells.all) {
    if (cell.dimensions.TRANSFORMATION !== "N") continue;
    found.push({ cell: withoutOthers(cell), hard: left(cell, hard, "hard"), soft: left(cell, soft, "soft") });
  }
  return { wholes: found, derivations: ledger.rows(new Set()) };
}

// What nobody dates may be of any time: it is no part of another, and contradicts none.
const worldOf = (stated: readonly StatedCell[], wholes: Wholes, catalogue: Catalogue): World => ({
  cells: indexCells(stated.filter(({ period }) => period !== null)),
  wholes,
  catalogue,
});

function* knownConflicts(
  stated: readonly StatedCell[],
  withParts: Beside["withParts"],
): Generator<readonly [string, Conflict]> {
  for (const { key } of stated) {
    const conflict = withParts.get(key);
    if (conflict) yield [key, conflict];
  }
}

type NarrowedGroup = { readonly group: readonly Relation[]; readonly narrowed: Narrowed };

function* narrowedGroups(world: World): Generator<NarrowedGroup> {
  const { wholes, catalogue } = world;
  const isFlow = ({ dimensions }: StatedCell): boolean => isAdditiveFlow(dimensions, catalogue);
  for (const group of groupRelations(relationsOf(world))) {
    const narrow = (reading: Reading) => propagate(group, reading, { wholes, isFlow });
    yield { group, narrowed: { hard: narrow("hard"), soft: narrow("soft") } };
  }
}

function relationsOf(world: World): readonly Relation[] {
  const relations: Relation[] = [];
  for (const cell of world.cells.all) {
    for (const rule of rules)
      for (const relation of rule.relations(cell, world)) relations.push(onCells(relation, world));
  }
  return relations;
}

/** A whole of another family is looked at, and left as it is. */
function onCells(relation: Relation, { cells: { byKey } }: World): Relation {
  const own: Form[] = [];
  for (const form of relation.forms) if (byKey.has(form.target)) own.push(form);
  if (own.length === relation.forms.length) return relation;
  const [first = relation.forms[0], ...rest] = own;
  return { ...relation, forms: [first, ...rest] };
}

function impliedOf(world: World): readonly Implied[] {
  const implied: Implied[] = [];
  for (const rule of rules) for (const cell of world.cells.all) implied.push(...rule.implied(cell, world));
  return implied;
}

/** What it follows from is in the ledger, and need not be held. */
const entered = ({ range, origin }: Domain, ledger: Ledger): Domain => ({
  range,
  origin: "step" in origin ? { derivation: ledger.idOf(origin) } : origin,
});

const withoutOthers = (cell: StatedCell): StatedCell => ({
  ...cell,
  shown: { ...cell.shown, claim: spokenOf(cell.shown.claim) },
  others: [],
  repeats: [],
});
