import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { PROGRAM } from "../fixtures/compiled-program.fixture.ts";
import type { RunResult } from "../fixtures/run-sourcebook.fixture.ts";

/** A run of the program with the most memory that it had at any time, in millions of bytes, and the seconds that its threads worked. */
export type MeasuredRun = RunResult & { readonly peak: number; readonly cpu: number };

type MeasuredOptions = {
  readonly folder: string;
  readonly stdin?: Iterable<Uint8Array> | undefined;
  readonly env?: Readonly<Record<string, string>>;
};

/** Noted by the process itself when it ends. What getrusage says of memory would include the size of the process that started it. */
const NOTE_COST = `import { readFileSync, writeFileSync } from "node:fs";
process.on("exit", () => {
  const kilobytes = /VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status", "latin1"))[1];
  const { user, system } = process.cpuUsage();
  writeFileSync(process.env.COST_FILE, kilobytes + " " + (user + system));
});`;

/** Runs the compiled program in a folder: what reads TypeScript takes memory of its own. */
export async function runMeasured(
  args: readonly string[],
  { folder, stdin = [], env = {} }: MeasuredOptions,
): Promise<MeasuredRun> {
  const file = join(folder, ".cost");
  const noting = `--import data:text/javascript,${encodeURIComponent(NOTE_COST)}`;
  const settings = { ...process.env, ...env, NODE_OPTIONS: noting, COST_FILE: file };
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd: folder, env: settings });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const fed = pipeline(stdin, child.stdin).catch(() => {}); // the program may end before it has read all
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended, fed]);
  const [kilobytes = 0, microseconds = 0] = (await readFile(file, "utf8")).split(" ").map(Number);
  return { code, stdout, stderr, peak: (kilobytes * 1024) / 1e6, cpu: microseconds / 1e6 };
}
