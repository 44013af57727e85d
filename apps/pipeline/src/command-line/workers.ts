import { availableParallelism } from "node:os";
import type { Catalogue } from "@sourcebook/model";
import { openPool, type Pool } from "../job/pool.ts";
import type { Host } from "./context.ts";
import { numberIn } from "./number-in.ts";

/** How many threads work: one a core by default, none with 0, where nothing stops a document that is poison. */
export type ThreadFlags = { readonly workers?: number };

/** How documents are read in threads. */
export type WorkerFlags = ThreadFlags & {
  /** Seconds that a document may take. */
  readonly timeout: number;
};

/** Does work with the threads that flags ask for, or SOURCEBOOK_WORKERS; they end with it. */
export async function withWorkers<Result>(
  { workers, timeout }: ThreadFlags & Partial<WorkerFlags>,
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
