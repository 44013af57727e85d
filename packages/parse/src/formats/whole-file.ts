import type { Location } from "@sourcebook/model";
import type { Chunks, Format, Found } from "./format.ts";

/** A file that has to be held whole is refused beyond this. */
const LARGEST = 256 * 2 ** 20;

/** The `read` of a format that needs all bytes of a file at once. */
export const wholeFile = (read: (bytes: Uint8Array, at: Location) => Promise<readonly Found[]>): Format["read"] =>
  async function* readWhole(file, at) {
    const bytes = await collect(file);
    if (bytes) yield* await read(bytes, at);
    else yield { issue: { code: "FILE_TOO_LARGE", megabytes: LARGEST / 2 ** 20, at } };
  };

async function collect(file: Chunks): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of file) {
    length += chunk.length;
    if (length > LARGEST) return null;
    chunks.push(chunk);
  }
  return concatenate(chunks);
}

export function concatenate(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
