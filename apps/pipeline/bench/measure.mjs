// Runs the program as a process of its own and measures it.
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));

/** Wall and CPU seconds, and the peak of the resident memory in megabytes (Linux), of a command that must succeed. */
export async function measure(args, options = {}) {
  const start = performance.now();
  const child = spawn(process.execPath, [main, ...args], { stdio: ["ignore", "pipe", "pipe"], ...options });
  let [peak, cpu, output] = [0, 0, ""];
  const look = () => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
      const ticks = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1].split(" ");
      cpu = (Number(ticks[11]) + Number(ticks[12])) / 100;
    } catch {
      // it has ended
    }
  };
  const timer = setInterval(look, 25);
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(output);
  return { seconds: (performance.now() - start) / 1000, cpu, megabytes: peak };
}

/** Runs a command that is not measured. */
export function run(...args) {
  const { status, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}
