import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "@sourcebook/model";
import { encodeReadings } from "./encode-shard.ts";
import { digestOfLines } from "./find-lines.ts";
import type { Item } from "./plan.ts";
import type { Pool } from "./pool.ts";
import type { Block } from "./read-block.ts";
import { packReading } from "./shard-bytes.ts";

/**
 * What a block says, in one or more arrays. Where reading it fails, halves of it are read until the document that is to blame
 * is alone; that one is left out, with an issue that says why. Null where the disk no longer holds what was planned.
 */
export async function readIsolated(block: Block, pool: Pool): Promise<readonly Uint8Array[] | null> {
  try {
    const bytes = await pool.read(block);
    return bytes && [bytes];
  } catch (error) {
    const halves = await halve(block);
    if (halves === "changed") return null;
    if (!halves) return [quarantined(block.items, pool.wordFailure(error))];
    const read: Uint8Array[] = [];
    for (const half of halves) {
      const found = await readIsolated(half, pool);
      if (!found) return null;
      read.push(...found);
    }
    return read;
  }
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

/** Two blocks that hold what one did; null where it is one document, or one file that only reading can part. */
async function halve({ root, items }: Block): Promise<readonly Block[] | "changed" | null> {
  if (items.length > 1) {
    const middle = Math.ceil(items.length / 2);
    return [items.slice(0, middle), items.slice(middle)].map((half) => ({ root, items: half }));
  }
  const [item] = items;
  if (!item?.lines) return null;
  const halves = await halveLines(item, item.lines, join(root, "data", "sources"));
  return halves === "changed" ? halves : (halves?.map((half) => ({ root, items: [half] })) ?? null);
}

const LF = 0x0a;

/** Null where there is no end of a line but the last. */
async function halveLines(
  item: Item,
  lines: NonNullable<Item["lines"]>,
  sources: string,
): Promise<readonly Item[] | "changed" | null> {
  const folder = join(sources, item.slug);
  const bytes = await readRange(join(folder, lines.file), lines.start, item.bytes);
  const description = await readFile(join(folder, "source.yaml"));
  if (digestOfLines(description, sha256(bytes)) !== item.digest) return "changed";
  const middle = bytes.length / 2;
  const before = bytes.lastIndexOf(LF, middle) + 1;
  const cut = before > 0 ? before : bytes.indexOf(LF, middle) + 1;
  if (cut === 0 || cut === bytes.length) return null;
  const [one, two] = [bytes.subarray(0, cut), bytes.subarray(cut)];
  const itemOf = (part: Buffer, start: number, line: number): Item => ({
    ...item,
    bytes: part.length,
    digest: digestOfLines(description, sha256(part)),
    lines: { ...lines, start, line },
  });
  const count = one.reduce((total, byte) => total + (byte === LF ? 1 : 0), 0);
  return [itemOf(one, lines.start, lines.line), itemOf(two, lines.start + cut, lines.line + count)];
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
