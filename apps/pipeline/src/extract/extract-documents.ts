import {
  documentLineSchema,
  type Catalogue,
  type Claim,
  type Document,
  type Issue,
  type Location,
  type Refusal,
  type SourceFile,
} from "@sourcebook/model";
import { documentFromLine, parse, type SourceReading } from "@sourcebook/parse";
import type { LineBlock } from "../disk/read-lines.ts";
import { readDescribedLine } from "../disk/read-sources.ts";
import { readJsonLine } from "../entries/read-json-line.ts";
import { locateIssue } from "../locate-issue.ts";

/** What a batch of documents says. */
export type Extracted = {
  readonly claims: readonly Claim[];
  readonly refusals: readonly Refusal[];
  readonly issues: readonly Issue[];
};

/** A file of JSON Lines by the name that the user gives it, with the `source.yaml` that describes it, if any does. */
export type LinesFile = { readonly file: string; readonly metadata: SourceFile | null };

/** Reads a block of JSON Lines. A line that cannot be read is an issue; the others count. */
export function extractLines(
  { first, lines }: LineBlock,
  { file, metadata }: LinesFile,
  catalogue: Catalogue,
): Extracted {
  const found = { claims: [] as Claim[], refusals: [] as Refusal[], issues: [] as Issue[] };
  for (const [index, line] of lines.entries()) {
    const at = { file, line: first + index };
    const { documents, issues } = metadata
      ? readDescribedLine(line, at.line, { metadata, file }, catalogue)
      : readLine(line, at);
    found.issues.push(...issues);
    for (const document of documents) collect(extractDocument(document, at, catalogue), found);
  }
  return found;
}

/** Claims, refusals and issues of one document; the issues tell where it stands. Throws on a bug only, saying which document has it. */
export function extractDocument(document: Document, at: Location, catalogue: Catalogue): Extracted {
  try {
    const { claims, refusals, issues } = parse(document, catalogue);
    return { claims, refusals, issues: issues.map((issue) => locateIssue(issue, at)) };
  } catch (error) {
    throw new Error(`a bug shows at ${at.file}:${at.line ?? 1}; please report it`, { cause: error });
  }
}

function collect(from: Extracted, into: { claims: Claim[]; refusals: Refusal[]; issues: Issue[] }): void {
  into.claims.push(...from.claims);
  into.refusals.push(...from.refusals);
  into.issues.push(...from.issues);
}

// An id becomes a cell of every row: it holds one line.
const lineSchema = documentLineSchema.extend({
  id: documentLineSchema.shape.id
    .unwrap()
    .regex(/^[^\n\r]+$/, "must be one line")
    .optional(),
});

function readLine(line: LineBlock["lines"][number], at: Location): SourceReading {
  const { records, issues } = readJsonLine(line, at, lineSchema);
  const [record] = records;
  if (!record) return { documents: [], issues };
  const read = documentFromLine(record.value, at);
  return { documents: read.document ? [read.document] : [], issues: read.issues };
}
