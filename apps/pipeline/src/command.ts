import { exitCodes, type Context, type Host } from "./context.ts";
import { errorCode } from "./disk/read-bytes.ts";

/** A command as the library calls it: what it returns is the exit code. What it throws is a bug and keeps its stack, unless it is the system's. */
export const command = <Flags, Args extends readonly unknown[]>(
  run: (host: Host, flags: Flags, ...args: Args) => Promise<number>,
) =>
  async function (this: Context, flags: Flags, ...args: Args): Promise<void> {
    const host = this.process;
    try {
      host.exitCode = await run(host, flags, ...args);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      host.stderr.write(`error: ${error.message}; see to it and try again\n`);
      host.exitCode = exitCodes.failed;
    }
  };

/** An error of the system, as `EMFILE: too many open files, scandir 'data/catalogue'`; the codes of Node's own are `ERR_...`. */
const isRefusal = (error: unknown): error is Error =>
  error instanceof Error && /^E[A-Z0-9]+$/.test(errorCode(error) ?? "");
