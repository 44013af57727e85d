import { compareBytes, type Issue } from "@sourcebook/model";
import type { Pack } from "../disk/pack.ts";
import { mergeRows } from "./merge-rows.ts";
import { DOCUMENTS, type DocumentRow, type Place, type ShardSummary } from "./shard-rows.ts";

/** Which documents count: of those with the same text, the first. */
export type Settlement = {
  /** Documents in, with those that cannot be used: read + refused + repeated. */
  readonly found: number;
  readonly read: number;
  /** Those that count no more: also the ones that are refused for it. */
  readonly repeated: readonly Repeated[];
  readonly refused: readonly string[];
  readonly issues: readonly { readonly slug: string; readonly issue: Issue }[];
};

/** A document that repeats another; one that is alone in its folder is among the refused. */
type Repeated = Place & Pick<DocumentRow, "isAlone">;

/** How many documents there are: found = read + refused + repeated. */
export type DocumentCounts = { readonly found: number; readonly read: number; readonly repeated: number };

export const countsOf = ({ found, read, repeated }: Settlement): DocumentCounts => ({
  found,
  read,
  repeated: repeated.filter(({ isAlone }) => !isAlone).length,
});

/** The order of documents in all that is merged: by DOC_ID, and where they stand. */
const byDocument = (a: DocumentRow, b: DocumentRow): number =>
  compareBytes(a.source.DOC_ID, b.source.DOC_ID) || byPlace(a, b);

export const byPlace = (a: Place, b: Place): number => compareBytes(a.slug, b.slug) || a.ordinal - b.ordinal;

/** Of the same document under one name, as it is known by. */
export const nameOf = ({ slug, ordinal }: Place): string => `${slug}:${ordinal}`;

/** Finds the documents that repeat another, and accounts for all; shows those that count to `see`. */
export const settle = (
  shards: readonly Pack[],
  summary: ShardSummary,
  see?: (document: DocumentRow) => void,
): Promise<Settlement> => repeatedAmong(mergeDocuments(shards), summary, see);

export const mergeDocuments = (shards: readonly Pack[]): AsyncIterable<DocumentRow> =>
  mergeRows(
    shards.map((pack) => ({ pack, name: DOCUMENTS })),
    byDocument,
  );

type Seen = Repeated & { readonly source: { readonly DOC_ID: string } };

/** The same of documents in their order. A text that was read before would count twice. */
export async function repeatedAmong<Row extends Seen>(
  documents: AsyncIterable<Row> | Iterable<Row>,
  { found, refused }: Pick<ShardSummary, "found" | "refused">,
  see: (document: Row) => void = () => {},
): Promise<Settlement> {
  const repeated: Repeated[] = [];
  const issues: { slug: string; issue: Issue }[] = [];
  let first: Seen | null = null;
  let read = 0;
  for await (const document of documents) {
    if (first?.source.DOC_ID !== document.source.DOC_ID) {
      first = document;
      read += 1;
      see(document);
      continue;
    }
    const { slug, ordinal, isAlone } = document;
    repeated.push({ slug, ordinal, isAlone });
    issues.push({ slug, issue: issueOf(document, first) });
  }
  const alone = repeated.filter(({ isAlone }) => isAlone).map(({ slug }) => slug);
  const settlement = { found, read, repeated, refused: [...refused, ...alone], issues };
  if (found !== read + repeated.length + refused.length)
    throw new Error(`documents are lost: ${JSON.stringify(settlement)}`);
  return settlement;
}

/** Of a file of many, some may repeat others; a folder that holds nothing new is a mistake. */
const issueOf = ({ slug, ordinal, isAlone }: Repeated, first: Repeated): Issue =>
  isAlone
    ? { code: "DUPLICATE_DOCUMENT", first: first.slug, at: { file: slug } }
    : { code: "REPEATED_DOCUMENT", first: first.slug, at: { file: slug, part: `document ${ordinal}` } };
