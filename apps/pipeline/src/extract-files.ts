import { createReadStream } from "node:fs";
import { basename } from "node:path";
import type { Catalogue, Issue } from "@sourcebook/model";
import { DamagedFile, isJsonLines, openInput, readDocuments, type ReadResult } from "@sourcebook/parse";
import { filesIn } from "./disk/files-in.ts";
import { fileIssue } from "./disk/read-bytes.ts";
import { readLines } from "./disk/read-lines.ts";
import { readSourceOf } from "./disk/read-sources.ts";
import { extractDocument, extractLines, type Extracted } from "./extract-documents.ts";

/** What each file says, piece by piece, in their order. `-` is standard input, a folder stands for the files in it. */
export async function* extractFiles(
  paths: readonly string[],
  catalogue: Catalogue,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Extracted> {
  for (const path of paths) {
    if (path === "-") yield* extractStream({ name: STDIN, bytes: stdin }, catalogue);
    else
      for await (const file of filesIn(path)) if (basename(file) !== "source.yaml") yield* extractFile(file, catalogue);
  }
}

async function* extractFile(file: string, catalogue: Catalogue): AsyncGenerator<Extracted> {
  const source = await readSourceOf(file, catalogue);
  if (!source) return yield* extractStream(openFile(file), catalogue);
  yield onlyIssues(source.issues);
  for (const { document } of source.documents) yield extractDocument(document, { file }, catalogue);
}

const STDIN = "<stdin>";
const CHUNK_BYTES = 1 << 20;

type ByteStream = { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> };

const openFile = (file: string): ByteStream => ({
  name: file,
  bytes: createReadStream(file, { highWaterMark: CHUNK_BYTES }),
});

/** What a file is shows in its first bytes; one that is called so holds JSON Lines even if the first of them is bad. */
async function* extractStream({ name, bytes }: ByteStream, catalogue: Catalogue): AsyncGenerator<Extracted> {
  try {
    const input = await openInput(bytes);
    if (isJsonLines(input.head) || /\.(?:jsonl|ndjson)$/i.test(name)) {
      for await (const block of readLines(input.chunks)) yield extractLines(block, name, catalogue);
    } else if (name !== STDIN || input.head.length > 0) {
      for await (const read of readDocuments(input, name)) yield extractRead(read, catalogue);
    }
  } catch (error) {
    yield onlyIssues([error instanceof DamagedFile ? error.issueAt({ file: name }) : fileIssue(error, name)]);
  }
}

function extractRead({ document, issues, at }: ReadResult, catalogue: Catalogue): Extracted {
  if (!document) return onlyIssues(issues);
  const found = extractDocument(document, at, catalogue);
  return { ...found, issues: [...issues, ...found.issues] };
}

const onlyIssues = (issues: readonly Issue[]): Extracted => ({ claims: [], refusals: [], issues });
