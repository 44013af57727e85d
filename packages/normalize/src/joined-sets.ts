import { compareBytes } from "@sourcebook/model";

/**
 * Sets of keys that are joined one by one: each key leads to another of its set, and over others to the first by its bytes, which
 * stands for all. A key that has been joined with none need not be there.
 */
export type JoinedSets = Map<string, string>;

/** The key that stands for the set of `key`. */
export function firstOf(sets: JoinedSets, key: string): string {
  let [at, above] = [key, sets.get(key)];
  while (above !== undefined && above !== at) {
    const next = sets.get(above) ?? above;
    sets.set(at, next); // later ways are shorter
    [at, above] = [above, next];
  }
  return at;
}

/** Makes one set of those of two keys. */
export function joinSets(sets: JoinedSets, one: string, other: string): void {
  const [a, b] = [firstOf(sets, one), firstOf(sets, other)];
  if (compareBytes(a, b) < 0) sets.set(b, a);
  else sets.set(a, b);
}
