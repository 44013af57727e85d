import { observationKey, type Catalogue, type Dimensions } from "@sourcebook/model";
import type { StatedCell } from "./cells.ts";
import type { Conflict } from "./check-list.ts";
import type { Comparison } from "./check-row.ts";
import { judge } from "./judge.ts";
import { tightestOf, type Computed, type Ledger } from "./ledger.ts";
import { cellWords, rangeWords, seriesWords } from "./prose.ts";
import { domainOfCell, domainOfShown, type Domain } from "./propagate.ts";
import type { Implied } from "./rule.ts";

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
  /** How cells stand with others: nothing is published that rests on a contradiction. */
  readonly conflicts: ReadonlyMap<string, Conflict>;
  /** Cells that must not be published. */
  readonly withheld: ReadonlySet<string>;
};

/**
 * Enters every implied value in the ledger. Levels implied by growth and sums are computed from the claims alone and may be
 * published; shares, differences and growth from what propagation left, which is tighter. Of several ways to one cell the
 * first counts and the others are compared with it.
 */
export function imply(implied: readonly Implied[], options: Options): ImpliedValues {
  const { catalogue, conflicts, withheld } = options;
  const first = new Map<string, { readonly value: Computed; readonly implied: Implied }>();
  const published: ImpliedValue[] = [];
  const comparisons: Comparison[] = [];
  for (const each of implied) {
    const key = observationKey(each.dimensions);
    if (withheld.has(key)) continue;
    const value = compute(key, each, options);
    if (!value.range.lower && !value.range.upper) continue;
    const before = first.get(key);
    if (before) {
      if (before.value.id !== value.id) comparisons.push(compareWays(before, { value, implied: each }, catalogue));
      continue;
    }
    first.set(key, { value, implied: each });
    if (!isPublishable(each, value, conflicts)) continue;
    published.push({ key, dimensions: each.dimensions, derivation: value.id, computed: value, cells: each.cells });
  }
  return { published, comparisons };
}

const isPublishedKind = ({ kind }: Implied): boolean => kind === "GROWTH_IMPLIED" || kind === "SUM";

function compute(key: string, implied: Implied, { ledger, domains: narrowed }: Options): Computed {
  const cells = new Map<string, StatedCell>();
  const domains = new Map<string, Domain>();
  for (const cell of implied.cells) {
    cells.set(cell.key, cell);
    const left = isPublishedKind(implied) ? domainOfShown(cell) : narrowed.get(cell.key);
    domains.set(cell.key, left ?? domainOfCell(cell, "hard"));
  }
  const expression = tightestOf(implied, domains);
  return ledger.enter({ key, kind: implied.kind, expression, domains, cells });
}

/** Only what has a value and both bounds, from cells that state values and contradict nothing. */
const isPublishable = (
  implied: Implied,
  { value, range }: Computed,
  conflicts: ReadonlyMap<string, Conflict>,
): boolean =>
  isPublishedKind(implied) &&
  value !== null &&
  range.lower !== null &&
  range.upper !== null &&
  implied.cells.every(
    ({ key, shown }) => shown.claim.QUALIFIER === "EQ" && conflicts.get(key)?.status !== "CONTRADICTION",
  );

type Way = { readonly value: Computed; readonly implied: Implied };

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
