import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { repository, runSourcebook } from "../fixtures/run-sourcebook.fixture.ts";
import { temporaryFolder, temporaryProject } from "../fixtures/temporary-project.fixture.ts";
import { npmTool, program, runTool, type Skippable } from "../other-tools/tool.fixture.ts";

const example = (name: string): Promise<string> => readFile(join(repository, "examples/clusters", name), "utf8");

describe("the example for Kubernetes", () => {
  // TypeScript is strict where the types of the API are: a field that it does not have is an error.
  const tsc = npmTool("kubernetes-types", join(repository, "node_modules/typescript/bin/tsc"));
  const types = join(repository, "other-tools/node_modules/kubernetes-types/batch/v1");
  async function check(yaml: string, context: Skippable) {
    const folder = await temporaryFolder();
    const job = JSON.stringify(parse(yaml), null, 2);
    await writeFile(join(folder, "job.ts"), `import type { Job } from "${types}";\nexport const job: Job = ${job};\n`);
    const options = ["--ignoreConfig", "--noEmit", "--strict", "--module", "preserve"];
    return runTool(tsc, [...options, "job.ts"], context, folder);
  }

  test("is a Job as its API knows it", async (context) => {
    const { stdout, status } = await check(await example("kubernetes-job.yaml"), context);
    expect([stdout, status]).toEqual(["", 0]);
  });

  test.for([
    ["completionMode", "completionModus", "does not exist in type 'JobSpec'"],
    ["completions: 16", "completions: sixteen", "'string' is not assignable to type 'number'"],
    ["containers:", "container:", "does not exist in type 'PodSpec'"],
  ] as const)("would be refused with %s written %s", async ([from, to, complaint], context) => {
    const yaml = await example("kubernetes-job.yaml");
    const { stdout, status } = await check(yaml.replace(from, to), context);
    expect([stdout, status]).toEqual([expect.stringContaining(complaint), 1]);
  });
});

describe("the examples for AWS Batch", () => {
  const aws = program("AWS CLI", ["aws"], "awscli");

  /** AWS's own command line checks the input of a call that it does not make. */
  const check = (call: string, json: string, context: Skippable) =>
    runTool(
      aws,
      ["--region=us-east-1", "batch", call, "--generate-cli-skeleton=output", "--cli-input-json", json],
      context,
    );

  const files = [
    ["register-job-definition", "aws-batch-definition.json"],
    ["submit-job", "aws-batch-array.json"],
  ] as const;

  test.for(files)("are what `aws batch %s` takes: %s", async ([call, file], context) => {
    const { stderr, status } = check(call, await example(file), context);
    expect([stderr, status]).toEqual(["", 0]);
  });

  test.for(files)("would be refused by `aws batch %s` with a word misspelt: %s", async ([call, file], context) => {
    const { stderr } = check(call, (await example(file)).replace("arameters", "arametres"), context);
    expect(stderr).toContain("Unknown parameter in input");
  });
});

/** What a scheduler does with the examples: which command it runs, as how many tasks, and where it writes the index of each. */
type TaskArray = { readonly command: readonly string[]; readonly size: number; readonly index: string };

async function kubernetesArray(): Promise<TaskArray> {
  const container = z.object({ command: z.array(z.string()) });
  const template = z.object({ spec: z.object({ containers: z.tuple([container]) }) });
  const shape = z.object({ spec: z.object({ completions: z.number(), template }) });
  const { spec } = shape.parse(parse(await example("kubernetes-job.yaml")));
  const [{ command }] = spec.template.spec.containers;
  return { command, size: spec.completions, index: "JOB_COMPLETION_INDEX" };
}

async function batchArray(): Promise<TaskArray> {
  const definition = z.object({ containerProperties: z.object({ command: z.array(z.string()) }) });
  const array = z.object({
    parameters: z.record(z.string(), z.string()),
    arrayProperties: z.object({ size: z.int() }),
  });
  const { containerProperties } = definition.parse(JSON.parse(await example("aws-batch-definition.json")));
  const { parameters, arrayProperties } = array.parse(JSON.parse(await example("aws-batch-array.json")));
  const command = containerProperties.command.map((word) => parameters[word.replace("Ref::", "")] ?? word);
  return { command, size: arrayProperties.size, index: "AWS_BATCH_JOB_ARRAY_INDEX" };
}

test.for([
  ["Kubernetes", kubernetesArray],
  ["AWS Batch", batchArray],
] as const)("a task that %s starts does its share of a job, and no more", async ([, arrayOf]) => {
  const { command, size, index } = await arrayOf();
  const job = await temporaryFolder();
  const missing = ["status", "--job", job, "--of", `${size}`, "--missing", "extract"];
  await runSourcebook(["plan", "--job", job, await temporaryProject()]);
  expect(await runSourcebook(missing)).toEqual({ code: 0, stdout: "0-1\n", stderr: "" });
  const task = command.slice(1).map((word) => (word === "/corpus/job" ? job : word));
  expect((await runSourcebook(task, { env: { [index]: "1" } })).code).toBe(0);
  expect(await runSourcebook(missing)).toEqual({ code: 0, stdout: "0\n", stderr: "" });
});
