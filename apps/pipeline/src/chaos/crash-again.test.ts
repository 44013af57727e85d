import { expect, test } from "vitest";
import { everyOne } from "./every-one.fixture.ts";
import { growingProject, type Publication } from "./growing-project.fixture.ts";
import { IS_FULL, needStrace, runWithFault } from "./system-calls.fixture.ts";

const growing = growingProject();

const KINDS = ["fsync", "mkdir", String.raw`/^rename(at|at2)?$`, String.raw`/^(unlink|rmdir)(at)?$`];
const RUNS = 5;

/** Before which call a run is killed: another kind and number each time, and the same whenever the test runs. */
const killOf = (sequence: number, run: number) => ({
  name: KINDS[(sequence + run) % KINDS.length] ?? "fsync",
  nth: 1 + ((7 * sequence + 5 * run) % 11),
  inject: "signal=SIGKILL",
});

test(
  "killed again and again while it mends what was left, a build never goes back, and the one that ends is whole",
  { timeout: 900_000 },
  async (context) => {
    needStrace(context);
    const problems: string[] = [];
    let kills = 0;
    const sequences = Array.from({ length: IS_FULL ? 121 : 12 }, (_, sequence) => sequence);
    await everyOne(sequences, (sequence) =>
      growing.inCopy(async (project) => {
        let stood: Publication | null = "old";
        for (let run = 0; run < RUNS; run += 1) {
          const { signal } = await runWithFault(["build", project], project, killOf(sequence, run));
          const stands = await growing.standing(project);
          if (signal === "SIGKILL") kills += 1;
          if (stands === null) problems.push(`${sequence}, run ${run}: neither the old publication nor the new one`);
          if (stood === "new" && stands !== "new") problems.push(`${sequence}, run ${run}: the old publication again`);
          stood = stands;
        }
        const left = await growing.recover(project, undefined);
        problems.push(...left.map((each) => `${sequence}: ${each}`));
      }),
    );
    expect(problems).toEqual([]);
    expect(kills).toBeGreaterThan(2 * sequences.length);
  },
);
