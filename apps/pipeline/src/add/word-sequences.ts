/** So many words in a row rarely stand in two texts by chance. */
const LENGTH = 5;

/** The hashes of all runs of words of a text: what two versions of an article share. */
export function wordSequences(text: string): ReadonlySet<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const sequences = new Set<number>();
  for (let at = 0; at + LENGTH <= words.length; at += 1) sequences.add(hash(words.slice(at, at + LENGTH).join(" ")));
  return sequences;
}

/** How much of the shorter text stands in the other, from 0 to 1; 0 where it is too short to tell. */
export function sharedPart(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  if (shorter.size === 0) return 0;
  let shared = 0;
  for (const sequence of shorter) if (longer.has(sequence)) shared += 1;
  return shared / shorter.size;
}

/** FNV-1a with 32 bits, over UTF-16 units: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
