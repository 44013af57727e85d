import { readdir, rename, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { clearAway } from "./clear-away.ts";
import { isAlive } from "./is-alive.ts";
import { makeFolder } from "./make-folder.ts";
import { flushFolder, writeFlushed } from "./write-flushed.ts";

/** Writes a file and puts it in the place of the old one, as a whole: a reader sees one or the other. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${besideOn(path)}${process.pid}.new`;
  await makeFolder(dirname(path));
  await clearKilled(path);
  try {
    await writeFlushed(beside, content);
    await rename(beside, path);
    await flushFolder(dirname(path));
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

// `plan.json` is written as `plan.json.HOST.PROCESS.new`. Several machines may share the folder.
const besideOn = (path: string): string => `${path}.${hostname()}.`;

/** Removes what runs left that were killed on this machine. */
async function clearKilled(path: string): Promise<void> {
  const prefix = basename(besideOn(path));
  for (const entry of await readdir(dirname(path))) {
    const [, owner] = entry.startsWith(prefix) ? (/^(\d+)\.new$/.exec(entry.slice(prefix.length)) ?? []) : [];
    if (owner !== undefined && !isAlive(Number(owner))) await clearAway(join(dirname(path), entry));
  }
}
