import type { Issue, Location } from "@sourcebook/model";
import { parseJson } from "@sourcebook/parse";
import type * as z from "zod";
import { lineIssue, type LineBlock } from "../disk/read-lines.ts";
import { explainProblems, wordPath } from "./explain-problems.ts";

/** A record, and the line that holds it. */
export type Located<Value> = { readonly value: Value; readonly at: Location };

/** Sound records, and what is wrong with the others. */
export type Records<Value> = { readonly records: readonly Located<Value>[]; readonly issues: readonly Issue[] };

/** A line of JSON Lines against a schema, as a record or as the problems it has. A blank line is neither. */
export function readJsonLine<Schema extends z.ZodType>(
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
