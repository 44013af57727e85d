import { readdir, readFile } from "node:fs/promises";
import { until } from "./until.fixture.ts";

/** A process of this machine. */
export type Process = {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
  readonly env: ReadonlyMap<string, string>;
};

/** The processes that have a variable of that value in their environment: a daemon and all that it started. */
export async function processesWith(name: string, value: string): Promise<readonly Process[]> {
  const pids = (await readdir("/proc")).filter((entry) => /^\d+$/.test(entry)).map(Number);
  const read = await Promise.all(pids.map(readProcess));
  return read.flatMap((each) => (each?.env.get(name) === value ? [each] : []));
}

/** A process; null where it has ended, if only its parent does not know yet. */
export async function readProcess(pid: number): Promise<Process | null> {
  try {
    const files = ["environ", "cmdline", "status"].map((name) => readFile(`/proc/${pid}/${name}`, "utf8"));
    const [environ = "", cmdline = "", status = ""] = await Promise.all(files);
    if (environ === "") return null;
    const env = new Map(environ.split("\0").map((line) => split(line, line.indexOf("="))));
    const parent = Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]);
    return { pid, parent, command: cmdline.replaceAll("\0", " ").trim(), env };
  } catch {
    return null;
  }
}

const split = (line: string, at: number): [name: string, value: string] => [line.slice(0, at), line.slice(at + 1)];

/** Sends a signal to processes, those that have ended meanwhile left out. How many it was sent to. */
export function signal(processes: readonly Process[], name: NodeJS.Signals): number {
  return processes.filter(({ pid }) => {
    try {
      return process.kill(pid, name);
    } catch {
      return false;
    }
  }).length;
}

/** Kills a process, and waits until it is gone. */
export async function kill(process: Process): Promise<void> {
  signal([process], "SIGKILL");
  await until(`the end of ${process.command}`, async () => (await readProcess(process.pid)) === null);
}

/** Stops a process, and waits until each of its threads has come out of what it was doing. */
export async function stop(process: Process): Promise<void> {
  signal([process], "SIGSTOP");
  await until(`${process.command} to stop`, async () => (await threadStates(process)).every((state) => state === "T"));
}

/** `R` runs, `S` sleeps, `D` waits for the disk, `T` is stopped; none where the process has ended. */
async function threadStates({ pid }: Process): Promise<readonly string[]> {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  const read = threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/status`, "utf8").catch(() => ""));
  return (await Promise.all(read)).flatMap((status) => /^State:\s*(\w)/m.exec(status)?.[1] ?? []);
}
