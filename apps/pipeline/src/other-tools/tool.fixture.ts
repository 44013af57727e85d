import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../fixtures/run-sourcebook.fixture.ts";

/** A program of other people: its command line, null where this machine does not have it. */
export type Tool = {
  readonly name: string;
  readonly command: readonly string[] | null;
  /** What installs it. */
  readonly install: string;
};

const folder = join(repository, "other-tools");
/** A file of `other-tools/`. */
export const script = (name: string): string => join(folder, name);

const runs = (command: string, ...args: readonly string[]): boolean => spawnSync(command, args).status === 0;

/** A program of the machine. */
export function program(name: string, command: readonly [string, ...string[]], debian: string): Tool {
  return { name, command: runs(command[0], "--version") ? command : null, install: `apt-get install ${debian}` };
}

/** Node with a package of `other-tools/`. */
export function npmTool(name: string, ...args: readonly string[]): Tool {
  const installed = existsSync(script(join("node_modules", name)));
  return { name, command: installed ? [process.execPath, ...args] : null, install: "npm install --prefix other-tools" };
}

/** Python with a module. Debian's modules belong to Debian's Python, which need not be the first on the path. */
export function pythonTool(name: string, ...args: readonly string[]): Tool {
  const python = ["python3", "/usr/bin/python3"].find((each) => runs(each, "-c", `import ${name}`));
  return { name, command: python ? [python, ...args] : null, install: `apt-get install python3-${name}` };
}

export type ToolRun = { readonly status: number | null; readonly stdout: string; readonly stderr: string };
/** The context of a running test. */
export type Skippable = { readonly skip: (note: string) => void };

/** Runs a tool to its end. A test whose tool is missing is skipped and says so. */
export function runTool(tool: Tool, args: readonly string[], { skip }: Skippable, cwd = repository): ToolRun {
  const [command = "", ...first] = tool.command ?? [];
  if (!command) skip(`SKIPPED: no ${tool.name} here (${tool.install})`);
  return spawnSync(command, [...first, ...args], { cwd, encoding: "utf8", maxBuffer: 2 ** 28 });
}
