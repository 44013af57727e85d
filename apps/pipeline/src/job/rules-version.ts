import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { sha256 } from "@sourcebook/model";
import * as z from "zod";
import { digestFolder } from "../disk/digest-folder.ts";

const manifestSchema = z.object({ dependencies: z.record(z.string(), z.string()).default({}) });

/** The packages that documents are read with, that claims are normalized with, and that datasets are written with. */
export type Verb = "parse" | "normalize" | "export";

/**
 * What decides what a verb makes of its input: the code of its package and of `model`, the versions of the libraries that they use,
 * and the code of this program that gives it its input and keeps what it makes. Computed, so that nobody has to remember to count it up.
 */
export async function rulesVersion(verb: Verb): Promise<string> {
  const parts = await Promise.all([`@sourcebook/${verb}`, "@sourcebook/model"].map(versionOf));
  return sha256([process.versions.icu, keepingCode(), ...parts].join("\n"));
}

/** The hash of the code that reads the disk, and writes packs and reads them again. */
const keepingCode = (): string =>
  digestFolder(
    fileURLToPath(new URL("..", import.meta.url)),
    (path) => /^(?:disk|entries|job)\//.test(path) && isCode(path),
  ).digest;

const isCode = (path: string): boolean => /(?<!\.test|\.fixture|\.d)\.[jt]s$/.test(path);

async function versionOf(name: string): Promise<string> {
  const entry = fileURLToPath(import.meta.resolve(name));
  const folder = dirname(entry);
  const { dependencies } = manifestSchema.parse(JSON.parse(await readFile(join(folder, "..", "package.json"), "utf8")));
  const { resolve } = createRequire(entry);
  const libraries = Object.keys(dependencies).map((library) => libraryVersion(library, resolve.paths(library) ?? []));
  return [digestFolder(folder, isCode).digest, ...(await Promise.all(libraries))].join("\n");
}

/** "fflate 0.8.3": from the first of the folders that has it. */
async function libraryVersion(name: string, folders: readonly string[]): Promise<string> {
  for (const folder of folders) {
    const text = await readFile(join(folder, name, "package.json"), "utf8").catch(() => null);
    if (text !== null)
      return `${name} ${z.object({ version: z.string().default("") }).parse(JSON.parse(text)).version}`;
  }
  throw new Error(`${name} is not installed`);
}
