import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { inOrder } from "../job/in-order.ts";
import type { Engine } from "./engine.ts";

export type ProcessOptions = {
  /** The command line of this program, without the command. */
  readonly program: readonly string[];
  readonly env: NodeJS.ProcessEnv;
};

/** Runs tasks as processes of this machine, as many at a time as it has cores, each with one thread that reads. */
export const processEngine = ({ program, env }: ProcessOptions): Engine => ({
  name: "local",
  logs: () => "above",
  async run(job, { stage, missing, of }) {
    const task = (index: number): Promise<void> => {
      const args = [stage, "--job", job, "--index", `${index}`, "--of", `${of}`, "--workers", "1"];
      return untilEnded([...program, ...args], env);
    };
    for await (const _ of inOrder(missing, task, availableParallelism()));
  },
});

/** How it ended shows on the disk. */
const untilEnded = ([command = "", ...args]: readonly string[], env: NodeJS.ProcessEnv): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ["ignore", "ignore", "inherit"] });
    child.on("error", reject);
    child.on("close", () => resolve());
  });
