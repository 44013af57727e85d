import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { put, temporaryFolder } from "../fixtures/temporary-project.fixture.ts";
import { signal } from "./cluster-processes.fixture.ts";
import { slurmCluster } from "./slurm-cluster.fixture.ts";
import { slurmEngine, type SlurmOptions } from "./slurm.ts";
import { until } from "./until.fixture.ts";

const cluster = slurmCluster();

/** A program that, as a task, writes its arguments to a file named after its index; a task whose file `hold-<index>` is there waits first. */
const PROGRAM = `#!/bin/sh
echo "task $SLURM_ARRAY_TASK_ID"
while [ -e "$3/hold-$SLURM_ARRAY_TASK_ID" ]; do sleep 0.1; done
echo "$@" > "$3/done-$SLURM_ARRAY_TASK_ID"
`;

async function engineOf(env: NodeJS.ProcessEnv, more: Partial<SlurmOptions> = {}) {
  const job = await temporaryFolder();
  await put(join(job, "program"), PROGRAM);
  const said: string[] = [];
  const program = ["sh", join(job, "program")];
  const engine = slurmEngine({ program, sbatch: [], env, tell: (line) => said.push(line), ...more });
  return { engine, job, said };
}

const doneIn = async (job: string): Promise<readonly string[]> =>
  (await readdir(job)).filter((name) => name.startsWith("done-")).toSorted();

test("the tasks that are asked for run, each with its index, and leave a log", async (context) => {
  const { engine, job, said } = await engineOf(cluster(context).env);
  await engine.run(job, { stage: "extract", missing: [0, 2, 3], of: 5 });
  expect(await doneIn(job)).toEqual(["done-0", "done-2", "done-3"]);
  expect(await readFile(join(job, "done-2"), "utf8")).toBe(`extract --job ${job} --of 5 --workers 1\n`);
  const [id] = /(?<=job )\d+/.exec(said.join()) ?? [];
  expect(said).toEqual([`slurm: job ${id}, 3 of 5 tasks of extract; logs in ${job}/logs`]);
  expect(await readFile(join(job, "logs", `extract-${id}_2.log`), "utf8")).toBe("task 2\n");
});

test("a killed task is not run again, and the wait ends without it", async (context) => {
  const { env, tasks } = cluster(context);
  const { engine, job } = await engineOf(env);
  await put(join(job, "hold-1"), "");
  const running = engine.run(job, { stage: "reduce", missing: [0, 1], of: 2 });
  const task = await until("task 1", async () => (await tasks()).get(1));
  expect(signal([task], "SIGKILL")).toBe(1);
  await running;
  expect(await doneIn(job)).toEqual(["done-0"]);
});

test("a controller that dies and comes back is waited for", async (context) => {
  const { env, tasks, controller, startController } = cluster(context);
  const { engine, job } = await engineOf(env);
  await put(join(job, "hold-0"), "");
  const running = engine.run(job, { stage: "extract", missing: [0], of: 1 });
  await until("task 0", async () => (await tasks()).get(0));
  expect(signal(await controller(), "SIGKILL")).toBeGreaterThan(0);
  startController();
  await rm(join(job, "hold-0"));
  await running;
  expect(await doneIn(job)).toEqual(["done-0"]);
});

test("what Slurm refuses is one line", async (context) => {
  const { engine, job } = await engineOf(cluster(context).env, { sbatch: ["--partition=nowhere"] });
  await expect(engine.run(job, { stage: "extract", missing: [0], of: 1 })).rejects.toThrow(
    "slurm: nothing submitted (Batch job submission failed: Invalid partition name specified); see man sbatch",
  );
});

test("more tasks than an array may have are refused with the number that it may have", async (context) => {
  const { engine, job } = await engineOf(cluster(context).env);
  await expect(engine.run(job, { stage: "extract", missing: [0, 1001], of: 2000 })).rejects.toThrow(
    "slurm: 2000 tasks are more than an array may have here (MaxArraySize 1001); a task does as many shards as there are for it: give --tasks 1001",
  );
});

test("a machine without Slurm is told so in one line", async () => {
  const { engine, job } = await engineOf({ PATH: "/nowhere" });
  await expect(engine.run(job, { stage: "extract", missing: [0], of: 1 })).rejects.toThrow(
    "slurm: scontrol cannot be run; work on a machine that submits to Slurm, or give --engine local",
  );
});
