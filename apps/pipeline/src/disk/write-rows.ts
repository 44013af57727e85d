import { once } from "node:events";
import { open } from "node:fs/promises";
import type { Writable } from "node:stream";
import { writeCsv } from "@sourcebook/export";
import type * as z from "zod";
import { writeError } from "./cannot-write.ts";

/** How rows are written: CSV with a header row, or an object a line. */
export type RowFormat = "csv" | "jsonl";
/** A record of a table, flat. */
type Row = Readonly<Record<string, string | number | boolean | null>>;

/** Where rows of one table go, a batch at a time. */
export type RowSink = {
  /** Resolves when the next batch may come. */
  readonly write: (rows: readonly Row[]) => Promise<void>;
  /** Writes the header if no row came, and closes what was opened. */
  readonly close: () => Promise<void>;
};

/** Rows to a stream that stays open: stdout. */
export const streamSink = (stream: Writable, schema: z.ZodObject, format: RowFormat): RowSink =>
  createSink(schema, format, {
    async put(text) {
      if (!stream.write(text)) await once(stream, "drain");
    },
    end: async () => {},
  });

/** Rows to a file, which is replaced. Rejects with CannotWrite. */
export async function fileSink(path: string, schema: z.ZodObject, format: RowFormat): Promise<RowSink> {
  const orFail = <Result>(work: Promise<Result>): Promise<Result> =>
    work.catch((error: unknown) => Promise.reject(writeError(error, path, "check its folder and permissions")));
  const handle = await orFail(open(path, "w"));
  return createSink(schema, format, { put: (text) => orFail(handle.writeFile(text)), end: () => handle.close() });
}

type Output = { readonly put: (text: string) => Promise<void>; readonly end: () => Promise<void> };

function createSink(schema: z.ZodObject, format: RowFormat, { put, end }: Output): RowSink {
  let begun = format === "jsonl"; // JSON Lines have no header
  const columns = Object.keys(schema.shape);
  const write = async (rows: readonly Row[]) => {
    if (begun && rows.length === 0) return;
    await put(format === "jsonl" ? jsonLines(rows, columns) : await csvLines(rows, schema, { header: !begun }));
    begun = true;
  };
  return {
    write,
    async close() {
      await write([]);
      await end();
    },
  };
}

const jsonLines = (rows: readonly Row[], columns: readonly string[]): string =>
  rows.map((row) => `${JSON.stringify(row, [...columns])}\n`).join("");

/** The text of a batch; `writeCsv` gives the header first. */
async function csvLines(
  rows: readonly Row[],
  schema: z.ZodObject,
  { header }: { readonly header: boolean },
): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of writeCsv(rows, schema, { batch: Infinity })) pieces.push(piece);
  return pieces.slice(header ? 0 : 1).join("");
}
