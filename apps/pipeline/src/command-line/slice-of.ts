import { Failure } from "../failure.ts";
import type { Slice } from "../job/run-task.ts";

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
  const index = flags.index ?? numberIn(env, scheduler?.index) ?? 0;
  const of = flags.of ?? numberIn(env, scheduler?.of) ?? (index === 0 && !scheduler ? 1 : undefined);
  if (of === undefined) throw new Failure("--of: error: task of how many? give --of N");
  if (index >= of) throw new Failure(`--index: error: ${index} is no task of ${of}; they count from 0`);
  return { index, of };
}

function numberIn(env: NodeJS.ProcessEnv, name: string | undefined): number | undefined {
  const text = name === undefined ? undefined : env[name];
  if (text === undefined || text === "") return undefined;
  if (!/^\d+$/.test(text)) throw new Failure(`${name}: error: "${text}" is no whole number`);
  return Number(text);
}
