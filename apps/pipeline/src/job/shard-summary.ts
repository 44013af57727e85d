import { compareBytes } from "@sourcebook/model";
import type { Pack } from "../disk/pack.ts";
import { SUMMARY, type ShardSummary } from "./shard-rows.ts";

/** What a shard holds, counted. */
export async function readSummary(shard: Pack): Promise<ShardSummary> {
  const summary: ShardSummary = JSON.parse(Buffer.from(await shard.read(SUMMARY)).toString("utf8"));
  return summary;
}

/** What several summaries say together. */
export const addSummaries = (summaries: readonly ShardSummary[]): ShardSummary => ({
  found: summaries.reduce((total, { found }) => total + found, 0),
  read: summaries.reduce((total, { read }) => total + read, 0),
  refused: summaries.flatMap(({ refused }) => refused),
  families: [...new Set(summaries.flatMap(({ families }) => families))].toSorted(compareBytes),
});
