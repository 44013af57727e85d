import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { startProgram, toEnd } from "../fixtures/compiled-program.fixture.ts";
import { growingProject, PUBLISHED } from "./growing-project.fixture.ts";
import { runWithFault, needStrace } from "./system-calls.fixture.ts";

const growing = growingProject();

test("of builds that start at once each ends well, and what they leave is what one leaves", async () => {
  await growing.inCopy(async (project) => {
    const ended = await Promise.all(["", "", ""].map(() => toEnd(startProgram("build", project))));
    expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(await growing.standing(project)).toBe("new");
    expect(await growing.recover(project, undefined)).toEqual([]);
    expect(await readdir(join(project, "data/published"))).toEqual(["trade"]);
  });
});

/** SHA256SUMS of a published folder where its files are what it says; null where they are of two publications. */
async function readWhole(folder: string): Promise<string | null> {
  const sums = await readFile(join(folder, "SHA256SUMS"), "utf8");
  for (const line of sums.trimEnd().split("\n")) {
    const [sum, file = ""] = line.split("  ");
    const bytes = await readFile(join(folder, file));
    if (createHash("sha256").update(bytes).digest("hex") !== sum) return null;
  }
  return sums;
}

test("who reads while a build publishes finds every file, and by SHA256SUMS knows which belong together", async () => {
  await growing.inCopy(async (project) => {
    const folder = join(project, PUBLISHED);
    const whole = new Set([await readWhole(folder)]);
    const child = startProgram("build", project);
    const build = toEnd(child);
    let reads = 0;
    for (; child.exitCode === null; reads += 1) {
      whole.add(await readWhole(folder));
      await turn();
    }
    whole.add(await readWhole(folder));
    whole.delete(null);
    expect((await build).code).toBe(0);
    expect(whole.size).toBe(2);
    expect(reads).toBeGreaterThan(5);
  });
});

test.for(["SIGTERM", "SIGINT"] as const)(
  "%s in the middle ends a build at once, and the old publication stands",
  async (signal, context) => {
    needStrace(context);
    for (const name of ["fsync", "mkdir"]) {
      await growing.inCopy(async (project) => {
        const at = { name, path: "data/published/.trade.$$.new", nth: 1 };
        const ended = await runWithFault(["build", project], project, { ...at, inject: `signal=${signal}` });
        expect([ended.code, ended.signal]).toEqual([null, signal]);
        expect(await growing.standing(project)).toBe("old");
        expect(await growing.recover(project, ended.pid)).toEqual([]);
      });
    }
  },
);
