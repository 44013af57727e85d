import type { ResourceLimits } from "node:worker_threads";
import { Piscina } from "piscina";
import { errorCode } from "../disk/read-bytes.ts";
import type { EncodedRows } from "../encode-extracted.ts";
import type { LinesTask } from "../extract-lines.ts";
import { Failure } from "../failure.ts";
import { unlessCarried } from "./carried-error.ts";
import { createGate } from "./in-order.ts";
import type { Block } from "./read-block.ts";
import type { PartTask } from "./reduce-one.ts";

/** Where blocks are read and parts are reduced: in threads of their own, or in this one. */
export type Pool = {
  /** How many blocks are read at a time. */
  readonly size: number;
  /** What a block says, as bytes; null where it is no longer what was planned. Rejects where reading it fails, in whatever way. */
  readonly read: (block: Block) => Promise<Uint8Array | null>;
  /** What the documents of lines say. Rejects as `read`. */
  readonly extract: (task: LinesTask) => Promise<EncodedRows>;
  /** Normalizes a part, and keeps what it gives. Throws Failure and DamagedPack. */
  readonly reduce: (task: PartTask) => Promise<void>;
  /** What a document did by which reading failed: "took more than 60 seconds". Throws the failure where no document is to blame. */
  readonly wordFailure: (failure: unknown) => string;
  readonly close: () => Promise<void>;
};

export type PoolOptions = {
  /** Threads; with 0 everything is done in the main thread, where nothing can stop a document that is poison. */
  readonly workers: number;
  /** Seconds that reading a block may take. */
  readonly timeout: number;
  /** Megabytes of objects that a thread may hold; a document that takes more is poison. */
  readonly heap?: number;
  /** The code of a thread, for tests. */
  readonly worker?: URL;
};

const HEAP = 1024;

/** Threads that read blocks. One that fails, or is stopped, is replaced by a new one. */
export function openPool({ workers, timeout, heap = HEAP, worker = WORKER }: PoolOptions): Pool {
  const wordFailure = (failure: unknown): string => wordPoison(failure, { timeout, heap });
  if (workers === 0)
    return {
      size: 1,
      extract: extractHere,
      read: readHere,
      reduce: reduceHere,
      wordFailure,
      close: async () => {},
    };
  // What is read lives short: more room for the young takes memory, and no time off.
  const readers = openThreads(worker, workers, { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: 16 });
  const reducers = openThreads(worker, workers, {});
  const gate = createGate(workers); // the time of a task begins when a thread takes it
  const timed = async (task: unknown, name: string) =>
    unlessCarried(await gate(() => readers.run(task, { name, signal: AbortSignal.timeout(timeout * 1000) })));
  return {
    size: workers,
    extract: (task) => timed(task, "extract"),
    read: (block) => timed(block, "read"),
    async reduce(task) {
      await readers.close(); // nothing is read any more, and reducing needs the memory
      unlessCarried(await gate(() => reducers.run(task, { name: "reduce" })).catch(explainMemory));
    },
    wordFailure,
    async close() {
      await readers.close();
      await reducers.close();
    },
  };
}

type Threads = {
  readonly run: (task: unknown, options: Parameters<Piscina["run"]>[1]) => ReturnType<Piscina["run"]>;
  /** Ends them; they start again where there is something to run. */
  readonly close: () => Promise<void>;
};

/** Threads that start when there is something to run, and go on: each has a catalogue to read. */
function openThreads(worker: URL, count: number, resourceLimits: ResourceLimits): Threads {
  let threads: Piscina | null = null;
  const options = { filename: worker.href, minThreads: 1, maxThreads: count, idleTimeout: Infinity, resourceLimits };
  return {
    run(task, taskOptions) {
      threads ??= new Piscina(options);
      return threads.run(task, taskOptions);
    },
    async close() {
      const ending = threads;
      threads = null;
      await ending?.destroy();
    },
  };
}

/** Claims that hang together are normalized at once: there may be more of them than fit. */
function explainMemory(error: unknown): never {
  if (errorCode(error) !== "ERR_WORKER_OUT_OF_MEMORY") throw error;
  throw new Failure(
    "error: the claims that hang together do not fit into the memory of a thread; give it more: NODE_OPTIONS=--max-old-space-size=MEGABYTES",
  );
}

// Compiled, and as it stands in the sources.
const WORKER = new URL(import.meta.url.endsWith(".ts") ? "worker-from-source.mjs" : "worker.js", import.meta.url);

// The main thread of a pool need not load what its threads do.
const extractHere = async (task: LinesTask) => (await import("./worker.ts")).extractHere(task);
const readHere = async (block: Block) => (await import("./worker.ts")).readHere(block);
const reduceHere = async (task: PartTask) => (await import("./worker.ts")).reduceHere(task);

/** A system that gives no files or memory, and code that cannot be loaded, are no document's fault. */
function wordPoison(failure: unknown, { timeout, heap }: { readonly timeout: number; readonly heap: number }): string {
  if (failure instanceof Failure) throw failure;
  const code = errorCode(failure);
  if (code === "ERR_WORKER_OUT_OF_MEMORY") return `takes more than ${heap} MB of memory`;
  if (!(failure instanceof Error)) throw failure;
  if (failure.name === "AbortError" || failure.name === "TimeoutError") return `takes more than ${timeout} seconds`;
  if (code !== null) throw failure;
  if (/exited/i.test(failure.message)) return "ends its thread";
  return `shows a bug (${failure.message})`;
}
