import { open, stat } from "node:fs/promises";
import { join } from "node:path";
import type { SourceFile } from "@sourcebook/model";
import { errorCode } from "./read-bytes.ts";
import { holdsLines, readDescription } from "./read-sources.ts";

/** A file of more bytes is looked at whether it is JSON Lines, which can be read a part at a time. */
export const LARGE = 2 ** 20;

/** Is a file a large one of JSON Lines? Rejects with the error of the system. */
export async function isCorpus(file: string): Promise<boolean> {
  const found = await stat(file);
  return found.isFile() && found.size >= LARGE && holdsLines(await headOf(file));
}

/** What `source.yaml` of a folder says, where its document is a large file of JSON Lines; null for any other. */
export async function findCorpus(folder: string): Promise<SourceFile | null> {
  try {
    const { metadata } = readDescription(folder, folder);
    if (!metadata || metadata.table) return null;
    return (await isCorpus(join(folder, metadata.document))) ? metadata : null;
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return null;
  }
}

async function headOf(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096));
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
