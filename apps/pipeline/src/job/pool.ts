import { Piscina } from "piscina";
import { DamagedPack } from "../disk/pack.ts";
import { errorCode } from "../disk/read-bytes.ts";
import { Failure } from "../failure.ts";
import { createGate } from "./in-order.ts";
import type { Block } from "./read-block.ts";
import type { ReduceTask } from "./reduce-task.ts";
import type { Ended } from "./worker.ts";

/** Where blocks are read and parts are reduced: in threads of their own, or in this one. */
export type Pool = {
  /** How many blocks are read at a time. */
  readonly size: number;
  /** What a block says, as bytes; null where it is no longer what was planned. Rejects where reading it fails, in whatever way. */
  readonly read: (block: Block) => Promise<Uint8Array | null>;
  /** Normalizes a part, and keeps what it gives. Throws Failure and DamagedPack. */
  readonly reduce: (task: ReduceTask) => Promise<void>;
  /** What a document did by which reading failed: "took more than 60 seconds". Throws the failure where no document is to blame. */
  readonly wordFailure: (failure: unknown) => string;
  readonly close: () => Promise<void>;
};

export type PoolOptions = {
  /** Threads; with 0 everything is done in the main thread, where nothing can stop a document that is poison. */
  readonly workers: number;
  /** Seconds that reading a block may take. */
  readonly timeout: number;
  /** The code of a thread, for tests. */
  readonly worker?: URL;
};

/** Megabytes of objects that a thread may hold; a document that takes more is poison. */
const HEAP = 1024;

/** Threads that read blocks. One that fails, or is stopped, is replaced by a new one. */
export function openPool({ workers, timeout, worker = WORKER }: PoolOptions): Pool {
  const wordFailure = (failure: unknown): string => wordPoison(failure, timeout);
  if (workers === 0)
    return {
      size: 1,
      read: readHere,
      reduce: async (task) => throwEnded(await reduceHere(task)),
      wordFailure,
      close: async () => {},
    };
  const threads = new Piscina({
    filename: worker.href,
    minThreads: 1,
    maxThreads: workers,
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
  });
  const gate = createGate(workers); // the time of a block begins when a thread takes it
  return {
    size: workers,
    read: (block) => gate(() => threads.run(block, { name: "extract", signal: AbortSignal.timeout(timeout * 1000) })),
    reduce: async (task) => throwEnded(await gate(() => threads.run(task, { name: "reduce" }))),
    wordFailure,
    close: () => threads.destroy(),
  };
}

function throwEnded(ended: Ended): void {
  if (ended === "damaged") throw new DamagedPack("a shard");
  if (ended !== "done") throw new Failure(ended.failure);
}

// Compiled, and as it stands in the sources.
const WORKER = new URL(import.meta.url.endsWith(".ts") ? "worker-from-source.mjs" : "worker.js", import.meta.url);

// The main thread of a pool need not load what its threads do.
const readHere = async (block: Block) => (await import("./worker.ts")).readHere(block);
const reduceHere = async (task: ReduceTask) => (await import("./worker.ts")).reduce(task);

/** A system that gives no files or memory, and code that cannot be loaded, are no document's fault. */
function wordPoison(failure: unknown, timeout: number): string {
  const code = errorCode(failure);
  if (code === "ERR_WORKER_OUT_OF_MEMORY") return `takes more than ${HEAP} MB of memory`;
  if (!(failure instanceof Error)) throw failure;
  if (failure.name === "AbortError" || failure.name === "TimeoutError") return `takes more than ${timeout} seconds`;
  if (code !== null) throw failure;
  if (/exited/i.test(failure.message)) return "ends its thread";
  return `shows a bug (${failure.message})`;
}
