/**
 * What words stand for, by their hashes, in one layer or several. Two words may have one hash: whoever finds something looks at the
 * letters.
 */
export type WordTable<Value> = {
  readonly values: ReadonlyMap<number, Value>;
  /** Where a hash ends as that of a word does: the layers that have such a word. Most other words are passed by on this alone. */
  readonly ends: Uint8Array;
};

/** The last layer that a table can have. */
export const LAST_LAYER = 1 << 7;

const ENDS = 1 << 14;

/** @param layersOf The layers that a value is in, as bits; by default there is one. */
export function wordTable<Value>(
  values: ReadonlyMap<number, Value>,
  layersOf: (value: Value) => number = () => 1,
): WordTable<Value> {
  const ends = new Uint8Array(ENDS);
  for (const [hash, value] of values) ends[hash & (ENDS - 1)] = (ends[hash & (ENDS - 1)] ?? 0) | layersOf(value);
  return { values, ends };
}

/** What a word with this hash may stand for in a layer. */
export const lookUp = <Value>({ values, ends }: WordTable<Value>, hash: number, layer = 1): Value | undefined =>
  ((ends[hash & (ENDS - 1)] ?? 0) & layer) === 0 ? undefined : values.get(hash);
