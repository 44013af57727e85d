import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { hasErrors, type SourceFile } from "@sourcebook/model";
import { checkFrozen } from "@sourcebook/parse";
import { stringify } from "yaml";
import { isBlank, readLines } from "../disk/read-lines.ts";
import { freezeFiles, slugOfFile, type Freezing, type Frozen, type Stated } from "./freeze-document.ts";

/**
 * Freezes a large file of JSON Lines as it is, without holding it in memory. A file that the project has already is refused;
 * documents that repeat others, and lines that cannot be read, are told where the file is built.
 */
export async function freezeCorpus(
  file: string,
  stated: Stated,
  { project, catalogue, known }: Freezing,
): Promise<Frozen> {
  const { hash, count } = await lookThrough(file);
  const first = known.corpora.get(hash);
  if (first !== undefined) {
    return { folder: null, count: 0, issues: [{ code: "DUPLICATE_DOCUMENT", first, at: { file } }] };
  }
  const metadata: SourceFile = { document: "document.jsonl", ...stated, sha256: hash };
  const issues = checkFrozen(hash, metadata, file, catalogue);
  if (hasErrors(issues)) return { folder: null, count: 0, issues };
  const files = [
    { path: metadata.document, chunks: createReadStream(file, { highWaterMark: 1 << 20 }) },
    { path: "source.yaml", chunks: [Buffer.from(stringify(metadata))] },
  ];
  const folder = await freezeFiles(files, project, stated.publisher, slugOfFile(file, stated, hash));
  known.corpora.set(hash, join(project.name, folder));
  return { folder: join(project.name, folder), count, issues };
}

/** The hash of a file, and how many of its lines are not blank. */
async function lookThrough(file: string): Promise<{ readonly hash: string; readonly count: number }> {
  const hash = createHash("sha256");
  async function* hashed() {
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
      hash.update(chunk);
      yield chunk;
    }
  }
  let count = 0;
  for await (const { lines } of readLines(hashed())) count += lines.filter((line) => !isBlank(line)).length;
  return { hash: hash.digest("hex"), count };
}
