import type { Progress } from "./progress.ts";

/** Says nothing. */
export const silent: Progress = { stage: () => {}, count: () => {}, bytes: () => {}, close: () => {} };
