import type { Catalogue, Claim, Source } from "@sourcebook/model";
import { familyOf } from "@sourcebook/normalize";
import type { Pack } from "../disk/pack.ts";
import { partitionOf } from "./encode-shard.ts";
import { rowsOf } from "./merge-rows.ts";
import { nameOf } from "./settle.ts";
import { claimsOf, type Areas, type ClaimsRow } from "./shard-rows.ts";

/** What claims are read from. */
export type ClaimsInput = {
  readonly shards: readonly Pack[];
  /** The names of documents that repeat others: they do not count. */
  readonly repeated: ReadonlySet<string>;
  readonly catalogue: Catalogue;
};

/** A document, and the areas that its claims are between. */
export type CitedDocument = { readonly source: Source; readonly areas: readonly Areas[]; readonly slug: string };

/** Claims, and the documents that they are of. */
export type CitedClaims = { readonly claims: readonly Claim[]; readonly documents: readonly CitedDocument[] };

/** The claims of each of these families that has any. Those of one partition are in memory at a time. */
export async function* claimsByFamily(families: Iterable<string>, input: ClaimsInput): AsyncGenerator<CitedClaims> {
  for (const [partition, wanted] of byPartition(families)) yield* await readPartition(partition, wanted, input);
}

/** The claims of all these families. */
export async function claimsOfAll(families: Iterable<string>, input: ClaimsInput): Promise<CitedClaims> {
  const found: CitedClaims[] = [];
  for await (const each of claimsByFamily(families, input)) found.push(each);
  const documents = new Map(
    found.flatMap((each) => each.documents.map((document) => [document.source.DOC_ID, document])),
  );
  return { claims: found.flatMap(({ claims }) => claims), documents: [...documents.values()] };
}

function byPartition(families: Iterable<string>): ReadonlyMap<number, ReadonlySet<string>> {
  const partitions = new Map<number, Set<string>>();
  for (const family of families) {
    const partition = partitionOf(family);
    const others = partitions.get(partition);
    if (others) others.add(family);
    else partitions.set(partition, new Set([family]));
  }
  return partitions;
}

/** Bytes that are read at a time: a section of claims is rarely longer, and then read once. */
const AT_ONCE = 2 ** 20;

async function readPartition(
  partition: number,
  wanted: ReadonlySet<string>,
  { shards, repeated, catalogue }: ClaimsInput,
): Promise<readonly CitedClaims[]> {
  const found = new Map<string, { readonly claims: Claim[]; readonly documents: Map<string, CitedDocument> }>();
  for (const pack of shards) {
    for await (const rows of rowsOf<ClaimsRow>({ pack, name: claimsOf(partition) }, AT_ONCE)) {
      for (const row of rows) if (!repeated.has(nameOf(row))) add(row);
    }
  }
  return Array.from(found.values(), ({ claims, documents }) => ({ claims, documents: [...documents.values()] }));

  function add({ slug, source, areas, claims }: ClaimsRow): void {
    const document = { source, areas, slug };
    for (const claim of claims) {
      const family = familyOf(claim, catalogue);
      if (!wanted.has(family)) continue;
      const known = found.get(family) ?? { claims: [], documents: new Map<string, CitedDocument>() };
      found.set(family, known);
      known.claims.push(claim);
      known.documents.set(source.DOC_ID, document);
    }
  }
}
