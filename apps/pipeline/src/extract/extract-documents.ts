import {
  documentLineSchema,
  type Catalogue,
  type Claim,
  type Document,
  type Issue,
  type Location,
  type Refusal,
} from "@sourcebook/model";
import { documentFromLine, parse } from "@sourcebook/parse";
import type { LineBlock } from "../disk/read-lines.ts";
import type { PlacedDocument } from "../disk/read-sources.ts";
import { readJsonLine } from "../entries/read-json-line.ts";
import { locateIssue } from "../locate-issue.ts";

/** What a batch of documents says. */
export type Extracted = {
  readonly claims: readonly Claim[];
  readonly refusals: readonly Refusal[];
  readonly issues: readonly Issue[];
};

/** Reads a block of JSON Lines of `file`. A line that cannot be read is an issue; the others count. */
export function extractLines({ first, lines }: LineBlock, file: string, catalogue: Catalogue): Extracted {
  const found = { claims: [] as Claim[], refusals: [] as Refusal[], issues: [] as Issue[] };
  for (const [index, line] of lines.entries()) {
    const at = { file, line: first + index };
    const { document, issues } = readLine(line, at);
    found.issues.push(...issues);
    if (document) collect(extractDocument(document, at, catalogue), found);
  }
  return found;
}

/** What documents of lines that were read already say, beside what was wrong with others. */
export function extractPlaced(
  documents: readonly PlacedDocument[],
  issues: readonly Issue[],
  { file, catalogue }: { readonly file: string; readonly catalogue: Catalogue },
): Extracted {
  const found = { claims: [] as Claim[], refusals: [] as Refusal[], issues: [...issues] };
  for (const { document, ordinal } of documents) {
    collect(extractDocument(document, { file, line: ordinal }, catalogue), found);
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

type Read = { readonly document: Document | null; readonly issues: readonly Issue[] };

// An id becomes a cell of every row: it holds one line.
const lineSchema = documentLineSchema.extend({
  id: documentLineSchema.shape.id
    .unwrap()
    .regex(/^[^\n\r]+$/, "must be one line")
    .optional(),
});

function readLine(line: LineBlock["lines"][number], at: Location): Read {
  const { records, issues } = readJsonLine(line, at, lineSchema);
  return records[0] ? documentFromLine(records[0].value, at) : { document: null, issues };
}
