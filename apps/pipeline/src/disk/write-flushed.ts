import { open, type FileHandle } from "node:fs/promises";
import { errorCode } from "./read-bytes.ts";

type Content = string | Uint8Array | AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Writes a new file and flushes it to the disk. Rejects with the error of the system, also where the file is there already. */
export async function writeFlushed(file: string, content: Content): Promise<void> {
  const handle = await open(file, "wx");
  try {
    await writeAll(handle, content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** `writeFile` of a handle goes on after a short write, which `write` does not. */
async function writeAll(handle: FileHandle, content: Content): Promise<void> {
  if (typeof content === "string" || content instanceof Uint8Array) return handle.writeFile(content);
  for await (const chunk of inChunks(content)) await handle.writeFile(chunk);
}

/** About so much is written at a time: writing a row takes longer than making it. */
const CHUNK = 256 * 2 ** 10;

async function* inChunks(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let [held, bytes]: [Uint8Array[], number] = [[], 0];
  for await (const piece of pieces) {
    held.push(piece);
    bytes += piece.length;
    if (bytes < CHUNK) continue;
    yield Buffer.concat(held);
    [held, bytes] = [[], 0];
  }
  if (bytes > 0) yield Buffer.concat(held);
}

/** Codes by which a system says that it flushes no folders, as Windows does. A disk that fails has others. */
const CANNOT: ReadonlySet<string | null> = new Set(["EISDIR", "EACCES", "EPERM", "EINVAL", "ENOTSUP", "EOPNOTSUPP"]);

/** Makes renames and new names in a folder survive a loss of power, where the system can. */
export async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder);
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    if (!CANNOT.has(errorCode(error))) throw error;
  }
}
