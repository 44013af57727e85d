import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository, runSourcebook } from "../fixtures/run-sourcebook.fixture.ts";
import { temporaryFolder } from "../fixtures/temporary-project.fixture.ts";
import { program, runTool, type Skippable } from "../other-tools/tool.fixture.ts";
import { article, syntheticProject, takePublished } from "./synthetic-project.fixture.ts";

const parallel = program("GNU parallel", ["parallel"], "parallel");
const project = syntheticProject(40);

const main = join(repository, "apps/pipeline/src/main.ts");
/** The program as a line for a shell. */
const sourcebook = `${process.execPath} --conditions=@sourcebook/source --import ${import.meta.resolve("tsx")} ${main}`;

/** What it prints; a task that fails fails all. */
function runParallel(args: readonly string[], context: Skippable): string {
  const { status, stdout, stderr } = runTool(parallel, ["--jobs", "2", ...args], context);
  expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
}

test("tasks that GNU parallel starts make what one machine publishes", async (context) => {
  const job = await temporaryFolder();
  expect((await runSourcebook(["plan", "--job", job, project().folder])).code).toBe(0);
  for (const stage of ["extract", "reduce"]) {
    runParallel([`${sourcebook} ${stage} --job ${job} --index {} --of 3`, ":::", "0", "1", "2"], context);
  }
  expect((await runSourcebook(["publish", "--job", job])).code).toBe(0);
  expect(await takePublished(project().folder)).toEqual(project().published);
});

test("a stream of documents that GNU parallel cuts gives the claims of the whole stream, in its order", async (context) => {
  const documents = Array.from({ length: 40 }, (_, n) => JSON.stringify({ id: `a${n}`, text: article(n) }));
  const input = `${documents.join("\n")}\n`;
  const file = join(await temporaryFolder(), "documents.jsonl");
  await writeFile(file, input);
  const whole = await runSourcebook(["extract", "--stdin"], { input });
  const cut = runParallel(
    ["--keep-order", "--pipepart", "--block", "20k", "-a", file, `${sourcebook} extract --stdin`],
    context,
  );
  expect(cut.split("\n").length).toBeGreaterThan(documents.length);
  expect(cut).toBe(whole.stdout);
});

test("a document that cannot be read fails the part that it is in, and GNU parallel says so", async (context) => {
  const file = join(await temporaryFolder(), "documents.jsonl");
  await writeFile(file, `${JSON.stringify({ text: article(1) })}\n{"text": 7}\n`);
  const { status } = runTool(
    parallel,
    ["--pipepart", "--block", "10k", "-a", file, `${sourcebook} extract --stdin`],
    context,
  );
  expect(status).toBe(1);
});
