import { expect, test } from "vitest";
import { everyOne } from "./every-one.fixture.ts";
import { growingProject } from "./growing-project.fixture.ts";
import { problemsOf } from "./refused-build.fixture.ts";
import { IS_FULL, needStrace, runWithFault, traceCalls } from "./system-calls.fixture.ts";

const growing = growingProject();

test.for([
  { error: "EIO", names: "fsync,fdatasync", stride: 4 },
  { error: "ENOSPC", names: "write,pwrite64", stride: 16 },
  { error: "ENOSPC", names: String.raw`/^(mkdir|rename|link|symlink)(at|at2)?$`, stride: 6 },
  { error: "EACCES", names: String.raw`/^(rename|unlink|rmdir)(at|at2)?$`, stride: 6 },
  { error: "EMFILE", names: String.raw`/^open(at|at2)?$`, stride: 16 },
])(
  "$error from $names: a build says so in clear lines and the old publication stands, or it does without",
  { timeout: 900_000 },
  async ({ error, names, stride }, context) => {
    needStrace(context);
    const { calls } = await growing.inCopy((project) => traceCalls(["build", project], project, names));
    const problems: string[] = [];
    await everyOne(
      calls.filter((_, index) => IS_FULL || index % stride === 0),
      (call) =>
        growing.inCopy(async (project) => {
          const ended = await runWithFault(["build", project], project, { ...call, inject: `error=${error}` });
          const found = problemsOf(ended, await growing.standing(project));
          const unmade = ended.injected ? [] : ["the call was not made"];
          const wrong = [...unmade, ...found, ...(await growing.recover(project, ended.pid))];
          problems.push(...wrong.map((each) => `${call.name} ${call.path} ${call.nth}: ${each}`));
        }),
    );
    expect(problems).toEqual([]);
  },
);
