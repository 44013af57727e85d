import {
  compareRationals,
  minus,
  observationKey,
  over,
  parsePeriod,
  plus,
  ratio,
  times,
  type Dimensions,
  type Rational,
} from "@sourcebook/model";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimOf, sourceOf } from "../claims.fixture.ts";
import { dimensionsOf } from "../keys.ts";
import { tradeCatalogue } from "../trade.fixture.ts";
import { indexCells, type StatedCell } from "./cells.ts";
import type { Domain } from "./domain.ts";
import { groupRelations } from "./groups.ts";
import { propagate } from "./propagate.ts";
import { holds, intersect, type Range } from "./range.ts";
import type { Relation } from "./relation.ts";
import { rules } from "./rules/index.ts";
import { NO_WHOLES } from "./wholes.ts";

const claim = claimOf({ source: sourceOf("one"), start: 1 });
const plain = dimensionsOf(claim);
const at = (more: Partial<Dimensions>): Dimensions => ({ ...plain, ...more });

/** Cells of every rule: levels of three years and eleven months, growth, change, parts, balance, a product, its share. */
const shapes = {
  x20: at({ TIME_PERIOD: "2020" }),
  x21: at({ TIME_PERIOD: "2021" }),
  x22: at({ TIME_PERIOD: "2022" }),
  eleven: at({ TIME_PERIOD: "2021-01-01/P11M", FREQ: "I" }),
  december: at({ TIME_PERIOD: "2021-12", FREQ: "M" }),
  g21: at({ TIME_PERIOD: "2021", TRANSFORMATION: "GY", UNIT_MEASURE: "PT" }),
  g22: at({ TIME_PERIOD: "2022", TRANSFORMATION: "G1", UNIT_MEASURE: "PT" }),
  d21: at({ TIME_PERIOD: "2021", TRANSFORMATION: "DY" }),
  exports: at({ TIME_PERIOD: "2021", INDICATOR: "EXPORTS" }),
  imports: at({ TIME_PERIOD: "2021", INDICATOR: "IMPORTS" }),
  balance: at({ TIME_PERIOD: "2021", INDICATOR: "TRADE_BALANCE" }),
  food: at({ TIME_PERIOD: "2021", PRODUCT: "AGRI_FOOD" }),
  share: at({ TIME_PERIOD: "2021", PRODUCT: "AGRI_FOOD", TRANSFORMATION: "SHP", UNIT_MEASURE: "PT" }),
};
type Name = keyof typeof shapes;
const isName = (name: string): name is Name => name in shapes;
const names: readonly Name[] = Object.keys(shapes).filter(isName);

const cellOf = (name: Name, range: Range): StatedCell => ({
  key: observationKey(shapes[name]),
  dimensions: shapes[name],
  shown: { id: name, claim, hard: range, soft: range, value: null, isCorrected: false },
  others: [],
  repeats: [],
  period: parsePeriod(shapes[name].TIME_PERIOD),
});

function relationsOf(cells: readonly StatedCell[]): readonly (readonly Relation[])[] {
  const world = { cells: indexCells(cells), wholes: NO_WHOLES, catalogue: tradeCatalogue };
  return groupRelations(world.cells.all.flatMap((cell) => rules.flatMap((rule) => rule.relations(cell, world))));
}

function narrowed(cells: readonly StatedCell[]) {
  const groups = relationsOf(cells).map((relations) => propagate(relations, "hard"));
  return {
    domains: new Map<string, Domain>(groups.flatMap(({ domains }) => [...domains])),
    broken: groups.some(({ broken }) => broken.size > 0),
  };
}

const whole = (n: number): Rational => ratio(BigInt(n));
const percent = (part: Rational, of: Rational): Rational => times(over(part, of), whole(100));

/** Values that satisfy every rule. */
const truth = fc
  .record({
    x20: fc.integer({ min: 1, max: 40 }),
    exports: fc.integer({ min: 1, max: 30 }),
    imports: fc.integer({ min: 1, max: 30 }),
    food: fc.nat(100),
    eleven: fc.nat(100),
    x22: fc.integer({ min: 1, max: 40 }),
  })
  .map((drawn): Readonly<Record<Name, Rational>> => {
    const [x20, x22] = [whole(drawn.x20), whole(drawn.x22)];
    const [exports, imports] = [whole(drawn.exports), whole(drawn.imports)];
    const x21 = plus(exports, imports);
    const part = (hundredths: number) => times(x21, ratio(BigInt(hundredths), 100n));
    const [food, eleven] = [part(drawn.food), part(drawn.eleven)];
    return {
      x20,
      x21,
      x22,
      eleven,
      december: minus(x21, eleven),
      g21: percent(minus(x21, x20), x20),
      g22: percent(minus(x22, x21), x21),
      d21: minus(x21, x20),
      exports,
      imports,
      balance: minus(exports, imports),
      food,
      share: percent(food, x21),
    };
  });

/** How far the ends of an interval lie from the value, in halves; null for no end. */
const slack = fc.tuple(fc.option(fc.nat(6), { nil: null, freq: 8 }), fc.option(fc.nat(6), { nil: null, freq: 8 }));
const around = (value: Rational, [below, above]: readonly [number | null, number | null]): Range => ({
  lower: below === null ? null : { value: minus(value, ratio(BigInt(below), 2n)), open: false },
  upper: above === null ? null : { value: plus(value, ratio(BigInt(above), 2n)), open: false },
});
const satisfied = fc
  .tuple(
    truth,
    fc.array(slack, { minLength: names.length, maxLength: names.length }),
    fc.subarray([...names], { minLength: 2 }),
  )
  .map(([values, slacks, stated]) => ({
    values,
    cells: stated.map((name) => cellOf(name, around(values[name], slacks[names.indexOf(name)] ?? [0, 0]))),
  }));

const sameEnd = (a: Range["lower"], b: Range["lower"]): boolean =>
  a === null || b === null ? a === b : compareRationals(a.value, b.value) === 0;

const rangesOf = (of: readonly StatedCell[]) =>
  new Map(Array.from(narrowed(of).domains, ([key, { range }]) => [key, range]));

describe("propagation", () => {
  it("never excludes values that satisfy all rules", () => {
    fc.assert(
      fc.property(satisfied, ({ values, cells }) => {
        const { domains, broken } = narrowed(cells);
        expect(broken).toBe(false);
        for (const { key, shown } of cells) {
          const name = names.find((each) => each === shown.id);
          const domain = domains.get(key);
          if (name && domain) expect([name, holds(domain.range, values[name])]).toEqual([name, true]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("never widens an interval", () => {
    fc.assert(
      fc.property(satisfied, ({ cells }) => {
        const { domains } = narrowed(cells);
        for (const { key, shown } of cells) {
          const range = domains.get(key)?.range ?? shown.hard;
          const both = intersect(range, shown.hard);
          expect(both && sameEnd(both.lower, range.lower) && sameEnd(both.upper, range.upper)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("does not depend on the order of the cells", () => {
    const shuffled = satisfied.chain(({ cells }) =>
      fc.tuple(fc.constant(cells), fc.shuffledSubarray([...cells], { minLength: cells.length })),
    );
    fc.assert(
      fc.property(shuffled, ([cells, other]) => {
        expect(rangesOf(other)).toEqual(rangesOf(cells));
      }),
      { numRuns: 200 },
    );
  });

  it("leaves every solution that a search of all whole numbers finds, and reports none where there is none", () => {
    const bounds = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.nat(5)).map(([low, size]) => [low, low + size] as const);
    fc.assert(
      fc.property(fc.tuple(bounds, bounds, bounds, bounds), ([e, i, t, b]) => {
        const box = { exports: e, imports: i, x21: t, balance: [b[0] - 5, b[1] - 5] as const };
        const cells = (["exports", "imports", "x21", "balance"] as const).map((name) =>
          cellOf(name, {
            lower: { value: whole(box[name][0]), open: false },
            upper: { value: whole(box[name][1]), open: false },
          }),
        );
        const { domains, broken } = narrowed(cells);
        const solutions = searchAll(box);
        if (broken) expect(solutions).toEqual([]);
        for (const solution of solutions) {
          for (const { key, shown } of cells) {
            const value = solution[shown.id] ?? NaN;
            expect(holds(domains.get(key)?.range ?? shown.hard, whole(value))).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});

type Box = Readonly<Record<"exports" | "imports" | "x21" | "balance", readonly [number, number]>>;

function searchAll({ exports, imports, x21, balance }: Box): readonly Readonly<Record<string, number>>[] {
  const found: Record<string, number>[] = [];
  for (let e = exports[0]; e <= exports[1]; e += 1) {
    for (let i = imports[0]; i <= imports[1]; i += 1) {
      const fits = e + i >= x21[0] && e + i <= x21[1] && e - i >= balance[0] && e - i <= balance[1];
      if (fits) found.push({ exports: e, imports: i, x21: e + i, balance: e - i });
    }
  }
  return found;
}
