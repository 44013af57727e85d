import { join } from "node:path";
import { expect, test } from "vitest";
import { startProgram, toEnd } from "../fixtures/compiled-program.fixture.ts";
import { everyOne } from "./every-one.fixture.ts";
import { growingProject } from "./growing-project.fixture.ts";
import { CHANGES, IS_FULL, needStrace, runWithFault, traceCalls } from "./system-calls.fixture.ts";

const growing = growingProject();

/** A command of a job whose folder is the one that `build` has. */
const inJob = (command: string, project: string): readonly string[] => {
  const job = ["--job", join(project, "data/.build")];
  return command === "build" ? ["build", project] : [command, ...job, ...(command === "plan" ? [project] : [])];
};

// With the commands that come before each, and how many of its calls are passed over in CI for one before which it is killed.
test.for([
  { command: "build", before: [], stride: 3 },
  { command: "plan", before: [], stride: 1 },
  { command: "extract", before: ["plan"], stride: 3 },
  { command: "reduce", before: ["plan", "extract"], stride: 4 },
  { command: "publish", before: ["plan", "extract", "reduce"], stride: 15 },
])(
  "killed before any change of the disk, $command leaves the old publication or the new one, and the next build mends the rest",
  { timeout: 1_800_000 },
  async ({ command, before, stride }, context) => {
    needStrace(context);
    /** Works on a copy in which the commands before have done their work. */
    const inPrepared = <Result>(work: (project: string) => Promise<Result>): Promise<Result> =>
      growing.inCopy(async (project) => {
        for (const each of before)
          expect(await toEnd(startProgram(...inJob(each, project)))).toMatchObject({ code: 0 });
        return work(project);
      });
    const { calls, code } = await inPrepared((project) => traceCalls(inJob(command, project), project, CHANGES));
    expect(code).toBe(0);
    const problems: string[] = [];
    await everyOne(
      calls.filter((_, index) => IS_FULL || index % stride === 0),
      (call) =>
        inPrepared(async (project) => {
          const fault = { ...call, inject: "signal=SIGKILL" };
          const { pid, signal } = await runWithFault(inJob(command, project), project, fault);
          const stands = await growing.standing(project);
          const violations = [
            ...(signal === "SIGKILL" ? [] : ["it was not killed"]),
            ...(stands === null ? ["what is published is neither the old nor the new"] : []),
            ...(await growing.recover(project, pid)),
          ];
          problems.push(...violations.map((each) => `${call.name} ${call.path} ${call.nth}: ${each}`));
        }),
    );
    expect(problems).toEqual([]);
    expect(calls.length).toBeGreaterThan(2);
  },
);
