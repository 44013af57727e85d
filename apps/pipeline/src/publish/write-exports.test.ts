import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readCsv } from "@sourcebook/export";
import { describe, expect, test } from "vitest";
import { runSourcebook } from "../fixtures/run-sourcebook.fixture.ts";
import { fingerprint, temporaryProject } from "../fixtures/temporary-project.fixture.ts";

const PUBLISHED = "data/published/azerbaijan-russia";
const EXPORTS = "data/exports/azerbaijan-russia";

describe("sourcebook build --sdmx --spreadsheet-safe --parquet", () => {
  test("writes the forms asked for beside the published folder, which stays as it is", async () => {
    const project = await temporaryProject();
    expect((await runSourcebook(["build", project])).code).toBe(0);
    const before = await fingerprint(join(project, PUBLISHED));
    const all = await runSourcebook(["build", "--sdmx", "--spreadsheet-safe", "--parquet"], { cwd: project });
    expect(all.code).toBe(0);
    expect(all.stdout).toMatch(/unchanged, .*\n.*data\/exports\/azerbaijan-russia: exported\n$/);
    expect(await fingerprint(join(project, PUBLISHED))).toEqual(before);
    expect((await readdir(join(project, EXPORTS))).toSorted()).toEqual(["parquet", "sdmx", "spreadsheet-safe"]);
    const sdmx = readCsv(await readFile(join(project, EXPORTS, "sdmx/observations.csv"), "utf8"));
    const published = readCsv(await readFile(join(project, PUBLISHED, "observations.csv"), "utf8"));
    expect(sdmx.rows.map((row) => row.slice(3, -1))).toEqual(published.rows);
    const first = await fingerprint(join(project, EXPORTS));
    const only = await runSourcebook(["build", "--parquet", "--json"], { cwd: project });
    expect(JSON.parse(only.stdout)).toMatchObject({ exports: [EXPORTS] });
    expect(await readdir(join(project, EXPORTS))).toEqual(["parquet"]);
    expect(await fingerprint(join(project, EXPORTS, "parquet"))).toEqual(
      first.filter((line) => line.startsWith("parquet/")).map((line) => line.replace("parquet/", "")),
    );
  });

  test("writes nothing beside the published folder unless asked", async () => {
    const project = await temporaryProject();
    expect((await runSourcebook(["build", project])).code).toBe(0);
    expect((await readdir(join(project, "data"))).toSorted()).toEqual([".build", "catalogue", "published", "sources"]);
  });
});
