import { resolve } from "node:path";
import { exitCodes, type Host } from "../context.ts";
import { reduceTask } from "../job/run-task.ts";
import { besideOf, openPlanned } from "../open-planned.ts";
import { sliceOf, type SliceFlags } from "../slice-of.ts";
import { withProgress } from "../with-progress.ts";
import { openWorkers, type WorkerFlags } from "../workers.ts";

export type ReduceFlags = SliceFlags & WorkerFlags & { readonly job: string };

/** `sourcebook reduce --job DIR`: normalizes the parts of a task that were not normalized yet. */
export const reduce = (host: Host, { job: folder, ...flags }: ReduceFlags): Promise<number> =>
  withProgress(host, async (progress) => {
    const slice = sliceOf(flags, host.env);
    const planned = await openPlanned(resolve(folder));
    const beside = await besideOf(planned);
    progress.stage(`task ${slice.index} of ${slice.of}: normalizing parts of ${folder}`);
    const pool = openWorkers(flags, host.env);
    try {
      await reduceTask(planned.job, planned.plan, { slice, beside }, { pool, progress });
    } finally {
      await pool.close();
    }
    progress.close();
    return exitCodes.ok;
  });
