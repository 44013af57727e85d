import { DamagedPack, type Pack } from "../disk/pack.ts";
import { tasksOf, type Engine, type Stage } from "../engines/engine.ts";
import { Failure } from "../failure.ts";
import { missingAmong, openParts, openShards, type Job } from "./job.ts";
import type { Plan } from "./plan.ts";
import type { Reduction } from "./reduction.ts";

/** A job, who runs its tasks, and how many there are of each stage. */
export type Run = { readonly job: Job; readonly plan: Plan; readonly engine: Engine; readonly of: number };

/** Tasks are killed, and nodes die: what is missing then is run again so often. */
const ATTEMPTS = 5;

/** Runs what is missing on the disk until nothing is. */
async function complete(
  run: Run,
  stage: Stage,
  look: () => Promise<readonly (Pack | null)[]>,
): Promise<readonly Pack[]> {
  for (let attempt = 1; ; attempt += 1) {
    const packs = await look();
    const missing = missingAmong(packs);
    if (missing.length === 0) return packs.flatMap((pack) => pack ?? []);
    if (attempt > ATTEMPTS) throw stuck(run, stage, missing.length);
    await run.engine.run(run.job.folder, { stage, missing: tasksOf(missing, run.of), of: run.of });
  }
}

const stuck = ({ job, engine }: Run, stage: Stage, missing: number): Failure =>
  new Failure(
    `${job.folder}: error: ${missing} pieces of ${stage} are still missing after ${ATTEMPTS} attempts (${engine.name}); what the tasks said stands ${engine.logs(job.folder)}`,
  );

/** Has every shard read that was not read yet. Throws what the engine throws, and Failure. */
export const completeShards = (run: Run): Promise<readonly Pack[]> =>
  complete(run, "extract", () => openShards(run.job, run.plan));

/** Has every part normalized that was not normalized yet. Throws what the engine throws, and Failure. */
export const completeParts = (run: Run, reduction: Reduction): Promise<readonly Pack[]> =>
  complete(run, "reduce", () => openParts(run.job, reduction));

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
