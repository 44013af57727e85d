import type * as fsNativeExtensions from "fs-native-extensions";
import { errorCode } from "./read-bytes.ts";

export type Native = typeof fsNativeExtensions;

let loading: Promise<Native | null> | undefined;

/** What the system can and Node does not offer; null on a platform for which the package ships no binary. */
export const native = (): Promise<Native | null> => (loading ??= load());

/** Codes by which a file system says that it cannot do such a thing: the system call is missing, or not for this kind of disk. */
const UNSUPPORTED: ReadonlySet<string | null> = new Set(["ENOSYS", "EINVAL", "ENOTSUP", "EOPNOTSUPP", "ENOLCK"]);

/** Did an operation fail as no disk of its kind can do it? */
export const isUnsupported = (error: unknown): boolean => UNSUPPORTED.has(errorCode(error));

async function load(): Promise<Native | null> {
  try {
    return await import("fs-native-extensions");
  } catch {
    return null;
  }
}
