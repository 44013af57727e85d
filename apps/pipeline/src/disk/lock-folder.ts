import { open, stat, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { clearAway } from "./clear-away.ts";
import { makeFolder } from "./make-folder.ts";
import { isUnsupported, native, type Native } from "./native.ts";
import { errorCode } from "./read-bytes.ts";

/** A lock that is held: `release` gives it back. */
export type FolderLock = { readonly release: () => Promise<void> };

export type LockOptions = {
  /** How long to wait for another run. */
  readonly milliseconds: number;
  /** Called once where there is another run to wait for. */
  readonly onWait?: () => void;
  /** Others may have it too that share it: it keeps out those that want it for themselves. */
  readonly isShared?: boolean;
  /** The locks of the system, null where it has none; others for tests. */
  readonly locks?: Promise<Locks | null>;
};

type Locks = Pick<Native, "tryLock">;

const FILE = ".lock";
const PAUSE = 50;

/**
 * Makes sure that no other run writes to `folder` at the same time; null where another still does after the time given. The lock
 * is one of the system on a file in the folder, so that it ends with its process, however that ends. Where the system or the disk has
 * none, two runs do not wait for each other; their folders have names of their own and the last one wins.
 * Rejects with the error of the system where the folder cannot be written.
 */
export async function lockFolder(
  folder: string,
  { milliseconds, onWait, isShared = false, locks = native() }: LockOptions,
): Promise<FolderLock | null> {
  const system = await locks;
  const file = join(folder, FILE);
  for (let waited = 0; ; waited += PAUSE) {
    await makeFolder(folder);
    if (!system) return { release: async () => {} };
    const handle = await open(file, "a+");
    const tryLock = () => system.tryLock(handle.fd, { shared: isShared });
    if (await isLocked(tryLock, handle, file))
      return { release: () => (isShared ? handle.close() : release(handle, file)) };
    await handle.close();
    if (waited >= milliseconds) return null;
    if (waited === 0) onWait?.();
    await sleep(PAUSE);
  }
}

/** Is the file locked by now, or on a disk that has no locks? */
async function isLocked(tryLock: () => boolean, handle: FileHandle, file: string): Promise<boolean> {
  try {
    return tryLock() && (await isAt(handle, file));
  } catch (error) {
    if (isUnsupported(error)) return true;
    await handle.close();
    throw error;
  }
}

/** Is the locked file the one that others find? The run before may have taken it away between opening and locking. */
async function isAt(handle: FileHandle, file: string): Promise<boolean> {
  try {
    const [ours, theirs] = await Promise.all([handle.stat(), stat(file)]);
    return ours.ino === theirs.ino && ours.dev === theirs.dev;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return false;
    throw error;
  }
}

/** The file goes before the lock: whoever locks it later sees that it is gone. One that stays, as that of a shared lock does, locks nobody out. */
async function release(handle: FileHandle, file: string): Promise<void> {
  await clearAway(file);
  await handle.close();
}
