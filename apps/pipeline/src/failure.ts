/** Thrown where the program cannot go on and is not to blame: a full disk, a task that is missing. The message is a line for the user. */
export class Failure extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "Failure";
  }
}

/** The line for a failure, or an error of the system, `EMFILE: too many open files, scandir 'data/catalogue'`; null for any other: Node's own codes are `ERR_...`. */
export function failureLine(error: unknown): string | null {
  if (error instanceof Failure) return error.message;
  const isSystems = error instanceof Error && "code" in error && /^E[A-Z0-9]+$/.test(String(error.code));
  return isSystems ? `error: ${error.message}; see to it and try again` : null;
}
