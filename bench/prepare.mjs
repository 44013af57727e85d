import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isStale } from "./compiled.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Installs the peers when they are missing, and has the packages compiled when that is missing or older than its sources. */
export function prepare() {
  const bench = join(root, "bench");
  if (!existsSync(join(bench, "node_modules/.package-lock.json"))) {
    runAt(bench, "npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"]);
  }
  if (isStale()) runAt(root, "pnpm", ["run", "build"]);
}

function runAt(cwd, command, args) {
  process.stderr.write(`${command} ${args.join(" ")}\n`);
  // What they say goes to stderr: stdout is for the figures.
  const { status } = spawnSync(command, args, { cwd, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed in ${cwd}`);
}
