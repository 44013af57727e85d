import type { DatasetRows, Rows } from "@sourcebook/export";
import {
  compareBytes,
  publishedOrder,
  type Dataset,
  type Document,
  type Refusal,
  type RowOf,
  type Source,
} from "@sourcebook/model";
import type { SelectedRows } from "@sourcebook/normalize";
import type { Pack } from "../disk/pack.ts";
import { cites } from "./cited-documents.ts";
import { mergeRows, type RowSection } from "./merge-rows.ts";
import { runsOf } from "./part-rows.ts";
import { byPlace, mergeDocuments, nameOf } from "./settle.ts";
import { DOCUMENTS, REFUSALS, type DocumentRow, type Place, type RefusalsRow } from "./shard-rows.ts";

/** All that a dataset is published from. */
export type Reduced = {
  readonly shards: readonly Pack[];
  readonly parts: readonly Pack[];
  /** All that count, in the order of their ids. */
  readonly documents: Rows<DocumentRow>;
};

/** What fits is held in memory; what does not is read again each time it is asked for. */
const HELD_BYTES = 64 * 2 ** 20;

/** Opens it. Documents that repeat others do not count. */
export async function openReduced(
  shards: readonly Pack[],
  parts: readonly Pack[],
  repeated: readonly Place[],
): Promise<Reduced> {
  const left = new Set(repeated.map(nameOf));
  const documents = rowsWhere(mergeDocuments(shards), (document) => !left.has(nameOf(document)));
  return { shards, parts, documents: await heldIfSmall(documents, documentBytes(shards, DOCUMENTS)) };
}

/** The rows of a dataset, merged from the parts and shards in published order. */
export async function publishedRows(dataset: Dataset, reduced: Reduced): Promise<DatasetRows> {
  const { parts, shards } = reduced;
  const table = <Name extends keyof SelectedRows>(name: Name): Promise<Rows<RowOf<Name>>> => {
    const sections = parts.flatMap((pack) => sectionsFrom(pack, runsOf(dataset.id, name)));
    return heldIfSmall(mergeRows<RowOf<Name>>(sections, publishedOrder[name]), bytesOf(sections));
  };
  return {
    observations: await table("observations"),
    claims: await table("claims"),
    checks: await table("checks"),
    derivations: await table("derivations"),
    revisions: await table("revisions"),
    decisions: await table("decisions"),
    sources: await heldIfSmall(sourcesOf(dataset, reduced), documentBytes(shards, DOCUMENTS)),
    refusals: await heldIfSmall(refusalsOf(dataset, reduced), documentBytes(shards, REFUSALS)),
  };
}

function sectionsFrom(pack: Pack, start: string): readonly RowSection[] {
  const found: RowSection[] = [];
  for (const { name } of pack.sections.all()) if (name.startsWith(start)) found.push({ pack, name });
  return found;
}

const bytesOf = (sections: readonly RowSection[]): number =>
  sections.reduce((total, { pack, name }) => total + (pack.sections.get(name)?.bytes ?? 0), 0);

/** The bytes of what shards say of their documents. */
const documentBytes = (shards: readonly Pack[], name: string): number =>
  bytesOf(shards.map((pack) => ({ pack, name })));

/** Can be read again and again, as the rows can. */
const rowsWhere = <Row>(rows: Rows<Row>, holds: (row: Row) => boolean): AsyncIterable<Row> => ({
  async *[Symbol.asyncIterator]() {
    for await (const row of rows) if (holds(row)) yield row;
  },
});

async function heldIfSmall<Row>(rows: AsyncIterable<Row>, bytes: number): Promise<Rows<Row>> {
  if (bytes > HELD_BYTES) return rows;
  const held: Row[] = [];
  for await (const row of rows) held.push(row);
  return held;
}

/** The documents that a dataset cites, in the order of their ids. */
const citedRows = (dataset: Dataset, { documents }: Reduced): AsyncIterable<DocumentRow> =>
  rowsWhere(documents, cites(dataset));

const sourcesOf = (dataset: Dataset, reduced: Reduced): AsyncIterable<Source> => ({
  async *[Symbol.asyncIterator]() {
    for await (const { source } of citedRows(dataset, reduced)) yield source;
  },
});

const byDocument = (a: RefusalsRow, b: RefusalsRow): number => compareBytes(a.id, b.id) || byPlace(a, b);

/** The refusals of the same documents, which the shards hold in the same order. */
const refusalsOf = (dataset: Dataset, reduced: Reduced): AsyncIterable<Refusal> => ({
  async *[Symbol.asyncIterator]() {
    const sections = reduced.shards.map((pack) => ({ pack, name: REFUSALS }));
    const refusals = mergeRows<RefusalsRow>(sections, byDocument)[Symbol.asyncIterator]();
    for await (const document of citedRows(dataset, reduced)) {
      let found = await refusals.next();
      while (!found.done && nameOf(found.value) !== nameOf(document)) found = await refusals.next();
      if (found.done) throw new Error(`no refusals of ${nameOf(document)}`);
      yield* found.value.refusals;
    }
  },
});

/** The cited documents whose rights allow that their text is published whole. */
export async function publishedTexts(dataset: Dataset, reduced: Reduced): Promise<readonly Document[]> {
  const documents: Document[] = [];
  for await (const { source, text } of citedRows(dataset, reduced)) {
    if (text !== null) documents.push({ source, text });
  }
  return documents;
}

/** How much a dataset holds. */
export type RowCounts = {
  readonly observations: number;
  readonly claims: number;
  readonly documents: number;
  readonly refusals: number;
};

/** Counts the rows; reads those that are not held. */
export const countDataset = async ({ observations, claims, sources, refusals }: DatasetRows): Promise<RowCounts> => ({
  observations: await count(observations),
  claims: await count(claims),
  documents: await count(sources),
  refusals: await count(refusals),
});

async function count(rows: Rows<unknown>): Promise<number> {
  if (Array.isArray(rows)) return rows.length;
  let rowCount = 0;
  for await (const _ of rows) rowCount += 1;
  return rowCount;
}
