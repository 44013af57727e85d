import { failureLine } from "../failure.ts";
import { exitCodes, type Context, type Host } from "./context.ts";

/** A command as the library calls it: what it returns is the exit code. What it throws is told in a line, or is a bug and keeps its stack. */
export const command = <Flags, Args extends readonly unknown[]>(
  run: (host: Host, flags: Flags, ...args: Args) => Promise<number>,
) =>
  async function (this: Context, flags: Flags, ...args: Args): Promise<void> {
    const host = this.process;
    try {
      host.exitCode = await run(host, flags, ...args);
    } catch (error) {
      const line = failureLine(error);
      if (line === null) throw error;
      host.stderr.write(`${line}\n`);
      host.exitCode = exitCodes.failed;
    }
  };
