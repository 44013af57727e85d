import { appendFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { growingProject } from "./growing-project.fixture.ts";
import { CHANGES, needStrace, traceCalls, type Call } from "./system-calls.fixture.ts";

const growing = growingProject();
const OPENED = String.raw`/^open(at|at2)?$`;
const WRITTEN = "write,pwrite64,writev,pwritev";

const isBelow = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);
const isFlush = ({ name }: Call): boolean => name === "fsync" || name === "fdatasync";

/** What is not on the disk when a loss of power comes between or after these calls, of what a renaming has promised. */
function lostByPower(calls: readonly Call[], renaming: Call): readonly string[] {
  const at = calls.indexOf(renaming);
  const before = calls.slice(0, at);
  const written = new Set(before.filter((call) => WRITTEN.includes(call.name)).map(({ path }) => path));
  const made = before.filter(({ name }) => name.startsWith("mkdir")).map(({ path }) => path);
  const contents = [...written, ...made].filter((path) => path === renaming.path || isBelow(path, renaming.path));
  const unflushed = contents.filter(
    (path) => before.findLastIndex((call) => isFlush(call) && call.path === path) < lastChange(before, path),
  );
  const folder = dirname(renaming.to ?? "");
  const isKept = calls.slice(at).some((call) => isFlush(call) && call.path === folder);
  return [...new Set(unflushed), ...(isKept ? [] : [folder])];
}

/** When a file was written last, or the last of its files came into a folder. */
function lastChange(calls: readonly Call[], path: string): number {
  const writes = calls.findLastIndex((call) => WRITTEN.includes(call.name) && call.path === path);
  const files = new Set(calls.filter((call) => dirname(call.path) === path).map((call) => call.path));
  return Math.max(writes, ...[...files].map((file) => calls.findIndex((call) => call.path === file)));
}

test("everything is flushed before it is renamed into its place, and its folder after", async (context) => {
  needStrace(context);
  const { calls, code } = await growing.inCopy((project) =>
    traceCalls(["build", project], project, `${CHANGES},${OPENED},${WRITTEN}`),
  );
  expect(code).toBe(0);
  const renamings = calls.filter(({ name }) => name.startsWith("rename"));
  const published = renamings.filter(({ to }) => to === "data/published/trade");
  expect(published).toHaveLength(1);
  expect(renamings.map((call) => [call.to, lostByPower(calls, call)])).toEqual(renamings.map(({ to }) => [to, []]));
});

/** Folders that a loss of power may take back: they came, not as a part of what is renamed, and the folder that holds them was not flushed after. */
function lostFolders(calls: readonly Call[]): readonly string[] {
  const moved = calls.filter(({ name }) => name.startsWith("rename")).map(({ path }) => path);
  const made = calls.filter(
    ({ name, path }) => name.startsWith("mkdir") && !moved.some((each) => path === each || isBelow(path, each)),
  );
  const isKept = (call: Call) =>
    calls.slice(calls.indexOf(call)).some((later) => isFlush(later) && later.path === dirname(call.path));
  return made.filter((call) => !isKept(call)).map(({ path }) => path);
}

test("the first document of a publisher is there to stay, with the folder that is made for it", async (context) => {
  needStrace(context);
  await growing.inCopy(async (project) => {
    const entry = "\n- id: gazette\n  name: Gazette\n  url: https://example.org\n";
    await appendFile(join(project, "data/catalogue/publishers.yaml"), entry);
    const add = ["add", join(project, "README.md"), "--publisher", "gazette", "--project", project];
    const { calls, code } = await traceCalls(add, project, CHANGES);
    expect(code).toBe(0);
    expect(calls).toContainEqual(expect.objectContaining({ name: "mkdir", path: "data/sources/gazette" }));
    expect(lostFolders(calls)).toEqual([]);
  });
});
