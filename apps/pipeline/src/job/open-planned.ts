import { isAbsolute, join, relative, sep } from "node:path";
import type { Catalogue, Issue } from "@sourcebook/model";
import { digestOf } from "../disk/digest-folder.ts";
import { projectAt, type Project } from "../disk/find-project.ts";
import { readCatalogue, type CatalogueFolder } from "../disk/read-catalogue.ts";
import { readDecisions } from "../disk/read-decisions.ts";
import { Failure } from "../failure.ts";
import { openJob, type Beside, type Job } from "./job.ts";
import { makePlan, readingVersion } from "./make-plan.ts";
import { readPlan, writePlan, type Plan } from "./plan.ts";

/** A job with its plan, and the project that it is a plan of. */
export type Planned = {
  readonly job: Job;
  readonly plan: Plan;
  readonly project: Project;
  readonly catalogue: Catalogue;
  /** What the catalogue and the list of documents were found to lack. */
  readonly issues: readonly Issue[];
};

/** Makes the plan of a job; gives the catalogue alone where that is broken. Throws Failure. */
export async function planJob(job: Job, project: Project): Promise<Planned | CatalogueFolder> {
  refuseAmongData(job, project);
  const digest = catalogueDigest(project);
  const folder = await catalogueOf(project);
  const { catalogue, issues } = folder;
  if (!catalogue) return folder;
  const made = await makePlan(project);
  if (made.plan.catalogue !== digest)
    throw new Failure(`${folderOf(project)}: error: changed while it was read; do it again`);
  await writePlan(job.folder, made.plan);
  return { job, plan: made.plan, project, catalogue, issues: [...issues, ...made.issues] };
}

/** What a job makes is no source and no dataset: of the data of its project it may only lie in `data/.build`. */
function refuseAmongData({ folder }: Job, { root }: Project): void {
  const path = relative(join(root, "data"), folder);
  const [first = ""] = path.split(sep);
  if (first === ".." || first === ".build" || isAbsolute(path)) return;
  throw new Failure(
    `${folder}: error: ${join("data", first)} holds no job; give a folder outside of it, or data/.build`,
  );
}

/** Opens a job as it was planned, on this machine or another. Throws Failure where it has no plan, or one of other rules. */
export async function openPlanned(folder: string): Promise<Planned> {
  const plan = await readPlan(folder);
  if (!plan) throw new Failure(`${folder}: error: no plan.json here; make one with sourcebook plan --job ${folder}`);
  const project = projectAt(plan.project);
  if (!project) throw new Failure(`${plan.project}: error: the project of this job is not on this machine`);
  const { catalogue, issues } = await catalogueOf(project);
  if (
    !catalogue ||
    catalogueDigest(project) !== plan.catalogue ||
    (await readingVersion(project.root)) !== plan.reading
  ) {
    throw new Failure(`${folder}: error: planned with another catalogue or version of sourcebook; plan it again`);
  }
  return { job: openJob(folder), plan, project, catalogue, issues };
}

const folderOf = ({ name }: Project): string => join(name, "data", "catalogue");
const catalogueOf = (project: Project) => readCatalogue(join(project.root, "data", "catalogue"), folderOf(project));
const catalogueDigest = ({ root }: Project): string => digestOf(join(root, "data", "catalogue"));

/** What normalizing follows from beside the shards, and what is wrong with it: of interest where it is published. */
export async function besideOf({
  project,
  catalogue,
}: Pick<Planned, "project" | "catalogue">): Promise<{ readonly beside: Beside; readonly issues: readonly Issue[] }> {
  const folder = join("data", "decisions");
  const { decisions, issues } = await readDecisions(join(project.root, folder), folder, catalogue);
  return { beside: { catalogue, decisions }, issues };
}
