import { resolve } from "node:path";
import { exitCodes, type Host } from "../command-line/context.ts";
import { arrayRanges } from "../engines/array-ranges.ts";
import { tasksOf, type Stage } from "../engines/engine.ts";
import { missingAmong, openParts, openReduction, openShards, type Beside, type Job } from "../job/job.ts";
import { besideOf, openPlanned } from "../job/open-planned.ts";
import type { Plan } from "../job/plan.ts";
import { withProgress } from "../terminal/with-progress.ts";

export type StatusFlags = {
  readonly job: string;
  readonly of?: number;
  readonly missing?: Stage;
  readonly json: boolean;
};

/** Pieces of a stage, and those of them that are missing; null where it cannot be known yet. */
type Pieces = { readonly all: number; readonly missing: readonly number[] };
type Status = { readonly extract: Pieces; readonly reduce: Pieces | null };

/** `sourcebook status --job DIR`: what of a job is on the disk. */
export const status = (host: Host, { job: folder, of, missing, json }: StatusFlags): Promise<number> =>
  withProgress(host, async (progress) => {
    const planned = await openPlanned(resolve(folder));
    const { beside } = await besideOf(planned);
    const found = await look(planned.job, planned.plan, beside);
    progress.close();
    if (json) host.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
    else if (missing === undefined) host.stdout.write(words(found));
    else host.stdout.write(`${arrayRanges(tasksLeft(found, missing, of))}\n`);
    return exitCodes.ok;
  });

async function look(job: Job, plan: Plan, beside: Beside): Promise<Status> {
  const packs = await openShards(job, plan);
  const shards = packs.flatMap((pack) => pack ?? []);
  const extract = { all: packs.length, missing: missingAmong(packs) };
  if (extract.missing.length > 0) return { extract, reduce: null };
  const { reduction } = await openReduction(job, plan, shards, beside);
  return { extract, reduce: { all: reduction.parts.length, missing: missingAmong(await openParts(job, reduction)) } };
}

/** Before all is read nobody knows the parts: every task may have some. */
function tasksLeft({ extract, reduce }: Status, stage: Stage, of: number | undefined): readonly number[] {
  const pieces = stage === "extract" ? extract : reduce;
  if (!pieces) return Array.from({ length: of ?? 1 }, (_, index) => index);
  return tasksOf(pieces.missing, of ?? Math.max(1, pieces.all));
}

function words({ extract, reduce }: Status): string {
  return `${line("extract", extract, "shards")}${reduce ? line("reduce", reduce, "parts") : "reduce: when all is read\n"}`;
}

const line = (stage: Stage, { all, missing }: Pieces, pieces: string): string =>
  `${stage}: ${all - missing.length} of ${all} ${pieces}\n`;
