import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { compareBytes } from "@sourcebook/model";

/** Every file below a folder with its bytes, by its path with `/`, in the order of their bytes. Rejects with the error of the system. */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .toSorted(compareBytes);
  const files = new Map<string, Uint8Array>();
  for (const path of paths) files.set(path, await readFile(join(folder, path)));
  return files;
}
