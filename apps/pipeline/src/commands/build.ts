import { join } from "node:path";
import { countWords } from "@sourcebook/model";
import { exitCodes, type Host } from "../command-line/context.ts";
import { projectFor } from "../command-line/project-for.ts";
import { withWorkers, type WorkerFlags } from "../command-line/workers.ts";
import type { Project } from "../disk/find-project.ts";
import type { CatalogueFolder } from "../disk/read-catalogue.ts";
import { embeddedEngine } from "../engines/embedded.ts";
import { openJob, type Beside } from "../job/job.ts";
import { planJob } from "../job/open-planned.ts";
import { documentCount } from "../job/plan.ts";
import type { Outcome } from "../publish/build-project.ts";
import { publishJob, tell, type PublishingFlags } from "../publish/publish-job.ts";
import type { Progress } from "../terminal/progress.ts";
import { withProgress } from "../terminal/with-progress.ts";
import { readContents } from "../whole-project/read-project.ts";

export type BuildFlags = WorkerFlags & PublishingFlags & { readonly fresh: boolean };

/** `sourcebook build [DIR]`: reads the catalogue and the frozen documents of a project and publishes its datasets. */
export async function build(host: Host, flags: BuildFlags, directory?: string): Promise<number> {
  const project = projectFor(directory, host, ": sourcebook build DIR");
  return project ? withProgress(host, (progress) => buildHere(host, project, flags, progress)) : exitCodes.failed;
}

/** The job of a build is kept in `data/.build`, and done by the threads of this process. */
async function buildHere(host: Host, project: Project, flags: BuildFlags, progress: Progress): Promise<number> {
  const job = openJob(join(project.root, "data", ".build"));
  if (flags.fresh) await job.clear();
  const planned = await planJob(job, project);
  if (!("plan" in planned)) return tell(host, await lookOnly(project, planned, progress), flags);
  progress.stage(`reading ${countWords(documentCount(planned.plan), "document")}`);
  return job.keepWhile(() =>
    withWorkers(flags, host, planned.catalogue, (pool) => {
      const engineOf = (beside: Beside) => embeddedEngine(job, planned.plan, beside, { pool, progress });
      return publishJob(host, planned, { runner: { of: 1, engineOf, archive: pool.archive }, flags }, progress);
    }),
  );
}

/** With a broken catalogue documents are looked at, so that all that is wrong is told at once. */
async function lookOnly(project: Project, catalogue: CatalogueFolder, progress: Progress): Promise<Outcome> {
  const { counts, refused, issues } = await readContents(project, catalogue, progress);
  progress.close();
  return { issues, documents: counts, refused, hasRest: false, published: [], exported: [], status: "failed" };
}
