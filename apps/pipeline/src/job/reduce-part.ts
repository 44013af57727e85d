import type { Catalogue, Claim, Source } from "@sourcebook/model";
import { familyOf, normalize, selectRows, wantsAreas } from "@sourcebook/normalize";
import type { Pack, Section } from "../disk/pack.ts";
import { rowsOf } from "./merge-rows.ts";
import type { Part } from "./reduction.ts";
import { nameOf } from "./settle.ts";
import { claimsOf, ISSUES, type Areas, type ClaimsRow, type Place } from "./shard-rows.ts";

/** The section of a part that holds the rows of a table of a dataset. */
export const tableOf = (dataset: string, table: string): string => `${dataset}/${table}`;

type Input = {
  readonly shards: readonly Pack[];
  /** Documents that repeat others: they do not count. */
  readonly repeated: readonly Place[];
  readonly catalogue: Catalogue;
};

/** Normalizes the claims of a part: the rows of each dataset, in published order. */
export async function reducePart(part: Part, { shards, repeated, catalogue }: Input): Promise<readonly Section[]> {
  const read = await readClaims(part, { shards, repeated, catalogue });
  const documents = Array.from(read.sources.values(), (source) => ({ source }));
  const normalized = normalize(documents, read.claims, catalogue, { decisions: part.decisions });
  const tables = catalogue.datasets.flatMap((dataset) => {
    const isWanted = wantsAreas(dataset);
    const cited = ({ DOC_ID }: Claim): boolean => read.areas.get(DOC_ID)?.some(isWanted) ?? false;
    const rows = selectRows(normalized, cited, dataset);
    return Object.entries(rows).map(([table, found]) => section(tableOf(dataset.id, table), found));
  });
  const issues = normalized.issues.map((issue) => {
    const slug = read.slugs.get(issue.at.document ?? "");
    return { slug: slug ?? null, issue };
  });
  return [...tables, section(ISSUES, issues)];
}

const section = (name: string, rows: readonly unknown[]): Section => ({
  name,
  pieces: [Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(""), "utf8")],
  rows: rows.length,
});

type PartClaims = {
  readonly claims: readonly Claim[];
  /** By DOC_ID. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly areas: ReadonlyMap<string, readonly Areas[]>;
  readonly slugs: ReadonlyMap<string, string>;
};

async function readClaims(part: Part, { shards, repeated, catalogue }: Input): Promise<PartClaims> {
  const families = new Set(part.families);
  const left = new Set(repeated.map(nameOf));
  const read = {
    claims: [] as Claim[],
    sources: new Map<string, Source>(),
    areas: new Map<string, readonly Areas[]>(),
    slugs: new Map<string, string>(),
  };
  for (const pack of shards) {
    for (const partition of part.partitions) {
      for await (const rows of rowsOf<ClaimsRow>({ pack, name: claimsOf(partition) })) {
        for (const row of rows) if (!left.has(nameOf(row))) add(row);
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
