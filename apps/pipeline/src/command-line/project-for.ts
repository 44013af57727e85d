import { findProject, projectAt, type Project } from "../disk/find-project.ts";
import type { Host } from "./context.ts";

/** The project in a folder that was named, or the nearest one; null, and said so with how to name one, where there is none. */
export function projectFor(
  folder: string | undefined,
  { stderr, cwd }: Pick<Host, "stderr" | "cwd">,
  how = " with --project",
): Project | null {
  const project = folder === undefined ? findProject(cwd()) : projectAt(folder);
  if (!project) stderr.write(`${folder ?? cwd()}: no data/catalogue here; name the folder of a project${how}\n`);
  return project;
}
