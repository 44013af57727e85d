import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { compareBytes } from "@sourcebook/model";

/** The path itself, or where it is a folder the files in it and below, in the order of their bytes; hidden ones and links are not followed. */
export async function* filesIn(path: string): AsyncGenerator<string> {
  if (!(await isFolder(path))) {
    yield path;
    return;
  }
  const entries = await readdir(path, { withFileTypes: true });
  const seen = entries.filter((entry) => !entry.name.startsWith(".") && (entry.isFile() || entry.isDirectory()));
  for (const { name } of seen.toSorted((a, b) => compareBytes(a.name, b.name))) yield* filesIn(join(path, name));
}

/** What cannot be looked at is told where it is read. */
const isFolder = (path: string): Promise<boolean> =>
  lstat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
