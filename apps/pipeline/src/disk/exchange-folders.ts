import { rename, rm, stat } from "node:fs/promises";
import { isUnsupported, native } from "./native.ts";
import { errorCode } from "./read-bytes.ts";

/**
 * Puts `staged` in the place of `target`, where the old folder then stands at `staged` or `aside`, or nowhere. With the system's
 * own exchange there is no moment without a folder at `target`; elsewhere there is one between two renames, and a run that is
 * killed in it is mended by the next one.
 */
export async function exchangeFolders(staged: string, target: string, aside: string): Promise<void> {
  if (!(await exists(target))) await rename(staged, target);
  else if (!(await swapFolders(staged, target))) await renameFolders(staged, target, aside);
}

async function exists(target: string): Promise<boolean> {
  try {
    await stat(target);
    return true;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return false;
    throw error;
  }
}

async function swapFolders(staged: string, target: string): Promise<boolean> {
  const system = await native();
  if (!system) return false;
  try {
    await system.swap(staged, target);
    return true;
  } catch (error) {
    if (isUnsupported(error)) return false;
    throw error;
  }
}

/** Old aside, new in its place; the old one comes back where the second step fails. */
export async function renameFolders(staged: string, target: string, aside: string): Promise<void> {
  await rename(target, aside);
  try {
    await rename(staged, target);
  } catch (error) {
    await rename(aside, target);
    await rm(staged, { recursive: true, force: true });
    throw error;
  }
}
