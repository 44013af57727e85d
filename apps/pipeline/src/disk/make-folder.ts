import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { errorCode } from "./read-bytes.ts";
import { flushFolder } from "./write-flushed.ts";

/**
 * Makes a folder, and those above it that are missing, each flushed into the one that it stands in. Rejects with the error of the system; Node's own way of it never ends below a
 * folder that is there and takes nothing, `/proc`.
 */
export async function makeFolder(folder: string): Promise<void> {
  const failed = await makeOne(folder);
  if (!failed) return;
  if (errorCode(failed) !== "ENOENT" || dirname(folder) === folder) throw failed;
  await makeFolder(dirname(folder));
  const again = await makeOne(folder);
  if (again) throw again;
}

/** Null where the folder is there then. */
async function makeOne(folder: string): Promise<unknown> {
  try {
    await mkdir(folder);
  } catch (error) {
    return (await isFolder(folder)) ? null : error;
  }
  await flushFolder(dirname(folder));
  return null;
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
