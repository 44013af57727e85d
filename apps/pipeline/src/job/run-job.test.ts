import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder, temporaryProject } from "../fixtures/temporary-project.fixture.ts";
import { openJob } from "./job.ts";
import { makePlan } from "./make-plan.ts";
import { completeShards } from "./run-job.ts";

test("tasks that do nothing are tried a few times, then the job says what is missing and where to look", async () => {
  const { plan } = await makePlan({ root: await temporaryProject(), name: "" });
  const job = openJob(join(await temporaryFolder(), "job"));
  let runs = 0;
  const engine = { name: "idle", run: async () => void (runs += 1), logs: (folder: string) => `in ${folder}/logs` };
  await expect(completeShards({ job, plan, engine, of: 1 })).rejects.toThrow(
    `${job.folder}: error: 2 pieces of extract are still missing after 5 attempts (idle); what the tasks said stands in ${job.folder}/logs`,
  );
  expect(runs).toBe(5);
});
