import type { Issue } from "@sourcebook/model";
import { isCollection, isMap, isNode, isScalar, LineCounter, parseDocument, type Document as YamlDocument } from "yaml";
import type * as z from "zod";
import { explainProblems, wordPath, type Path } from "./explain-problems.ts";

/** A YAML file, read. */
export type YamlFile<Value> = {
  /** What the schema makes of it; null where it is broken. */
  readonly value: Value | null;
  readonly issues: readonly Issue[];
  /** The line (from 1) of the entry at a path such as `["rights", "holder"]`, or of the nearest one above it. */
  readonly lineOf: (...path: Path) => number;
};

/**
 * Reads YAML 1.2 against a schema. Every problem carries the line of the entry that has it.
 * `file` is the name that the problems give.
 */
export function readYaml<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  file: string,
): YamlFile<z.output<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const lineOf = (...path: Path) => lineAt(offsetOf(document, path));
  const malformed = (cause: string, line: number): Issue => ({ code: "INVALID_YAML", cause, at: { file, line } });
  const invalid = (path: Path, cause: string): Issue => ({
    code: "INVALID_ENTRY",
    path: wordPath(path),
    cause,
    at: { file, line: lineOf(...path) },
  });

  // What comes behind the first often follows from it: a tab moves all entries below.
  const [error] = document.errors;
  if (error) return { value: null, issues: [malformed(firstLine(error.message), lineAt(error.pos[0]))], lineOf };
  const content = contentOf(document);
  if ("failure" in content) return { value: null, issues: [malformed(content.failure, 1)], lineOf };
  const result = schema.safeParse(content.value);
  if (result.success) {
    const broken = brokenLines(result.data).map((path) =>
      invalid(path, "must be one line; put it in quotes, or after >-"),
    );
    return { value: broken.length === 0 ? result.data : null, issues: broken, lineOf };
  }
  const issues = explainProblems(result.error.issues, content.value).map(({ path, cause }) => invalid(path, cause));
  return { value: null, issues, lineOf };
}

// Texts that are published as prose, or not at all; all others become cells of tables, which hold one line.
const PROSE: ReadonlySet<PropertyKey> = new Set(["description", "note"]);

/** The paths of texts that go on over a line end. */
function brokenLines(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === "string") return /[\n\r]/.test(value) && !PROSE.has(path.at(-1) ?? "") ? [path] : [];
  if (Array.isArray(value)) return value.flatMap((each, index) => brokenLines(each, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => brokenLines(each, [...path, key]));
}

/** The values of a document; a failure where its aliases cannot be resolved. */
function contentOf(document: YamlDocument): { readonly value: unknown } | { readonly failure: string } {
  try {
    return { value: document.toJS() };
  } catch (error) {
    return { failure: error instanceof Error ? firstLine(error.message) : String(error) };
  }
}

/** Where the entry at a path stands: its key in a map, the item in a list; the nearest entry above where it is missing. */
function offsetOf(document: YamlDocument, path: Path): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (!isCollection(node)) return offset;
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step)) : null;
    const next: unknown = pair ? pair.key : node.get(step, true);
    if (!isNode(next)) return offset;
    offset = next.range?.[0] ?? offset;
    node = pair ? pair.value : next;
  }
  return offset;
}

const firstLine = (message: string): string => message.split("\n", 1)[0] ?? message;
