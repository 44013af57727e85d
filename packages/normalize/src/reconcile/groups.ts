import { groupBy } from "../group-by.ts";
import type { Relation } from "./rule.ts";

/** The relations in groups that share no cell; in the order of the first relation of each. */
export function groupRelations(relations: readonly Relation[]): readonly (readonly Relation[])[] {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root))
      root = parent;
    for (let at = key; at !== root;) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { cells } of relations) {
    const [first, ...rest] = cells;
    if (!first) continue;
    const root = rootOf(first.key);
    parents.set(root, root);
    for (const { key } of rest) parents.set(rootOf(key), root);
  }
  return [...groupBy(relations, ({ cells }) => rootOf(cells[0]?.key ?? "")).values()];
}
