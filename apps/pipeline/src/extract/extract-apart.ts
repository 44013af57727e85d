import { once } from "node:events";
import { MessageChannel, type MessagePort } from "node:worker_threads";
import { countWords } from "@sourcebook/model";
import type { Chunks } from "@sourcebook/parse";
import type { Pool } from "../job/pool.ts";
import { encodeExtracted, type EncodedRows } from "./encode-extracted.ts";
import { MORE, type Answer, type FileTask, type Said } from "./extract-file.ts";

/**
 * What the documents of a file say, read in a thread that gets its bytes from here. One that takes too long, or fails otherwise, ends
 * the reading, with an issue that says why. Gives whether the file was read; throws what its bytes throw.
 */
export async function* extractApart(
  task: Omit<FileTask, "port">,
  chunks: Chunks,
  pool: Pool,
): AsyncGenerator<EncodedRows, boolean> {
  const { port1: port, port2: there } = new MessageChannel();
  const stopping = new AbortController();
  const end = endOf(pool.extractFile({ ...task, port: there }, stopping.signal));
  const bytes = iterate(chunks);
  let count = 0;
  try {
    for (;;) {
      const patience = setTimeout(() => stopping.abort(), pool.timeout * 1000);
      const event = await Promise.race([nextSaid(port), end]).finally(() => clearTimeout(patience));
      if ("isRead" in event) return event.isRead;
      if ("failure" in event) {
        yield leftOut(task, `${pool.wordFailure(event.failure)}${wordBefore(count)}`);
        return true;
      }
      if (event.said === MORE) {
        port.postMessage(await nextOf(bytes));
        continue;
      }
      count += 1;
      yield event.said;
      port.postMessage(null);
    }
  } finally {
    stopping.abort();
    port.close();
  }
}

async function nextSaid(port: MessagePort): Promise<{ readonly said: Said }> {
  const [said]: Said[] = await once(port, "message");
  if (said === undefined) throw new Error("a message without content");
  return { said };
}

type End = { readonly isRead: boolean } | { readonly failure: unknown };

const endOf = (reading: Promise<boolean>): Promise<End> =>
  reading.then(
    (isRead) => ({ isRead }),
    (failure: unknown) => ({ failure }),
  );

async function* iterate(chunks: Chunks): AsyncGenerator<Uint8Array, void> {
  yield* chunks;
}

async function nextOf(bytes: AsyncGenerator<Uint8Array, void>): Promise<Answer> {
  const { value } = await bytes.next();
  return value ?? null;
}

/** Of a file with several documents the rest is left out. */
const wordBefore = (count: number): string =>
  count === 0 ? "" : `, behind ${countWords(count, "document")} that ${count === 1 ? "is" : "are"} read`;

const leftOut = ({ file, wanted }: Omit<FileTask, "port">, cause: string): Promise<EncodedRows> =>
  encodeExtracted({ claims: [], refusals: [], issues: [{ code: "QUARANTINED", cause, at: { file } }] }, wanted);
