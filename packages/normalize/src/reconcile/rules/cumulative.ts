import { monthsIn, monthsPeriod, parseDay, type Period } from "@sourcebook/model";
import { cellAt, inPeriod, type StatedCell } from "../cells.ts";
import { difference, named, sum } from "../expression.ts";
import { equal, type Relation } from "../relation.ts";
import type { Rule, World } from "../rule.ts";
import { isAdditiveFlow } from "./flows.ts";
import { atMost } from "./part-of-whole.ts";

/** CUMULATIVE: a flow of some months is not more than that of more months from the same start; with the rest, it is that. */
export const cumulative: Rule = {
  relations: (short, world) => {
    const found = restOf(short, world);
    if (!found) return [];
    const { long, rest } = found;
    const remainder = cellAt(world.cells, inPeriod(short.dimensions, rest));
    return [atMost("CUMULATIVE", short, long), ...(remainder ? [sumOf(short, remainder, long)] : [])];
  },
  implied: (short, world) => {
    const found = restOf(short, world);
    if (!found) return [];
    const dimensions = inPeriod(short.dimensions, found.rest);
    if (cellAt(world.cells, dimensions)) return [];
    const expressions = [difference(named(found.long.key), named(short.key))] as const;
    return [{ rule: "CUMULATIVE", dimensions, kind: "DIFFERENCE", expressions, cells: [found.long, short] }];
  },
};

/** The next longer period that is stated, and the months that it is longer by. */
function restOf(short: StatedCell, { cells, catalogue }: World): { long: StatedCell; rest: Period } | null {
  const long = isAdditiveFlow(short.dimensions, catalogue) ? cells.longer.get(short) : undefined;
  if (!long?.period || !short.period) return null;
  const [{ year, month }, months] = [parseDay(short.period.start), monthsIn(short.period)];
  return { long, rest: monthsPeriod(year, month + months, monthsIn(long.period) - months) };
}

function sumOf(short: StatedCell, rest: StatedCell, long: StatedCell): Relation {
  const [a, b, c] = [named(short.key), named(rest.key), named(long.key)];
  return {
    rule: "CUMULATIVE",
    cells: [long, short, rest],
    forms: [equal(long, sum(a, b)), equal(short, difference(c, b)), equal(rest, difference(c, a))],
    kind: "SUM",
  };
}
