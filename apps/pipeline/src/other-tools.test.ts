import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readCsv } from "@sourcebook/export";
import { describe, expect, test } from "vitest";
import { runSourcebook } from "./run-sourcebook.fixture.ts";
import { addSource, temporaryProject } from "./temporary-project.fixture.ts";

const PUBLISHED = "data/published/azerbaijan-russia";
const EXPORTS = "data/exports/azerbaijan-russia";

const runs = (command: string, ...args: readonly string[]): boolean => spawnSync(command, args).status === 0;
// pandas of Debian belongs to Debian's Python, which need not be the first on the path.
const python = ["python3", "/usr/bin/python3"].find((each) => runs(each, "-c", "import pandas"));
const hasR = runs("Rscript", "--version");
const OFFICE = "soffice";
const hasLibreOffice = runs(OFFICE, "--version");

async function built(...flags: readonly string[]): Promise<string> {
  const project = await temporaryProject();
  await addSource(
    project,
    "x",
    "Exports from Azerbaijan to Russia amounted to $700 million in 2019.",
    'published: 2022-03-01\ntitle: "=1+1"\n',
  );
  expect((await runSourcebook(["build", project, ...flags])).code).toBe(0);
  return project;
}

/** Reads every table by the types that the metadata declare, and fails where a cell does not have its type. */
const PANDAS = `
import json, sys, re
import pandas as pd
folder = sys.argv[1]
package = json.load(open(folder + "/datapackage.json"))
csvw = json.load(open(folder + "/csv-metadata.json"))
counts = {}
for resource in package["resources"]:
    if resource.get("type") != "table": continue
    fields = resource["schema"]["fields"]
    table = pd.read_csv(folder + "/" + resource["path"], dtype=str, keep_default_na=False)
    names = [field["name"] for field in fields]
    assert list(table.columns) == names, (resource["name"], list(table.columns))
    columns = next(each for each in csvw["tables"] if each["url"] == resource["path"])["tableSchema"]["columns"]
    assert [column["name"] for column in columns] == names
    for field in fields:
        cells = table[field["name"]]
        if field.get("constraints", {}).get("required"): assert (cells != "").all(), field["name"]
        given = cells[cells != ""]
        if field["type"] in ("number", "integer"): pd.to_numeric(given)
        elif field["type"] == "boolean": assert given.isin(["true", "false"]).all(), field["name"]
        elif field["type"] == "date": pd.to_datetime(given, format="%Y-%m-%d")
        allowed = field.get("constraints", {}).get("enum")
        if allowed: assert given.isin(allowed).all(), field["name"]
        pattern = field.get("constraints", {}).get("pattern")
        if pattern: assert given.map(lambda cell: re.fullmatch(pattern, cell) is not None).all(), field["name"]
    key = resource["schema"]["primaryKey"]
    assert not table.duplicated(subset=key).any(), resource["name"]
    for foreign in resource["schema"].get("foreignKeys", []):
        other = foreign["reference"].get("resource", resource["name"])
        path = next(each["path"] for each in package["resources"] if each["name"] == other)
        known = pd.read_csv(folder + "/" + path, dtype=str, keep_default_na=False)[foreign["reference"]["fields"][0]]
        cells = table[foreign["fields"][0]]
        assert cells[cells != ""].isin(known).all(), (resource["name"], foreign)
    counts[resource["path"]] = len(table)
print(json.dumps(counts))
`;

describe("pandas", () => {
  test("reads every published table with its declared types, keys and references", async ({ skip }) => {
    if (!python) skip("SKIPPED: no Python with pandas here (apt-get install python3-pandas)");
    const folder = join(await built(), PUBLISHED);
    const { status, stdout, stderr } = spawnSync(python ?? "", ["-c", PANDAS, folder], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    for (const [path, count] of Object.entries<unknown>(JSON.parse(stdout))) {
      expect([path, count]).toEqual([path, readCsv(await readFile(join(folder, path), "utf8")).rows.length]);
    }
  });

  test("runs the lines of the published README", async ({ skip }) => {
    if (!python) skip("SKIPPED: no Python with pandas here (apt-get install python3-pandas)");
    const folder = join(await built(), PUBLISHED);
    const script = /```python\n(.*?)```/s.exec(await readFile(join(folder, "README.md"), "utf8"))?.[1] ?? "";
    expect(script).toContain("read_csv");
    const { status, stdout, stderr } = spawnSync(python ?? "", ["-c", script], { cwd: folder, encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("TRADE_TURNOVER");
  });
});

describe("R", () => {
  test("runs the lines of the published README", async ({ skip }) => {
    if (!hasR) skip("SKIPPED: no R here (apt-get install r-base-core)");
    const folder = join(await built(), PUBLISHED);
    const script = /```r\n(.*?)```/s.exec(await readFile(join(folder, "README.md"), "utf8"))?.[1] ?? "";
    expect(script).toContain("read.csv");
    const run = spawnSync("Rscript", ["--vanilla", "-e", script], { cwd: folder, encoding: "utf8" });
    expect([run.status, run.stderr]).toEqual([0, ""]);
    expect(run.stdout).toContain("OBS_VALUE.2021");
  });
});

describe("LibreOffice", () => {
  test("evaluates a title from a canonical CSV, and none from a spreadsheet-safe one", async ({ skip }) => {
    if (!hasLibreOffice) skip("SKIPPED: no LibreOffice here (apt-get install libreoffice-calc)");
    const project = await built("--spreadsheet-safe");
    const titles = async (file: string): Promise<readonly string[]> => {
      const out = join(project, "out", file.includes("exports") ? "safe" : "canonical");
      const convert = [
        "--headless",
        `-env:UserInstallation=file://${project}/profile`,
        "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76",
        "--infilter=CSV:44,34,76",
        "--outdir",
        out,
        join(project, file),
      ];
      const { status, stderr } = spawnSync(OFFICE, convert, { encoding: "utf8" });
      expect([status, stderr.includes("Error")]).toEqual([0, false]);
      const { header, rows } = readCsv(await readFile(join(out, "sources.csv"), "utf8"));
      return rows.map((row) => row[header.indexOf("TITLE")] ?? "");
    };
    expect(await titles(join(PUBLISHED, "sources.csv"))).toContain("2");
    const safe = await titles(join(EXPORTS, "spreadsheet-safe/sources.csv"));
    expect(safe).toContain("'=1+1");
    expect(safe).not.toContain("2");
  });
});
