import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import {
  compareBytes,
  severityOf,
  sourceFileSchema,
  type Catalogue,
  type Issue,
  type Location,
  type SourceFile,
} from "@sourcebook/model";
import { readSource, readTable, type SourceReading } from "@sourcebook/parse";
import { decodeUtf8 } from "./decode-utf8.ts";
import { fileIssue, readBytes } from "./read-bytes.ts";
import { readYaml } from "./read-yaml.ts";

/** The folders of a project's `data/sources`, one a document, as `<publisher>/<slug>`, in the order of their bytes. */
export async function listSources(
  folder: string,
  name: string,
): Promise<{ readonly slugs: readonly string[]; readonly issues: readonly Issue[] }> {
  try {
    const publishers = await subfolders(folder);
    const slugs = await Promise.all(
      publishers.map(async (publisher) =>
        (await subfolders(join(folder, publisher))).map((slug) => join(publisher, slug)),
      ),
    );
    return { slugs: slugs.flat(), issues: [] };
  } catch (error) {
    return { slugs: [], issues: [fileIssue(error, name)] };
  }
}

async function subfolders(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith("."));
  return folders.map((entry) => entry.name).toSorted(compareBytes);
}

/**
 * Reads `source.yaml` of a folder and the file that it names, which may hold several documents.
 * `name` is what the problems call the folder; there is no document where the file cannot be read.
 */
export async function readSourceFolder(folder: string, name: string, catalogue: Catalogue): Promise<SourceReading> {
  const described = await readDescription(folder, name);
  return described.metadata ? readDescribed(folder, name, described, catalogue) : refused(...described.issues);
}

/** The same for a file beside a `source.yaml`; null where there is none, or it names another file. */
export async function readSourceOf(file: string, catalogue: Catalogue): Promise<SourceReading | null> {
  const folder = dirname(file);
  if (!existsSync(join(folder, "source.yaml"))) return null;
  const described = await readDescription(folder, folder);
  if (!described.metadata) return refused(...described.issues);
  return described.metadata.document === basename(file) ? readDescribed(folder, folder, described, catalogue) : null;
}

type Description = { readonly metadata: SourceFile; readonly lineOf: (key: keyof SourceFile) => Location };

async function readDescription(
  folder: string,
  name: string,
): Promise<Description | { readonly metadata: null; readonly issues: readonly Issue[] }> {
  const file = join(name, "source.yaml");
  const yaml = await readBytes(join(folder, "source.yaml"), file);
  if (!yaml.bytes) return { metadata: null, issues: [yaml.issue] };
  const decoded = decodeUtf8(yaml.bytes, file);
  if (decoded.text === null) return { metadata: null, issues: [decoded.issue] };
  const { value, issues, lineOf } = readYaml(decoded.text, sourceFileSchema, file);
  if (!value) return { metadata: null, issues };
  const at = (key: keyof SourceFile): Location => ({ file, line: lineOf(key) });
  if (basename(value.document) === value.document) return { metadata: value, lineOf: at };
  const cause = "must be the name of a file in the same folder";
  return { metadata: null, issues: [{ code: "INVALID_ENTRY", path: "document", cause, at: at("document") }] };
}

async function readDescribed(
  folder: string,
  name: string,
  { metadata, lineOf }: Description,
  catalogue: Catalogue,
): Promise<SourceReading> {
  const file = join(name, metadata.document);
  const { bytes, issue } = await readBytes(join(folder, metadata.document), file);
  if (!bytes) return refused(issue);
  const { documents, issues } = await readBy(metadata, bytes, file, catalogue);
  const placed = withoutEchoes(issues).map((each) => placeIssue(each, lineOf));
  return { documents: placed.some((each) => severityOf(each) === "error") ? [] : documents, issues: placed };
}

/** A table is read by its mapping, anything else as text. */
const readBy = (
  { table, ...metadata }: SourceFile,
  bytes: Uint8Array,
  file: string,
  catalogue: Catalogue,
): Promise<SourceReading> =>
  table ? readTable(bytes, { ...metadata, table }, file, catalogue) : readSource(bytes, metadata, file, catalogue);

const refused = (...issues: readonly Issue[]): SourceReading => ({ documents: [], issues });

const CONTENT: ReadonlySet<Issue["code"]> = new Set([
  "EMPTY_DOCUMENT",
  "UNKNOWN_FORMAT",
  "INVALID_UTF8",
  "DAMAGED_FILE",
  "UNREADABLE_TABLE",
  "TABLE_TOO_LARGE",
]);

/** A document that holds no text is no longer the frozen one either: the first says all. */
const withoutEchoes = (issues: readonly Issue[]): readonly Issue[] =>
  issues.some(({ code }) => CONTENT.has(code)) ? issues.filter(({ code }) => code !== "HASH_MISMATCH") : issues;

/** The entries of `source.yaml` that problems of a document come from. */
const KEYS: Readonly<Partial<Record<Issue["code"], keyof SourceFile>>> = {
  HASH_MISMATCH: "sha256",
  UNKNOWN_PUBLISHER: "publisher",
  UNKNOWN_LANGUAGE: "language",
};

/** Gives a problem the line of `source.yaml` where it can be mended. */
function placeIssue(issue: Issue, lineOf: (key: keyof SourceFile) => Location): Issue {
  const key = issue.code === "METADATA_DIFFERS" ? issue.key : KEYS[issue.code];
  return key ? { ...issue, at: lineOf(key) } : issue;
}
