import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { writeError } from "./cannot-write.ts";
import { clearAway } from "./clear-away.ts";
import { isAlive } from "./is-alive.ts";
import { makeFolder } from "./make-folder.ts";
import { openPack, writePack, type Pack, type Sections } from "./pack.ts";
import { errorCode } from "./read-bytes.ts";
import { flushFolder } from "./write-flushed.ts";

/** What was made of pieces of work, each a pack under the hash of all that it follows from. The disk alone says what there is. */
export type PackStore = {
  readonly folder: string;
  /** What was put under a key; null where nothing was. What a disk has damaged is removed, and is nothing. */
  readonly open: (key: string) => Promise<Pack | null>;
  /** Keeps what a piece of work gave, whole or not at all. Of two runs that put the same the first wins. Throws CannotWrite. */
  readonly put: (key: string, sections: Sections) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
  /** Removes the packs that are not among these, and what runs left that were killed on this machine. */
  readonly keep: (keys: ReadonlySet<string>) => Promise<void>;
};

// `.KEY.HOST.PROCESS.COUNT` is written, and then renamed to `KEY`. Tasks on several machines may share the folder.
const BESIDE = /^\.[^.]+\.(.+)\.(\d+)\.\d+$/;
let count = 0;

/** The store in `folder`, which need not be there yet. */
export function openPackStore(folder: string): PackStore {
  const at = (key: string): string => join(folder, key);
  const remove = (key: string) => rm(at(key), { recursive: true, force: true });
  return {
    folder,
    remove,
    async open(key) {
      const pack = await openPack(at(key), key);
      if (pack === "damaged") await remove(key);
      return pack === "damaged" ? null : pack;
    },
    async put(key, sections) {
      count += 1;
      const making = createMaking(sections);
      const beside = join(folder, `.${key}.${hostname()}.${process.pid}.${count}`);
      try {
        await rm(beside, { recursive: true, force: true }); // left by a killed run of the same number, as in a container
        await makeFolder(folder);
        await mkdir(beside);
        await writePack(beside, making.sections);
        await rename(beside, at(key));
        await flushFolder(folder);
      } catch (error) {
        await rm(beside, { recursive: true, force: true });
        if (making.hasFailed()) throw error;
        const code = errorCode(error);
        // Where the place is taken another run was first.
        if (code !== "ENOTEMPTY" && code !== "EEXIST") throw writeError(error, folder, "make room and do it again");
      }
    },
    async keep(keys) {
      for (const entry of await readdir(folder).catch(() => [])) {
        if (!keys.has(entry) && !isBeingWritten(entry)) await clearAway(join(folder, entry));
      }
    },
  };
}

/** Sections, and whether it was making them that failed. */
function createMaking(sections: Sections) {
  let failed = false;
  return {
    hasFailed: () => failed,
    sections: (async function* making() {
      failed = true; // unless it comes to an end, or is left while it waits
      for await (const section of sections) {
        failed = false;
        yield section;
        failed = true;
      }
      failed = false;
    })(),
  };
}

/** What a run on another machine writes is left alone: nothing here knows whether it lives. */
function isBeingWritten(entry: string): boolean {
  const [, host, owner] = BESIDE.exec(entry) ?? [];
  return host !== undefined && (host !== hostname() || Number(owner) === process.pid || isAlive(Number(owner)));
}
