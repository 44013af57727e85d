import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../fixtures/run-sourcebook.fixture.ts";
import { program, pythonTool, runTool } from "./tool.fixture.ts";

const folder = join(repository, "data/published/azerbaijan-russia");
const pandas = pythonTool("pandas", "-c");
const r = program("R", ["Rscript", "--vanilla", "-e"], "r-base-core");

test.for([
  ["python", pandas, "read_csv", "TRADE_TURNOVER"],
  ["r", r, "read.csv", "OBS_VALUE.2021"],
] as const)("the lines of the published README run: %s", async ([language, tool, call, shown], context) => {
  const readme = await readFile(join(folder, "README.md"), "utf8");
  const lines = new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, "s").exec(readme)?.[1] ?? "";
  expect(lines).toContain(call);
  const { status, stdout, stderr } = runTool(tool, [lines], context, folder);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain(shown);
});
