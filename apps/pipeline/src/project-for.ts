import type { Host } from "./context.ts";
import { findProject, projectAt, type Project } from "./disk/find-project.ts";

/** The project of `--project`, or the nearest one; null, and said so, where there is none. */
export function projectFor(folder: string | undefined, { stderr, cwd }: Host): Project | null {
  const project = folder === undefined ? findProject(cwd()) : projectAt(folder);
  if (!project)
    stderr.write(`${folder ?? cwd()}: no data/catalogue here; name the folder of a project with --project\n`);
  return project;
}
