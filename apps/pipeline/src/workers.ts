import { availableParallelism } from "node:os";
import { openPool, type Pool } from "./job/pool.ts";

/** How documents are read in threads. */
export type WorkerFlags = {
  /** One a core by default; 0 reads in the main thread, where nothing stops a document that is poison. */
  readonly workers?: number;
  /** Seconds. */
  readonly timeout: number;
};

/** The threads that flags ask for, or SOURCEBOOK_WORKERS. */
export const openWorkers = ({ workers, timeout }: WorkerFlags, env: NodeJS.ProcessEnv): Pool =>
  openPool({ workers: workers ?? Number(env["SOURCEBOOK_WORKERS"] ?? availableParallelism()), timeout });
