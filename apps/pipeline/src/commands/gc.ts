import { resolve } from "node:path";
import { exitCodes, type Host } from "../command-line/context.ts";
import { openReduction, openShards } from "../job/job.ts";
import { besideOf, openPlanned } from "../job/open-planned.ts";
import { RECORD } from "../job/published-record.ts";
import { withProgress } from "../terminal/with-progress.ts";

export type GcFlags = { readonly job: string };

/** `sourcebook gc --job DIR`: removes what the plan of a job does not need. */
export const gc = (host: Host, { job: folder }: GcFlags): Promise<number> =>
  withProgress(host, async () => {
    const planned = await openPlanned(resolve(folder));
    const { job, plan } = planned;
    await job.shards.keep(new Set(plan.shards.map(({ key }) => key)));
    const shards = (await openShards(job, plan)).flatMap((pack) => pack ?? []);
    if (shards.length === plan.shards.length) {
      const { beside } = await besideOf(planned);
      const { key, reduction } = await openReduction(job, plan, shards, beside);
      await job.parts.keep(new Set([RECORD, key, ...reduction.parts.map((part) => part.key)]));
    }
    return exitCodes.ok;
  });
