import { Piscina } from "piscina";

/** How a task is run in a thread. */
type TaskOptions = Parameters<Piscina["run"]>[1];

export type Threads = {
  readonly run: (task: unknown, options: TaskOptions) => ReturnType<Piscina["run"]>;
  /** Ends them; they start again where there is something to run. */
  readonly close: () => Promise<void>;
};

/** Threads that start when there is something to run, and go on: each has code to load. Nothing is run once `closing` is aborted. */
export function openThreads(options: ConstructorParameters<typeof Piscina>[0], closing: AbortSignal): Threads {
  let threads: Piscina | null = null;
  return {
    async run(task, taskOptions) {
      closing.throwIfAborted();
      threads ??= new Piscina({ ...options, minThreads: 1, idleTimeout: Infinity });
      return threads.run(task, taskOptions);
    },
    async close() {
      const ending = threads;
      threads = null;
      await ending?.destroy();
    },
  };
}
