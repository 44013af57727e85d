import { compareBytes } from "@sourcebook/model";

/** Where a section stands among others, and the hash of what it holds. */
export type SectionEntry = {
  readonly name: string;
  readonly start: number;
  readonly bytes: number;
  readonly rows: number;
  readonly sha256: string;
};

/** The sections of a pack, in the order in which they were written. */
export type SectionIndex = {
  readonly get: (name: string) => SectionEntry | undefined;
  readonly all: () => Iterable<SectionEntry>;
};

const HASH = 32;

/** Keeps entries in some 80 bytes each: a shard may have a thousand, and each thread knows those of all shards. */
export function indexSections(entries: readonly SectionEntry[]): SectionIndex {
  const names = entries.map(({ name }) => name);
  const nameAt = (index: number): string => names[index] ?? "";
  const starts = Float64Array.from(entries, ({ start }) => start);
  const lengths = Float64Array.from(entries, ({ bytes }) => bytes);
  const rows = Uint32Array.from(entries, ({ rows: count }) => count);
  const hashes = Buffer.from(entries.map(({ sha256 }) => sha256).join(""), "hex");
  const byName = Uint32Array.from(entries.keys()).toSorted((a, b) => compareBytes(nameAt(a), nameAt(b)));

  const at = (index: number): SectionEntry | undefined => {
    const name = names[index];
    if (name === undefined) return undefined;
    const sha256 = hashes.toString("hex", index * HASH, (index + 1) * HASH);
    return { name, start: starts[index] ?? 0, bytes: lengths[index] ?? 0, rows: rows[index] ?? 0, sha256 };
  };
  return {
    get: (name) => {
      let [low, high] = [0, byName.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (compareBytes(nameAt(byName[middle] ?? 0), name) < 0) low = middle + 1;
        else high = middle;
      }
      const found = at(byName[low] ?? -1);
      return found?.name === name ? found : undefined;
    },
    *all() {
      for (const index of names.keys()) {
        const entry = at(index);
        if (entry) yield entry;
      }
    },
  };
}
