import { rmSync } from "node:fs";
import { open, readdir, rename, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { clearAway } from "./clear-away.ts";
import { isAlive } from "./is-alive.ts";
import { makeFolder } from "./make-folder.ts";
import { flushFolder } from "./write-flushed.ts";

/** Writes a file and puts it in the place of the old one, as a whole: a reader sees one or the other. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  await makeFolder(dirname(path));
  const file = await openReplacement(path);
  try {
    await file.write(content);
    await file.place();
  } finally {
    await file.discard();
  }
}

/** A file that is written beside the one that it is to replace, which stands until then. */
export type Replacement = {
  readonly write: (content: string | Uint8Array) => Promise<void>;
  /** Puts what was written in the place of the old file. */
  readonly place: () => Promise<void>;
  /** Removes what was written and not placed. */
  readonly discard: () => Promise<void>;
};

/** Begins a file that is to replace the one at `path`, if there is one. Rejects with the error of the system. */
export async function openReplacement(path: string): Promise<Replacement> {
  const beside = `${besideOn(path)}${process.pid}.new`;
  await clearKilled(path);
  const handle = await open(beside, "wx");
  // The reader of a pipe may have seen enough before all is written, and the program ends.
  const giveUp = (): void => rmSync(beside, { force: true });
  process.once("exit", giveUp);
  return {
    write: (content) => handle.writeFile(content),
    async place() {
      await handle.sync();
      await handle.close();
      await rename(beside, path);
      process.off("exit", giveUp);
      await flushFolder(dirname(path));
    },
    async discard() {
      process.off("exit", giveUp);
      await handle.close();
      await rm(beside, { force: true });
    },
  };
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
