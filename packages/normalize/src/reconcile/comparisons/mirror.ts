import { baseValue, ratio, type Catalogue, type Dimensions } from "@sourcebook/model";
import { groupBy } from "../../group-by.ts";
import { withoutReporter } from "../../keys.ts";
import { cellAt, type Cells, type StatedCell } from "../cells.ts";
import type { Comparison, Reason } from "../check-row.ts";
import { judge, type Readings, type Verdict } from "../judge.ts";
import { rangeWords, seriesWords, statedWords } from "../prose.ts";
import { divideRanges, intersect, multiplyRanges, type Range } from "../range.ts";
import { identitiesOf } from "../rules/flows.ts";
import type { Compare } from "./comparison.ts";

/**
 * MIRROR: what two reporters measure of one flow. Imports are counted with freight and insurance, exports without: WITS and the
 * IMF's Direction of Trade Statistics put that at 10 to 20 percent, so a ratio of 1.0 to 1.2 is no disagreement.
 * A larger one is real and of mirror statistics: both values stand, each under its reporter. The interval on the right of the check is
 * what the other value allows with that ratio.
 */
export const mirror: Compare = ({ cells, catalogue, preferred }) => {
  const found: Comparison[] = [];
  for (const [left, right] of facets(cells.all, preferred)) found.push(compareSides(left, right, EITHER, catalogue));
  for (const cell of cells.all) {
    for (const imports of importsFacing(cell, cells, catalogue))
      found.push(compareSides(cell, imports, FREIGHT, catalogue));
  }
  return found;
};

const closed = (a: bigint, b: bigint, c: bigint, d: bigint): Range => ({
  lower: { value: ratio(a, b), open: false },
  upper: { value: ratio(c, d), open: false },
});
/** Imports divided by exports; and where either may be the larger. */
const FREIGHT = closed(1n, 1n, 6n, 5n);
const EITHER = closed(5n, 6n, 6n, 5n);

/** Cells that differ in the reporter alone, each beside the preferred one. */
function facets(
  all: readonly StatedCell[],
  preferred: ReadonlySet<string>,
): readonly (readonly [StatedCell, StatedCell])[] {
  const found: (readonly [StatedCell, StatedCell])[] = [];
  for (const group of groupBy(all, facetsOf).values()) {
    if (group.length < 2) continue;
    const first = group.find(({ key }) => preferred.has(key)) ?? group[0];
    for (const cell of group) if (cell !== first) found.push([first, cell]);
  }
  return found;
}

const facetsOf = ({ dimensions }: StatedCell): string => withoutReporter(dimensions);

/** The imports of the partner that are the exports of this cell, as the partner or nobody known reports them. */
function importsFacing({ dimensions }: StatedCell, cells: Cells, catalogue: Catalogue): readonly StatedCell[] {
  const flows = identitiesOf(catalogue).find(({ sign, left }) => sign === "+" && left === dimensions.INDICATOR);
  const { TRANSFORMATION, REF_AREA, COUNTERPART_AREA, REPORTER } = dimensions;
  if (!flows || TRANSFORMATION !== "N" || COUNTERPART_AREA === "WLD") return [];
  const reporters = new Set([REPORTER, COUNTERPART_AREA, "_U"]);
  return [...reporters].flatMap((reporter) => {
    const facing: Dimensions = { ...dimensions, REF_AREA: COUNTERPART_AREA, COUNTERPART_AREA: REF_AREA };
    const cell = cellAt(cells, { ...facing, INDICATOR: flows.right, REPORTER: reporter });
    return cell ? [cell] : [];
  });
}

/** The right value against what the left one times the allowed ratio gives. */
function compareSides(left: StatedCell, right: StatedCell, allowed: Range, catalogue: Catalogue): Comparison {
  const isRate = left.dimensions.TRANSFORMATION !== "N";
  const expected: Readings = isRate
    ? left.shown
    : { hard: multiplyRanges(left.shown.hard, allowed), soft: multiplyRanges(left.shown.soft, allowed) };
  const verdict = sameValue(left, right) ? "AGREE" : judge(right.shown, expected);
  const quotient = isRate ? null : divideRanges(right.shown.hard, left.shown.hard);
  return {
    rule: "MIRROR",
    subjects: [left.key, right.key],
    left: { ids: [right.shown.id], range: right.shown.hard },
    right: { ids: [left.shown.id], range: expected.hard },
    verdict,
    reason: reasonOf(verdict, left, right),
    explanation: explain(left, right, { verdict, quotient, catalogue }),
  };
}

const sameValue = ({ shown: a }: StatedCell, { shown: b }: StatedCell): boolean =>
  a.claim.QUALIFIER === b.claim.QUALIFIER && baseValue(a.claim) === baseValue(b.claim);

function reasonOf(verdict: Verdict, left: StatedCell, right: StatedCell): Reason | null {
  if (verdict === "AGREE") return null;
  if (verdict === "CONSISTENT" && intersect(left.shown.hard, right.shown.hard)) return "ROUNDING";
  return left.dimensions.REPORTER === "_U" || right.dimensions.REPORTER === "_U" ? "DEFINITION" : "MIRROR";
}

type Found = { readonly verdict: Verdict; readonly quotient: Range | null; readonly catalogue: Catalogue };

function explain(left: StatedCell, right: StatedCell, { verdict, quotient, catalogue }: Found): string {
  // Of no reporter, so that each side says its own.
  const about = { ...left.dimensions, REPORTER: "" };
  const name = (cell: StatedCell) => statedWords(cell.shown, cell, about, catalogue);
  const words = {
    AGREE: "AGREE",
    CONSISTENT: "are CONSISTENT",
    TENSION: "are in TENSION",
    CONTRADICTION: "are a CONTRADICTION as one figure",
  };
  const phrase = verdict === "DUPLICATE" || verdict === "NOT_COMPARABLE" ? verdict : words[verdict];
  const ratios = quotient
    ? `: their ratio is ${rangeWords(quotient, "")}, freight and insurance explain up to 1.2`
    : "";
  const apart = left.dimensions.REPORTER === right.dimensions.REPORTER ? "" : ", each under its reporter";
  const both = verdict === "TENSION" || verdict === "CONTRADICTION" ? `; both stand${apart}` : "";
  return `${seriesWords(about, catalogue)}: ${name(left)} and ${name(right)} ${phrase}${ratios}${both}.`;
}
