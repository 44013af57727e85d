import type { Context, Host } from "./context.ts";

/** A command as the library calls it: what it returns is the exit code. */
export const command = <Flags, Args extends readonly unknown[]>(
  run: (host: Host, flags: Flags, ...args: Args) => Promise<number>,
) =>
  async function (this: Context, flags: Flags, ...args: Args): Promise<void> {
    this.process.exitCode = await run(this.process, flags, ...args);
  };
