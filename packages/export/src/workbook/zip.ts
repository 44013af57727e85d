import { strToU8, Zip, ZipDeflate } from "fflate";

/** What a part of an archive holds: bytes, a text, or pieces of a text that are made while they are written. */
export type Part = Uint8Array | string | AsyncIterable<string>;

/** A piece of the part with this name, which begins where the name is another than that of the piece before. */
export type ArchivePiece = { readonly part: string; readonly content: Uint8Array | string };

/** Makes an archive: takes its pieces one after the other, at last null, and gives the bytes that each adds. */
export type Archiver = (piece: ArchivePiece | null) => Uint8Array | Promise<Uint8Array>;

// Zip times are local and start in 1980: this is 1980-01-01 00:00 in every time zone.
const epoch = (): Date => new Date(1980, 0, 1);
const END = new Uint8Array(0);
/** Of ten: packs in 60 % of the time of fflate's usual 6, into 10 % more. */
const LEVEL = 4;

/**
 * Makes a zip file. The same pieces give the same bytes: the time of each part is fixed, and fflate packs in JavaScript, so
 * that the version of zlib does not matter.
 */
export function createArchiver(): (piece: ArchivePiece | null) => Uint8Array {
  const packed: Uint8Array[] = [];
  const archive = new Zip((error, bytes) => {
    if (error) throw error;
    packed.push(bytes);
  });
  let entry: ZipDeflate | null = null;
  const begin = (name: string): ZipDeflate => {
    entry?.push(END, true);
    entry = new ZipDeflate(name, { level: LEVEL });
    entry.mtime = epoch();
    archive.add(entry);
    return entry;
  };
  return (piece) => {
    if (piece) {
      const { part, content } = piece;
      const current = entry?.filename === part ? entry : begin(part);
      current.push(typeof content === "string" ? strToU8(content) : content);
    } else {
      entry?.push(END, true);
      archive.end();
    }
    return Buffer.concat(packed.splice(0));
  };
}

/** Pieces that may be made before the first of them is packed, where that is done elsewhere. */
const AHEAD = 16;

/** A zip file of these parts, in their order, piece by piece. */
export async function* zip(
  parts: Iterable<readonly [string, Part]>,
  archiver: Archiver = createArchiver(),
): AsyncGenerator<Uint8Array> {
  const underway: ReturnType<Archiver>[] = [];
  for await (const piece of piecesOf(parts)) {
    underway.push(archiver(piece));
    if (underway.length > AHEAD) yield (await underway.shift()) ?? END;
  }
  underway.push(archiver(null));
  for (const bytes of underway) yield await bytes;
}

async function* piecesOf(parts: Iterable<readonly [string, Part]>): AsyncGenerator<ArchivePiece> {
  for (const [part, content] of parts) {
    if (typeof content === "string" || content instanceof Uint8Array) yield { part, content };
    else for await (const piece of content) yield { part, content: piece };
  }
}
