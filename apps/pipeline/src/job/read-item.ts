import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { withoutRepeats, type Catalogue, type Claim, type Document, type Issue, type Refusal } from "@sourcebook/model";
import { parse } from "@sourcebook/parse";
import { digestOf } from "../disk/digest-folder.ts";
import { readLines } from "../disk/read-lines.ts";
import { readSourceFolder, readSourceLines, type FolderReading } from "../disk/read-sources.ts";
import { locateIssue } from "../locate-issue.ts";
import { digestOfLines } from "./find-lines.ts";
import type { Item } from "./plan.ts";
import type { Place } from "./shard-rows.ts";

/** A document with what it says. */
export type ParsedDocument = Place & {
  readonly document: Document;
  readonly claims: readonly Claim[];
  readonly refusals: readonly Refusal[];
};

/** What a folder or lines of one say; places in the issues are relative to `data/sources`. */
export type Reading = {
  readonly slug: string;
  readonly documents: readonly ParsedDocument[];
  readonly issues: readonly Issue[];
  /** Documents, with those that cannot be used. */
  readonly found: number;
  /** What cannot be used: the folder, or lines of its file. */
  readonly refused: readonly string[];
};

/** Reads a folder of `sources` and parses its documents; without a catalogue they are looked at only. */
export async function parseFolder(
  slug: string,
  sources: string,
  readable: Catalogue,
  catalogue: Catalogue | null,
): Promise<Reading> {
  return parseAll(slug, await readSourceFolder(join(sources, slug), slug, readable), catalogue);
}

/** The same of an item of a plan; null where it is no longer what was planned. */
export async function readItem(item: Item, sources: string, catalogue: Catalogue): Promise<Reading | null> {
  if (item.lines) return readRange(item, item.lines, sources, catalogue);
  const reading = await parseFolder(item.slug, sources, catalogue, catalogue);
  return digestOf(join(sources, item.slug)) === item.digest ? reading : null;
}

async function readRange(
  { slug, bytes, digest }: Item,
  lines: NonNullable<Item["lines"]>,
  sources: string,
  catalogue: Catalogue,
): Promise<Reading | null> {
  const folder = join(sources, slug);
  const { start, line, sha256: hash } = lines;
  const chunks = createReadStream(join(folder, lines.file), { start, end: start + bytes - 1, highWaterMark: 1 << 20 });
  const actual = createHash("sha256");
  async function* hashed() {
    for await (const chunk of chunks) {
      actual.update(chunk);
      yield chunk;
    }
  }
  const bytesRead = hashed();
  const read = await readSourceLines(readLines(bytesRead, { start, line }), { folder, name: slug, hash }, catalogue);
  for await (const _ of bytesRead); // of a file that is refused as a whole no line was read
  const description = await readFile(join(folder, "source.yaml"));
  if (digestOfLines(description, actual.digest("hex")) !== digest) return null;
  return parseAll(slug, read.refused.includes(slug) && line > 1 ? TOLD_BEFORE : read, catalogue);
}

/** A file that is refused as a whole is told with its first lines. */
const TOLD_BEFORE: FolderReading = { documents: [], issues: [], refused: [] };

function parseAll(slug: string, { documents, issues, refused }: FolderReading, catalogue: Catalogue | null): Reading {
  const told: Issue[] = [...issues];
  const parsed = documents.map(({ document, ordinal }): ParsedDocument => {
    const result = catalogue ? parse(document, catalogue) : { claims: [], refusals: [], issues: [] };
    for (const issue of result.issues) told.push(locateIssue(issue, { file: slug }));
    const { source, text, publisherId } = document; // the raw file has served
    return { slug, ordinal, document: { source, text, publisherId }, claims: result.claims, refusals: result.refusals };
  });
  const found = documents.length + refused.length;
  // The documents that a table cites may all name a product that no list has.
  return { slug, documents: parsed, issues: withoutRepeats(told), found, refused };
}
