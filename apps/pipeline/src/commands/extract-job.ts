import { resolve } from "node:path";
import { exitCodes, type Host } from "../command-line/context.ts";
import { sliceOf, type SliceFlags } from "../command-line/slice-of.ts";
import { withWorkers, type WorkerFlags } from "../command-line/workers.ts";
import { openPlanned } from "../job/open-planned.ts";
import { extractTask } from "../job/run-task.ts";
import { withProgress } from "../terminal/with-progress.ts";

export type ExtractJobFlags = SliceFlags & WorkerFlags & { readonly job: string };

/** `sourcebook extract --job DIR`: reads the shards of a task that were not read yet. */
export const extractJob = (host: Host, { job: folder, ...flags }: ExtractJobFlags): Promise<number> =>
  withProgress(host, async (progress) => {
    const slice = sliceOf(flags, host.env);
    const { job, plan, catalogue } = await openPlanned(resolve(folder));
    progress.stage(`task ${slice.index} of ${slice.of}: reading shards of ${folder}`);
    await withWorkers(flags, host, catalogue, (pool) => extractTask(job, plan, slice, { pool, progress }));
    return exitCodes.ok;
  });
