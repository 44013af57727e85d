import { exitCodes, type Host } from "./context.ts";
import { Failure } from "./failure.ts";
import { createProgress, type Progress } from "./progress.ts";

/** Runs a command with progress on stderr; a failure is told there, in a line. */
export async function withFailures(
  { stderr, env }: Pick<Host, "stderr" | "env">,
  work: (progress: Progress) => Promise<number>,
): Promise<number> {
  const progress = createProgress(stderr, env);
  try {
    return await work(progress);
  } catch (error) {
    progress.close();
    if (!(error instanceof Failure)) throw error;
    stderr.write(`${error.message}\n`);
    return exitCodes.failed;
  }
}
