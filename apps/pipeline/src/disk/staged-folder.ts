import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { writeError } from "./cannot-write.ts";
import { clearAway } from "./clear-away.ts";
import { exchangeFolders } from "./exchange-folders.ts";
import { isAlive } from "./is-alive.ts";
import { makeFolder } from "./make-folder.ts";
import { errorCode } from "./read-bytes.ts";
import { sameFolders } from "./same-folders.ts";
import { flushFolder, writeFlushed } from "./write-flushed.ts";

/** A file of a folder that is made; its chunks are made while it is written. */
export type StagedFile = {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
};

/** A complete new folder beside its place, where another may stand. */
export type StagedFolder = { readonly target: string; readonly staged: string; readonly aside: string };

// Beside `data/published/x` stands `.x.<process id>.new` while it is written, and until the old one, exchanged with it, is removed;
// where the system cannot exchange folders, `.x.<process id>.old` while they are renamed.
const BESIDE = /^\.(.+)\.(\d+)\.(new|old)$/;

/** Writes a complete folder beside `target` and flushes it to the disk. Nothing of `target` changes. */
export async function stageFolder(
  files: AsyncIterable<StagedFile> | Iterable<StagedFile>,
  target: string,
): Promise<StagedFolder> {
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}`);
  const folder: StagedFolder = { target, staged: `${beside}.new`, aside: `${beside}.old` };
  await makeFolder(dirname(target));
  await recoverKilled(target);
  try {
    await mkdir(folder.staged);
    for await (const { path, chunks } of files) {
      const file = join(folder.staged, path);
      await makeFolder(dirname(file));
      await writeFlushed(file, chunks);
    }
    await flushFolders(folder.staged);
  } catch (error) {
    await discardStaged(folder);
    throw error;
  }
  return folder;
}

/** Removes a staged folder that will not be published. */
export const discardStaged = ({ staged }: StagedFolder): Promise<void> => rm(staged, { recursive: true, force: true });

/** Puts a staged folder in the place of the published one, as a whole. Leaves the published one alone where both hold the same bytes. */
export async function publishStaged(folder: StagedFolder): Promise<"published" | "unchanged"> {
  const { target, staged, aside } = folder;
  if (await sameFolders(staged, target)) {
    await discardStaged(folder);
    return "unchanged";
  }
  await exchangeFolders(staged, target, aside);
  try {
    await flushFolder(dirname(target));
  } catch (error) {
    throw writeError(error, target, "the new one stands there, and a loss of power may undo it: check the disk");
  }
  await clearAway(staged);
  await clearAway(aside);
  return "published";
}

/** Puts a staged folder where nothing stands; false, and it stays, where something does by now. */
export async function placeStaged({ staged }: StagedFolder, target: string): Promise<boolean> {
  try {
    await rename(staged, target);
  } catch (error) {
    if (TAKEN.has(errorCode(error))) return false;
    throw error;
  }
  await flushFolder(dirname(target));
  return true;
}
const TAKEN: ReadonlySet<string | null> = new Set(["ENOTEMPTY", "EEXIST", "ENOTDIR"]);

/** Puts files into an empty folder. Who stands in it, or mounted a disk on it, would lose it if another took its place. */
export async function fillFolder(files: Iterable<StagedFile>, folder: string): Promise<void> {
  const inside = await stageFolder(files, join(folder, "all"));
  try {
    for (const entry of await readdir(inside.staged)) await rename(join(inside.staged, entry), join(folder, entry));
    await flushFolder(folder);
  } finally {
    await discardStaged(inside);
  }
}

/** What a killed run left beside `target`: the old folder goes back if its place is empty, everything else away. A run that lives keeps what it has. */
async function recoverKilled(target: string): Promise<void> {
  const folder = dirname(target);
  const entries = await readdir(folder);
  for (const entry of entries) {
    const [, name, owner, kind] = BESIDE.exec(entry) ?? [];
    if (name !== basename(target) || isAlive(Number(owner))) continue;
    if (kind === "old" && !entries.includes(name)) await rename(join(folder, entry), target);
    else await rm(join(folder, entry), { recursive: true, force: true });
  }
}

async function flushFolders(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await flushFolders(join(folder, entry.name));
  }
  await flushFolder(folder);
}
