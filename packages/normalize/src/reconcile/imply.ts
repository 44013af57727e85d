import { observationKey, type Catalogue, type Dimensions } from "@sourcebook/model";
import { isNegative, leavesLess } from "./below-zero.ts";
import type { StatedCell } from "./cells.ts";
import type { Conflict } from "./check-list.ts";
import type { Comparison } from "./check-row.ts";
import type { Domain } from "./domain.ts";
import { judge } from "./judge.ts";
import { evaluate, tightestOf, type Computed, type Entry, type Ledger } from "./ledger.ts";
import { domainOfShown, knownDomain } from "./propagate.ts";
import { cellWords, rangeWords, seriesWords } from "./prose.ts";
import { isBelowZero } from "./range.ts";
import type { Implied } from "./relation.ts";
import { isAdditiveFlow } from "./rules/flows.ts";
import type { Wholes } from "./wholes.ts";

/** A value that is published because nobody states one. */
export type ImpliedValue = {
  readonly key: string;
  readonly dimensions: Dimensions;
  readonly derivation: string;
  readonly computed: Computed;
  /** The cells that it follows from. */
  readonly cells: readonly StatedCell[];
};

export type ImpliedValues = {
  readonly published: readonly ImpliedValue[];
  readonly comparisons: readonly Comparison[];
};

type Options = {
  readonly ledger: Ledger;
  readonly catalogue: Catalogue;
  /** What propagation left of the cells. */
  readonly domains: ReadonlyMap<string, Domain>;
  readonly wholes: Wholes;
  /** How cells stand with others: nothing is published that rests on a contradiction. */
  readonly conflicts: ReadonlyMap<string, Conflict>;
  /** Cells that must not be published. */
  readonly withheld: ReadonlySet<string>;
};

/**
 * Enters every implied value in the ledger. Levels implied by growth and sums are computed from the claims alone and may be
 * published; shares, differences and growth from what propagation left, which is tighter. Of several ways to one cell the
 * first counts and the others are compared with it. Figures that leave less than nothing for a flow contradict each other.
 */
export function imply(implied: readonly Implied[], options: Options): ImpliedValues {
  const { ledger, catalogue, conflicts, withheld } = options;
  const first = new Map<string, Way>();
  const comparisons: Comparison[] = [];
  const contradicted = new Set<string>();
  for (const each of implied) {
    const key = observationKey(each.dimensions);
    if (withheld.has(key)) continue;
    const entry = entryOf(key, each, options);
    const result = evaluate(entry);
    if (isAdditiveFlow(each.dimensions, catalogue) && isNegative(result)) {
      if (!isBelowZero(result.range)) continue; // rounded figures may leave either
      for (const cell of each.cells) contradicted.add(cell.key);
      if (!isTold(each, conflicts)) comparisons.push(leavesLess(each, entry, options));
      continue;
    }
    const way: Way = { value: ledger.enter(entry, result), implied: each };
    if (!result.range.lower && !result.range.upper) continue;
    const before = first.get(key);
    if (!before) first.set(key, way);
    else if (before.value.id !== way.value.id) comparisons.push(compareWays(before, way, catalogue));
  }
  const rests = (way: Way) => way.implied.cells.some((cell) => contradicted.has(cell.key));
  const published = Array.from(first).filter(([, way]) => isPublishable(way, conflicts) && !rests(way));
  return { published: published.map(([key, way]) => publishedValue(key, way)), comparisons };
}

/** A value of a cell that nobody states, and what it follows from. */
type Way = { readonly value: Computed; readonly implied: Implied };

const publishedValue = (key: string, { value, implied: { dimensions, cells } }: Way): ImpliedValue => ({
  key,
  dimensions,
  derivation: value.id,
  computed: value,
  cells,
});

const isPublishedKind = ({ kind }: Implied): boolean => kind === "GROWTH_IMPLIED" || kind === "SUM";

function entryOf(key: string, implied: Implied, { domains: narrowed, wholes }: Options): Entry {
  const cells = new Map<string, StatedCell>();
  const domains = new Map<string, Domain>();
  for (const cell of implied.cells) {
    cells.set(cell.key, cell);
    const left = isPublishedKind(implied) ? domainOfShown(cell) : narrowed.get(cell.key);
    domains.set(cell.key, left ?? knownDomain(cell, "hard", wholes));
  }
  return { key, kind: implied.kind, expression: tightestOf(implied, domains), domains, cells };
}

/** Is each of its cells known to contradict another? A part that is more than its whole is told by its own check. */
const isTold = ({ cells }: Implied, conflicts: Options["conflicts"]): boolean =>
  cells.every(({ key }) => conflicts.get(key)?.status === "CONTRADICTION");

/** Only what has a value and both bounds, from cells that state values and contradict nothing. */
const isPublishable = ({ implied, value: { value, range } }: Way, conflicts: ReadonlyMap<string, Conflict>): boolean =>
  isPublishedKind(implied) &&
  value !== null &&
  range.lower !== null &&
  range.upper !== null &&
  implied.cells.every(
    ({ key, shown }) => shown.claim.QUALIFIER === "EQ" && conflicts.get(key)?.status !== "CONTRADICTION",
  );

/** Two ways to a cell that nobody states. */
function compareWays(one: Way, other: Way, catalogue: Catalogue): Comparison {
  const [left, right] = [one.value.range, other.value.range];
  const verdict = judge({ hard: left, soft: left }, { hard: right, soft: right });
  const { dimensions } = other.implied;
  const [a, b] = [left, right].map((range) => rangeWords(range, dimensions.UNIT_MEASURE));
  const words = verdict === "CONSISTENT" ? "which are CONSISTENT" : "a CONTRADICTION";
  return {
    rule: other.implied.rule,
    subjects: [...one.implied.cells, ...other.implied.cells].map(({ key }) => key),
    left: { ids: [one.value.id], range: left },
    right: { ids: [other.value.id], range: right },
    verdict,
    reason: verdict === "CONSISTENT" ? "ROUNDING" : "DEFINITION",
    explanation: `${seriesWords(dimensions, catalogue)}: what is stated implies ${a} and ${b} for ${cellWords(dimensions, dimensions, catalogue)}, ${words}.`,
  };
}
