import { join } from "node:path";
import { findProject, shippedCatalogue } from "./find-project.ts";
import { readCatalogue, type CatalogueFolder } from "./read-catalogue.ts";

/** The catalogue of the option, of the project around, or the one that comes with the program. */
export function openCatalogue(option: string | undefined, cwd: string): Promise<CatalogueFolder> {
  const project = option === undefined ? findProject(cwd) : null;
  const folder = option ?? (project ? join(project.root, "data", "catalogue") : shippedCatalogue());
  const name = project ? join(project.name, "data", "catalogue") : folder;
  return readCatalogue(folder, name);
}
