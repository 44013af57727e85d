import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "@sourcebook/model";
import { findCorpus } from "../disk/find-corpus.ts";
import { countLines } from "../disk/read-lines.ts";
import type { Item } from "./plan.ts";

/** About so much of a file is given to a worker at a time. */
const ITEM_BYTES = 512 * 2 ** 10;
const LF = 0x0a;

/**
 * The JSON Lines that are the document of a folder, cut into whole lines of about `ITEM_BYTES`; null where the
 * folder has no such document. Reads the file once.
 */
export async function findLines(folder: string, slug: string): Promise<readonly Item[] | null> {
  const metadata = await findCorpus(join(folder, slug));
  if (!metadata) return null;
  const description = await readFile(join(folder, slug, "source.yaml"));
  const { ranges, hash } = await cutRanges(join(folder, slug, metadata.document));
  return ranges.map(({ start, bytes, line, digest }) => ({
    slug,
    bytes,
    digest: digestOfLines(description, digest),
    lines: { file: metadata.document, start, line, sha256: hash },
  }));
}

/** What lines are read from: their own bytes, and the `source.yaml` beside them. */
export const digestOfLines = (description: Uint8Array, lines: string): string =>
  sha256(`${sha256(description)} ${lines}`);

type Range = { readonly start: number; readonly bytes: number; readonly line: number; readonly digest: string };

/** Whole lines: a range ends with the last line that a chunk of `ITEM_BYTES` has whole, once it is half as long. */
async function cutRanges(file: string): Promise<{ readonly ranges: readonly Range[]; readonly hash: string }> {
  const whole = createHash("sha256");
  const ranges: Range[] = [];
  let range = { start: 0, bytes: 0, line: 1, hash: createHash("sha256") };
  let line = 1;
  const add = (piece: Buffer): void => {
    range.hash.update(piece);
    range.bytes += piece.length;
    line += countLines(piece);
  };
  const close = (): void => {
    const { hash, ...place } = range;
    ranges.push({ ...place, digest: hash.digest("hex") });
    range = { start: range.start + range.bytes, bytes: 0, line, hash: createHash("sha256") };
  };
  for await (const chunk of createReadStream(file, { highWaterMark: ITEM_BYTES })) {
    if (!Buffer.isBuffer(chunk)) continue;
    whole.update(chunk);
    const end = chunk.lastIndexOf(LF) + 1;
    add(chunk.subarray(0, end));
    if (end > 0 && range.bytes >= ITEM_BYTES / 2) close();
    add(chunk.subarray(end));
  }
  if (range.bytes > 0) close();
  return { ranges, hash: whole.digest("hex") };
}
