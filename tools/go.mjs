// `npm start` and `npm test` on a machine that has only Node and npm: runs `pnpm run <script>` with the pnpm that
// package.json pins, from PATH when it is there and through npx when it is not. pnpm installs what is missing.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const [script, ...args] = process.argv.slice(2);
const root = new URL("..", import.meta.url);
const { packageManager } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
const shell = process.platform === "win32";
const env = { TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", ...process.env };

const hasPnpm = spawnSync("pnpm", ["--version"], { stdio: "ignore", shell, cwd: root }).status === 0;
const [command, prefix] = hasPnpm ? ["pnpm", []] : ["npx", ["--yes", "--prefer-offline", packageManager]];
const { status } = spawnSync(command, [...prefix, "run", script, ...args], { stdio: "inherit", shell, env });
process.exit(status ?? 1);
