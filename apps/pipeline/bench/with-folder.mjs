import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Does work in a folder of its own, which is gone afterwards. */
export async function withFolder(name, work) {
  const folder = mkdtempSync(join(tmpdir(), `sourcebook-${name}-`));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
