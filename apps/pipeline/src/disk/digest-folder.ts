import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listFiles } from "./list-files.ts";

/** The hash of the names and bytes of all files below a folder that `counts`. Rejects with the error of the system where one cannot be read. */
export async function digestFolder(folder: string, counts: (path: string) => boolean = () => true): Promise<string> {
  const hash = createHash("sha256");
  for (const path of (await listFiles(folder)).filter(counts)) {
    const bytes = await readFile(join(folder, path));
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}
