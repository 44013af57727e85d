import { groupBy } from "../group-by.ts";
import { firstOf, joinSets, type JoinedSets } from "../joined-sets.ts";
import type { Relation } from "./relation.ts";

/** The relations in groups that share no cell; in the order of the first relation of each. */
export function groupRelations(relations: readonly Relation[]): readonly (readonly Relation[])[] {
  const sets: JoinedSets = new Map();
  for (const { cells } of relations) {
    const [first, ...rest] = cells;
    if (first) for (const { key } of rest) joinSets(sets, first.key, key);
  }
  return [...groupBy(relations, ({ cells }) => firstOf(sets, cells[0]?.key ?? "")).values()];
}
