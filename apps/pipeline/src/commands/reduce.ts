import { resolve } from "node:path";
import { exitCodes, type Host } from "../command-line/context.ts";
import { sliceOf, type SliceFlags } from "../command-line/slice-of.ts";
import { withWorkers, type ThreadFlags } from "../command-line/workers.ts";
import { besideOf, openPlanned } from "../job/open-planned.ts";
import { reduceTask } from "../job/run-task.ts";
import { withProgress } from "../terminal/with-progress.ts";

export type ReduceFlags = SliceFlags & ThreadFlags & { readonly job: string };

/** `sourcebook reduce --job DIR`: normalizes the parts of a task that were not normalized yet. */
export const reduce = (host: Host, { job: folder, ...flags }: ReduceFlags): Promise<number> =>
  withProgress(host, async (progress) => {
    const slice = sliceOf(flags, host.env);
    const planned = await openPlanned(resolve(folder));
    const { job, plan, catalogue } = planned;
    const { beside } = await besideOf(planned);
    progress.stage(`task ${slice.index} of ${slice.of}: normalizing parts of ${folder}`);
    await withWorkers(flags, host, catalogue, (pool) => reduceTask(job, plan, { slice, beside }, { pool, progress }));
    return exitCodes.ok;
  });
