import { type Chunks, concatenate, iterate } from "../chunks.ts";

/** Takes bytes off a stream, so many at a time. */
export type ByteReader = {
  /** The bytes up to a blank line, which is taken too; null at the end, or where none comes within the limit. */
  readonly takeHead: (limit: number) => Promise<Uint8Array | null>;
  /** So many bytes, fewer at the end. */
  readonly take: (count: number) => Promise<Uint8Array>;
  /** Passes over so many bytes, and tells how many there were. */
  readonly skip: (count: number) => Promise<number>;
};

export function createByteReader(chunks: Chunks): ByteReader {
  const source = iterate(chunks);
  let ahead: Uint8Array = new Uint8Array();

  async function pull(): Promise<boolean> {
    const { value, done } = await source.next();
    if (!done) ahead = ahead.length === 0 ? value : concatenate([ahead, value]);
    return !done;
  }
  async function pass(count: number, keep: (bytes: Uint8Array) => void): Promise<number> {
    let left = count;
    while (left > 0 && (ahead.length > 0 || (await pull()))) {
      const bytes = ahead.subarray(0, left);
      keep(bytes);
      ahead = ahead.subarray(bytes.length);
      left -= bytes.length;
    }
    return count - left;
  }
  return {
    async takeHead(limit) {
      let end = endOfHead(ahead);
      while (end < 0 && ahead.length < limit && (await pull())) end = endOfHead(ahead);
      if (end < 0 || end > limit) return null;
      const head = ahead.subarray(0, end);
      ahead = ahead.subarray(end);
      return head;
    },
    async take(count) {
      const parts: Uint8Array[] = [];
      await pass(count, (bytes) => parts.push(bytes));
      return concatenate(parts);
    },
    skip: (count) => pass(count, () => {}),
  };
}

/** Where the blank line after a head ends; -1 where there is none. */
function endOfHead(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    if (bytes[at + 1] === LF) return at + 2;
    if (bytes[at + 1] === CR && bytes[at + 2] === LF) return at + 3;
  }
  return -1;
}

const CR = 0x0d;
const LF = 0x0a;
