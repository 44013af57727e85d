import { availableParallelism } from "node:os";
import type { Catalogue } from "@sourcebook/model";
import { openPool, type Pool } from "../job/pool.ts";
import type { Host } from "./context.ts";
import { numberIn } from "./number-in.ts";

/** How documents are read in threads. */
export type WorkerFlags = {
  /** One a core by default; 0 reads in the main thread, where nothing stops a document that is poison. */
  readonly workers?: number;
  /** Seconds. */
  readonly timeout: number;
};

/** Does work with the threads that flags ask for, or SOURCEBOOK_WORKERS; they end with it. */
export async function withWorkers<Result>(
  { workers, timeout }: WorkerFlags,
  { env }: Pick<Host, "env">,
  catalogue: Catalogue,
  work: (pool: Pool) => Promise<Result>,
): Promise<Result> {
  const count = workers ?? numberIn(env, "SOURCEBOOK_WORKERS") ?? availableParallelism();
  const pool = openPool({ catalogue, workers: count, timeout });
  try {
    return await work(pool);
  } finally {
    await pool.close();
  }
}
