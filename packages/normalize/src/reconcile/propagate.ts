import { compareRationals, minus, namesOf, ratio, times, type Rational } from "@sourcebook/model";
import { addTo } from "../group-by.ts";
import type { StatedCell } from "./cells.ts";
import type { Domain, Origin, Reading } from "./domain.ts";
import { lookUp, named, rangeOfExpression, type Lookup } from "./expression.ts";
import { from, intersect, isBelowZero, upTo, widthOf, type End, type Range } from "./range.ts";
import type { Form, Relation } from "./relation.ts";
import { NO_WHOLES, type Wholes } from "./wholes.ts";

export type Propagated = {
  readonly domains: ReadonlyMap<string, Domain>;
  /** Relations that no values within the ranges satisfy; they narrow nothing. */
  readonly broken: ReadonlySet<Relation>;
};
/** A step must take at least this part of a range away: series of ever smaller steps have no end. */
const WORTH = 1000n;
/** Visits of a relation, on average, before a group is left as it is. */
const VISITS = 32;

/** What is known beside the claims on the cells. */
type Known = {
  readonly wholes: Wholes;
  /** Can it not be negative? Relations that would make it so leave no value. */
  readonly isFlow: (cell: StatedCell) => boolean;
};
const NOTHING: Known = { wholes: NO_WHOLES, isFlow: () => false };

/**
 * Narrows the ranges of one group of cells by its relations until none narrows any more (HC4 of Benhamou et al. 1999: each
 * relation is projected on each of its cells). No value that satisfies all relations is ever lost, and no range grows.
 * The result depends on the order of `relations` alone.
 */
export function propagate(
  relations: readonly Relation[],
  reading: Reading,
  { wholes, isFlow }: Known = NOTHING,
): Propagated {
  const domains = initialDomains(relations, reading, wholes);
  const broken = new Set<Relation>();
  const touching = relationsByCell(relations);
  const queue = [...relations];
  const waiting = new Set(queue);
  for (let visits = relations.length * VISITS, at = 0; at < queue.length && visits > 0; at += 1, visits -= 1) {
    const relation = queue[at];
    if (!relation) break;
    waiting.delete(relation);
    const narrowed = broken.has(relation) ? [] : applyRelation(relation, domains, isFlow);
    if (narrowed === null) broken.add(relation);
    for (const key of narrowed ?? []) {
      for (const each of touching.get(key) ?? []) {
        if (waiting.has(each)) continue;
        waiting.add(each);
        queue.push(each);
      }
    }
  }
  return { domains, broken };
}

/** Narrows by all forms of a relation. The keys of the cells that it narrowed; null where no value is left, and none is narrowed. */
function applyRelation(
  { forms, cells }: Relation,
  domains: Map<string, Domain>,
  isFlow: Known["isFlow"],
): Iterable<string> | null {
  const narrowed = new Map<string, Domain>();
  for (const form of forms) {
    const before = lookUp(form.target, domains);
    const range = intersect(before.range, boundsOf(form, domains));
    if (!range || (isBelowZero(range) && !isBelowZero(before.range) && isFlow(lookUpCell(cells, form.target)))) {
      for (const [key, domain] of narrowed) domains.set(key, domain);
      return null;
    }
    if (!isWorth(before.range, range)) continue;
    if (!narrowed.has(form.target)) narrowed.set(form.target, before);
    domains.set(form.target, { range, origin: { step: { ...stepOf(form, domains), before: before.origin, range } } });
  }
  return narrowed.keys();
}

function lookUpCell(cells: readonly StatedCell[], key: string): StatedCell {
  const found = cells.find((cell) => cell.key === key);
  if (!found) throw new Error(`a relation without ${key}`);
  return found;
}

/** What a form leaves possible of its target. */
export function boundsOf({ sense, expression }: Form, domains: Lookup<{ readonly range: Range }>): Range {
  const range = rangeOfExpression(expression, domains);
  return sense === "EQUAL" ? range : sense === "AT_MOST" ? upTo(range) : from(range);
}

function stepOf(form: Form, domains: ReadonlyMap<string, Domain>) {
  const operands = new Map<string, Origin>();
  for (const key of namesOf(form.expression)) operands.set(key, lookUp(key, domains).origin);
  return { key: form.target, form, operands };
}

function initialDomains(relations: readonly Relation[], reading: Reading, wholes: Wholes): Map<string, Domain> {
  const domains = new Map<string, Domain>();
  for (const { cells } of relations) {
    for (const cell of cells) if (!domains.has(cell.key)) domains.set(cell.key, knownDomain(cell, reading, wholes));
  }
  return domains;
}

/** What is known of a cell before the relations of its family narrow it: of a whole what its own family left. */
export function knownDomain(cell: StatedCell, reading: Reading, wholes: Wholes): Domain {
  const whole = wholes.get(cell.key);
  return whole?.cell === cell ? whole[reading] : domainOfCell(cell, reading);
}

/**
 * What the claims of a cell allow together: the one that is shown, and those of the others that some value satisfies with it.
 * Where these exclude each other, or another reading contradicts, the one that is shown stands alone.
 */
export function domainOfCell(cell: StatedCell, reading: Reading): Domain {
  const { key, shown, others } = cell;
  const alone = domainOfShown(cell, reading);
  let domain = alone;
  const known = new Set([shown[reading]]); // those that say the same share a range
  for (const other of others) {
    if (known.has(other[reading])) continue;
    known.add(other[reading]);
    if (!intersect(shown[reading], other[reading])) continue;
    const range = intersect(domain.range, other[reading]);
    if (!range) return alone;
    if (!isWorth(domain.range, range)) continue;
    const form: Form = { target: key, sense: "EQUAL", expression: named(other.id) };
    const operands = new Map<string, Origin>([[other.id, { claim: other }]]);
    domain = { range, origin: { step: { key, form, operands, before: domain.origin, range } } };
  }
  return domain;
}

/** What the claim that is shown allows. */
export const domainOfShown = ({ shown }: StatedCell, reading: Reading = "hard"): Domain => ({
  range: shown[reading],
  origin: { claim: shown },
});

function relationsByCell(relations: readonly Relation[]): ReadonlyMap<string, readonly Relation[]> {
  const touching = new Map<string, [Relation, ...Relation[]]>();
  for (const relation of relations) for (const { key } of relation.cells) addTo(touching, key, relation);
  return touching;
}

function isWorth(before: Range, after: Range): boolean {
  const width = widthOf(before);
  return movedEnough(before.lower, after.lower, width) || movedEnough(before.upper, after.upper, width);
}

function movedEnough(before: End, after: End, width: Rational | null): boolean {
  if (!after || !before) return after !== before;
  const moved = minus(after.value, before.value);
  if (moved.numerator === 0n) return false;
  return compareRationals(times(size(moved), ratio(WORTH)), width ?? size(before.value)) >= 0;
}

const size = ({ numerator, denominator }: Rational): Rational => ({
  numerator: numerator < 0n ? -numerator : numerator,
  denominator,
});
