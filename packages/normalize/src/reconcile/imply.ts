import type { Catalogue, Dimensions, Rational } from "@sourcebook/model";
import type { StatedCell } from "./cells.ts";
import type { Conflict } from "./check-list.ts";
import type { Comparison } from "./check-row.ts";
import { judge } from "./judge.ts";
import { keyOfImplied, tightestOf, type Computed, type Ledger } from "./ledger.ts";
import { cellWords, rangeWords, seriesWords } from "./prose.ts";
import { domainOfCell, type Domain } from "./propagate.ts";
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
};

/**
 * Enters every implied value in the ledger. Levels implied by growth and sums are computed from the claims alone and may be
 * published; shares, differences and growth from what propagation left, which is tighter. Of several ways to one cell the
 * first counts and the others are compared with it.
 */
export function imply(implied: readonly Implied[], { ledger, catalogue, domains, conflicts }: Options): ImpliedValues {
  const first = new Map<string, { readonly value: Computed; readonly implied: Implied }>();
  const published: ImpliedValue[] = [];
  const comparisons: Comparison[] = [];
  for (const each of implied) {
    const value = compute(each, ledger, domains);
    if (!value.range.lower && !value.range.upper) continue;
    const key = keyOfImplied(each);
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

function compute(implied: Implied, ledger: Ledger, domains: ReadonlyMap<string, Domain>): Computed {
  const cells = new Map(implied.cells.map((cell) => [cell.key, cell]));
  const cellOf = (key: string): StatedCell => {
    const cell = cells.get(key);
    if (!cell) throw new Error(`${implied.rule}: no cell ${key}`);
    return cell;
  };
  const domainOf = (key: string): Domain => {
    const cell = cellOf(key);
    if (isPublishedKind(implied)) return { range: cell.shown.hard, origin: { claim: cell.shown } };
    return domains.get(key) ?? domainOfCell(cell, "hard");
  };
  const valueOf = (key: string): Rational | null => cellOf(key).shown.value;
  const expression = tightestOf(implied, (key) => domainOf(key).range);
  return ledger.enter({ key: keyOfImplied(implied), kind: implied.kind, expression, domainOf, valueOf });
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
