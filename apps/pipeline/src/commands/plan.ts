import { resolve } from "node:path";
import { countWords, hasErrors } from "@sourcebook/model";
import { exitCodes, type Host } from "../command-line/context.ts";
import { projectFor } from "../command-line/project-for.ts";
import { openJob } from "../job/job.ts";
import { planJob } from "../job/open-planned.ts";
import { documentCount } from "../job/plan.ts";
import { printIssues } from "../terminal/print-issues.ts";
import { withProgress } from "../terminal/with-progress.ts";

export type PlanFlags = { readonly job: string };

/** `sourcebook plan --job DIR [PROJECT]`: looks through the documents of a project and writes what there is to read. */
export async function plan(host: Host, { job }: PlanFlags, directory?: string): Promise<number> {
  const { stdout, stderr, env } = host;
  const project = projectFor(directory, host, "");
  if (!project) return exitCodes.failed;
  return withProgress(host, async (progress) => {
    progress.stage(`planning in ${job}`);
    const planned = await planJob(openJob(resolve(job)), project);
    progress.close();
    printIssues(planned.issues, stderr, env);
    if (!("plan" in planned) || hasErrors(planned.issues)) return exitCodes.failed;
    const { shards } = planned.plan;
    stdout.write(
      `${job}: ${countWords(shards.length, "shard")} of ${countWords(documentCount(planned.plan), "document")}\n`,
    );
    return exitCodes.ok;
  });
}
