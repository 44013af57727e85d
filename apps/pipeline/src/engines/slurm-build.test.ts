import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runSourcebook } from "../fixtures/run-sourcebook.fixture.ts";
import { fingerprint, temporaryFolder } from "../fixtures/temporary-project.fixture.ts";
import type { Skippable } from "../other-tools/tool.fixture.ts";
import { kill, readProcess, signal, stop, type Process } from "./cluster-processes.fixture.ts";
import { slurmCluster, type Cluster, type Node } from "./slurm-cluster.fixture.ts";
import { syntheticProject, takePublished } from "./synthetic-project.fixture.ts";
import { until } from "./until.fixture.ts";

const PATIENCE = { timeout: 600_000 };
const TASKS = 6;

const clusterOf = slurmCluster();
const project = syntheticProject(300);

/** Starts a build on the cluster. */
async function startBuild(context: Skippable) {
  const cluster = clusterOf(context);
  const job = await temporaryFolder();
  const args = ["submit", "--job", job, "--engine", "slurm", "--tasks", `${TASKS}`, project().folder];
  return { cluster, job, ended: runSourcebook(args, { env: cluster.env }) };
}
type Build = Awaited<ReturnType<typeof startBuild>>;

/** Waits for its end: it published what one machine alone has published, with as many submissions of `extract` at most. */
async function expectPublished({ job, ended }: Build, submissions: number): Promise<void> {
  const { code, stderr } = await ended;
  expect({ code, stderr: code === 0 ? "" : stderr }).toEqual({ code: 0, stderr: "" });
  expect(await takePublished(project().folder)).toEqual(project().published);
  const logs = (await readdir(join(job, "logs"))).flatMap((name) => /^extract-(\d+)_/.exec(name)?.[1] ?? []);
  expect(new Set(logs).size).toBeLessThanOrEqual(submissions);
}

/** Stops a task, of a node or of any, in the middle of a shard: what it writes is not in its place yet. */
const caughtAtWork = ({ job }: Build, node?: Node): Promise<Process> =>
  until("a task at work", async () => {
    for (const pid of await writersIn(job)) {
      const task = await readProcess(pid);
      if (!task || (node !== undefined && task.env.get("SLURMD_NODENAME") !== node)) continue;
      await stop(task);
      if ((await writersIn(job)).includes(pid)) return task;
      signal([task], "SIGCONT");
    }
  });

/** The processes that write shards, which they put into their place then: `.<key>.<host>.<process>.<count>`. */
async function writersIn(job: string): Promise<readonly number[]> {
  const entries = await readdir(join(job, "shards")).catch(() => []);
  return entries.flatMap((entry) => /^\..+\.(\d+)\.\d+$/.exec(entry)?.[1] ?? []).map(Number);
}

test(
  "a build on the cluster publishes what one machine publishes, with each task run once",
  PATIENCE,
  async (context) => {
    const build = await startBuild(context);
    await expectPublished(build, 1);
    const logs = await readdir(join(build.job, "logs"));
    expect(logs.filter((name) => name.startsWith("extract-"))).toHaveLength(TASKS);
    const { stdout } = await runSourcebook(["status", "--job", build.job, "--of", `${TASKS}`, "--missing", "extract"]);
    expect(stdout).toBe("\n");
  },
);

test("what the user gives sbatch reaches it, and what it refuses is one line", async (context) => {
  const { env } = clusterOf(context);
  const job = await temporaryFolder();
  const args = ["submit", "--job", job, "--engine", "slurm", "--sbatch=--comment=ours --partition=no"];
  const { code, stderr } = await runSourcebook([...args, project().folder], { env });
  expect([code, stderr.trim().split("\n").at(-1)]).toEqual([
    1,
    "slurm: nothing submitted (Batch job submission failed: Invalid partition name specified); see man sbatch",
  ]);
});

test("a build by the local engine publishes the same", PATIENCE, async () => {
  const job = await temporaryFolder();
  const args = ["submit", "--job", job, "--engine", "local", "--tasks", `${TASKS}`, project().folder];
  const { code, stderr } = await runSourcebook(args);
  expect({ code, stderr: code === 0 ? "" : stderr }).toEqual({ code: 0, stderr: "" });
  expect(await takePublished(project().folder)).toEqual(project().published);
});

describe("with no more than two submissions again, a build publishes the same", () => {
  test("where four tasks are killed at work", PATIENCE, async (context) => {
    const build = await startBuild(context);
    for (let kills = 0; kills < 4; kills += 1) await kill(await caughtAtWork(build));
    await expectPublished(build, 3);
  });

  test("where a whole node dies", PATIENCE, async (context) => {
    const build = await startBuild(context);
    await caughtAtWork(build, "n2");
    await killNode(build.cluster, "n2");
    await expectPublished(build, 3);
    build.cluster.startNode("n2");
    await build.cluster.idle();
  });

  test(
    "where a node falls silent, its work is done by another, and a task on it wakes up then",
    PATIENCE,
    async (context) => {
      const build = await startBuild(context);
      const zombie = await caughtAtWork(build, "n2");
      signal(await build.cluster.processesOf("n2"), "SIGSTOP");
      await expectPublished(build, 3);
      const shards = await committedShards(build.job);
      expect(await writersIn(build.job)).toContain(zombie.pid);
      signal([zombie], "SIGCONT");
      await until("the end of the zombie", async () => (await readProcess(zombie.pid)) === null);
      expect(await committedShards(build.job)).toEqual(shards);
      expect(await writersIn(build.job)).not.toContain(zombie.pid);
    },
  );
});

const committedShards = async (job: string): Promise<readonly string[]> =>
  (await fingerprint(join(job, "shards"))).filter((file) => !file.startsWith("."));

async function killNode(cluster: Cluster, node: Node): Promise<void> {
  await until(`nothing on ${node}`, async () => signal(await cluster.processesOf(node), "SIGKILL") === 0);
}
