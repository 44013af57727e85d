import { execFile } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import * as z from "zod";
import { makeFolder } from "../disk/make-folder.ts";
import { Failure } from "../failure.ts";
import type { Engine, Tasks } from "./engine.ts";
import { jobIdIn, logFolder, maxArraySize, sbatchArguments } from "./slurm-array.ts";

export type SlurmOptions = {
  /** The command line of this program, without the command: a task is run by it, in the folder of now. */
  readonly program: readonly string[];
  /** Further arguments of sbatch: `--partition=long`, `--time=2:00:00`, `--mem=2G`. */
  readonly sbatch: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Takes a line for the user. */
  readonly tell: (line: string) => void;
};

/** Runs tasks as a job array of Slurm: submits it, once, and waits for its end. What the tasks print is in `logs` of the job. */
export function slurmEngine({ program, sbatch, env, tell }: SlurmOptions): Engine {
  const run = async (job: string, tasks: Tasks): Promise<void> => {
    await checkArraySize(tasks, env);
    await makeFolder(logFolder(job));
    const id = await submit(sbatchArguments(program, job, tasks, sbatch), env);
    tell(`slurm: job ${id}, ${tasks.missing.length} of ${tasks.of} tasks of ${tasks.stage}; logs in ${logFolder(job)}`);
    await untilEnded(id, env);
  };
  return { name: "slurm", run, logs: (job) => `in ${logFolder(job)}` };
}

async function checkArraySize({ missing, of }: Tasks, env: NodeJS.ProcessEnv): Promise<void> {
  const size = maxArraySize((await slurm("scontrol", ["show", "config"], env)).stdout);
  if (size === null || missing.every((index) => index < size)) return;
  const advice = `a task does as many shards as there are for it: give --tasks ${size}`;
  throw new Failure(`slurm: ${of} tasks are more than an array may have here (MaxArraySize ${size}); ${advice}`);
}

async function submit(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const { stdout, stderr } = await slurm("sbatch", args, env);
  const id = jobIdIn(stdout);
  if (id === null) throw new Failure(`slurm: nothing submitted (${reasonIn(stderr)}); see man sbatch`);
  return id;
}

/** Milliseconds. `sbatch --wait` sees the end of a job of 13 seconds after 42. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 10_000;
/** A pause is about a fifth of the time that has passed before it. */
const GROWTH = 1.25;
/** So often in a row the controller may be away: about ten minutes. */
const PATIENCE = 60;

/** Asks for the tasks that are queued or running until there is none. */
async function untilEnded(id: string, env: NodeJS.ProcessEnv): Promise<void> {
  let pause = FIRST_PAUSE;
  for (let unanswered = 0; unanswered < PATIENCE;) {
    const { code, stdout, stderr } = await slurm("squeue", ["--noheader", "--format=%i", `--jobs=${id}`], env);
    // Slurm forgets jobs some minutes after their end.
    if ((code === 0 && stdout.trim() === "") || stderr.includes("Invalid job id specified")) return;
    unanswered = code === 0 ? 0 : unanswered + 1;
    await sleep(pause);
    pause = Math.min(pause * GROWTH, LONGEST_PAUSE);
  }
  throw new Failure(
    `slurm: nothing is known of job ${id} (squeue does not answer); its tasks may still be running: try again later`,
  );
}

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Bytes: a line for each task of the largest array that runs. */
const MOST_PRINTED = 2 ** 26;
const execute = promisify(execFile);
const failure = z.object({ code: z.number(), stdout: z.string(), stderr: z.string() });

/** Runs a client program of Slurm to its end. */
async function slurm(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  try {
    return { code: 0, ...(await execute(command, args, { env, maxBuffer: MOST_PRINTED })) };
  } catch (cause) {
    const ended = failure.safeParse(cause);
    if (ended.success) return ended.data;
    throw new Failure(
      `slurm: ${command} cannot be run; work on a machine that submits to Slurm, or give --engine local`,
      { cause },
    );
  }
}

/** `sbatch: error: Batch job submission failed: Invalid partition name specified`, without the name of the program. */
const reasonIn = (stderr: string): string => (stderr.trim().split("\n").at(-1) ?? "").replace(/^\w+: error: /, "");
