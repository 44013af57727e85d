/** What can be cut into tasks. */
export type Stage = "extract" | "reduce";

/** The array tasks of a stage that have something left to do: indices below `of`. Task I makes every piece K with K mod `of` = I. */
export type Tasks = { readonly stage: Stage; readonly missing: readonly number[]; readonly of: number };

/** Runs tasks somewhere. */
export type Engine = {
  readonly name: string;
  /** Resolves when they have ended, well or not. What they did shows on the disk. */
  readonly run: (job: string, tasks: Tasks) => Promise<void>;
  /** Where stands what they said: "above". */
  readonly logs: (job: string) => string;
};

/** The array tasks that have something left to do, of pieces that are missing. */
export const tasksOf = (missing: readonly number[], of: number): readonly number[] =>
  [...new Set(missing.map((piece) => piece % of))].toSorted((a, b) => a - b);
