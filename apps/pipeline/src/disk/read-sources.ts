import { existsSync, type Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import {
  compareBytes,
  hasErrors,
  sha256,
  sourceFileSchema,
  type Catalogue,
  type Document,
  type Issue,
  type Location,
  type SourceFile,
} from "@sourcebook/model";
import { checkFrozen, isJsonLines, readSource, readSourceLine, readTable } from "@sourcebook/parse";
import type { Path } from "../entries/explain-problems.ts";
import { readYaml } from "../entries/read-yaml.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { fileIssue, readBytes } from "./read-bytes.ts";
import { isBlank, lineIssue, readLines, type LineBlock } from "./read-lines.ts";

/** A document, and which of those of its file: the line of JSON Lines, else a number from 1. */
export type PlacedDocument = { readonly document: Document; readonly ordinal: number };

/** The documents of a folder that can be used, and what is wrong with it. */
export type FolderReading = {
  readonly documents: readonly PlacedDocument[];
  readonly issues: readonly Issue[];
  /** What cannot be used: the folder, by the name that was given for it, or lines of its file. Each counts as one document. */
  readonly refused: readonly string[];
};

/** The folders of a project's `data/sources`, one a document, as `<publisher>/<slug>`, in the order of their bytes; files beside them are told. */
export async function listSources(
  folder: string,
  name: string,
): Promise<{ readonly slugs: readonly string[]; readonly issues: readonly Issue[] }> {
  try {
    const publishers = await listLevel(folder, "");
    const levels = await Promise.all(publishers.folders.map((publisher) => listLevel(folder, publisher)));
    const strays = [publishers, ...levels].flatMap(({ others }) => others).toSorted(compareBytes);
    return {
      slugs: levels.flatMap(({ folders }) => folders).toSorted(compareBytes),
      issues: strays.map((path) => ({ code: "STRAY_FILE", at: { file: join(name, path) } })),
    };
  } catch (error) {
    return { slugs: [], issues: [fileIssue(error, name)] };
  }
}

/** What stands in a folder below another, by its path from there; hidden things and a README are nothing. */
async function listLevel(root: string, path: string) {
  const entries = await readdir(join(root, path), { withFileTypes: true });
  const seen = entries.filter(({ name }) => !name.startsWith(".") && name !== "README.md");
  const named = (isWanted: (entry: Dirent) => boolean) => seen.filter(isWanted).map(({ name }) => join(path, name));
  return { folders: named((entry) => entry.isDirectory()), others: named((entry) => !entry.isDirectory()) };
}

/**
 * Reads `source.yaml` of a folder and the file that it names, which may hold several documents.
 * `name` is what the problems call the folder; there is no document where the file cannot be read.
 */
export async function readSourceFolder(folder: string, name: string, catalogue: Catalogue): Promise<FolderReading> {
  const described = readDescription(folder, name);
  return described.metadata ? readDescribed(folder, name, described, catalogue) : refuse(name, described.issues);
}

/** The same for a file beside a `source.yaml`; null where there is none, or it names another file. */
export async function readSourceOf(file: string, catalogue: Catalogue): Promise<FolderReading | null> {
  const folder = dirname(file);
  if (!existsSync(join(folder, "source.yaml"))) return null;
  const described = readDescription(folder, folder);
  if (!described.metadata) return refuse(folder, described.issues);
  return described.metadata.document === basename(file) ? readDescribed(folder, folder, described, catalogue) : null;
}

type Description = { readonly metadata: SourceFile; readonly lineOf: (...path: Path) => Location };

/** `source.yaml` of a folder, with where its entries stand. */
export function readDescription(
  folder: string,
  name: string,
): Description | { readonly metadata: null; readonly issues: readonly Issue[] } {
  const file = join(name, "source.yaml");
  const yaml = readBytes(join(folder, "source.yaml"), file);
  if (!yaml.bytes) return { metadata: null, issues: [yaml.issue] };
  const decoded = decodeUtf8(yaml.bytes, file);
  if (decoded.text === null) return { metadata: null, issues: [decoded.issue] };
  const { value, issues, lineOf } = readYaml(decoded.text, sourceFileSchema, file);
  if (!value) return { metadata: null, issues };
  const at = (...path: Path): Location => ({ file, line: lineOf(...path) });
  if (basename(value.document) === value.document) return { metadata: value, lineOf: at };
  const cause = "must be the name of a file in the same folder";
  return { metadata: null, issues: [{ code: "INVALID_ENTRY", path: "document", cause, at: at("document") }] };
}

async function readDescribed(
  folder: string,
  name: string,
  { metadata, lineOf }: Description,
  catalogue: Catalogue,
): Promise<FolderReading> {
  const file = join(name, metadata.document);
  const { bytes, issue } = readBytes(join(folder, metadata.document), file);
  if (!bytes) return refuse(name, [issue]);
  if (!metadata.table && holdsLines(bytes)) {
    return readLinesOf(readLines([bytes]), { name, file, metadata, lineOf, hash: sha256(bytes) }, catalogue);
  }
  const { documents, issues } = await readBy(metadata, bytes, file, catalogue);
  const placed = withoutEchoes(issues).map((each) => placeIssue(each, lineOf));
  if (documents.length === 0 || hasErrors(placed)) return refuse(name, placed);
  return {
    documents: documents.map((document, index) => ({ document, ordinal: index + 1 })),
    issues: placed,
    refused: [],
  };
}

/** A table is read by its mapping, anything else as text. */
const readBy = ({ table, ...metadata }: SourceFile, bytes: Uint8Array, file: string, catalogue: Catalogue) =>
  table ? readTable(bytes, { ...metadata, table }, file, catalogue) : readSource(bytes, metadata, file, catalogue);

const refuse = (name: string, issues: readonly Issue[]): FolderReading => ({ documents: [], issues, refused: [name] });

/** Is it JSON Lines of which each can be read by itself? UTF-16 has zeros between its letters. */
export const holdsLines = (head: Uint8Array): boolean =>
  isJsonLines(head) && !head.subarray(0, LOOKED_AT).includes(0) && head[0] !== 0xff;
const LOOKED_AT = 4096;

type LineBlocks = AsyncIterable<LineBlock> | Iterable<LineBlock>;

/** Reads lines of the document of a folder, the whole of which has this hash. */
export async function readSourceLines(
  blocks: LineBlocks,
  { folder, name, hash }: { readonly folder: string; readonly name: string; readonly hash: string },
  catalogue: Catalogue,
): Promise<FolderReading> {
  const described = readDescription(folder, name);
  if (!described.metadata) return refuse(name, described.issues);
  const file = join(name, described.metadata.document);
  return readLinesOf(blocks, { ...described, name, file, hash }, catalogue);
}

type Lines = Description & { readonly name: string; readonly file: string; readonly hash: string };

async function readLinesOf(
  blocks: LineBlocks,
  { name, file, metadata, lineOf, hash }: Lines,
  catalogue: Catalogue,
): Promise<FolderReading> {
  const frozen = checkFrozen(hash, metadata, file, catalogue).map((each) => placeIssue(each, lineOf));
  if (hasErrors(frozen)) return refuse(name, frozen);
  const reading = { documents: [] as PlacedDocument[], issues: [...frozen], refused: [] as string[] };
  for await (const { first, lines } of blocks) {
    for (const [index, line] of lines.entries()) {
      const ordinal = first + index;
      if (isBlank(line)) continue;
      const { documents, issues } = readLine(line, ordinal, { metadata, file }, catalogue);
      for (const document of documents) reading.documents.push({ document, ordinal });
      if (documents.length === 0) reading.refused.push(`${file}:${ordinal}`);
      reading.issues.push(...issues);
    }
  }
  return reading;
}

const readLine = (
  line: LineBlock["lines"][number],
  ordinal: number,
  described: { readonly metadata: SourceFile; readonly file: string },
  catalogue: Catalogue,
) =>
  typeof line === "string"
    ? readSourceLine(line, ordinal, described, catalogue)
    : { documents: [], issues: [lineIssue(line, { file: described.file, line: ordinal })] };

const CONTENT: ReadonlySet<Issue["code"]> = new Set([
  "EMPTY_DOCUMENT",
  "UNKNOWN_FORMAT",
  "UNREAD_FORMAT",
  "INVALID_UTF8",
  "DAMAGED_FILE",
  "UNREADABLE_TABLE",
  "UNMAPPED_TABLE",
  "TABLE_TOO_LARGE",
]);

/** A document that holds no text is no longer the frozen one either: the first says all. */
const withoutEchoes = (issues: readonly Issue[]): readonly Issue[] =>
  issues.some(({ code }) => CONTENT.has(code)) ? issues.filter(({ code }) => code !== "HASH_MISMATCH") : issues;

/** Gives a problem the line of `source.yaml` where it can be mended. */
function placeIssue(issue: Issue, lineOf: Description["lineOf"]): Issue {
  const path = entryOf(issue);
  return path ? { ...issue, at: lineOf(...path) } : issue;
}

/** The entry of `source.yaml` that a problem of a document comes from. */
function entryOf(issue: Issue): Path | null {
  switch (issue.code) {
    case "HASH_MISMATCH":
      return ["sha256"];
    case "UNKNOWN_PUBLISHER":
      return ["publisher"];
    case "UNKNOWN_LANGUAGE":
      return ["language"];
    case "METADATA_DIFFERS":
      return [issue.key];
    case "UNKNOWN_SHEET":
      return ["table", "sheet"];
    case "EMPTY_HEADER":
      return ["table", "header"];
    case "UNKNOWN_COLUMN":
      return issue.key.split(".");
    case "UNREAD_CONSTANT":
      return ["table", "constants", issue.concept];
    case "UNREAD_NAME":
      return ["table", "names", issue.name];
    case "AMBIGUOUS_COLUMN":
    case "MISSING_CONCEPT":
    case "UNMAPPED_COLUMN":
      return ["table", "columns"];
    case "UNREAD_HEADER":
      return ["table", "across"];
    default:
      return null;
  }
}
