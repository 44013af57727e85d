import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/**
 * Runs a script of this folder in a process of its own, so that memory and compiled code are its own.
 * @param {string} script
 * @param {readonly string[]} args
 * @param {{ silence?: number, flags?: readonly string[] }} [options] `silence`: wall seconds between two messages after which
 *   it is killed (it starts with the first one: loading does not count); `flags`: for node
 * @returns {Promise<{ messages: any[], killed: boolean }>} what it wrote, one JSON value a line; throws when it fails
 */
export async function runChild(script, args, { silence = 0, flags = [] } = {}) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(process.execPath, [...flags, path, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const exit = new Promise((resolve) => child.once("close", (code, signal) => resolve({ code, signal })));
  const messages = [];
  let killed = false;
  let timer;
  for await (const line of createInterface({ input: child.stdout })) {
    // Some peers log to the console.
    if (!line.startsWith('{"')) continue;
    messages.push(JSON.parse(line));
    clearTimeout(timer);
    if (silence > 0) timer = setTimeout(() => (killed = child.kill("SIGKILL")), silence * 1000);
  }
  const { code, signal } = await exit;
  clearTimeout(timer);
  if (code !== 0 && !killed) throw new Error(`${script} ${args.join(" ")} ended with ${signal ?? code}`);
  return { messages, killed };
}

/** What a child says to `runChild`. */
export const tell = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);
