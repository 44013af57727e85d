import { previousPeriod, yearBefore } from "@sourcebook/model";
import { cellAt, inPeriod, type Cells, type StatedCell } from "../cells.ts";
import { difference, named, number, product, quotient, sum } from "../expression.ts";
import { equal, type Implied, type Relation } from "../relation.ts";
import type { Rule, World } from "../rule.ts";
import { ofRate } from "./rate.ts";

/** CHANGE: a level less that of the base period is the absolute change: x - y = d. GROWTH_CHANGE: d = y g / 100. */
export const change: Rule = {
  relations: (level, world) => changesOf(level, world.cells).flatMap((found) => relationsOf(level, found, world)),
  implied: (level, { cells }) => [...impliedBases(level, cells), ...impliedChange(level, cells)],
};

const SPANS = [
  { kind: "DY", rate: "GY", base: yearBefore },
  { kind: "D1", rate: "G1", base: previousPeriod },
] as const;
type Found = { readonly change: StatedCell; readonly span: (typeof SPANS)[number] };

/** The changes that are stated of a level. */
function changesOf({ dimensions, period }: StatedCell, cells: Cells): readonly Found[] {
  if (dimensions.TRANSFORMATION !== "N" || !period) return [];
  const found: Found[] = [];
  for (const span of SPANS) {
    const cell = cellAt(cells, { ...dimensions, TRANSFORMATION: span.kind });
    if (cell) found.push({ change: cell, span });
  }
  return found;
}

function relationsOf(
  level: StatedCell,
  { change: cell, span }: Found,
  { cells, catalogue }: World,
): readonly Relation[] {
  if (!level.period) return [];
  const [x, d] = [named(level.key), named(cell.key)];
  const relations: Relation[] = [];
  const base = cellAt(cells, inPeriod(level.dimensions, span.base(level.period)));
  const rate = cellAt(cells, { ...ofRate("PT", level.dimensions, catalogue), TRANSFORMATION: span.rate });
  if (base) {
    const y = named(base.key);
    const forms = [equal(base, difference(x, d)), equal(level, sum(y, d)), equal(cell, difference(x, y))] as const;
    relations.push({ rule: "CHANGE", cells: [base, level, cell], forms, kind: "DIFFERENCE" });
  }
  if (rate) relations.push(...growthAndChange({ level, base, cell, rate }));
  return relations;
}

type Four = {
  readonly level: StatedCell;
  readonly base: StatedCell | undefined;
  readonly cell: StatedCell;
  readonly rate: StatedCell;
};

/** d = y g / 100 and d = x / (1 + 100 / g): each with every variable once, so tighter than growth and change apart. */
function growthAndChange({ level, base, cell, rate }: Four): readonly Relation[] {
  const [x, d, g, hundred] = [named(level.key), named(cell.key), named(rate.key), number("100")];
  const fromLevel = {
    rule: "GROWTH_CHANGE",
    cells: [level, cell, rate],
    forms: [
      equal(cell, quotient(x, sum(number("1"), quotient(hundred, g)))),
      equal(level, product(d, sum(number("1"), quotient(hundred, g)))),
      equal(rate, quotient(hundred, difference(quotient(x, d), number("1")))),
    ],
    kind: "DIFFERENCE",
  } as const;
  if (!base) return [fromLevel];
  const y = named(base.key);
  const fromBase = {
    rule: "GROWTH_CHANGE",
    cells: [base, cell, rate],
    forms: [
      equal(cell, quotient(product(y, g), hundred)),
      equal(base, product(quotient(d, g), hundred)),
      equal(rate, product(quotient(d, y), hundred)),
    ],
    kind: "DIFFERENCE",
  } as const;
  return [fromLevel, fromBase];
}

/** y = x - d, where nobody states y. */
const impliedBases = (level: StatedCell, cells: Cells): readonly Implied[] =>
  changesOf(level, cells).flatMap(({ change: cell, span }) => {
    const dimensions = level.period && inPeriod(level.dimensions, span.base(level.period));
    if (!dimensions || cellAt(cells, dimensions)) return [];
    const expressions = [difference(named(level.key), named(cell.key))] as const;
    return [{ rule: "CHANGE", dimensions, kind: "DIFFERENCE", expressions, cells: [level, cell] }];
  });

/** d = x - y over one year, where nobody states d. */
function impliedChange(level: StatedCell, cells: Cells): readonly Implied[] {
  if (level.dimensions.TRANSFORMATION !== "N" || !level.period) return [];
  const base = cellAt(cells, inPeriod(level.dimensions, yearBefore(level.period)));
  const dimensions = { ...level.dimensions, TRANSFORMATION: "DY" } as const;
  if (!base || cellAt(cells, dimensions)) return [];
  const expressions = [difference(named(level.key), named(base.key))] as const;
  return [{ rule: "CHANGE", dimensions, kind: "DIFFERENCE", expressions, cells: [level, base] }];
}
