import type { Location } from "@sourcebook/model";
import { type Chunks, concatenate } from "./chunks.ts";
import type { Format, Found } from "./format.ts";

/** A file that has to be held whole is refused beyond this: it is there several times over while it is read. */
const LARGEST = 32 * 2 ** 20;

/** The `read` of a format that needs all bytes of a file at once. */
export const wholeFile = (read: (bytes: Uint8Array, at: Location) => Promise<Iterable<Found>>): Format["read"] =>
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
