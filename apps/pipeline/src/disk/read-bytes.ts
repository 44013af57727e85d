import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Issue } from "@sourcebook/model";

/** A file's bytes, or why there are none. */
export type FileBytes =
  | { readonly bytes: Uint8Array; readonly issue: null }
  | { readonly bytes: null; readonly issue: Issue };

/** Reads a file; `name` is what the problem calls it. Waits for the disk: of ten thousands of small files a promise costs more than each. */
export function readBytes(path: string, name: string): FileBytes {
  try {
    const found = statSync(path);
    if (found.isCharacterDevice() || found.isBlockDevice()) {
      return { bytes: null, issue: { code: "FILE_UNREADABLE", cause: "it is a device", at: { file: name } } };
    }
    return { bytes: readFileSync(path), issue: null };
  } catch (error) {
    return { bytes: null, issue: fileIssue(error, name) };
  }
}

/** Codes of a system that is short of something, or of a disk or a network that fails: no file is to blame, and the next time may end otherwise. */
const PASSING: ReadonlySet<string | null> = new Set([
  "EMFILE",
  "ENFILE",
  "ENOMEM",
  "EIO",
  "EAGAIN",
  "EINTR",
  "ESTALE",
  "ETIMEDOUT",
]);

/** Did an operation fail for a reason that says nothing of its file? */
export const isPassing = (error: unknown): boolean => PASSING.has(errorCode(error));

/** The problem that a file is, where an operation on it failed. Throws what is none of the file: a bug, a system in need. */
export function fileIssue(error: unknown, file: string): Issue {
  const code = errorCode(error);
  if (code === null || isPassing(error)) throw error;
  if (code === "ENOENT") return { code: "FILE_MISSING", at: { file } };
  if (code === "ERR_FS_FILE_TOO_LARGE") return { code: "FILE_TOO_LARGE", megabytes: 2048, at: { file } };
  return { code: "FILE_UNREADABLE", cause: causes[code] ?? code, at: { file } };
}

/** The same of a file in a folder: it is named where the folder is there. */
export function fileIssueIn(error: unknown, folder: string): Issue {
  const path = error instanceof Error && "path" in error ? String(error.path) : folder;
  return fileIssue(error, existsSync(join(folder, ".")) ? path : folder);
}

/** `ENOENT` and its like, or null. */
export const errorCode = (error: unknown): string | null =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;

const causes: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "operation not permitted",
  EISDIR: "it is a folder",
  ENOTDIR: "a file stands in the place of a folder",
  ELOOP: "too many symbolic links",
};
