import { Failure } from "../failure.ts";
import type { Slice } from "../job/run-task.ts";
import { numberIn } from "./number-in.ts";

export type SliceFlags = { readonly index?: number; readonly of?: number };

/** The variables in which schedulers say which task of an array this is, and how many there are. */
const SCHEDULERS = [
  { index: "SLURM_ARRAY_TASK_ID", of: "SLURM_ARRAY_TASK_COUNT" },
  { index: "AWS_BATCH_JOB_ARRAY_INDEX", of: "AWS_BATCH_JOB_ARRAY_SIZE" },
  { index: "JOB_COMPLETION_INDEX", of: "JOB_COMPLETIONS" },
] as const;

/**
 * Which task of how many this is: by the flags, or by what Slurm, AWS Batch or Kubernetes say in the environment; all of it by
 * default. Throws Failure where a number is missing or is none.
 */
export function sliceOf(flags: SliceFlags, env: NodeJS.ProcessEnv): Slice {
  const scheduler = SCHEDULERS.find(({ index }) => env[index] !== undefined);
  const index = flags.index ?? (scheduler && numberIn(env, scheduler.index)) ?? 0;
  if (flags.of !== undefined && flags.of > 1 && flags.index === undefined && !scheduler)
    throw new Failure(`--index: error: which of ${flags.of} tasks? give --index I, from 0`);
  const of = flags.of ?? (scheduler && numberIn(env, scheduler.of)) ?? (index === 0 && !scheduler ? 1 : undefined);
  if (of === undefined) throw new Failure("--of: error: task of how many? give --of N");
  if (index >= of) throw new Failure(`--index: error: ${index} is no task of ${of}; they count from 0`);
  return { index, of };
}
