/** Thrown where an engine has no means to run tasks: no scheduler, or one that refuses. The message is for the user. */
export class CannotRunTasks extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "CannotRunTasks";
  }
}
