// Runs programs as processes of their own and measures them (Linux).
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The compiled program. */
export const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));

/** Wall seconds, CPU seconds and the peak of the resident memory in megabytes of sourcebook, which must succeed. */
export const measure = (args, options) => measureProgram(process.execPath, [main, ...args], options);

/** The same of any program, with the processes that it starts: CPU seconds of all, and the largest sum of their memory. */
export async function measureProgram(program, args, options = {}) {
  const before = cpuOfEnded();
  const start = performance.now();
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
  let [peak, output] = [0, ""];
  const timer = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid))), 25);
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${program} ${args.join(" ")}: ${output}`);
  return { seconds: (performance.now() - start) / 1000, cpu: cpuOfEnded() - before, megabytes: peak };
}

/** CPU seconds of all processes that this one started and that have ended. */
function cpuOfEnded() {
  const ticks = readFileSync("/proc/self/stat", "utf8").split(") ")[1].split(" ");
  return (Number(ticks[13]) + Number(ticks[14])) / 100;
}

/** Megabytes that a process and those that it started have taken at most. */
function memoryOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean);
    const own = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
    return children.reduce((sum, child) => sum + memoryOf(child), own);
  } catch {
    return 0; // it has ended
  }
}

/** Runs a command that is not measured. */
export function run(...args) {
  const { status, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}
