import { join } from "node:path";
import { readCsv, recordsOf } from "@sourcebook/export";
import { beforeAll, describe, expect, test } from "vitest";
import { compileProgram } from "../fixtures/compiled-program.fixture.ts";
import { put, temporaryFolder } from "../fixtures/temporary-project.fixture.ts";
import { bombs } from "./bombs.fixture.ts";
import { type HostileInput, prepare } from "./hostile-input.fixture.ts";
import { type MeasuredRun, runMeasured } from "./measured-run.fixture.ts";
import { oddities } from "./oddities.fixture.ts";

/** What the program may have in memory at most, in MB. */
const BOUND = 300;

/** What a thread that reads the good document takes depends on when it ends. */
const NO_THREADS = { SOURCEBOOK_WORKERS: "0" };

const GOOD = `{"id": "good", "published": "2022-05-01", "text": "Exports of Azerbaijan to Russia amounted to $700 million in 2021."}\n`;

beforeAll(compileProgram);

/** Reads the inputs, each in a folder of its own, and the good document after them. */
async function extract(inputs: readonly HostileInput[]): Promise<MeasuredRun> {
  const folder = await temporaryFolder();
  await put(join(folder, "good.jsonl"), GOOD);
  for (const [index, input] of inputs.entries()) await prepare(input, join(folder, `${index}`));
  const paths = inputs.map(({ reads }, index) => (/^[-/]/.test(reads) ? reads : `${index}/${reads}`));
  const stdin = inputs.find((input) => input.stdin)?.stdin?.();
  return runMeasured(["extract", ...paths, "good.jsonl"], { folder, stdin, env: NO_THREADS });
}

/** It says what is wrong, line by line, and reads the good document all the same. */
function expectOneLineEach({ code, stdout, stderr }: MeasuredRun, inputs: readonly HostileInput[]): void {
  const lines = stderr.split("\n").slice(0, -1);
  expect(lines.map((line) => line.replace(/^\d+\//, ""))).toEqual(
    inputs.flatMap(({ says }) => says.map((line) => (typeof line === "string" ? line : expect.stringMatching(line)))),
  );
  expect(code).toBe(lines.some((line) => line.includes(": error: ")) ? 1 : 0);
  const good = recordsOf(readCsv(stdout)).filter(({ DOC_ID }) => DOC_ID === "good");
  expect(good.map(({ EXACT }) => EXACT)).toEqual(["$700 million"]);
}

describe("what is made to fill the memory ends in one line, and what is beside it is read", () => {
  test.each(bombs.map((bomb) => [bomb.what, bomb] as const))("%s", async (_what, bomb) => {
    const ran = await extract([bomb]);
    expectOneLineEach(ran, [bomb]);
    expect(ran.peak).toBeLessThan(BOUND);
  });
});

test("what is not what it seems is told line by line, and all that is good is read", async () => {
  const ran = await extract(oddities);
  expectOneLineEach(ran, oddities);
  expect(ran.peak).toBeLessThan(BOUND);
  // An id is a text: it names no file, and ends no script.
  const ids = new Set(recordsOf(readCsv(ran.stdout)).map(({ DOC_ID }) => DOC_ID));
  expect(ids).toContain("../../etc/x");
  expect(ids).toContain("</script>");
});
