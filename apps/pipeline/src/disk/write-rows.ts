import { once } from "node:events";
import { open, realpath, stat } from "node:fs/promises";
import type { Writable } from "node:stream";
import { writeCsv } from "@sourcebook/export";
import type * as z from "zod";
import { writeError } from "./cannot-write.ts";
import { openReplacement } from "./replace-file.ts";

/** How rows are written: CSV with a header row, or an object a line. */
export type RowFormat = "csv" | "jsonl";

/** A record of a table, flat. */
type Row = Readonly<Record<string, string | number | boolean | null>>;

/** Rows of a table as they are written, without a header. */
export const encodeRows = async (rows: readonly Row[], schema: z.ZodObject, format: RowFormat): Promise<string> =>
  format === "jsonl" ? jsonLines(rows, Object.keys(schema.shape)) : (await csvPieces(rows, schema)).slice(1).join("");

/** Where the rows of one table go, a batch at a time. */
export type RowSink = {
  /** Takes rows as `encodeRows` gives them. Resolves when the next batch may come. */
  readonly write: (rows: string | Uint8Array) => Promise<void>;
  /** Writes the header if no row came, and ends what was opened: a file is in its place only then. */
  readonly close: () => Promise<void>;
  /** Gives up what was written to a file that was not closed. */
  readonly discard: () => Promise<void>;
};

/** Rows to a stream that stays open: stdout. */
export const streamSink = (stream: Writable, schema: z.ZodObject, format: RowFormat): RowSink =>
  createSink(schema, format, {
    async put(text) {
      if (!stream.write(text)) await once(stream, "drain");
    },
    end: async () => {},
    discard: async () => {},
  });

/** Rows to a file, which is replaced once all of them are there. Rejects with CannotWrite. */
export async function fileSink(path: string, schema: z.ZodObject, format: RowFormat): Promise<RowSink> {
  const orFail = <Result>(work: Promise<Result>): Promise<Result> =>
    work.catch((error: unknown) => Promise.reject(writeError(error, path, "check its folder and permissions")));
  const { put, end, discard } = await orFail(openOutput(path));
  return createSink(schema, format, { put: (text) => orFail(put(text)), end: () => orFail(end()), discard });
}

type Output = {
  readonly put: (text: string | Uint8Array) => Promise<void>;
  readonly end: () => Promise<void>;
  readonly discard: () => Promise<void>;
};

/** A file, where a link leads to it too; a pipe or a device, which nothing can take the place of, is written at once. */
async function openOutput(path: string): Promise<Output> {
  const there = await stat(path).catch(() => null);
  if (!there || there.isFile()) {
    const { write, place, discard } = await openReplacement(there ? await realpath(path) : path);
    return { put: write, end: place, discard };
  }
  const handle = await open(path, "w");
  const close = () => handle.close();
  return { put: (text) => handle.writeFile(text), end: close, discard: close };
}

function createSink(schema: z.ZodObject, format: RowFormat, { put, end, discard }: Output): RowSink {
  let begun = format === "jsonl"; // JSON Lines have no header
  const begin = async (): Promise<void> => {
    if (!begun) await put((await csvPieces([], schema)).join(""));
    begun = true;
  };
  return {
    async write(rows) {
      await begin();
      await put(rows);
    },
    async close() {
      await begin();
      await end();
    },
    discard,
  };
}

const jsonLines = (rows: readonly Row[], columns: readonly string[]): string =>
  rows.map((row) => `${JSON.stringify(row, [...columns])}\n`).join("");

/** The header, and then the rows. */
async function csvPieces(rows: readonly Row[], schema: z.ZodObject): Promise<readonly string[]> {
  const pieces: string[] = [];
  for await (const piece of writeCsv(rows, schema, { batch: Infinity })) pieces.push(piece);
  return pieces;
}
