import { spawn, spawnSync } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { PROGRAM, toEnd, type Ended } from "../fixtures/compiled-program.fixture.ts";
import type { Skippable } from "../other-tools/tool.fixture.ts";

/** What the program asked the system to do with a file of its project. */
export type Call = {
  /** The system's name: `rename`, `fsync`. */
  readonly name: string;
  /** The first file that it names, below the project; `$$` stands for the number of the process, as in a shell. */
  readonly path: string;
  /** The second one: the new name in a renaming. */
  readonly to: string | undefined;
  /** Which of the calls of this name on this path it is in its thread, from 1. */
  readonly nth: number;
};

/** What is done to a call, on whatever path where none is given: `error=EIO` fails it, `signal=SIGKILL` ends the process before it. */
export type Fault = Pick<Call, "name" | "nth"> & Partial<Pick<Call, "path">> & { readonly inject: string };

/** How a command ended that strace looked on. */
export type Traced = Ended & {
  /** The calls that strace was asked for, in their order. */
  readonly calls: readonly Call[];
  /** Was a call made to fail? */
  readonly injected: boolean;
};

/** Calls that change names, or promise that something is on the disk. */
export const CHANGES = String.raw`/^(mkdir|rename|unlink|rmdir|link|symlink)(at|at2)?$,fsync,fdatasync`;

/** `CHAOS=full` tries every call, with threads; else there are fewer, and no threads, so that it takes minutes. */
export const IS_FULL = process.env["CHAOS"] === "full";

const STRACE = "strace";
const canTrace = spawnSync(STRACE, ["-f", "-o", "/dev/null", "true"]).status === 0;

/** A test that needs strace says so where there is none, or where it may not look at other processes. */
export function needStrace({ skip }: Skippable): void {
  if (!canTrace) skip("SKIPPED: strace is missing or may not trace here (apt-get install strace)");
}

/** Runs a command on a project and tells which of these calls it made. */
export const traceCalls = (args: readonly string[], project: string, calls: string): Promise<Traced> =>
  runTraced(args, project, ["--seccomp-bpf", "-e", `trace=${calls}`]);

/** Runs it with one call failing, or with the process killed there. */
export function runWithFault(args: readonly string[], project: string, fault: Fault): Promise<Traced> {
  const { name, path, nth, inject } = fault;
  // Where seccomp stops the process, strace can fail a call and cannot deliver a signal.
  const fast = inject.startsWith("error=") ? ["--seccomp-bpf"] : [];
  const where = path === undefined ? [] : ["-P", `${project}/${path}`];
  const what = ["-e", `trace=${name}`, "-e", `inject=${name}:${inject}:when=${nth}`];
  return runTraced(args, project, [...fast, ...where, ...what]);
}

/**
 * With -D the program is the child and strace looks on, so that the number of the process is known. strace counts the calls of
 * each thread: with one thread for files there is one count.
 */
async function runTraced(args: readonly string[], project: string, options: readonly string[]): Promise<Traced> {
  const log = `${project}.log`;
  const strace = [STRACE, "-D", "-f", "-y", "-qq", "-s", "0", "-o", log, ...options, "--"];
  const program = [process.execPath, "--single-threaded", PROGRAM, ...args];
  const words = [...strace, ...program].map((word) => `"${word}"`);
  const env = { ...process.env, UV_THREADPOOL_SIZE: "1", ...(IS_FULL ? {} : { SOURCEBOOK_WORKERS: "0" }) };
  const child = spawn("sh", ["-c", `exec ${words.join(" ")}`], { env });
  const ended = await toEnd(child);
  const lines = await readFile(log, "utf8");
  await rm(log);
  const calls = readCalls(
    lines.replaceAll(`.${child.pid}`, () => ".$$"),
    project,
  );
  return { ...ended, calls, injected: lines.includes("(INJECTED)") };
}

// 514   rename("/tmp/p/data/published/.x.507.new", "/tmp/p/data/published/x") = 0
// 514   fsync(19</tmp/p/data/published/.x.507.new/claims.csv> <unfinished ...>
const CALL = /^(\d+) +(\w+)\((.*)$/gm;
const PATH = /[<"]([^">]+)[">]/g;

function readCalls(log: string, project: string): readonly Call[] {
  const counts = new Map<string, number>();
  return [...log.matchAll(CALL)].flatMap(([, thread, name = "", rest = ""]) => {
    const paths = [...rest.matchAll(PATH)].flatMap(([, path = ""]) =>
      path.startsWith(`${project}/`) ? [path.slice(project.length + 1)] : [],
    );
    const count = (path: string): number => {
      const key = `${thread} ${name} ${path}`;
      const nth = (counts.get(key) ?? 0) + 1;
      counts.set(key, nth);
      return nth;
    };
    const [path, to] = paths;
    if (path === undefined) return [];
    const nth = count(path);
    if (to !== undefined && to !== path) count(to);
    return [{ name, path, to, nth }];
  });
}
