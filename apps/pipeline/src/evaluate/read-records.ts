import type { Issue } from "@sourcebook/model";
import type * as z from "zod";
import { fileIssue } from "../disk/read-bytes.ts";
import { readLines } from "../disk/read-lines.ts";
import { readJsonLine, type Located, type Records } from "../entries/read-json-line.ts";

/** A file, or standard input, by the name that its problems give. */
export type ByteStream = { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> };

/** Reads JSON Lines against a schema. Blank lines count as nothing; each bad line is an issue, the others are read; a file of other lines is one. */
export async function readRecords<Schema extends z.ZodType>(
  { name, bytes }: ByteStream,
  schema: Schema,
): Promise<Records<z.output<Schema>>> {
  const [records, issues]: [Located<z.output<Schema>>[], Issue[]] = [[], []];
  try {
    for await (const { first, lines } of readLines(bytes)) {
      for (const [index, line] of lines.entries()) {
        const read = readJsonLine(line, { file: name, line: first + index }, schema);
        records.push(...read.records);
        issues.push(...read.issues);
      }
    }
  } catch (error) {
    issues.push(fileIssue(error, name));
  }
  const isNoJson = records.length === 0 && issues.every(({ code }) => code === "MALFORMED_JSON");
  return { records, issues: isNoJson ? issues.slice(0, 1) : issues };
}
