import { resolve } from "node:path";
import type { Host } from "../command-line/context.ts";
import type { Engine } from "../engines/engine.ts";
import { Failure } from "../failure.ts";
import { openPlanned } from "../job/open-planned.ts";
import { publishJob, type PublishingFlags } from "../publish/publish-job.ts";
import { withProgress } from "../terminal/with-progress.ts";

export type PublishFlags = PublishingFlags & { readonly job: string };

/** `sourcebook publish --job DIR`: merges what the tasks of a job made, and publishes the datasets of its project. */
export const publish = (host: Host, { job, ...flags }: PublishFlags): Promise<number> =>
  withProgress(host, async (progress) => {
    const planned = await openPlanned(resolve(job));
    return publishJob(host, planned, { runner: { of: 1, engineOf: () => nobody }, flags }, progress);
  });

/** Publishing does nothing that tasks should have done. */
const nobody: Engine = {
  name: "nobody",
  logs: () => "nowhere",
  run: (job, { stage }) =>
    Promise.reject(new Failure(`${job}: error: not all is done; run sourcebook ${stage} --job ${job} first`)),
};
