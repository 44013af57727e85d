import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { application } from "../application.ts";
import { repository, runSourcebook } from "../fixtures/run-sourcebook.fixture.ts";
import { temporaryProject } from "../fixtures/temporary-project.fixture.ts";

const readme = await readFile(join(repository, "README.md"), "utf8");
const names = commandNames();

/** `build`, `extract`, ...: every command that the program has. */
function commandNames(): readonly string[] {
  const { root } = application;
  return "getAllEntries" in root ? root.getAllEntries().map(({ name }) => name["convert-camel-to-kebab"]) : [];
}

/** The lines of the shell blocks of the README that call the program; a line that ends in `\` goes on. */
const examples: readonly string[] = Array.from(
  readme.matchAll(/^```(?:sh|bash|console|shell)\n(.*?)^```/gms),
  ([, block = ""]) => block,
)
  .flatMap((block) => block.replaceAll("\\\n", " ").split("\n"))
  .map((line) =>
    line
      .replace(/^\$ /, "")
      .replace(/\s+# .*$/, "")
      .trim(),
  )
  .filter((line) => /(^|\| *)(pnpm )?sourcebook /.test(line));

describe("the README", () => {
  test("there are commands", () => {
    expect(names).toEqual(expect.arrayContaining(["build", "extract", "explain"]));
  });

  test.each(names)("documents `sourcebook %s` with an example", (name) => {
    expect(readme).toContain(`sourcebook ${name}`);
    expect(examples.some((line) => line.includes(`sourcebook ${name}`))).toBe(true);
  });

  test("shows no command that is not there", () => {
    const shown = examples.flatMap((line) => Array.from(line.matchAll(/sourcebook ([a-z]+)/g), ([, name]) => name));
    expect(shown.filter((name) => name === undefined || !names.includes(name))).toEqual([]);
  });

  test("its examples run, one after the other, in a copy of the project", async () => {
    const project = await temporaryProject();
    const main = fileURLToPath(new URL("../main.ts", import.meta.url));
    const program = `node --conditions=@sourcebook/source --import '${import.meta.resolve("tsx")}' '${main}'`;
    const prelude = `set -euo pipefail; sourcebook() { ${program} "$@"; }; pnpm() { "$@"; };`;
    for (const line of examples) {
      const { status, stderr } = spawnSync("bash", ["-c", `${prelude} ${line}`], { cwd: project, encoding: "utf8" });
      expect({ line, status, stderr: status === 0 ? "" : stderr }).toEqual({ line, status: 0, stderr: "" });
    }
  });
});

describe("help", () => {
  test.each(names)("`sourcebook %s --help` says what it does, with examples", async (name) => {
    const { code, stdout, stderr } = await runSourcebook([name, "--help"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(`sourcebook ${name}`);
    expect(stdout).toMatch(/EXAMPLES\n( {2}sourcebook .+\n)+/);
  });

  test("`sourcebook --help` lists every command, `--version` gives the version", async () => {
    const help = await runSourcebook(["--help"]);
    expect(help.code).toBe(0);
    for (const name of names) expect(help.stdout).toMatch(new RegExp(`^ {2}${name} `, "m"));
    expect(await runSourcebook(["--version"])).toEqual({ code: 0, stdout: "0.1.0\n", stderr: "" });
  });
});
