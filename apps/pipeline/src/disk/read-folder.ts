import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listFiles } from "./list-files.ts";

/** Every file below a folder with its bytes, by its path with `/`, in the order of their bytes. Rejects with the error of the system. */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const path of await listFiles(folder, { links: true })) files.set(path, await readFile(join(folder, path)));
  return files;
}
