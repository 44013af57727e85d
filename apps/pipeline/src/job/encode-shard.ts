import { sha256, type Catalogue, type Claim } from "@sourcebook/model";
import { familyOf } from "@sourcebook/normalize";
import type { Item } from "./plan.ts";
import type { ParsedDocument, Reading } from "./read-item.ts";
import type { Areas, ClaimsRow, DocumentRow, IssueRow, RefusalsRow, ShardSummary } from "./shard-rows.ts";

/** How many parts claims are cut into while they are read; as many tasks can reduce them at most. */
export const PARTITIONS = 1024;

/** The partition of a family. */
export const partitionOf = (family: string): number => Number.parseInt(sha256(family).slice(0, 8), 16) % PARTITIONS;

/** A row as it is kept: a line of JSON. */
export type EncodedDocument = { readonly id: string; readonly document: string; readonly refusals: string };

/** What items say, as the lines that are kept. */
export type EncodedReading = {
  readonly documents: readonly EncodedDocument[];
  readonly claims: ReadonlyMap<number, readonly string[]>;
  readonly issues: readonly string[];
  readonly summary: ShardSummary;
};

/** What one item says. */
export type ItemReading = Reading & { readonly item: Item };

/** The lines of what items of one shard say. */
export function encodeReadings(readings: readonly ItemReading[], catalogue: Catalogue | null): EncodedReading {
  const claims = new Map<number, string[]>();
  const partitions = new Map<string, number>();
  const add = (partition: number, row: ClaimsRow): void => {
    const line = JSON.stringify(row);
    const lines = claims.get(partition);
    if (lines) lines.push(line);
    else claims.set(partition, [line]);
  };
  for (const { documents } of readings) {
    for (const document of documents) {
      if (!catalogue) throw new Error("claims without a catalogue");
      for (const [partition, row] of claimsRows(document, catalogue, partitions)) add(partition, row);
    }
  }
  return {
    documents: readings.flatMap(({ item, documents }) =>
      documents.map((each) => encodeDocument(each, documents.length === 1 && !item.lines)),
    ),
    claims,
    issues: readings.flatMap(({ item: { slug }, issues }) =>
      issues.map((issue) => JSON.stringify({ slug, issue } satisfies IssueRow)),
    ),
    summary: {
      found: sum(readings.map(({ found }) => found)),
      read: sum(readings.map(({ documents }) => documents.length)),
      refused: readings.flatMap(({ refused }) => refused),
      families: [...partitions.keys()],
    },
  };
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

function encodeDocument(
  { slug, ordinal, document: { source, text }, claims, refusals }: ParsedDocument,
  isAlone: boolean,
): EncodedDocument {
  const row: DocumentRow = {
    slug,
    ordinal,
    source,
    isAlone,
    areas: areasOf(claims),
    claims: claims.length,
    refusals: refusals.length,
    text: source.REDISTRIBUTABLE ? text : null,
  };
  const refused: RefusalsRow = { id: source.DOC_ID, slug, ordinal, refusals };
  return { id: source.DOC_ID, document: JSON.stringify(row), refusals: JSON.stringify(refused) };
}

const areasOf = (claims: readonly Claim[]): readonly Areas[] => [
  ...new Map(
    claims.map(({ REF_AREA, COUNTERPART_AREA }) => [`${REF_AREA} ${COUNTERPART_AREA}`, { REF_AREA, COUNTERPART_AREA }]),
  ).values(),
];

/** The claims of a document by partition. `partitions` gets those of their families. */
function claimsRows(
  { slug, ordinal, document: { source }, claims }: ParsedDocument,
  catalogue: Catalogue,
  partitions: Map<string, number>,
): ReadonlyMap<number, ClaimsRow> {
  const rows = new Map<number, ClaimsRow & { readonly claims: Claim[] }>();
  const areas = areasOf(claims);
  for (const claim of claims) {
    const family = familyOf(claim, catalogue);
    const partition = partitions.get(family) ?? partitionOf(family);
    partitions.set(family, partition);
    const row = rows.get(partition);
    if (row) row.claims.push(claim);
    else rows.set(partition, { slug, ordinal, source, areas, claims: [claim] });
  }
  return rows;
}
