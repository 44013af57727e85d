import { join } from "node:path";
import { shellWord } from "../command-line/shell-word.ts";
import { arrayRanges } from "./array-ranges.ts";
import type { Tasks } from "./engine.ts";

/** Where the tasks of a job leave what they print, one file a task. */
export const logFolder = (job: string): string => join(job, "logs");

/**
 * The arguments of the `sbatch` that submits tasks as a job array. A task finds its index in SLURM_ARRAY_TASK_ID; `--of` is said,
 * because an array of the missing ones alone has fewer tasks. Of an argument given twice sbatch takes the last: ours.
 */
export function sbatchArguments(
  program: readonly string[],
  job: string,
  { stage, missing, of }: Tasks,
  given: readonly string[],
): readonly string[] {
  const task = [...program, stage, "--job", job, "--of", `${of}`];
  return [
    ...given,
    `--job-name=sourcebook-${stage}`,
    `--output=${join(logFolder(job).replaceAll("%", "%%"), `${stage}-%A_%a.log`)}`,
    // A task that Slurm itself puts back into the queue waits two minutes there; who submits again what is missing does not.
    "--no-requeue",
    "--parsable",
    `--array=${arrayRanges(missing)}`,
    // As many threads as Slurm gives the task processors; Node counts those of the whole machine.
    `--wrap=exec ${task.map(shellWord).join(" ")} --workers "$SLURM_CPUS_ON_NODE"`,
  ];
}

/** The id of the job in what `sbatch --parsable` prints: `17`, or `17;cluster`. */
export const jobIdIn = (printed: string): string | null => /^\d+(?=[;\s]|$)/.exec(printed)?.[0] ?? null;

/** How many tasks an array may have, from what `scontrol show config` prints; null where it does not say. */
export function maxArraySize(config: string): number | null {
  const size = /^MaxArraySize\s*=\s*(\d+)\s*$/m.exec(config)?.[1];
  return size === undefined ? null : Number(size);
}
