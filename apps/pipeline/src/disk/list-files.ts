import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { compareBytes } from "@sourcebook/model";

/**
 * Every file below a folder, relative to it, with `/`, in the order of their bytes; with `links` also what is no file itself and
 * may link to one. Rejects with the error of the system.
 */
export async function listFiles(
  folder: string,
  { links }: { readonly links: boolean } = { links: false },
): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => (links ? !entry.isDirectory() : entry.isFile()))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .toSorted(compareBytes);
}
