import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { hashFile } from "./hash-file.ts";
import { errorCode } from "./read-bytes.ts";

/** Do two folders hold the same files with the same bytes? */
export async function sameFolders(left: string, right: string): Promise<boolean> {
  const [ours, theirs] = await Promise.all([filesOf(left), filesOf(right)]);
  if (ours.join("\n") !== theirs.join("\n")) return false;
  for (const file of ours) if (!(await sameFiles(join(left, file), join(right, file)))) return false;
  return true;
}

/** Every file below a folder, sorted; folders end in `/`, so that an empty one counts. None where there is no folder. */
async function filesOf(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .map((entry) => join(entry.parentPath.slice(folder.length), entry.name) + (entry.isDirectory() ? "/" : ""))
      .toSorted();
  } catch (error) {
    if (errorCode(error) === "ENOENT") return ["/"];
    throw error;
  }
}

async function sameFiles(left: string, right: string): Promise<boolean> {
  if (left.endsWith("/")) return true;
  const [ours, theirs] = await Promise.all([stat(left), stat(right)]);
  if (ours.size !== theirs.size || !theirs.isFile()) return false;
  const [our, their] = await Promise.all([hashFile(left), hashFile(right)]);
  return our === their;
}
