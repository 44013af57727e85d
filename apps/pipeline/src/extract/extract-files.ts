import { createReadStream, existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { hasErrors, type Catalogue } from "@sourcebook/model";
import { DamagedFile, isJsonLines, openInput, type Chunks } from "@sourcebook/parse";
import { filesIn } from "../disk/files-in.ts";
import { findCorpus } from "../disk/find-corpus.ts";
import { hashOf } from "../disk/hash-file.ts";
import { fileIssue } from "../disk/read-bytes.ts";
import { cutLines, type ByteBlock } from "../disk/read-lines.ts";
import { frozenIssues, type Description } from "../disk/read-sources.ts";
import { inOrder } from "../job/in-order.ts";
import type { Pool } from "../job/pool.ts";
import { encodeExtracted, type EncodedRows, type Wanted } from "./encode-extracted.ts";
import { extractApart } from "./extract-apart.ts";
import { extractIsolated, type LinesTask } from "./extract-lines.ts";

/** What files are read with. */
export type Extracting = {
  readonly catalogue: Catalogue;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Where they are read. */
  readonly pool: Pool;
  readonly wanted: Wanted;
};

/** What each file says, piece by piece, in their order. `-` is standard input, a folder stands for the files in it. */
export async function* extractFiles(paths: readonly string[], extracting: Extracting): AsyncGenerator<EncodedRows> {
  for (const path of paths) {
    if (path === "-") yield* extractStream({ name: STDIN, bytes: extracting.stdin }, extracting);
    else
      for await (const file of filesIn(path))
        if (basename(file) !== "source.yaml") yield* extractFile(file, extracting);
  }
}

async function* extractFile(file: string, extracting: Extracting): AsyncGenerator<EncodedRows> {
  const { pool, wanted } = extracting;
  const folder = dirname(file);
  if (existsSync(join(folder, "source.yaml"))) {
    const corpus = await findCorpus(folder, folder);
    if (corpus?.metadata.document === basename(file)) return yield* extractCorpus(file, corpus, extracting);
    if (yield* extractApart({ file, head: null, wanted }, [], pool)) return;
  }
  yield* extractStream(openFile(file), extracting);
}

/** Lines of a large file, as its `source.yaml` describes them. */
async function* extractCorpus(
  file: string,
  corpus: Description,
  { catalogue, pool, wanted }: Extracting,
): AsyncGenerator<EncodedRows> {
  const issues = frozenIssues(await hashOf(file), file, corpus, catalogue);
  yield encodeExtracted({ claims: [], refusals: [], issues }, wanted);
  if (!hasErrors(issues)) yield* readLines(openFile(file).bytes, { file, metadata: corpus.metadata, wanted }, pool);
}

const STDIN = "<stdin>";
const CHUNK_BYTES = 1 << 19;

type ByteStream = { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> };

const openFile = (file: string): ByteStream => ({
  name: file,
  bytes: createReadStream(file, { highWaterMark: CHUNK_BYTES }),
});

/** What a file is shows in its first bytes; one that is called so holds JSON Lines even if the first of them is bad. */
async function* extractStream({ name, bytes }: ByteStream, extracting: Extracting): AsyncGenerator<EncodedRows> {
  const { pool, wanted } = extracting;
  try {
    const input = await openInput(bytes);
    if (isJsonLines(input.head) || /\.(?:jsonl|ndjson)$/i.test(name)) {
      yield* readLines(input.chunks, { file: name, metadata: null, wanted }, pool);
    } else if (name !== STDIN || input.head.length > 0) {
      yield* extractApart({ file: name, head: input.head, wanted }, input.chunks, pool);
    }
  } catch (error) {
    const issue = error instanceof DamagedFile ? error.issueAt({ file: name }) : fileIssue(error, name);
    yield encodeExtracted({ claims: [], refusals: [], issues: [issue] }, wanted);
  }
}

async function* readLines(chunks: Chunks, task: Omit<LinesTask, "block">, pool: Pool): AsyncGenerator<EncodedRows> {
  const read = (block: ByteBlock) => extractIsolated({ ...task, block }, pool);
  for await (const found of inOrder(cutLines(chunks), read, 2 * pool.size)) yield* found;
}
