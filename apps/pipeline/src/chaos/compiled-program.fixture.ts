import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { lockFolder } from "../disk/lock-folder.ts";
import { repository } from "../fixtures/run-sourcebook.fixture.ts";

/** The program as users run it, of these sources. It starts in a third of the time that the sources take. */
export const PROGRAM = join(repository, "apps/pipeline/dist/main.js");

/** Compiles what has changed since it was compiled last. Test files that run at the same time take turns. */
export async function compileProgram(): Promise<void> {
  const lock = await lockFolder(join(repository, ".turbo"), { milliseconds: 120_000, onWait: () => {} });
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(repository, "tools/go.mjs"), "build"]);
    if (status !== 0) throw new Error(`the program does not compile:\n${stdout.toString()}${stderr.toString()}`);
  } finally {
    await lock?.release();
  }
}

/** How a program ended. */
export type Ended = {
  readonly pid: number | undefined;
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
};

/** Starts the program with its output as pipes. */
export const startProgram = (...args: readonly string[]): ChildProcess => spawn(process.execPath, [PROGRAM, ...args]);

/** Waits until a program has ended. */
export async function toEnd(child: ChildProcess): Promise<Ended> {
  const closed = new Promise<Pick<Ended, "code" | "signal">>((resolve) =>
    child.on("close", (code, signal) => resolve({ code, signal })),
  );
  child.stdout?.resume();
  const [stderr, end] = await Promise.all([child.stderr ? text(child.stderr) : "", closed]);
  return { pid: child.pid, ...end, stderr };
}
