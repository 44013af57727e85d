import { rm } from "node:fs/promises";
import { join } from "node:path";
import { sha256, type Catalogue } from "@sourcebook/model";
import type { PlacedDecision } from "@sourcebook/normalize";
import { digestFolder } from "../disk/digest-folder.ts";
import type { Pack } from "../disk/pack.ts";
import { openPackStore, type PackStore } from "../disk/pack-store.ts";
import { rulesVersion } from "../rules-version.ts";
import { inOrder } from "./in-order.ts";
import type { Plan } from "./plan.ts";
import { planReduction, type Reduction } from "./reduction.ts";

/** A folder in which documents become datasets. What was done shows on the disk, and nowhere else. */
export type Job = {
  readonly folder: string;
  /** What reading shards gave. */
  readonly shards: PackStore;
  /** What normalizing parts gave, and the plans of it. */
  readonly parts: PackStore;
  /** Forgets all that was done. */
  readonly clear: () => Promise<void>;
};

export const openJob = (folder: string): Job => ({
  folder,
  shards: openPackStore(join(folder, "shards")),
  parts: openPackStore(join(folder, "parts")),
  clear: () => rm(folder, { recursive: true, force: true }),
});

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

export type ReductionInput = {
  /** The absolute path of the project. */
  readonly root: string;
  readonly catalogue: Catalogue;
  readonly decisions: readonly PlacedDecision[];
  readonly shards: readonly Pack[];
};

const REDUCTION = "reduction";

/** The plan of the reduction with the key that it is kept under; made once, and read by all tasks. */
export async function openReduction(
  { parts }: Job,
  { root, catalogue, decisions, shards }: ReductionInput,
): Promise<{ readonly key: string; readonly reduction: Reduction }> {
  const version = sha256(`${await rulesVersion("normalize")} ${digestFolder(join(root, "data", "catalogue")).digest}`);
  const key = sha256(JSON.stringify([version, decisions, shards.map((shard) => [shard.key, shard.digest])]));
  const known = await readReduction(parts, key);
  if (known) return { key, reduction: known };
  const reduction = await planReduction({ shards, decisions, catalogue, version });
  const pieces = [Buffer.from(JSON.stringify(reduction), "utf8")];
  await parts.put(key, [{ name: REDUCTION, pieces, rows: 1 }]);
  return { key, reduction };
}

/** The plan that stands under a key; null where there is none. */
export async function readReduction(parts: PackStore, key: string): Promise<Reduction | null> {
  const pack = await parts.open(key);
  if (!pack) return null;
  const reduction: Reduction = JSON.parse(Buffer.from(await pack.read(REDUCTION)).toString("utf8"));
  return reduction;
}
