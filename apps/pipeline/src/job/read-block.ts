import { join } from "node:path";
import type { Catalogue } from "@sourcebook/model";
import { encodeReadings, type ItemReading } from "./encode-shard.ts";
import type { Item } from "./plan.ts";
import { readItem } from "./read-item.ts";
import { packReading } from "./shard-bytes.ts";

/** Items of one shard that a worker reads at a time. */
export type Block = {
  /** The absolute path of the project. */
  readonly root: string;
  readonly items: readonly Item[];
};

/** What a block says, as bytes; null where the disk no longer holds what was planned. */
export async function readBlock({ root, items }: Block, catalogue: Catalogue): Promise<Uint8Array | null> {
  const readings: ItemReading[] = [];
  for (const item of items) {
    const reading = await readItem(item, join(root, "data", "sources"), catalogue);
    if (!reading) return null;
    readings.push({ ...reading, item });
  }
  return packReading(encodeReadings(readings, catalogue));
}
