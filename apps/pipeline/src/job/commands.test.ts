import { chmod, readdir, readFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { native } from "../disk/native.ts";
import { program, runSourcebook, type RunResult } from "../fixtures/run-sourcebook.fixture.ts";
import { addSource, fingerprint, put, temporaryProject } from "../fixtures/temporary-project.fixture.ts";

const COUNTRIES = ["Georgia", "Turkey", "Kazakhstan", "Ukraine", "Poland", "Italy"];

/** Articles on so many pairs that they hang together in several parts. */
async function projectOfPairs(): Promise<string> {
  const project = await temporaryProject();
  for (const [n, country] of COUNTRIES.entries()) {
    const text = `Exports from Azerbaijan to ${country} amounted to $${n + 1} million in 2019.`;
    await addSource(project, `article-${n}`, text, "published: 2022-03-01\n");
  }
  return project;
}

const said = async (run: Promise<RunResult>): Promise<string> => {
  const { code, stdout, stderr } = await run;
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.any(String) });
  return stdout.trim();
};

test("tasks in any order and number, done twice or by many, publish what a build does", async () => {
  const project = await projectOfPairs();
  await said(runSourcebook(["build", project]));
  const built = await fingerprint(join(project, "data/published"));
  for (const of of ["1", "4"]) {
    const job = join(project, `job-${of}`);
    const run = (...args: readonly string[]) => runSourcebook([...args, "--job", job]);
    await said(run("plan", project));
    const tasks = Array.from({ length: Number(of) }, (_, index) => String(index)).toReversed();
    await Promise.all([...tasks, "0"].map((index) => said(run("extract", "--index", index, "--of", of))));
    expect(await said(run("status", "--of", of, "--missing", "extract"))).toBe("");
    for (const index of tasks) await said(run("reduce", "--index", index, "--of", of));
    expect(await said(run("publish"))).toContain("unchanged");
    expect(await fingerprint(join(project, "data/published"))).toEqual(built);
  }
}, 300_000);

test("submit runs tasks as processes, and what is done stays done", async () => {
  const project = await projectOfPairs();
  const job = join(project, "job");
  const first = await said(runSourcebook(["submit", "--job", job, "--tasks", "3", project]));
  expect(first).toContain("published, ");
  const shards = await readdir(join(job, "shards"));
  expect(await said(runSourcebook(["submit", "--job", job, "--tasks", "5", project]))).toContain("unchanged");
  expect(await readdir(join(job, "shards"))).toEqual(shards);
  expect(await said(runSourcebook(["build", project]))).toContain("unchanged");
}, 120_000);

test("build --fresh clears nothing away from under the tasks of submit", async ({ skip }) => {
  if (!(await native())) skip("SKIPPED: fs-native-extensions has no binary for this platform");
  const project = await temporaryProject();
  // What submit asks first of a cluster: this one starts a build, keeps what it says, and has no room.
  const build = [...program, "build", "--fresh", project].map((part) => `'${part}'`);
  await put(join(project, "bin/scontrol"), `#!/bin/sh\n${build.join(" ")} 2> '${project}/said'\nexit 1\n`);
  await chmod(join(project, "bin/scontrol"), 0o755);
  const env = { PATH: `${join(project, "bin")}:${process.env["PATH"]}` };
  const args = ["submit", "--engine", "slurm", "--job", join(project, "data/.build"), project];
  expect((await runSourcebook(args, { env })).code).toBe(1);
  expect(await readFile(join(project, "said"), "utf8")).toContain("another build is at work there");
}, 60_000);

test.each([
  [
    "/proc/sourcebook/job",
    /^\/proc\/sourcebook\/job: error: cannot be written \(its folder does not exist\); a job keeps there/,
  ],
  [
    "data/sources/job",
    /data\/sources\/job: error: data\/sources holds no job; give a folder outside of it, or data\/\.build$/,
  ],
  ["data", /data: error: data holds no job; /],
])("a job that cannot be kept in %s is refused in one line", async (job, line) => {
  const project = await temporaryProject();
  const { code, stderr } = await runSourcebook(["plan", "--job", job], { cwd: project });
  expect([code, stderr.trim().split("\n").at(-1)]).toEqual([1, expect.stringMatching(line)]);
  expect(await readdir(join(project, "data/sources"))).not.toContain("job");
});

test("a task says what is missing before it, and gc removes what no plan needs", async () => {
  const project = await projectOfPairs();
  const job = join(project, "job");
  const run = (...args: readonly string[]) => runSourcebook([...args, "--job", job]);
  expect(await run("extract")).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^\S+: error: no plan\.json here/),
  });
  for (const content of ["{}", "{"]) {
    await put(join(job, "plan.json"), content);
    expect(await run("status")).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/plan\.json: error: no plan of this version of sourcebook; plan it again: .+\n$/),
    });
  }
  await said(run("plan", project));
  expect((await run("reduce")).stderr).toMatch(/error: \d of \d shards are not read yet; run sourcebook extract/);
  expect((await run("publish")).stderr).toContain("run sourcebook extract");
  expect(await run("extract", "--index", "4", "--of", "4")).toMatchObject({
    code: 1,
    stderr: "--index: error: 4 is no task of 4; they count from 0\n",
  });
  await said(run("extract"));
  expect(await said(run("status"))).toMatch(/^extract: (\d) of \1 shards\nreduce: 0 of \d parts$/);
  const needed = await readdir(join(job, "shards"));
  await put(join(job, "shards", "0".repeat(64), "content"), "");
  await put(join(job, "shards", `.${"1".repeat(64)}.${hostname()}.999999.1`, "content"), "");
  await said(run("gc"));
  expect((await readdir(join(job, "shards"))).toSorted()).toEqual(needed.toSorted());
}, 120_000);
