import type { Catalogue, CatalogueEntries } from "@sourcebook/model";
import { errorCode } from "../disk/read-bytes.ts";
import { Failure } from "../failure.ts";
import { unlessCarried } from "./carried-error.ts";
import { createGate } from "./in-order.ts";
import { openThreads, type Threads } from "./threads.ts";
import { workWith, type Work } from "./work.ts";

/** Where work is done: in threads of their own, or in this one. What reads rejects where that fails, in whatever way. */
export type Pool = Work & {
  /** How many blocks are read at a time. */
  readonly size: number;
  /** What a document did by which reading failed: "took more than 60 seconds". Throws the failure where no document is to blame. */
  readonly wordFailure: (failure: unknown) => string;
  readonly close: () => Promise<void>;
};

export type PoolOptions = {
  readonly catalogue: Catalogue;
  /** Threads; with 0 everything is done in the main thread, where nothing can stop a document that is poison. */
  readonly workers: number;
  /** Seconds that reading a block may take; left out where nothing is read. */
  readonly timeout?: number | undefined;
  /** Megabytes of objects that a thread may hold; a document that takes more is poison, a part that does has a thread without limit. */
  readonly heap?: number;
  /** The code of a thread, for tests. */
  readonly worker?: URL;
};

const HEAP = 1024;
const TIMEOUT = 60;

/** Threads that have read no more blocks hold little memory. */
const FEW = 8;

/** Threads that read blocks. One that fails, or is stopped, is replaced by a new one. */
export function openPool({ catalogue, workers, timeout = TIMEOUT, heap = HEAP, worker = WORKER }: PoolOptions): Pool {
  const wordFailure = (failure: unknown): string => wordPoison(failure, { timeout, heap });
  if (workers === 0) return { ...workWith(catalogue), size: 1, wordFailure, close: async () => {} };
  const unlimited = { filename: worker.href, maxThreads: workers, workerData: entriesOf(catalogue) };
  // Most lives short: more room for the young takes memory, and no time off. And V8 leaves the more garbage lying the more it may hold.
  const limited = { ...unlimited, resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: 16 } };
  const closing = new AbortController();
  const readers = openThreads(limited, closing.signal);
  const reducers = openThreads(limited, closing.signal);
  const largeReducers = openThreads(unlimited, closing.signal);
  const gate = createGate(workers); // the time of a task begins when a thread takes it
  let blocks = 0;
  const timed = async (task: unknown, name: string) => {
    blocks += 1;
    return unlessCarried(await gate(() => readers.run(task, { name, signal: AbortSignal.timeout(timeout * 1000) })));
  };
  /** Threads for what comes when nothing is read any more: new ones take time to start, those that have read much take memory. */
  const afterReading = async (): Promise<Threads> => {
    if (blocks > 0 && blocks <= FEW) return readers;
    await readers.close();
    return reducers;
  };
  return {
    size: workers,
    extract: (task) => timed(task, "extract"),
    read: (block) => timed(block, "read"),
    async reduce(task) {
      const first = await afterReading();
      const reduceIn = (threads: Threads) => threads.run(task, { name: "reduce" });
      const reduced = gate(() => reduceIn(first).catch(ifOutOfMemory(() => reduceIn(largeReducers))));
      unlessCarried(await reduced.catch(ifOutOfMemory(explainMemory)));
    },
    async archive(port) {
      unlessCarried(await (await afterReading()).run(port, { name: "archive", transferList: [port] }));
    },
    wordFailure,
    async close() {
      closing.abort(new Failure("error: the work has ended"));
      await readers.close();
      await reducers.close();
      await largeReducers.close();
    },
  };
}

/** What can be given to a thread: all but the look-ups. */
const entriesOf = (catalogue: Catalogue): CatalogueEntries => {
  const { indicators, places, products, units, publishers, datasets } = catalogue;
  return { indicators, places, products, units, publishers, datasets };
};

/** Does something else where a thread had too little memory; throws all other errors. */
const ifOutOfMemory =
  <Result>(act: () => Result) =>
  (error: unknown): Result => {
    if (errorCode(error) !== "ERR_WORKER_OUT_OF_MEMORY") throw error;
    return act();
  };

/** Claims on two areas are normalized at once: there may be more of them than fit. */
function explainMemory(): never {
  throw new Failure(
    "error: the claims on the same two areas do not fit into the memory of a thread; give it more: NODE_OPTIONS=--max-old-space-size=MEGABYTES",
  );
}

// Compiled, and as it stands in the sources.
const WORKER = new URL(import.meta.url.endsWith(".ts") ? "worker-from-source.mjs" : "worker.js", import.meta.url);

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
