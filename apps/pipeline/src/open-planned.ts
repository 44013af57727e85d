import { join } from "node:path";
import type { Catalogue, Issue } from "@sourcebook/model";
import { digestFolder } from "./disk/digest-folder.ts";
import { projectAt, type Project } from "./disk/find-project.ts";
import { readCatalogue } from "./disk/read-catalogue.ts";
import { readDecisions } from "./disk/read-decisions.ts";
import { Failure } from "./failure.ts";
import { openJob, type Job } from "./job/job.ts";
import { makePlan, readingVersion } from "./job/make-plan.ts";
import { readPlan, writePlan, type Plan } from "./job/plan.ts";
import type { Beside } from "./job/run-task.ts";

/** A job with its plan, and the project that it is a plan of. */
export type Planned = {
  readonly job: Job;
  readonly plan: Plan;
  readonly project: Project;
  readonly catalogue: Catalogue;
  /** What the catalogue and the list of documents were found to lack. */
  readonly issues: readonly Issue[];
};

/** Makes the plan of a job. Null where the catalogue is broken. */
export async function planJob(job: Job, project: Project): Promise<Planned | { readonly issues: readonly Issue[] }> {
  const { catalogue, issues } = await catalogueOf(project);
  if (!catalogue) return { issues };
  const made = await makePlan(project);
  await writePlan(job.folder, made.plan);
  return { job, plan: made.plan, project, catalogue, issues: [...issues, ...made.issues] };
}

/** Opens a job as it was planned, on this machine or another. Throws Failure where it has no plan, or one of other rules. */
export async function openPlanned(folder: string): Promise<Planned> {
  const plan = await readPlan(folder);
  if (!plan) throw new Failure(`${folder}: error: no plan.json here; make one with sourcebook plan --job ${folder}`);
  const project = projectAt(plan.project);
  if (!project) throw new Failure(`${plan.project}: error: the project of this job is not on this machine`);
  const { catalogue, issues } = await catalogueOf(project);
  const { digest } = digestFolder(join(project.root, "data", "catalogue"));
  if (!catalogue || digest !== plan.catalogue || (await readingVersion(project.root)) !== plan.reading) {
    throw new Failure(`${folder}: error: planned with another catalogue or version of sourcebook; plan it again`);
  }
  return { job: openJob(folder), plan, project, catalogue, issues };
}

const catalogueOf = ({ root, name }: Project) =>
  readCatalogue(join(root, "data", "catalogue"), join(name, "data", "catalogue"));

/** What normalizing follows from beside the shards. What is wrong with decisions is told where they are published. */
export async function besideOf({ catalogue, plan }: Planned): Promise<Beside> {
  const folder = join("data", "decisions");
  const { decisions } = await readDecisions(join(plan.project, folder), folder, catalogue);
  return { catalogue, decisions };
}
