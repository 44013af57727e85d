import { readFile } from "node:fs/promises";
import type { Issue } from "@sourcebook/model";

/** A file's bytes, or why there are none. `name` is what the problem calls it. */
export async function readBytes(
  path: string,
  name: string,
): Promise<{ readonly bytes: Uint8Array; readonly issue: null } | { readonly bytes: null; readonly issue: Issue }> {
  try {
    return { bytes: await readFile(path), issue: null };
  } catch (error) {
    return { bytes: null, issue: fileIssue(error, name) };
  }
}

/** The problem that a failed operation of the file system stands for. Throws what is no such failure: a bug. */
export function fileIssue(error: unknown, file: string): Issue {
  const code = errorCode(error);
  if (code === null) throw error;
  if (code === "ENOENT" || code === "ENOTDIR") return { code: "FILE_MISSING", at: { file } };
  return { code: "FILE_UNREADABLE", cause: causes[code] ?? code, at: { file } };
}

/** `ENOENT` and its like, or null. */
export const errorCode = (error: unknown): string | null =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;

const causes: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "operation not permitted",
  EISDIR: "it is a folder",
  EMFILE: "too many open files",
  ELOOP: "too many symbolic links",
  EIO: "input/output error",
};
