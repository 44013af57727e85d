import { mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { flushFolder, writeFlushed } from "./write-flushed.ts";

/** Writes a file and puts it in the place of the old one, as a whole: a reader sees one or the other. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}.new`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFlushed(beside, content);
    await rename(beside, path);
    await flushFolder(dirname(path));
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
