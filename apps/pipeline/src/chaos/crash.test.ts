import { expect, test } from "vitest";
import { everyOne } from "./every-one.fixture.ts";
import { growingProject } from "./growing-project.fixture.ts";
import { buildWithFault, CHANGES, needStrace, traceBuild } from "./system-calls.fixture.ts";

const growing = growingProject();

test("killed before any change of the disk, a build leaves the old publication or the new one, and the next build mends the rest", async (context) => {
  needStrace(context);
  const { calls } = await growing.inCopy((project) => traceBuild(project, CHANGES));
  const problems: string[] = [];
  const left = new Set<string | null>();
  await everyOne(calls, (call) =>
    growing.inCopy(async (project) => {
      const { pid, signal } = await buildWithFault(project, { ...call, inject: "signal=SIGKILL" });
      const stands = await growing.standing(project);
      left.add(stands);
      const violations = [
        ...(signal === "SIGKILL" ? [] : ["it was not killed"]),
        ...(stands === null ? ["what is published is neither the old nor the new"] : []),
        ...(await growing.recover(project, pid)),
      ];
      problems.push(...violations.map((each) => `${call.name} ${call.path} ${call.nth}: ${each}`));
    }),
  );
  expect(problems).toEqual([]);
  expect(left).toEqual(new Set(["old", "new"])); // kills before and after the exchange
  expect(new Set(calls.map(({ name }) => name.slice(0, 5)))).toEqual(
    new Set(["mkdir", "fsync", "renam", "unlin", "rmdir"]),
  );
}, 600_000);
