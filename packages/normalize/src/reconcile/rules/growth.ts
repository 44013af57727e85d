import {
  monthsIn,
  previousPeriod,
  shiftPeriod,
  yearBefore,
  type Dimensions,
  type Expression,
  type Period,
  type RateUnit,
} from "@sourcebook/model";
import { cellAt, inPeriod, periodAt, type StatedCell } from "../cells.ts";
import { difference, named, number, product, quotient, sum } from "../expression.ts";
import { equal, type Implied, type Relation } from "../relation.ts";
import type { Rule, World } from "../rule.ts";
import { ofRate } from "./rate.ts";

type Kind = "GY" | "G1" | "GX";
const RATES: readonly RateUnit[] = ["PT", "TIMES"];

/** x = y (1 + g / 100), or x = y g for "doubled". */
const factorOf = (rate: RateUnit, growth: StatedCell): Expression =>
  rate === "TIMES" ? named(growth.key) : sum(number("1"), quotient(named(growth.key), number("100")));
const growthOf = (rate: RateUnit, level: StatedCell, base: StatedCell): Expression => {
  const factor = quotient(named(level.key), named(base.key));
  return rate === "TIMES" ? factor : product(difference(factor, number("1")), number("100"));
};

/**
 * GROWTH: a level is that of the base period times one plus the growth rate; over one year (GY), over the period before
 * (G1) or over another base (GX).
 */
export const growth: Rule = { relations: growthRelations, implied: impliedByGrowth };

function growthRelations(level: StatedCell, world: World): readonly Relation[] {
  const { cells } = world;
  return ratesOf(level, world).flatMap(({ rate, growth: cell, base }): readonly Relation[] => {
    const before = base && cellAt(cells, inPeriod(level.dimensions, base));
    if (!before) return [];
    const backward = equal(before, quotient(named(level.key), factorOf(rate, cell)));
    const forward = equal(level, product(named(before.key), factorOf(rate, cell)));
    const forms = [backward, forward, equal(cell, growthOf(rate, level, before))] as const;
    return [{ rule: "GROWTH", cells: [before, level, cell], forms, kind: "GROWTH_IMPLIED" }];
  });
}

type Found = { readonly rate: RateUnit; readonly growth: StatedCell; readonly base: Period | null };

/** The growth rates that lead to a level: those by volume to one in tonnes. */
function ratesOf(level: StatedCell, { cells, catalogue }: World): readonly Found[] {
  const { period, dimensions } = level;
  if (dimensions.TRANSFORMATION !== "N" || !period) return [];
  const found: Found[] = [];
  for (const kind of ["GY", "G1", "GX"] as const) {
    for (const rate of RATES) {
      const cell = cellAt(cells, { ...ofRate(rate, dimensions, catalogue), TRANSFORMATION: kind });
      if (cell) found.push({ rate, growth: cell, base: baseOf(kind, period, cell) });
    }
  }
  return found;
}

function baseOf(kind: Kind, period: Period, cell: StatedCell): Period | null {
  if (kind === "GX") return periodAt(cell.shown.claim.BASE_PERIOD);
  return kind === "GY" ? yearBefore(period) : previousPeriod(period);
}

function impliedByGrowth(level: StatedCell, world: World): readonly Implied[] {
  if (level.dimensions.TRANSFORMATION !== "N" || !level.period) return [];
  return [...impliedBases(level, world), ...impliedLevels(level, world), ...impliedGrowth(level, level.period, world)];
}

/** y = x / (1 + g / 100), where nobody states y. */
const impliedBases = (level: StatedCell, world: World): readonly Implied[] =>
  ratesOf(level, world).flatMap(({ rate, growth: cell, base }) => {
    const dimensions = base && inPeriod(level.dimensions, base);
    if (!dimensions || cellAt(world.cells, dimensions)) return [];
    return [implied(dimensions, quotient(named(level.key), factorOf(rate, cell)), [level, cell])];
  });

/** x = y (1 + g / 100), where nobody states x. */
function impliedLevels(base: StatedCell, { cells, catalogue }: World): readonly Implied[] {
  const { period } = base;
  if (!period) return [];
  const months = monthsIn(period);
  const targets: readonly (readonly [Kind, Period])[] = [
    ["GY", shiftPeriod(period, 12)],
    ...(months === 0 ? [] : [["G1", shiftPeriod(period, months)] as const]),
  ];
  return targets.flatMap(([kind, target]) => {
    const dimensions = inPeriod(base.dimensions, target);
    if (cellAt(cells, dimensions)) return [];
    return RATES.flatMap((rate) => {
      const cell = cellAt(cells, { ...ofRate(rate, dimensions, catalogue), TRANSFORMATION: kind });
      return cell ? [implied(dimensions, product(named(base.key), factorOf(rate, cell)), [base, cell])] : [];
    });
  });
}

/** g = 100 (x / y - 1), or tighter g = 100 d / y where the change is stated too. */
function impliedGrowth(level: StatedCell, period: Period, { cells, catalogue }: World): readonly Implied[] {
  const base = cellAt(cells, inPeriod(level.dimensions, yearBefore(period)));
  const dimensions: Dimensions = { ...ofRate("PT", level.dimensions, catalogue), TRANSFORMATION: "GY" };
  if (!base || level.dimensions.UNIT_MEASURE === "PT" || cellAt(cells, dimensions)) return [];
  const change = cellAt(cells, { ...level.dimensions, TRANSFORMATION: "DY" });
  const fromLevels = growthOf("PT", level, base);
  const fromChange = change && product(quotient(named(change.key), named(base.key)), number("100"));
  return [
    {
      rule: "GROWTH",
      dimensions,
      kind: "GROWTH",
      expressions: fromChange ? [fromLevels, fromChange] : [fromLevels],
      cells: change ? [level, base, change] : [level, base],
    },
  ];
}

const implied = (dimensions: Dimensions, expression: Expression, cells: readonly StatedCell[]): Implied => ({
  rule: "GROWTH",
  dimensions,
  kind: "GROWTH_IMPLIED",
  expressions: [expression],
  cells,
});
