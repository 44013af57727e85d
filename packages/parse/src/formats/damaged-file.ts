import type { Issue, Location } from "@sourcebook/model";

/** A file that breaks off or breaks the rules of its format while it is read. */
export class DamagedFile extends Error {
  readonly format: string;

  constructor(format: string, cause: Error) {
    super(cause.message, { cause });
    this.format = format;
  }

  /** The same as a problem of the data. */
  issueAt(at: Location): Issue {
    return { code: "DAMAGED_FILE", format: this.format, cause: this.message, at };
  }
}
