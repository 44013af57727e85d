import { rm } from "node:fs/promises";
import { join } from "node:path";
import { sha256, type Catalogue } from "@sourcebook/model";
import type { PlacedDecision } from "@sourcebook/normalize";
import { lockFolder } from "../disk/lock-folder.ts";
import { openPackStore, type PackStore } from "../disk/pack-store.ts";
import type { Pack } from "../disk/pack.ts";
import { errorCode } from "../disk/read-bytes.ts";
import { Failure } from "../failure.ts";
import { inOrder } from "./in-order.ts";
import { jsonSection, readJson } from "./json-section.ts";
import type { Plan } from "./plan.ts";
import { planReduction, type Reduction } from "./reduction.ts";
import { rulesVersion } from "./rules-version.ts";

/** A folder in which documents become datasets. What was done shows on the disk, and nowhere else. */
export type Job = {
  readonly folder: string;
  /** What reading shards gave. */
  readonly shards: PackStore;
  /** What normalizing parts gave, and the plans of it. */
  readonly parts: PackStore;
  /** Forgets all that was done. Throws Failure where another run is at work there. */
  readonly clear: () => Promise<void>;
  /** Does work there that nobody may clear away meanwhile. */
  readonly keepWhile: <Result>(work: () => Promise<Result>) => Promise<Result>;
};

export const openJob = (folder: string): Job => ({
  folder,
  shards: openPackStore(join(folder, "shards")),
  parts: openPackStore(join(folder, "parts")),
  clear: () => clearUnused(folder),
  keepWhile: (work) => keepWhile(folder, work),
});

async function clearUnused(folder: string): Promise<void> {
  const lock = await lockFolder(folder, { milliseconds: 0 });
  if (!lock) throw new Failure(`${folder}: error: another build is at work there; wait for it to end and do it again`);
  try {
    await rm(folder, { recursive: true, force: true });
  } finally {
    await lock.release();
  }
}

/** Milliseconds: to clear a folder takes less. */
const CLEARED = 60_000;

async function keepWhile<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const lock = await lockFolder(folder, { milliseconds: CLEARED, isShared: true }).catch((error: unknown) => {
    if (errorCode(error) === null) throw error;
    return null; // where no file can be written nothing can be cleared away
  });
  try {
    return await work();
  } finally {
    await lock?.release();
  }
}

/** The packs of all shards of a plan; null for those that were not read yet, or that the disk has damaged. */
export const openShards = ({ shards }: Job, plan: Plan): Promise<readonly (Pack | null)[]> =>
  openPacks(
    shards,
    plan.shards.map(({ key }) => key),
  );

/** A few at a time: a process may hold so many files open. */
export async function openPacks(store: PackStore, keys: readonly string[]): Promise<readonly (Pack | null)[]> {
  const packs: (Pack | null)[] = [];
  for await (const pack of inOrder(keys, store.open, 32)) packs.push(pack);
  return packs;
}

/** Which of them are not there, by their places. */
export const missingAmong = (packs: readonly (Pack | null)[]): readonly number[] =>
  packs.flatMap((pack, index) => (pack ? [] : [index]));

/** What normalizing follows from beside the shards. */
export type Beside = { readonly catalogue: Catalogue; readonly decisions: readonly PlacedDecision[] };

/** The plan of a reduction, with the key that it is kept under. */
export type PlannedReduction = { readonly key: string; readonly reduction: Reduction };

const REDUCTION = "reduction";

/** The plan of the reduction of all shards; made once, and read by all tasks. */
export async function openReduction(
  { parts }: Job,
  plan: Plan,
  shards: readonly Pack[],
  { catalogue, decisions }: Beside,
): Promise<PlannedReduction> {
  const version = sha256(`${await rulesVersion("normalize")} ${plan.catalogue}`);
  const key = sha256(JSON.stringify([REDUCTION, version, decisions, shards.map((shard) => [shard.key, shard.digest])]));
  const known = await readReduction(parts, key);
  if (known) return { key, reduction: known };
  const items = plan.shards.flatMap((shard) => shard.items);
  const reduction = await planReduction({ items, shards, decisions, catalogue, version });
  await parts.put(key, [jsonSection(REDUCTION, reduction)]);
  return { key, reduction };
}

/** The plan that stands under a key; null where there is none. */
export async function readReduction(parts: PackStore, key: string): Promise<Reduction | null> {
  const pack = await parts.open(key);
  if (!pack) return null;
  return readJson<Reduction>(pack, REDUCTION);
}

/** The packs of the parts of a reduction; null for those that were not normalized yet. */
export const openParts = ({ parts }: Job, { parts: planned }: Reduction): Promise<readonly (Pack | null)[]> =>
  openPacks(
    parts,
    planned.map(({ key }) => key),
  );
