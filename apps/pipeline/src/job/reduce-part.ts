import type { Catalogue, Claim, Source } from "@sourcebook/model";
import { familyOf, normalize, selectRows, wantsAreas, type Normalized } from "@sourcebook/normalize";
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

/** Normalizes the claims of a part: the rows of each dataset, in published order, which are encoded as they are written. */
export async function reducePart(part: Part, { shards, repeated, catalogue }: Input): Promise<Iterable<Section>> {
  const read = await readClaims(part, { shards, repeated, catalogue });
  const documents = Array.from(read.sources.values(), (source) => ({ source }));
  const normalized = normalize(documents, read.claims, catalogue, { decisions: part.decisions });
  return sectionsOf(normalized, read, catalogue);
}

function* sectionsOf(
  normalized: Normalized,
  { areas, slugs }: PartClaims,
  { datasets }: Catalogue,
): Generator<Section> {
  for (const dataset of datasets) {
    const isWanted = wantsAreas(dataset);
    const cited = ({ DOC_ID }: Claim): boolean => areas.get(DOC_ID)?.some(isWanted) ?? false;
    const rows = selectRows(normalized, cited, dataset);
    for (const [table, found] of Object.entries(rows)) yield sectionOf(tableOf(dataset.id, table), found);
  }
  const issues = normalized.issues.map((issue) => ({ slug: slugs.get(issue.at.document ?? "") ?? null, issue }));
  yield sectionOf(ISSUES, issues);
}

const sectionOf = (name: string, rows: readonly unknown[]): Section => ({
  name,
  pieces: linesOf(rows),
  rows: rows.length,
});

/** Rows that are encoded at a time: all of a table at once would take its size thrice. */
const LOT = 64;

/** Rows as lines of JSON. */
function* linesOf(rows: readonly unknown[]): Generator<Uint8Array> {
  for (let at = 0; at < rows.length; at += LOT) {
    const lines = rows.slice(at, at + LOT).map((row) => `${JSON.stringify(row)}\n`);
    yield Buffer.from(lines.join(""), "utf8");
  }
}

type PartClaims = {
  readonly claims: readonly Claim[];
  /** By DOC_ID. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly areas: ReadonlyMap<string, readonly Areas[]>;
  readonly slugs: ReadonlyMap<string, string>;
};

/** Bytes that are read at a time: a section of claims is rarely longer, and then read once. */
const AT_ONCE = 2 ** 20;

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
      for await (const rows of rowsOf<ClaimsRow>({ pack, name: claimsOf(partition) }, AT_ONCE)) {
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
