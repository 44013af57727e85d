import { join } from "node:path";
import { compareBytes } from "@sourcebook/model";
import type { PackStore } from "../disk/pack-store.ts";
import type { Section } from "../disk/pack.ts";
import { Failure } from "../failure.ts";
import { inOrder } from "./in-order.ts";
import { jsonSection } from "./json-section.ts";
import type { Item, Shard } from "./plan.ts";
import type { Pool } from "./pool.ts";
import type { Block } from "./read-block.ts";
import { readIsolated } from "./read-isolated.ts";
import { unpackReading, type ShardBytes } from "./shard-bytes.ts";
import { claimsOf, DOCUMENTS, ISSUES, REFUSALS, SUMMARY } from "./shard-rows.ts";
import { addSummaries } from "./shard-summary.ts";

/** The documents are no longer those that were planned. */
const changed = (items: readonly Item[]): Failure => {
  const names = new Set(items.map(({ slug }) => join("data", "sources", slug)));
  return new Failure(`${[...names].join(", ")}: error: changed since it was planned; do it again`);
};

export type Extraction = {
  /** The absolute path of the project. */
  readonly root: string;
  readonly store: PackStore;
  readonly pool: Pool;
  /** Called with the bytes of each block that was read. */
  readonly onRead: (bytes: number) => void;
};

/** Reads shards and keeps what each says, while the next one is read. Throws Failure. */
export async function extractShards(shards: readonly Shard[], { store, ...reading }: Extraction): Promise<void> {
  const keep = ({ key, blocks }: ShardReading) => store.put(key, sectionsOf(blocks));
  for await (const _ of inOrder(readShards(shards, reading), keep, 1));
}

type ShardReading = { readonly key: string; readonly blocks: readonly ShardBytes[] };

async function* readShards(
  shards: readonly Shard[],
  { root, pool, onRead }: Omit<Extraction, "store">,
): AsyncGenerator<ShardReading> {
  let blocks: ShardBytes[] = [];
  const read = async (task: Task) => ({
    task,
    arrays: await readIsolated({ root, items: task.items }, pool),
  });
  for await (const { task, arrays } of inOrder(tasksOf(shards), read, 2 * pool.size)) {
    if (!arrays) throw changed(task.items);
    blocks.push(...arrays.map(unpackReading));
    onRead(bytesOf(task.items));
    if (!task.isLast) continue;
    yield { key: task.key, blocks };
    blocks = [];
  }
}

/** About so much is read by a thread at a time, and no more than so many folders. */
const BLOCK = { bytes: 512 * 2 ** 10, items: 64 };

type Task = Pick<Block, "items"> & { readonly key: string; readonly isLast: boolean };

function* tasksOf(shards: readonly Shard[]): Generator<Task> {
  for (const { key, items } of shards) {
    let first = 0;
    for (let next = 1; next <= items.length; next += 1) {
      const block = items.slice(first, next);
      const isLast = next === items.length;
      if (!isLast && bytesOf(block) < BLOCK.bytes && block.length < BLOCK.items) continue;
      yield { key, items: block, isLast };
      first = next;
    }
  }
}

const bytesOf = (items: readonly Item[]): number => items.reduce((total, { bytes }) => total + bytes, 0);

/** The sections of a shard: documents by DOC_ID, so that shards can be merged. */
function* sectionsOf(blocks: readonly ShardBytes[]): Generator<Section> {
  const documents = blocks.flatMap((block) => block.documents).toSorted((a, b) => compareBytes(a.id, b.id));
  yield { name: DOCUMENTS, pieces: documents.map(({ document }) => document), rows: documents.length };
  yield { name: REFUSALS, pieces: documents.map(({ refusals }) => refusals), rows: documents.length };
  const partitions = [...new Set(blocks.flatMap(({ claims }) => [...claims.keys()]))].toSorted((a, b) => a - b);
  for (const partition of partitions) {
    const found = blocks.flatMap(({ claims }) => claims.get(partition) ?? []);
    yield section(claimsOf(partition), found);
  }
  yield section(
    ISSUES,
    blocks.map(({ issues }) => issues),
  );
  const summary = addSummaries(blocks.map((block) => block.summary));
  yield jsonSection(SUMMARY, summary);
}

const section = (name: string, found: readonly { readonly rows: number; readonly bytes: Uint8Array }[]): Section => ({
  name,
  pieces: found.map(({ bytes }) => bytes),
  rows: found.reduce((total, { rows }) => total + rows, 0),
});
