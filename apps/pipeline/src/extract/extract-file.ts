import { once } from "node:events";
import type { MessagePort } from "node:worker_threads";
import type { Catalogue } from "@sourcebook/model";
import { readDocuments, type ReadResult } from "@sourcebook/parse";
import { readSourceOf } from "../disk/read-sources.ts";
import { encodeExtracted, type EncodedRows, type Wanted } from "./encode-extracted.ts";
import { extractDocument, type Extracted } from "./extract-documents.ts";

/** A file that is read in a thread; what it says goes through a port, document by document. */
export type FileTask = {
  /** What the user calls the file. */
  readonly file: string;
  /** Its first bytes, where the others come through the port; null for one that a `source.yaml` beside it describes. */
  readonly head: Uint8Array | null;
  readonly wanted: Wanted;
  readonly port: MessagePort;
};

/** What goes through the port: rows, or that more bytes are wanted. Each has an answer, bytes where there are some. */
export type Said = EncodedRows | typeof MORE;
export const MORE = "more";
export type Answer = Uint8Array | null;

/** Reads a file; false where it is to be read without its `source.yaml`, which speaks of another. */
export async function readFileTask(task: FileTask, catalogue: Catalogue): Promise<boolean> {
  const { file, head, wanted, port } = task;
  const documents = head
    ? readDocuments({ head, chunks: bytesFrom(port) }, file)
    : await describedDocuments(file, catalogue);
  if (!documents) return false;
  for await (const read of documents) await say(await encodeExtracted(extractRead(read, catalogue), wanted), port);
  return true;
}

/** Whoever listens has taken what was said before the next comes. */
async function say(said: Said, port: MessagePort): Promise<Answer> {
  port.postMessage(said);
  const [answer]: Answer[] = await once(port, "message");
  return answer ?? null;
}

async function* bytesFrom(port: MessagePort): AsyncGenerator<Uint8Array> {
  for (let bytes = await say(MORE, port); bytes; bytes = await say(MORE, port)) yield bytes;
}

async function describedDocuments(file: string, catalogue: Catalogue): Promise<readonly ReadResult[] | null> {
  const source = await readSourceOf(file, catalogue);
  if (!source) return null;
  const { documents, issues } = source;
  const at = { file };
  if (documents.length === 0) return [{ document: null, issues, at }];
  return documents.map(({ document }, index) => ({ document, issues: index === 0 ? issues : [], at }));
}

function extractRead({ document, issues, at }: ReadResult, catalogue: Catalogue): Extracted {
  if (!document) return { claims: [], refusals: [], issues };
  const found = extractDocument(document, at, catalogue);
  return { ...found, issues: [...issues, ...found.issues] };
}
