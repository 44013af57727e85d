import { join } from "node:path";
import { sha256, type Catalogue, type Claim, type Document, type Issue, type Refusal } from "@sourcebook/model";
import { parse } from "@sourcebook/parse";
import * as z from "zod";
import { digestFolder } from "./disk/digest-folder.ts";
import { errorCode } from "./disk/read-bytes.ts";
import { readSourceFolder } from "./disk/read-sources.ts";
import type { ShardStore } from "./disk/shard-store.ts";

/** What a folder of `data/sources` says; places in its issues are relative to `data/sources`. */
export type SourceContents = { readonly documents: readonly ParsedDocument[]; readonly issues: readonly Issue[] };
export type ParsedDocument = {
  readonly document: Document;
  readonly claims: readonly Claim[];
  readonly refusals: readonly Refusal[];
  readonly issues: readonly Issue[];
};

/** Where shards are kept, and what beside the documents decides what they give. */
export type Kept = { readonly store: ShardStore; readonly version: string };

type Reading = {
  readonly folder: string;
  readonly readable: Catalogue;
  /** Null where an entry of it is broken: then documents are read and not parsed. */
  readonly catalogue: Catalogue | null;
  /** Null to read every document anew. */
  readonly kept: Kept | null;
};

/**
 * Reads and parses the folders `slugs` of `folder`, each as often as it changes: shards of them are kept under the hash of their
 * bytes, of the catalogue and of the rules. `onRead` is called after each folder.
 */
export async function readShards(
  slugs: readonly string[],
  reading: Reading,
  onRead: () => void,
): Promise<ReadonlyMap<string, SourceContents>> {
  const contents = new Map<string, SourceContents>();
  const keys = new Set<string>();
  for (const shard of shardsOf(slugs)) {
    const key = reading.kept && (await keyOf(shard, reading.folder, reading.kept.version));
    const known = key === null ? null : await reading.kept?.store.get(key);
    const entries = known ? shardSchema.parse(JSON.parse(known)) : await readShard(shard, reading);
    if (key !== null) keys.add(key);
    if (key !== null && !known) await putQuietly(reading.kept, key, entries);
    for (const [slug, entry] of entries) contents.set(slug, entry);
    for (const _ of shard) onRead();
  }
  if (reading.kept) await reading.kept.store.keep(keys);
  return contents;
}

type Entries = readonly (readonly [slug: string, contents: SourceContents])[];
// The hash of the shard says that it is what was put.
const shardSchema = z.array(z.custom<Entries[number]>());

/** The slugs by the first digits of their hashes: one that comes or goes leaves all other shards as they are. */
function shardsOf(slugs: readonly string[]): Iterable<readonly string[]> {
  const shards = new Map<string, string[]>();
  for (const slug of slugs) {
    const digits = sha256(slug).slice(0, 2);
    const shard = shards.get(digits);
    if (shard) shard.push(slug);
    else shards.set(digits, [slug]);
  }
  return shards.values();
}

/** Null where a file cannot be read: the reading says why. */
async function keyOf(shard: readonly string[], folder: string, version: string): Promise<string | null> {
  try {
    const digests = await Promise.all(shard.map(async (slug) => [slug, await digestFolder(join(folder, slug))]));
    return sha256(JSON.stringify([version, digests]));
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return null;
  }
}

async function readShard(shard: readonly string[], { folder, readable, catalogue }: Reading): Promise<Entries> {
  const entries: Entries[number][] = [];
  for (const slug of shard) {
    const { documents, issues } = await readSourceFolder(join(folder, slug), slug, readable);
    const parsed = documents.map((document) => {
      const found = catalogue ? parse(document, catalogue) : { claims: [], refusals: [], issues: [] };
      const { source, text } = document; // the raw file has served
      return { document: { source, text }, ...found };
    });
    entries.push([slug, { documents: parsed, issues }]);
  }
  return entries;
}

/** A disk that keeps nothing costs time, not results. */
async function putQuietly(kept: Kept | null, key: string, entries: Entries): Promise<void> {
  try {
    await kept?.store.put(key, JSON.stringify(entries));
  } catch (error) {
    if (errorCode(error) === null) throw error;
  }
}
