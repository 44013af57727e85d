import { createReadStream } from "node:fs";
import { basename, dirname } from "node:path";
import type { Catalogue, Issue } from "@sourcebook/model";
import { DamagedFile, isJsonLines, openInput, readDocuments, type ReadResult } from "@sourcebook/parse";
import { filesIn } from "../disk/files-in.ts";
import { findCorpus } from "../disk/find-corpus.ts";
import { hashFile } from "../disk/hash-file.ts";
import { fileIssue } from "../disk/read-bytes.ts";
import { cutLines, type ByteBlock } from "../disk/read-lines.ts";
import { readSourceOf } from "../disk/read-sources.ts";
import { inOrder } from "../job/in-order.ts";
import type { Pool } from "../job/pool.ts";
import { encodeExtracted, type EncodedRows, type Wanted } from "./encode-extracted.ts";
import { extractDocument, type Extracted } from "./extract-documents.ts";
import { extractIsolated, type LinesTask } from "./extract-lines.ts";

/** What files are read with. */
export type Extracting = {
  readonly catalogue: Catalogue;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Reads the lines of JSON Lines. */
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
  const { catalogue, wanted } = extracting;
  const corpus = await findCorpus(dirname(file));
  if (corpus?.document === basename(file)) return yield* extractCorpus(file, extracting);
  const source = await readSourceOf(file, catalogue);
  if (!source) return yield* extractStream(openFile(file), extracting);
  yield encodeExtracted(onlyIssues(source.issues), wanted);
  for (const { document } of source.documents) {
    yield encodeExtracted(extractDocument(document, { file }, catalogue), wanted);
  }
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
  const { catalogue, wanted } = extracting;
  try {
    const input = await openInput(bytes);
    if (isJsonLines(input.head) || /\.(?:jsonl|ndjson)$/i.test(name)) {
      yield* extractBlocks(input.chunks, { file: name, described: null }, extracting);
    } else if (name !== STDIN || input.head.length > 0) {
      for await (const read of readDocuments(input, name)) {
        yield encodeExtracted(extractRead(read, catalogue), wanted);
      }
    }
  } catch (error) {
    yield failed(error, name, wanted);
  }
}

/** A large file of JSON Lines that a `source.yaml` describes. */
async function* extractCorpus(file: string, extracting: Extracting): AsyncGenerator<EncodedRows> {
  try {
    const described = { folder: dirname(file), hash: await hashFile(file) };
    yield* extractBlocks(openFile(file).bytes, { file, described }, extracting);
  } catch (error) {
    yield failed(error, file, extracting.wanted);
  }
}

function failed(error: unknown, file: string, wanted: Wanted): Promise<EncodedRows> {
  const issue = error instanceof DamagedFile ? error.issueAt({ file }) : fileIssue(error, file);
  return encodeExtracted(onlyIssues([issue]), wanted);
}

/** What lines say, in blocks of which a few are read at a time. */
async function* extractBlocks(
  chunks: Parameters<typeof cutLines>[0],
  of: Pick<LinesTask, "file" | "described">,
  { pool, wanted }: Extracting,
): AsyncGenerator<EncodedRows> {
  const read = (block: ByteBlock) => extractIsolated({ block, wanted, ...of }, pool);
  for await (const found of inOrder(cutLines(chunks), read, 2 * pool.size)) yield* found;
}

function extractRead({ document, issues, at }: ReadResult, catalogue: Catalogue): Extracted {
  if (!document) return onlyIssues(issues);
  const found = extractDocument(document, at, catalogue);
  return { ...found, issues: [...issues, ...found.issues] };
}

const onlyIssues = (issues: readonly Issue[]): Extracted => ({ claims: [], refusals: [], issues });
