import { compareBytes, sha256, type Catalogue, type Claim } from "@sourcebook/model";
import { decidedTies, familyOf, joinFamilies, tiedFamilies, type PlacedDecision } from "@sourcebook/normalize";
import type { Pack } from "../disk/pack.ts";
import { citedDocuments, type UncitedDocuments } from "./cited-documents.ts";
import { partitionOf, PARTITIONS } from "./encode-shard.ts";
import { rowsOf } from "./merge-rows.ts";
import type { Item } from "./plan.ts";
import { nameOf, settle, type Settlement } from "./settle.ts";
import { claimsOf, type ClaimsRow } from "./shard-rows.ts";
import { readSummaries } from "./shard-summary.ts";

/** Families that hang together, with others; their claims are normalized apart from all others. */
export type Part = {
  /** The hash of all that the part follows from. */
  readonly key: string;
  readonly families: readonly string[];
  /** Where the claims of the families are, with claims of others. */
  readonly partitions: readonly number[];
  readonly decided: readonly DecidedFamilies[];
};

/** Families that decisions tie together: a claim that is corrected may leave one for another. None for decisions on claims that are not there. */
export type DecidedFamilies = { readonly families: readonly string[]; readonly decisions: readonly PlacedDecision[] };

/** What there is to normalize. */
export type Reduction = {
  readonly settlement: Settlement;
  readonly parts: readonly Part[];
  /** The hash of the documents that each dataset cites, by its id. */
  readonly cited: Readonly<Record<string, string>>;
  readonly uncited: UncitedDocuments;
};

export type Reducing = {
  /** What the shards are read from. */
  readonly items: readonly Item[];
  /** The packs of all shards, in the order of the plan. */
  readonly shards: readonly Pack[];
  readonly decisions: readonly PlacedDecision[];
  readonly catalogue: Catalogue;
  /** The hash of the code that normalizes, and of the catalogue. */
  readonly version: string;
};

/** Cuts the claims of all shards into parts. All of it follows from what the shards hold. */
export async function planReduction({ items, shards, decisions, catalogue, version }: Reducing): Promise<Reduction> {
  const summary = await readSummaries(shards);
  const cited = citedDocuments(catalogue.datasets, items);
  const settlement = await settle(shards, summary, cited.see);
  const decided = await claimsDecidedOn(decisions, shards);
  const ties = decidedTies([...decided.values()], decisions, catalogue);
  const families = [...new Set([...summary.families, ...ties.flat()])].toSorted(compareBytes);
  const firsts = joinFamilies(families, ties);
  const count = partCount(shards);
  const placeOf = (family: string): number => partitionOf(firsts.get(family) ?? family) % count;
  const cut = Array.from({ length: count }, () => ({ families: [] as string[], decided: [] as DecidedFamilies[] }));
  for (const family of families) cut[placeOf(family)]?.families.push(family);
  const familyOfClaim = (id: string): string | null => {
    const claim = decided.get(id);
    return claim ? familyOf(claim, catalogue) : null;
  };
  for (const each of decidedFamilies(decisions, ties, familyOfClaim)) {
    const [family] = each.families;
    cut[family === undefined ? 0 : placeOf(family)]?.decided.push(each);
  }
  const base = sha256(JSON.stringify([version, settlement.repeated.map(nameOf)]));
  const parts = cut
    .filter((part, index) => index === 0 || part.families.length > 0)
    .map((part) => withKey(part, base, shards));
  return { settlement, parts, cited: cited.digests(), uncited: cited.uncited() };
}

/** Decisions by the families that they are on. */
function decidedFamilies(
  decisions: readonly PlacedDecision[],
  ties: readonly (readonly [string, string])[],
  familyOfClaim: (id: string) => string | null,
): Iterable<DecidedFamilies> {
  const found = new Map<string, { readonly families: readonly string[]; readonly decisions: PlacedDecision[] }>();
  const tied = tiedFamilies(ties);
  for (const decision of decisions) {
    const family = familyOfClaim(decision.entry.claim);
    const families = family === null ? [] : (tied.get(family) ?? [family]);
    const [name = ""] = families;
    const known = found.get(name);
    if (known) known.decisions.push(decision);
    else found.set(name, { families, decisions: [decision] });
  }
  return found.values();
}

/** A part has about so many bytes of claims, where they do not all hang together: so much is normalized anew where one of them changes. */
const PART_BYTES = 2 * 2 ** 20;

/** A power of two, so that it changes rarely. */
function partCount(shards: readonly Pack[]): number {
  let bytes = 0;
  for (const { sections } of shards) {
    for (const { name, bytes: length } of sections.all()) if (name.startsWith("claims/")) bytes += length;
  }
  let count = 1;
  while (count < PARTITIONS && bytes / count > PART_BYTES) count *= 2;
  return count;
}

function withKey({ families, decided }: Omit<Part, "key" | "partitions">, base: string, shards: readonly Pack[]): Part {
  const partitions = [...new Set(families.map(partitionOf))].toSorted((a, b) => a - b);
  const sections = shards.flatMap(({ sections: all }) =>
    partitions.flatMap((partition) => all.get(claimsOf(partition))?.sha256 ?? []),
  );
  return { key: sha256(JSON.stringify([base, families, decided, sections])), families, partitions, decided };
}

/** The claims that people decided on, by their ids. Reads all claims, where somebody decided anything. */
async function claimsDecidedOn(
  decisions: readonly PlacedDecision[],
  shards: readonly Pack[],
): Promise<ReadonlyMap<string, Claim>> {
  const wanted = new Set(decisions.map(({ entry }) => entry.claim));
  const found = new Map<string, Claim>();
  if (wanted.size === 0) return found;
  for (const pack of shards) {
    for (const { name } of pack.sections.all()) {
      if (!name.startsWith("claims/")) continue;
      for await (const rows of rowsOf<ClaimsRow>({ pack, name })) {
        for (const claim of rows.flatMap(({ claims }) => claims))
          if (wanted.has(claim.CLAIM_ID)) found.set(claim.CLAIM_ID, claim);
      }
    }
  }
  return found;
}
