import type { Beside, Job } from "../job/job.ts";
import type { Plan } from "../job/plan.ts";
import { extractTask, reduceTask, type Running } from "../job/run-task.ts";
import type { Engine } from "./engine.ts";

/** Runs tasks here, one after the other, each with all threads. */
export const embeddedEngine = (job: Job, plan: Plan, beside: Beside, running: Running): Engine => ({
  name: "local",
  logs: () => "above",
  async run(_, { stage, missing, of }) {
    for (const index of missing) {
      const slice = { index, of };
      if (stage === "extract") await extractTask(job, plan, slice, running);
      else await reduceTask(job, plan, { slice, beside }, running);
    }
  },
});
