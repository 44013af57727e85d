import { join } from "node:path";
import { findProject, shippedCatalogue } from "./find-project.ts";
import { readCatalogue } from "./read-catalogue.ts";

/** The catalogue of the option, of the project around, or the one that comes with the program. */
export function openCatalogue(option: string | undefined, cwd: string): ReturnType<typeof readCatalogue> {
  if (option !== undefined) return readCatalogue(option, option);
  const project = findProject(cwd);
  if (!project) return readCatalogue(shippedCatalogue(), shippedCatalogue());
  return readCatalogue(join(project.root, "data", "catalogue"), join(project.name, "data", "catalogue"));
}
