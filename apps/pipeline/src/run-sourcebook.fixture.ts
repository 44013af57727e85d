import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

/** The root of this repository. */
export const repository = fileURLToPath(new URL("../../..", import.meta.url));

export type RunOptions = {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
};
export type RunResult = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

const main = fileURLToPath(new URL("main.ts", import.meta.url));
const tsx = import.meta.resolve("tsx");

/** Starts the program from its TypeScript sources, as a process of its own. */
export function startSourcebook(
  args: readonly string[],
  { cwd, env }: RunOptions = {},
): ChildProcessWithoutNullStreams {
  const node = ["--conditions=@sourcebook/source", "--import", tsx, main];
  const settings = { SOURCEBOOK_WORKERS: "0", ...process.env, ...env }; // threads are slow to start from TypeScript
  return spawn(process.execPath, [...node, ...args], { cwd: cwd ?? repository, env: settings });
}

/** Runs it to its end. */
export async function runSourcebook(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const child = startSourcebook(args, options);
  child.stdin.on("error", () => {}); // the program may end before it has read all
  child.stdin.end(options.input ?? "");
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr };
}
