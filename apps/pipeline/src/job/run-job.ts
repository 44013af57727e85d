import { tasksOf, type Engine, type Stage } from "../engines/engine.ts";
import { DamagedPack, type Pack } from "../disk/pack.ts";
import { Failure } from "../failure.ts";
import { openPacks, openReduction, openShards, type Job } from "./job.ts";
import type { Plan } from "./plan.ts";
import type { Reduction } from "./reduction.ts";
import { missingParts, type Beside } from "./run-task.ts";

/** A job, who runs its tasks, and how many there are of each stage. */
export type Run = { readonly job: Job; readonly plan: Plan; readonly engine: Engine; readonly of: number };

/** Tasks are killed, and nodes die: what is missing then is run again so often. */
const ATTEMPTS = 5;

/** Runs what is missing on the disk until nothing is. */
async function complete(run: Run, stage: Stage, missingOf: () => Promise<readonly number[]>): Promise<void> {
  let missing = await missingOf();
  for (let attempt = 1; missing.length > 0; attempt += 1) {
    if (attempt > ATTEMPTS) throw stuck(run, stage, missing.length);
    await run.engine.run(run.job.folder, { stage, missing: tasksOf(missing, run.of), of: run.of });
    missing = await missingOf();
  }
}

const stuck = ({ job, engine }: Run, stage: Stage, missing: number): Failure =>
  new Failure(
    `${job.folder}: error: ${missing} pieces of ${stage} are still missing after ${ATTEMPTS} attempts on ${engine.name}; see its logs`,
  );

/** Has every shard read that was not read yet. Throws what the engine throws, and Failure. */
export async function completeShards(run: Run): Promise<readonly Pack[]> {
  const { job, plan } = run;
  let packs: readonly (Pack | null)[] = [];
  await complete(run, "extract", async () => {
    packs = await openShards(job, plan);
    return packs.flatMap((pack, index) => (pack ? [] : [index]));
  });
  return packs.flatMap((pack) => pack ?? []);
}

export type Completed = {
  readonly key: string;
  readonly reduction: Reduction;
  readonly shards: readonly Pack[];
  readonly parts: readonly Pack[];
};

/** Plans the reduction of shards that are all there. */
export const reductionOf = ({ job, plan }: Run, shards: readonly Pack[], beside: Beside) =>
  openReduction(job, { root: plan.project, shards, ...beside });

/** Has every part normalized that was not normalized yet. Throws what the engine throws, and Failure. */
export async function completeParts(
  run: Run,
  shards: readonly Pack[],
  { key, reduction }: { readonly key: string; readonly reduction: Reduction },
): Promise<Completed> {
  await complete(run, "reduce", () => missingParts(run.job, reduction));
  const packs = await openPacks(
    run.job.parts,
    reduction.parts.map((part) => part.key),
  );
  return { key, reduction, shards, parts: packs.flatMap((pack) => pack ?? []) };
}

/** Does work that reads packs; where the disk has damaged one, which is gone then, from the start again. */
export async function withIntactPacks<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DamagedPack) || attempt >= ATTEMPTS) throw error;
    }
  }
}
