import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { compareBytes } from "@sourcebook/model";
import { isPassing } from "./read-bytes.ts";

/** The path itself, or where it is a folder the files in it and below, in the order of their bytes; hidden ones and links in it are not followed. */
export async function* filesIn(path: string): AsyncGenerator<string> {
  if (!(await isFolder(path))) {
    yield path;
    return;
  }
  const entries = await entriesOf(path);
  if (!entries) {
    yield path;
    return;
  }
  const seen = entries.filter((entry) => !entry.name.startsWith(".") && (entry.isFile() || entry.isDirectory()));
  for (const { name } of seen.toSorted((a, b) => compareBytes(a.name, b.name))) yield* filesIn(join(path, name));
}

/** What stands in a folder; null where it cannot be looked at, which is told where it is read. */
async function entriesOf(folder: string): Promise<readonly Dirent[] | null> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (isPassing(error)) throw error;
    return null;
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
