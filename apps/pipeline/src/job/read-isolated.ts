import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "@sourcebook/model";
import { countLines, halveLines } from "../disk/read-lines.ts";
import { encodeReadings } from "./encode-shard.ts";
import { digestOfLines } from "./find-lines.ts";
import { isolate } from "./isolate.ts";
import type { Item } from "./plan.ts";
import type { Pool } from "./pool.ts";
import type { Block } from "./read-block.ts";
import { packReading } from "./shard-bytes.ts";

/**
 * What a block says, in one or more arrays. A document that cannot be read is left out, with an issue that says why.
 * Null where the disk no longer holds what was planned.
 */
export async function readIsolated(block: Block, pool: Pool): Promise<readonly Uint8Array[] | null> {
  const arrays = await isolate<Block, Uint8Array | null>(block, {
    run: pool.read,
    halve,
    blame: ({ items }, failure) => quarantined(items, pool.wordFailure(failure)),
  });
  const read = arrays.flatMap((array) => array ?? []);
  return read.length === arrays.length ? read : null;
}

function quarantined(items: readonly Item[], cause: string): Uint8Array {
  const readings = items.map((item) => {
    const { slug, lines } = item;
    const at = lines ? { file: join(slug, lines.file), line: lines.line } : { file: slug };
    const name = lines ? `${at.file}:${lines.line}` : slug;
    return {
      item,
      slug,
      documents: [],
      issues: [{ code: "QUARANTINED", cause, at } as const],
      found: 1,
      refused: [name],
    };
  });
  return packReading(encodeReadings(readings, null));
}

/** Null where it is one document, or one file that only reading can part. */
async function halve({ items, ...block }: Block): Promise<readonly Block[] | null> {
  if (items.length > 1) {
    const middle = Math.ceil(items.length / 2);
    return [items.slice(0, middle), items.slice(middle)].map((half) => ({ ...block, items: half }));
  }
  const [item] = items;
  const halves = item?.lines && (await halveItem(item, item.lines, join(block.root, "data", "sources")));
  return halves?.map((half) => ({ ...block, items: [half] })) ?? null;
}

/** Null where there is no end of a line but the last. What has changed since it was planned is not parted: reading it tells. */
async function halveItem(
  item: Item,
  lines: NonNullable<Item["lines"]>,
  sources: string,
): Promise<readonly Item[] | null> {
  const folder = join(sources, item.slug);
  const bytes = await readRange(join(folder, lines.file), lines.start, item.bytes);
  const description = await readFile(join(folder, "source.yaml"));
  const halves = halveLines(bytes);
  if (!halves || digestOfLines(description, sha256(bytes)) !== item.digest) return null;
  const [one, two] = halves;
  const itemOf = (part: Uint8Array, start: number, line: number): Item => ({
    ...item,
    bytes: part.length,
    digest: digestOfLines(description, sha256(part)),
    lines: { ...lines, start, line },
  });
  return [itemOf(one, lines.start, lines.line), itemOf(two, lines.start + one.length, lines.line + countLines(one))];
}

async function readRange(file: string, start: number, length: number): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, start);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
