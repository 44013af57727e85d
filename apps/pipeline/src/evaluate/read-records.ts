import type { Issue, Location } from "@sourcebook/model";
import { parseJson } from "@sourcebook/parse";
import type * as z from "zod";
import { explainProblems, wordPath } from "../disk/explain-problem.ts";
import { fileIssue } from "../disk/read-bytes.ts";
import { lineIssue, readLines, type LineBlock } from "../disk/read-lines.ts";

/** A record, and the line that holds it. */
export type Located<Value> = { readonly value: Value; readonly at: Location };

/** The sound records of a file, and what is wrong with the others. */
export type Records<Value> = { readonly records: readonly Located<Value>[]; readonly issues: readonly Issue[] };

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
        const read = readLine(line, { file: name, line: first + index }, schema);
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

/** One value against a schema, as a record or as the problems it has. */
export function checkRecord<Schema extends z.ZodType>(
  value: unknown,
  at: Location,
  schema: Schema,
): Records<z.output<Schema>> {
  const result = schema.safeParse(value);
  if (result.success) return { records: [{ value: result.data, at }], issues: [] };
  const problems = explainProblems(result.error.issues, value);
  return {
    records: [],
    issues: problems.map(({ path, cause }) => ({ code: "INVALID_ENTRY", path: wordPath(path), cause, at })),
  };
}

function readLine<Schema extends z.ZodType>(
  line: LineBlock["lines"][number],
  at: Location,
  schema: Schema,
): Records<z.output<Schema>> {
  if (typeof line !== "string") return { records: [], issues: [lineIssue(line, at)] };
  if (!/\S/.test(line)) return { records: [], issues: [] };
  const json = parseJson(line);
  if ("cause" in json) return { records: [], issues: [{ code: "MALFORMED_JSON", cause: json.cause, at }] };
  return checkRecord(json.value, at, schema);
}
