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
 * Normalizes the claims of a part: the rows of each dataset, in published order. Groups of claims that do not hang together are
 * read and normalized one after another, so that one of them is in memory at a time, and of the others the bytes of their rows.
 */
export async function reducePart(part: Part, input: Input): Promise<readonly Section[]> {
  const datasets = input.catalogue.datasets.map((dataset) => ({ dataset, tables: createPartTables() }));
  const issues = createRowTable<IssueRow<string | null>>(() => "");
  for (const group of groupsOf(part)) {
    const read = await readClaims(group, input);
    const documents = Array.from(read.sources.values(), (source) => ({ source }));
    const normalized = normalize(documents, read.claims, input.catalogue, { decisions: part.decisions });
    for (const { dataset, tables } of datasets) {
      const isWanted = wantsAreas(dataset);
      const cited = ({ DOC_ID }: Claim): boolean => read.areas.get(DOC_ID)?.some(isWanted) ?? false;
      tables.add(selectRows(normalized, cited, dataset));
    }
    issues.add(normalized.issues.map((issue) => ({ slug: read.slugs.get(issue.at.document ?? "") ?? null, issue })));
  }
  const sections = datasets.flatMap(({ dataset: { id }, tables }) => tables.sections((table) => tableOf(id, table)));
  return [...sections, issues.section(ISSUES)];
}

/** Families, and where their claims are. */
type Group = Pick<Part, "families" | "partitions">;

/** The families of a part by what hangs together, or lies in one partition; all of them where a decision may tie any two. */
function groupsOf({ families, partitions, decisions }: Part): readonly Group[] {
  if (decisions.length > 0) return [{ families, partitions }];
  const neighbours = new Map(families.map((family) => [partitionOf(family), family]));
  const ties = families.map((family) => [family, neighbours.get(partitionOf(family)) ?? family] as const);
  const firsts = joinFamilies(families, ties);
  const groups = new Map<string, { families: string[]; partitions: Set<number> }>();
  for (const family of families) {
    const first = firsts.get(family) ?? family;
    const group = groups.get(first) ?? { families: [], partitions: new Set() };
    group.families.push(family);
    group.partitions.add(partitionOf(family));
    groups.set(first, group);
  }
  return Array.from(groups.values(), (group) => ({ families: group.families, partitions: [...group.partitions] }));
}

type GroupClaims = {
  readonly claims: readonly Claim[];
  /** By DOC_ID. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly areas: ReadonlyMap<string, readonly Areas[]>;
  readonly slugs: ReadonlyMap<string, string>;
};

/** Bytes that are read at a time: a section of claims is rarely longer, and then read once. */
const AT_ONCE = 2 ** 20;

async function readClaims(group: Group, { shards, repeated, catalogue }: Input): Promise<GroupClaims> {
  const families = new Set(group.families);
  const read = {
    claims: [] as Claim[],
    sources: new Map<string, Source>(),
    areas: new Map<string, readonly Areas[]>(),
    slugs: new Map<string, string>(),
  };
  for (const pack of shards) {
    for (const partition of group.partitions) {
      for await (const rows of rowsOf<ClaimsRow>({ pack, name: claimsOf(partition) }, AT_ONCE)) {
        for (const row of rows) if (!repeated.has(nameOf(row))) add(row);
      }
    }
  }
  return read;

  function add({ slug, source, areas, claims }: ClaimsRow): void {
    const ours = claims.filter((claim) => families.has(familyOf(claim, catalogue)));
    if (ours.length === 0) return;
    for (const claim of ours) read.claims.push(claim);
    read.sources.set(source.DOC_ID, source);
    read.areas.set(source.DOC_ID, areas);
    read.slugs.set(source.DOC_ID, slug);
  }
}
