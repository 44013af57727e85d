import { createHash, type Hash } from "node:crypto";
import { closeSync, fstatSync, openSync, readdirSync, readSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { compareBytes } from "@sourcebook/model";
import { errorCode } from "./read-bytes.ts";

export type FolderDigest = { readonly digest: string; readonly bytes: number };

const PIECE = Buffer.allocUnsafe(1 << 20);

/**
 * The hash of the names and bytes of all files below a folder that `counts`, and how many bytes these are. Throws the error of the
 * system where one cannot be read. Waits for the disk: a project has ten thousands of small files, and a promise costs more than each.
 */
export function digestFolder(folder: string, counts: (path: string) => boolean = () => true): FolderDigest {
  const digest = digestSmall(folder, { counts, below: Infinity });
  if (!digest) throw new Error("nothing is that large");
  return digest;
}

/** In place of a digest where what stands in a folder cannot be read: the reading says why. */
export const UNREADABLE = "unreadable";

/** The hash of all that stands below a folder, or UNREADABLE. */
export function digestOf(folder: string): string {
  try {
    return digestFolder(folder).digest;
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return UNREADABLE;
  }
}

type Bounds = { readonly counts?: (path: string) => boolean; readonly below: number };

/** The same; null where a file has not fewer than so many bytes: it is better cut into pieces. */
export function digestSmall(folder: string, { counts = () => true, below }: Bounds): FolderDigest | null {
  const hash = createHash("sha256");
  let bytes = 0;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"));
  for (const path of paths.filter(counts).toSorted(compareBytes)) {
    const size = addFile(join(folder, path), path, { hash, below });
    if (size === null) return null;
    bytes += size;
  }
  return { digest: hash.digest("hex"), bytes };
}

function addFile(at: string, path: string, { hash, below }: { readonly hash: Hash; readonly below: number }) {
  const file = openSync(at, "r");
  try {
    const { size } = fstatSync(file);
    if (size >= below) return null;
    hash.update(`${path}\n${size}\n`);
    for (let length = readSync(file, PIECE); length > 0; length = readSync(file, PIECE)) {
      hash.update(PIECE.subarray(0, length));
    }
    return size;
  } finally {
    closeSync(file);
  }
}
