import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { stringify } from "yaml";
import type { SourceFile } from "@sourcebook/model";
import { countLines } from "../disk/read-lines.ts";
import { publishStaged, stageFolder } from "../disk/write-published.ts";
import { freeFolder, slugOfFile, type Freezing, type Frozen, type Stated } from "./freeze-document.ts";

/**
 * Freezes a large file of JSON Lines as it is, without holding it in memory. A file that the project has already is refused;
 * documents that repeat others, and lines that cannot be read, are told where the file is built.
 */
export async function freezeCorpus(file: string, stated: Stated, { project, known }: Freezing): Promise<Frozen> {
  const { hash, lines } = await lookThrough(file);
  const first = known.corpora.get(hash);
  if (first !== undefined) {
    return { folder: null, count: 0, issues: [{ code: "DUPLICATE_DOCUMENT", first, at: { file } }] };
  }
  const metadata: SourceFile = { document: "document.jsonl", language: "en", ...stated, sha256: hash };
  const folder = freeFolder(project, stated.publisher, slugOfFile(file, stated, hash));
  const staged = [
    { path: metadata.document, chunks: createReadStream(file, { highWaterMark: 1 << 20 }) },
    { path: "source.yaml", chunks: [Buffer.from(stringify(metadata))] },
  ];
  await publishStaged(await stageFolder(staged, join(project.root, folder)));
  known.corpora.set(hash, join(project.name, folder));
  return { folder: join(project.name, folder), count: lines, issues: [] };
}

async function lookThrough(file: string): Promise<{ readonly hash: string; readonly lines: number }> {
  const hash = createHash("sha256");
  let lines = 0;
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) {
      hash.update(chunk);
      lines += countLines(chunk);
    }
  });
  return { hash: hash.digest("hex"), lines };
}
