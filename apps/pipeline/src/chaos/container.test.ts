import { spawn, spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { PROGRAM, toEnd } from "../fixtures/compiled-program.fixture.ts";
import { growingProject } from "./growing-project.fixture.ts";
import { needStrace } from "./system-calls.fixture.ts";

const growing = growingProject();

const UNSHARE = "unshare";
// A name space in which the first process has the number 1, as in every container.
const CONTAINER = [
  "--map-root-user",
  "--pid",
  "--fork",
  "--mount-proc",
  "strace",
  "-D",
  "-f",
  "-qq",
  "-o",
  "/dev/null",
];
const canContain = spawnSync(UNSHARE, [...CONTAINER, "true"]).status === 0;

const buildInContainer = (project: string, ...inject: readonly string[]) =>
  toEnd(
    spawn(UNSHARE, [...CONTAINER, "-e", "trace=fsync", ...inject, "--", process.execPath, PROGRAM, "build", project], {
      env: { ...process.env, UV_THREADPOOL_SIZE: "1" }, // strace counts the calls of each thread
    }),
  );

test.for([1, 3, 12])(
  "a build killed before flush %i is mended by one that has the same number, as in a container",
  async (nth, context) => {
    needStrace(context);
    if (!canContain) context.skip("SKIPPED: this machine does not let the test number processes anew (unshare)");
    await growing.inCopy(async (project) => {
      await buildInContainer(project, "-e", `inject=fsync:signal=SIGKILL:when=${nth}`);
      expect(await growing.standing(project)).toBe("old");
      expect(await buildInContainer(project)).toMatchObject({ code: 0 });
      expect(await growing.standing(project)).toBe("new");
      expect(await growing.recover(project, undefined)).toEqual([]);
    });
  },
);
