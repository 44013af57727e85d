import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { jobIdIn, maxArraySize, sbatchArguments } from "./slurm-array.ts";

const tasks = { stage: "extract", missing: [0, 1, 2, 7], of: 12 } as const;

describe("the arguments of sbatch", () => {
  test("submit the missing tasks alone, and say of how many", () => {
    expect(sbatchArguments(["sourcebook"], "/data/job", tasks, ["--partition=long"])).toEqual([
      "--partition=long",
      "--job-name=sourcebook-extract",
      "--output=/data/job/logs/extract-%A_%a.log",
      "--no-requeue",
      "--parsable",
      "--array=0-2,7",
      '--wrap=exec sourcebook extract --job /data/job --of 12 --workers "$SLURM_CPUS_ON_NODE"',
    ]);
  });

  test("leave a path as it is, whatever it means to a shell or to Slurm", () => {
    const job = "/data/it's 100 % $HOME `ls` \\";
    const args = sbatchArguments(["printf", "%s\n"], job, tasks, []);
    expect(args).toContain(`--output=/data/it's 100 %% $HOME \`ls\` \\/logs/extract-%A_%a.log`);
    const wrapped = args.at(-1)?.replace("--wrap=exec ", "") ?? "";
    const { stdout } = spawnSync("sh", ["-c", wrapped], { encoding: "utf8", env: { SLURM_CPUS_ON_NODE: "2" } });
    expect(stdout.split("\n")).toEqual(["extract", "--job", job, "--of", "12", "--workers", "2", ""]);
  });
});

test.each([
  ["17\n", "17"],
  ["17;north\n", "17"],
  ["", null],
  ["sbatch: error: Batch job submission failed\n", null],
])("of what sbatch prints, %j, the job is %j", (printed, id) => {
  expect(jobIdIn(printed)).toBe(id);
});

test("the most tasks of an array stand in the configuration", () => {
  expect(maxArraySize("Configuration data\nMaxArraySize            = 1001\nMaxDBDMsgs              = 20008\n")).toBe(
    1001,
  );
  expect(maxArraySize("slurm_load_ctl_conf error: Unable to contact slurm controller")).toBeNull();
});
