import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const packages = ["model", "parse"].map((name) => fileURLToPath(new URL(`../packages/${name}`, import.meta.url)));

/** Whether the compiled packages are missing or older than their sources. */
export const isStale = () => packages.some((folder) => newest(join(folder, "src")) > newest(join(folder, "dist")));

/** The first digits of the SHA-256 of the compiled code: the same figures are only to be expected of the same code. */
export function fingerprint() {
  const hash = createHash("sha256");
  for (const path of packages.flatMap((folder) => filesOf(join(folder, "dist"))).toSorted((a, b) => (a < b ? -1 : 1)))
    hash.update(readFileSync(path));
  return hash.digest("hex").slice(0, 12);
}

function filesOf(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

/** When the youngest file of a folder was written; 0 when there is none. */
const newest = (folder) => Math.max(0, ...filesOf(folder).map((path) => statSync(path).mtimeMs));
