import { copyFile, mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { runSourcebook } from "../fixtures/run-sourcebook.fixture.ts";
import { edit, put, temporaryFolder, temporaryProject } from "../fixtures/temporary-project.fixture.ts";

const PUBLISHED = "data/published/azerbaijan-russia";
const shape = z.object({
  ok: z.boolean(),
  folders: z.array(
    z.object({
      proofs: z.array(
        z.object({
          number: z.int(),
          name: z.string(),
          checked: z.int(),
          failures: z.array(z.object({ file: z.string(), row: z.int().nullable() })),
        }),
      ),
    }),
  ),
});

async function built(): Promise<string> {
  const project = await temporaryProject();
  const { code, stderr } = await runSourcebook(["build"], { cwd: project });
  expect({ code, stderr: code === 0 ? "" : stderr }).toEqual({ code: 0, stderr: "" });
  return project;
}

describe("sourcebook verify", () => {
  test("proves what build publishes: every dataset of the project, from the files alone and from the documents", async () => {
    const project = await built();
    const alone = await runSourcebook(["verify"], { cwd: project });
    expect([alone.code, alone.stderr]).toEqual([0, ""]);
    expect(alone.stdout).toMatch(/^data\/published\/azerbaijan-russia: proven\n( +\d+ (ok|-) .*\n){10}$/);
    expect(alone.stdout).toContain("needs the documents: --project DIR");
    const whole = await runSourcebook(["verify", PUBLISHED, "--project", "."], { cwd: project });
    expect(whole.code).toBe(0);
    expect(whole.stdout).toMatch(/^ 10 ok {5}rebuild +\d+ checked$/m);
  });

  test("says which cell of which line does not hold, and exits with 1", async () => {
    const project = await built();
    await edit(join(project, PUBLISHED, "observations.csv"), (csv) => csv.replace(",2900000000,", ",2900000001,"));
    const { code, stdout } = await runSourcebook(["verify"], { cwd: project });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^data\/published\/azerbaijan-russia: NOT PROVEN$/m);
    expect(stdout).toMatch(/observations\.csv:\d+ OBS_VALUE: expected 2900000000, found 2900000001$/m);
    const json = await runSourcebook(["verify", "--json"], { cwd: project });
    const { ok, folders } = shape.parse(JSON.parse(json.stdout));
    expect([ok, json.code]).toEqual([false, 1]);
    expect(folders[0]?.proofs.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const failing = folders[0]?.proofs.filter(({ failures }) => failures.length > 0).map(({ name }) => name);
    expect(failing).toEqual(expect.arrayContaining(["checksums", "intervals", "ranks", "workbook"]));
  });

  test("a changed file is told by the hash that is promised and the one that it has, a missing list of them once", async () => {
    const project = await built();
    const sums = join(project, PUBLISHED, "SHA256SUMS");
    const [promised = ""] = /^[0-9a-f]{64}(?= {2}CITATION\.cff$)/m.exec(await readFile(sums, "utf8")) ?? [];
    await edit(join(project, PUBLISHED, "CITATION.cff"), (text) => `${text}#\n`);
    expect((await runSourcebook(["verify"], { cwd: project })).stdout).toMatch(
      new RegExp(`SHA256SUMS:\\d+ CITATION\\.cff: expected ${promised}, found [0-9a-f]{64}$`, "m"),
    );
    await rm(sums);
    const { stdout } = await runSourcebook(["verify"], { cwd: project });
    expect(stdout).toMatch(/checksums +\d of \d+ failed\n +SHA256SUMS: expected a file, found no such file$/m);
    expect(stdout.match(/SHA256SUMS/g)?.length).toBeLessThan(4);
  });

  test("of nothing, nothing is proven", async () => {
    const folder = await temporaryFolder();
    await put(join(folder, "file"), "");
    await mkdir(join(folder, "empty"));
    for (const [path, cause] of [
      ["nowhere", "no such file"],
      ["file", "a file stands in the place of a folder"],
      ["empty", "an empty folder"],
      [".", "no published dataset: it has no observations.csv"],
    ]) {
      const { code, stderr } = await runSourcebook(["verify", path ?? ""], { cwd: folder });
      expect([code, stderr]).toEqual([1, expect.stringContaining(cause ?? "")]);
      expect(stderr.trim().split("\n")).toHaveLength(1);
    }
  });

  test("a table that cannot be read stops the proofs that need it, and no more", async () => {
    const project = await built();
    await rm(join(project, PUBLISHED, "claims.csv"));
    const { code, stdout } = await runSourcebook(["verify", PUBLISHED], { cwd: project });
    expect(code).toBe(1);
    expect(stdout).toContain("claims.csv: expected a file, found no such file");
    expect(stdout.match(/not run: tables or metadata are broken/g)).toHaveLength(8);
  });

  test("checks spans in texts that are published, and in those of the project", async () => {
    const project = await temporaryProject();
    const document = join(project, "data/sources/azernews/2022-02-17-fourteen-companies");
    await edit(join(document, "source.yaml"), (yaml) =>
      yaml.replace("redistributable: false", "redistributable: true"),
    );
    expect((await runSourcebook(["build", project])).code).toBe(0);
    const [text = "", ...others] = await readdir(join(project, PUBLISHED, "texts"));
    const published = join(project, PUBLISHED, "texts", text);
    expect([others, await readFile(published, "utf8")]).toEqual([
      [],
      (await readFile(join(document, "document.txt"), "utf8")).replace(/^\uFEFF/, ""),
    ]);
    const whole = await runSourcebook(["verify", PUBLISHED], { cwd: project });
    expect([whole.code, whole.stdout.includes("1 of 2 texts are not at hand")]).toEqual([0, true]);

    await put(published, "another text");
    await put(join(project, PUBLISHED, "texts", "D-0.txt"), "a text of nothing");
    const changed = await runSourcebook(["verify", PUBLISHED], { cwd: project });
    expect(changed.code).toBe(1);
    expect(changed.stdout).toMatch(/sources\.csv:\d TEXT_SHA256: expected/);
    expect(changed.stdout).toContain("texts/D-0.txt: expected no such file, found a file");

    await rm(published);
    const without = await runSourcebook(["verify", PUBLISHED], { cwd: project });
    expect([
      without.code,
      without.stdout.includes(`texts/${text}: expected the text of the document, found none`),
    ]).toEqual([1, true]);
  });

  test("a folder that is none is one line and exit code 1", async () => {
    const folder = await temporaryFolder();
    expect(await runSourcebook(["verify", "nothing"], { cwd: folder })).toEqual({
      code: 1,
      stdout: "",
      stderr: "nothing: error: no such file; check the path\n",
    });
    const none = await runSourcebook(["verify"], { cwd: folder });
    expect([none.code, none.stdout]).toEqual([1, ""]);
    expect(none.stderr).toMatch(/: nothing is published here; name a published folder: sourcebook verify DIR\n$/);
    const project = await runSourcebook(["verify", "x", "--project", "y"], { cwd: folder });
    expect(project.stderr).toBe("y: no data/catalogue here; name the folder of a project with --project\n");
  });

  test("a folder without metadata is not proven", async () => {
    const [project, folder] = [await built(), await temporaryFolder()];
    await mkdir(join(folder, "x"));
    await copyFile(join(project, PUBLISHED, "claims.csv"), join(folder, "x", "claims.csv"));
    const { code, stdout } = await runSourcebook(["verify", "x"], { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).toContain("datapackage.json: expected a file, found no such file");
  });
});
