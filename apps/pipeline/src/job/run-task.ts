import type { Pack } from "../disk/pack.ts";
import { Failure } from "../failure.ts";
import type { Progress } from "../terminal/progress.ts";
import { extractShards } from "./extract-shards.ts";
import { missingAmong, openParts, openReduction, openShards, type Beside, type Job } from "./job.ts";
import type { Plan } from "./plan.ts";
import type { Pool } from "./pool.ts";

/** Task `index` makes every piece K with K mod `of` = `index`. */
export type Slice = { readonly index: number; readonly of: number };

const isOf = (piece: number, { index, of }: Slice): boolean => piece % of === index;

export type Running = {
  readonly pool: Pool;
  readonly progress: Pick<Progress, "count" | "bytes">;
};

/** Reads the shards of a task that were not read yet. Throws Failure. */
export async function extractTask(job: Job, plan: Plan, slice: Slice, { pool, progress }: Running): Promise<void> {
  const packs = await openShards(job, plan);
  const missing = plan.shards.filter((_, index) => !packs[index] && isOf(index, slice));
  const total = missing.flatMap(({ items }) => items).reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  const onRead = (bytes: number): void => {
    done += bytes;
    progress.bytes(done, total);
  };
  await extractShards(missing, { root: plan.project, store: job.shards, pool, onRead });
}

/** The packs of all shards. Throws Failure where one is missing. */
export async function allShards(job: Job, plan: Plan): Promise<readonly Pack[]> {
  const packs = (await openShards(job, plan)).flatMap((pack) => pack ?? []);
  const missing = plan.shards.length - packs.length;
  if (missing === 0) return packs;
  throw new Failure(
    `${job.folder}: error: ${missing} of ${plan.shards.length} shards are not read yet; run sourcebook extract --job ${job.folder}`,
  );
}

/** Normalizes the parts of a task that were not normalized yet. Throws Failure. */
export async function reduceTask(
  job: Job,
  plan: Plan,
  { slice, beside }: { readonly slice: Slice; readonly beside: Beside },
  { pool, progress }: Running,
): Promise<void> {
  const shards = await allShards(job, plan);
  const { key, reduction } = await openReduction(job, plan, shards, beside);
  const missing = missingAmong(await openParts(job, reduction)).filter((part) => isOf(part, slice));
  const task = { job: job.folder, reduction: key, shards: plan.shards.map((shard) => shard.key) };
  let done = 0;
  const reduce = async (part: number): Promise<void> => {
    await pool.reduce({ ...task, part });
    done += 1;
    progress.count(done, missing.length);
  };
  await Promise.all(missing.map(reduce));
}
