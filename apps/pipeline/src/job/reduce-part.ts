import type { Catalogue, Claim, Source } from "@sourcebook/model";
import { familyOf, joinFamilies, normalize, selectRows, wantsAreas } from "@sourcebook/normalize";
import type { Pack, Section } from "../disk/pack.ts";
import { partitionOf } from "./encode-shard.ts";
import { rowsOf } from "./merge-rows.ts";
import { createPartTables } from "./part-tables.ts";
import type { Part } from "./reduction.ts";
import { createRowTable } from "./row-table.ts";
import { nameOf } from "./settle.ts";
import { claimsOf, ISSUES, type Areas, type ClaimsRow, type IssueRow } from "./shard-rows.ts";

/** The section of a part that holds the rows of a table of a dataset. */
export const tableOf = (dataset: string, table: string): string => `${dataset}/${table}`;

type Input = {
  readonly shards: readonly Pack[];
  /** The names of documents that repeat others: they do not count. */
  readonly repeated: ReadonlySet<string>;
  readonly catalogue: Catalogue;
};

/**
 * Normalizes the claims of a part: the rows of each dataset, in published order. Partitions that hang together are read one after
 * another, and what hangs together of each is normalized by itself, so that little is in memory at a time, and of the rest the bytes
 * of its rows.
 */
export async function reducePart(part: Part, input: Input): Promise<readonly Section[]> {
  const datasets = input.catalogue.datasets.map((dataset) => ({
    dataset,
    isWanted: wantsAreas(dataset),
    tables: createPartTables(),
  }));
  const issues = createRowTable<IssueRow<string | null>>(() => "");
  for (const group of groupsOf(part)) {
    const { documents, claims } = await readClaims(group, input);
    for (const together of claims.values()) {
      const sources = documentsOf(together, documents);
      const normalized = normalize(sources, together, input.catalogue, { decisions: part.decisions });
      for (const { dataset, isWanted, tables } of datasets)
        tables.add(selectRows(normalized, citedAmong(sources, isWanted), dataset));
      issues.add(
        normalized.issues.map((issue) => ({ slug: documents.get(issue.at.document ?? "")?.slug ?? null, issue })),
      );
    }
  }
  const sections = datasets.flatMap(({ dataset: { id }, tables }) => tables.sections((table) => tableOf(id, table)));
  return [...sections, issues.section(ISSUES)];
}

/** The documents of claims. */
function documentsOf(claims: readonly Claim[], documents: GroupClaims["documents"]): readonly CitedDocument[] {
  const found = new Set<CitedDocument>();
  for (const { DOC_ID } of claims) {
    const document = documents.get(DOC_ID);
    if (document) found.add(document);
  }
  return [...found];
}

/** The ids of the documents that have a claim between such areas. */
function citedAmong(documents: readonly CitedDocument[], isWanted: (areas: Areas) => boolean): ReadonlySet<string> {
  const cited = new Set<string>();
  for (const { source, areas } of documents) if (areas.some(isWanted)) cited.add(source.DOC_ID);
  return cited;
}

/** Partitions that are read together. */
type Group = {
  /** Each family with the first of those that it hangs together with. */
  readonly firsts: ReadonlyMap<string, string>;
  readonly partitions: ReadonlySet<number>;
};

/** The families of a part by what hangs together, or lies in one partition; all of them where a decision may tie any two. */
function groupsOf({ families, partitions, decisions }: Part): readonly Group[] {
  if (decisions.length > 0) {
    return [{ firsts: new Map(families.map((family) => [family, ""])), partitions: new Set(partitions) }];
  }
  const placed = families.map((family) => ({ family, partition: partitionOf(family) }));
  const neighbours = new Map(placed.map(({ family, partition }) => [partition, family]));
  const ties = placed.map(({ family, partition }) => [family, neighbours.get(partition) ?? family] as const);
  const readTogether = joinFamilies(families, ties);
  const firsts = joinFamilies(families);
  const groups = new Map<string, { firsts: Map<string, string>; partitions: Set<number> }>();
  for (const { family, partition } of placed) {
    const name = readTogether.get(family) ?? family;
    const group = groups.get(name) ?? { firsts: new Map(), partitions: new Set() };
    group.firsts.set(family, firsts.get(family) ?? family);
    group.partitions.add(partition);
    groups.set(name, group);
  }
  return [...groups.values()];
}

type CitedDocument = { readonly source: Source; readonly areas: readonly Areas[]; readonly slug: string };

type GroupClaims = {
  /** What hangs together. */
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  /** By DOC_ID. */
  readonly documents: ReadonlyMap<string, CitedDocument>;
};

/** Bytes that are read at a time: a section of claims is rarely longer, and then read once. */
const AT_ONCE = 2 ** 20;

async function readClaims({ firsts, partitions }: Group, { shards, repeated, catalogue }: Input): Promise<GroupClaims> {
  const claims = new Map<string, Claim[]>();
  const documents = new Map<string, CitedDocument>();
  for (const pack of shards) {
    for (const partition of partitions) {
      for await (const rows of rowsOf<ClaimsRow>({ pack, name: claimsOf(partition) }, AT_ONCE)) {
        for (const row of rows) if (!repeated.has(nameOf(row))) add(row);
      }
    }
  }
  return { claims, documents };

  function add({ slug, source, areas, claims: found }: ClaimsRow): void {
    for (const claim of found) {
      const first = firsts.get(familyOf(claim, catalogue));
      if (first === undefined) continue;
      const together = claims.get(first);
      if (together) together.push(claim);
      else claims.set(first, [claim]);
      documents.set(source.DOC_ID, { source, areas, slug });
    }
  }
}
