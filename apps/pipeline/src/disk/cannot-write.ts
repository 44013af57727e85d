import { Failure } from "../failure.ts";
import { errorCode } from "./read-bytes.ts";

const CAUSES: Readonly<Record<string, string>> = {
  ENOSPC: "no space left on the disk",
  EDQUOT: "the disk quota is used up",
  EROFS: "the disk is read-only",
  EACCES: "permission denied",
  EPERM: "operation not permitted",
  ENOENT: "its folder does not exist",
  EISDIR: "a folder stands in its place",
  ENOTDIR: "a file stands in the place of a folder",
  EBUSY: "another build is publishing there",
  EEXIST: "a file stands in the place of a folder",
};

/** Thrown where the system refuses to write: a full disk, a read-only folder. The message is for the user. */
export class CannotWrite extends Failure {
  constructor(file: string, code: string, options: ErrorOptions & { readonly advice: string }) {
    super(`${file}: error: cannot be written (${CAUSES[code] ?? code}); ${options.advice}`, options);
    this.name = "CannotWrite";
  }
}

/** What a failed write is to be thrown as: CannotWrite where the system refused it, else the error itself, a bug. */
export function writeError(cause: unknown, file: string, advice: string): unknown {
  const code = errorCode(cause);
  return code === null ? cause : new CannotWrite(file, code, { cause, advice });
}
