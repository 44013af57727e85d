import { compareBytes } from "@sourcebook/model";

/** The items by what `keyOf` says of each, in the order in which each key came first; those of which it says null are left out. */
export function groupBy<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key | null,
): ReadonlyMap<Key, [Item, ...Item[]]> {
  const groups = new Map<Key, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) addTo(groups, key, item);
  }
  return groups;
}

/** Groups with their keys, by the bytes of these. */
export const inKeyOrder = <Group>(groups: ReadonlyMap<string, Group>): readonly (readonly [string, Group])[] =>
  [...groups].toSorted(byKey);

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => compareBytes(a, b);

/** Adds an item to its group. */
export function addTo<Item, Key>(groups: Map<Key, [Item, ...Item[]]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
