import { createHash } from "node:crypto";
import type { Catalogue, Dataset } from "@sourcebook/model";
import type { WrittenFile } from "./digest.ts";
import { createRelease, type ExportOptions } from "./release.ts";
import type { DatasetRows } from "./rows.ts";
import { targets } from "./targets/index.ts";
import type { ExportFile } from "./targets/target.ts";

/**
 * The files of the published folder of `dataset`, one after the other; paths are relative to the folder and use "/".
 * The bytes of each must be read to the end before the next file is asked for, since later files quote its hash.
 * The same contents give the same bytes in any time zone and locale. Arrays may come in any order; rows that are read from elsewhere
 * must come in published order, and are never in memory whole.
 */
export async function* exportDataset(
  contents: DatasetRows,
  dataset: Dataset,
  catalogue: Catalogue,
  options: ExportOptions = {},
): AsyncGenerator<ExportFile> {
  const release = await createRelease(contents, dataset, catalogue, options);
  const written: WrittenFile[] = [];
  for (const target of targets) {
    for (const { path, chunks } of target.files(release, [...written])) {
      yield { path, chunks: metered(path, chunks, written) };
      if (written.at(-1)?.path !== path) throw new Error(`${path}: read it to its end before the next file`);
    }
  }
}

async function* metered(path: string, chunks: AsyncIterable<Uint8Array>, written: WrittenFile[]) {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of chunks) {
    hash.update(chunk);
    bytes += chunk.length;
    yield chunk;
  }
  written.push({ path, bytes, sha256: hash.digest("hex") });
}
