import { createHash } from "node:crypto";
import { closeSync, existsSync, openSync, readSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "@sourcebook/model";
import * as z from "zod";
import { errorCode, isPassing } from "./read-bytes.ts";
import { indexSections, type SectionEntry, type SectionIndex } from "./section-index.ts";
import { flushFolder, writeFlushed } from "./write-flushed.ts";

/** A named part of what a piece of work gave, in pieces that are taken one by one as they are written. */
export type Section = { readonly name: string; readonly pieces: Iterable<Uint8Array>; readonly rows: number };

/** Sections, each made when those before it are written. */
export type Sections = Iterable<Section> | AsyncIterable<Section>;

const entrySchema: z.ZodType<SectionEntry> = z.strictObject({
  name: z.string(),
  start: z.int(),
  bytes: z.int(),
  rows: z.int(),
  sha256: z.string(),
});

/** A folder with one file of all sections and a manifest of where each stands. What is read is held against the manifest. */
export type Pack = {
  readonly key: string;
  /** The hash of what all sections hold. */
  readonly digest: string;
  readonly sections: SectionIndex;
  /** A section; empty where there is none of that name. Throws DamagedPack. */
  readonly read: (name: string) => Promise<Uint8Array>;
  /** The same piece by piece, each of `size` bytes; says so before the last one if it is not what was written. */
  readonly stream: (name: string, size: number) => AsyncGenerator<Buffer>;
};

/** Thrown where the disk does not give back what was written. The pack is gone by then, so that it is made again. */
export class DamagedPack extends Error {
  constructor(folder: string, options?: ErrorOptions) {
    super(`${folder}: not what was written there`, options);
    this.name = "DamagedPack";
  }
}

function damaged(folder: string, options?: ErrorOptions): DamagedPack {
  rmSync(folder, { recursive: true, force: true });
  return new DamagedPack(folder, options);
}

const CONTENT = "content";
const MANIFEST = "manifest.json";
const manifestSchema = z.strictObject({ sections: z.array(entrySchema), sha256: z.string() });

/** The hash by which a manifest tells that it is whole itself. */
const hashOf = (sections: readonly SectionEntry[]): string => sha256(JSON.stringify(sections));

/** Writes a pack into an empty folder, and flushes it to the disk. */
export async function writePack(folder: string, sections: Sections): Promise<void> {
  const entries: SectionEntry[] = [];
  await writeFlushed(join(folder, CONTENT), piecesOf(sections, entries));
  await writeFlushed(join(folder, MANIFEST), JSON.stringify({ sections: entries, sha256: hashOf(entries) }));
  await flushFolder(folder);
}

/** The pieces of all sections; `entries` gets the place of each. */
async function* piecesOf(sections: Sections, entries: SectionEntry[]): AsyncGenerator<Uint8Array> {
  let start = 0;
  for await (const { name, pieces, rows } of sections) {
    const hash = createHash("sha256");
    let bytes = 0;
    for (const piece of pieces) {
      hash.update(piece);
      bytes += piece.length;
      yield piece;
    }
    entries.push({ name, start, bytes, rows, sha256: hash.digest("hex") });
    start += bytes;
  }
}

/** The pack in a folder; null where there is none. */
export async function openPack(folder: string, key: string): Promise<Pack | "damaged" | null> {
  try {
    const manifest = manifestSchema.parse(JSON.parse(await readFile(join(folder, MANIFEST), "utf8")));
    if (hashOf(manifest.sections) !== manifest.sha256) return "damaged";
    const sections = indexSections(manifest.sections);
    const checked = new Set<string>();
    const stream = (name: string, size: number) => streamSection(folder, sections.get(name), { size, checked });
    return {
      key,
      digest: manifest.sha256,
      sections,
      stream,
      async read(name) {
        const pieces: Buffer[] = [];
        for await (const piece of stream(name, sections.get(name)?.bytes ?? 0)) pieces.push(piece);
        return pieces[0] ?? Buffer.alloc(0);
      },
    };
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT") return existsSync(folder) ? "damaged" : null;
    if (isPassing(error)) throw error; // what others made is not to be thrown away for that
    if (code === null && !(error instanceof SyntaxError) && !(error instanceof z.ZodError)) throw error;
    return "damaged";
  }
}

type Reading = { readonly size: number; readonly checked: Set<string> };

/** Nothing of a section is given out before all of it was held against its hash: at once where it is small, else in a first pass. */
async function* streamSection(
  folder: string,
  entry: SectionEntry | undefined,
  { size, checked }: Reading,
): AsyncGenerator<Buffer> {
  if (!entry) return;
  const isLong = entry.bytes > size;
  if (isLong && !checked.has(entry.name)) for await (const _ of piecesIn(folder, entry, size));
  checked.add(entry.name);
  yield* piecesIn(folder, entry, size);
}

/** The file is opened anew for each piece: a merge reads more packs at a time than a process may hold files open. */
async function* piecesIn(folder: string, entry: SectionEntry, size: number): AsyncGenerator<Buffer> {
  const hash = createHash("sha256");
  for (let at = 0; at < entry.bytes; at += size) {
    const piece = readAt(folder, { start: entry.start + at, length: Math.min(size, entry.bytes - at) });
    hash.update(piece);
    const isLast = at + size >= entry.bytes;
    if (isLast && hash.digest("hex") !== entry.sha256) throw damaged(folder);
    yield piece;
  }
}

/** Waits for the disk: of ten thousands of small sections a promise costs more than each. */
function readAt(folder: string, { start, length }: { readonly start: number; readonly length: number }): Buffer {
  const file = openContent(folder);
  try {
    const piece = Buffer.allocUnsafe(length);
    if (readSync(file, piece, 0, length, start) < length) throw damaged(folder);
    return piece;
  } finally {
    closeSync(file);
  }
}

function openContent(folder: string): number {
  try {
    return openSync(join(folder, CONTENT), "r");
  } catch (cause) {
    throw errorCode(cause) === "ENOENT" ? damaged(folder, { cause }) : cause;
  }
}
