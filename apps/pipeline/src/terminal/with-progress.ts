import type { Host } from "../command-line/context.ts";
import { createProgress, type Progress } from "./progress.ts";

/** Does work with progress on stderr, which is gone when it ends, well or not. */
export async function withProgress<Result>(
  { stderr, env }: Pick<Host, "stderr" | "env">,
  work: (progress: Progress) => Promise<Result>,
): Promise<Result> {
  const progress = createProgress(stderr, env);
  try {
    return await work(progress);
  } finally {
    progress.close();
  }
}
