/** Thrown where the program cannot go on and is not to blame: a full disk, a task that is missing. The message is a line for the user. */
export class Failure extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "Failure";
  }
}
