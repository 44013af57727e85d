import { readdir, readFile } from "node:fs/promises";

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

/** Null where it has ended. */
async function readProcess(pid: number): Promise<Process | null> {
  try {
    const files = ["environ", "cmdline", "status"].map((name) => readFile(`/proc/${pid}/${name}`, "utf8"));
    const [environ = "", cmdline = "", status = ""] = await Promise.all(files);
    const env = new Map(environ.split("\0").map((line) => split(line, line.indexOf("="))));
    const parent = Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]);
    return { pid, parent, command: cmdline.replaceAll("\0", " ").trim(), env };
  } catch {
    return null;
  }
}

const split = (line: string, at: number): [name: string, value: string] => [line.slice(0, at), line.slice(at + 1)];

/** Sends a signal to processes, or none (0), those that have ended meanwhile left out. How many were there. */
export function signal(processes: readonly Process[], name: NodeJS.Signals | 0): number {
  return processes.filter(({ pid }) => {
    try {
      return process.kill(pid, name);
    } catch {
      return false;
    }
  }).length;
}
