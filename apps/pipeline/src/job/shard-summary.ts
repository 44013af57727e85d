import { compareBytes } from "@sourcebook/model";
import type { Pack } from "../disk/pack.ts";
import { inOrder } from "./in-order.ts";
import { readJson } from "./json-section.ts";
import { SUMMARY, type ShardSummary } from "./shard-rows.ts";

/** What all shards hold together, counted. A few at a time: a process may hold so many files open. */
export async function readSummaries(shards: readonly Pack[]): Promise<ShardSummary> {
  const summaries: ShardSummary[] = [];
  for await (const summary of inOrder(shards, (shard) => readJson<ShardSummary>(shard, SUMMARY), 32))
    summaries.push(summary);
  return addSummaries(summaries);
}

/** What several summaries say together. */
export const addSummaries = (summaries: readonly ShardSummary[]): ShardSummary => ({
  found: summaries.reduce((total, { found }) => total + found, 0),
  read: summaries.reduce((total, { read }) => total + read, 0),
  refused: summaries.flatMap(({ refused }) => refused),
  families: [...new Set(summaries.flatMap(({ families }) => families))].toSorted(compareBytes),
});
