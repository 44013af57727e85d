import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** A folder that holds `data/catalogue`: its absolute path, and the prefix that problems give its files. */
export type Project = { readonly root: string; readonly name: string };

const holdsCatalogue = (folder: string): boolean => existsSync(join(folder, "data", "catalogue"));

/** The project in `folder` itself, or null where it is none. */
export const projectAt = (folder: string): Project | null =>
  holdsCatalogue(resolve(folder)) ? { root: resolve(folder), name: folder } : null;

/** The nearest project at or above `folder`, or null. */
export function findProject(folder: string): Project | null {
  for (let root = resolve(folder); ; root = dirname(root)) {
    if (holdsCatalogue(root)) return { root, name: relative(folder, root) };
    if (root === dirname(root)) return null;
  }
}

/** The catalogue that comes with the program: that of its own repository. */
export const shippedCatalogue = (): string => fileURLToPath(new URL("../../../../data/catalogue", import.meta.url));
