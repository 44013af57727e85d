import { resolve } from "node:path";
import { exitCodes, type Host } from "../command-line/context.ts";
import { projectFor } from "../command-line/project-for.ts";
import { thisProgram } from "../command-line/this-program.ts";
import type { Engine } from "../engines/engine.ts";
import { processEngine } from "../engines/processes.ts";
import { slurmEngine } from "../engines/slurm.ts";
import { openJob } from "../job/job.ts";
import { planJob } from "../job/open-planned.ts";
import { publishJob, type PublishingFlags } from "../publish/publish-job.ts";
import { printIssues } from "../terminal/print-issues.ts";
import { withProgress } from "../terminal/with-progress.ts";

export type SubmitFlags = PublishingFlags & {
  readonly job: string;
  readonly engine: "local" | "slurm";
  readonly tasks: number;
  readonly sbatch?: string;
};

/** `sourcebook submit --job DIR`: plans a job, has its tasks run until none is missing, and publishes. */
export async function submit(host: Host, { job: folder, ...flags }: SubmitFlags, directory?: string): Promise<number> {
  const project = projectFor(directory, host, "");
  if (!project) return exitCodes.failed;
  return withProgress(host, async (progress) => {
    const job = openJob(resolve(folder));
    const planned = await planJob(job, project);
    if (!("plan" in planned)) {
      printIssues(planned.issues, host.stderr, host.env);
      return exitCodes.failed;
    }
    const runner = { of: flags.tasks, engineOf: () => engineFor(flags, host, progress.stage) };
    return job.keepWhile(() => publishJob(host, planned, { runner, flags }, progress));
  });
}

function engineFor({ engine, sbatch }: Omit<SubmitFlags, "job">, { env }: Host, tell: (line: string) => void): Engine {
  const program = thisProgram();
  if (engine === "local") return processEngine({ program, env });
  return slurmEngine({ program, sbatch: sbatch?.split(/\s+/).filter(Boolean) ?? [], env, tell });
}
