import { cp } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { edit, temporaryFolder } from "../fixtures/temporary-project.fixture.ts";
import { publishedFolders } from "./awkward-project.fixture.ts";
import { publishedTables } from "./published-tables.fixture.ts";
import { npmTool, pythonTool, runTool, script } from "./tool.fixture.ts";

// Each reads every table by the published metadata alone and prints its cells as values of its own types.
const datapackage = npmTool("datapackage", script("read-with-datapackage.mjs"));
const csvw = npmTool("@zazuko/rdf-parser-csvw", script("read-with-csvw.mjs"));
const duckdb = npmTool("@duckdb/node-api", script("read-with-duckdb.mjs"));
const pandas = pythonTool("pandas", script("read-with-pandas.py"));

const folders = publishedFolders();
const [, [, awkward]] = folders;

/** A copy of the folder of awkward texts in which one cell is another. */
async function damaged(file: string, from: string | RegExp, to: string): Promise<string> {
  const folder = await temporaryFolder();
  await cp(awkward(), folder, { recursive: true });
  await edit(join(folder, file), (csv) => csv.replace(from, to));
  return folder;
}

describe.each([datapackage, csvw, duckdb, pandas])("$name", (tool) => {
  test.for(folders)(
    "reads every cell of every table by its declared type: a folder %s",
    async ([, folder], context) => {
      const { status, stdout, stderr } = runTool(tool, [folder()], context);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(JSON.parse(stdout)).toEqual(await publishedTables(folder()));
    },
  );

  test("refuses a cell that has not its declared type", async (context) => {
    const folder = await damaged("observations.csv", ",650500000,", ",650.5 million,");
    const { status, stderr } = runTool(tool, [folder], context);
    expect([status, stderr.includes("650.5 million")]).toEqual([1, true]);
  });
});

describe.each([datapackage, duckdb])("$name", (tool) => {
  test.for([
    ["a code that its list does not have", "observations.csv", ",ACTUAL,", ",CERTAIN,", /STATEMENT_TYPE/],
    ["an id that is not of the declared form", "claims.csv", "C-", "X-", /CLAIM_ID/],
    ["a required cell that is empty", "sources.csv", ",false\n", ",\n", /REDISTRIBUTABLE/],
    ["a key that stands twice", "codelists.csv", /\n(.+)\n/, "\n$1\n$1\n", /unique/i],
    ["a reference that leads nowhere", "claims.csv", ",D-", ",D-0", /DOC_ID/],
  ] as const)("refuses %s", async ([, file, from, to, complaint], context) => {
    const { status, stderr } = runTool(tool, [await damaged(file, from, to)], context);
    expect([status, stderr]).toEqual([1, expect.stringMatching(complaint)]);
  });
});

const parquet = npmTool("@duckdb/node-api", script("read-parquet-with-duckdb.mjs"));

test.for(["azerbaijan-russia", "nothing"])(
  "DuckDB finds in Parquet what the tables say: %s",
  async (dataset, context) => {
    const data = join(awkward(), "../..");
    const { status, stdout, stderr } = runTool(parquet, [join(data, "exports", dataset, "parquet")], context);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const tables = Object.entries(await publishedTables(join(data, "published", dataset)));
    const long = tables.flatMap(([path, table]) =>
      path.startsWith("wide/") ? [] : [[path.replace(".csv", ".parquet"), table]],
    );
    expect(JSON.parse(stdout)).toEqual(Object.fromEntries(long));
  },
);
