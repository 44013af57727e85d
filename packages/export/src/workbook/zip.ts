import { strToU8, Zip, ZipDeflate } from "fflate";

/** What a part of an archive holds: bytes, a text, or pieces of a text that are made while they are written. */
export type Part = Uint8Array | string | AsyncIterable<string>;

// Zip times are local and start in 1980: this is 1980-01-01 00:00 in every time zone.
const epoch = (): Date => new Date(1980, 0, 1);
const END = new Uint8Array(0);
/** Of ten: packs in 60 % of the time of fflate's usual 6, into 10 % more. */
const LEVEL = 4;

/**
 * A zip file of these parts, in their order, piece by piece. The same parts give the same bytes: the time of each is fixed, and
 * fflate packs in JavaScript, so that the version of zlib does not matter.
 */
export async function* zip(parts: Iterable<readonly [string, Part]>): AsyncGenerator<Uint8Array> {
  const packed: Uint8Array[] = [];
  const archive = new Zip((error, bytes) => {
    if (error) throw error;
    packed.push(bytes);
  });
  for (const [name, part] of parts) {
    const entry = new ZipDeflate(name, { level: LEVEL });
    entry.mtime = epoch();
    archive.add(entry);
    for await (const piece of piecesOf(part)) {
      entry.push(piece);
      yield* packed.splice(0);
    }
    entry.push(END, true);
    yield* packed.splice(0);
  }
  archive.end();
  yield* packed.splice(0);
}

async function* piecesOf(part: Part): AsyncGenerator<Uint8Array> {
  if (part instanceof Uint8Array) yield part;
  else if (typeof part === "string") yield strToU8(part);
  else for await (const piece of part) yield strToU8(piece);
}
