import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runSourcebook } from "../fixtures/run-sourcebook.fixture.ts";
import { edit, fingerprint, put, temporaryFolder } from "../fixtures/temporary-project.fixture.ts";

const indicator = (counterpart: string): string => `id: ROYALTIES
label: Royalties
definition: What the counterpart area pays the reference area for the use of its inventions.
standard: sourcebook
pair: directed
entry: T
units: [currency]
${counterpart}
reference_after: [of]
counterpart_after: [from]
names:
  en: [royalties]
`;

test("makes a project in which build works at once, and verify proves it", async () => {
  const folder = await temporaryFolder();
  const made = await runSourcebook(["init", "georgia-turkey", "--areas", "geo,TUR"], { cwd: folder });
  expect(made).toEqual({
    code: 0,
    stdout: "georgia-turkey: a new project, dataset georgia-turkey; next: sourcebook build georgia-turkey\n",
    stderr: "",
  });
  const project = join(folder, "georgia-turkey");
  const built = await runSourcebook(["build"], { cwd: project });
  expect([built.code, built.stdout]).toEqual([
    0,
    expect.stringMatching(/^data\/published\/georgia-turkey: published, [1-9]\d* observations/),
  ]);
  const proven = await runSourcebook(["verify", "--project", "georgia-turkey"], { cwd: folder });
  expect([proven.code, proven.stdout]).toEqual([0, expect.stringContaining("10 ok     rebuild")]);
});

test("what it says to do next can be typed as it stands", async () => {
  const folder = await temporaryFolder();
  const { stdout } = await runSourcebook(["init", "tea 'n' trade"], { cwd: folder });
  expect(stdout).toMatch(/next: sourcebook build 'tea '\\''n'\\'' trade'\n$/);
});

test("its catalogue is extended by YAML, and a mistake in it is named by file and line", async () => {
  const folder = await temporaryFolder();
  await runSourcebook(["init", "royalties", "--title", "Royalties: who pays whom"], { cwd: folder });
  const project = join(folder, "royalties");
  const file = join(project, "data/catalogue/indicators/royalties.yaml");
  await edit(join(project, "data/sources/example/2024-02-01-yearly-trade/source.yaml"), (yaml) =>
    yaml.replace(/^document: .*$/m, "document: royalties.txt").replace(/^sha256: .*$/m, `sha256: ${SHA256}`),
  );
  await put(join(project, "data/sources/example/2024-02-01-yearly-trade/royalties.txt"), ARTICLE);
  await put(file, indicator("counterpart_default: nowhere"));
  const broken = await runSourcebook(["build"], { cwd: project });
  expect([broken.code, broken.stderr]).toEqual([
    1,
    expect.stringMatching(/^data\/catalogue\/indicators\/royalties\.yaml:8: error: counterpart_default: /m),
  ]);
  await put(file, indicator("counterpart_default: _X"));
  expect((await runSourcebook(["build"], { cwd: project })).code).toBe(0);
  expect(await readFile(join(project, "data/published/royalties/observations.csv"), "utf8")).toContain(
    "A.GEO.TUR.ROYALTIES.",
  );
});

const ARTICLE = "Royalties of Georgia from Turkey amounted to $120 million in 2023.\n";
const SHA256 = createHash("sha256").update(ARTICLE).digest("hex");

test.each([
  [["--areas", "GEO,XYZ"], 2, '--areas: unknown code "XYZ"; give ISO 3166-1 alpha-3 codes such as GEO,TUR\n'],
  [["--areas", "GEO"], 2, "--areas: one area has no counterpart; give two or more, or none for all\n"],
  [["--title", "two\nlines"], 2, "--title: must be words on one line\n"],
  [["--title", " "], 2, "--title: must be words on one line\n"],
])("refuses %o in one line, and makes nothing", async (flags, code, stderr) => {
  const folder = await temporaryFolder();
  expect(await runSourcebook(["init", "x", ...flags], { cwd: folder })).toEqual({ code, stdout: "", stderr });
  expect(await fingerprint(folder)).toEqual([]);
});

test("leaves a folder alone that holds files, and takes an empty one", async () => {
  const folder = await temporaryFolder();
  await put(join(folder, "full/notes.txt"), "mine");
  await mkdir(join(folder, "empty"));
  await mkdir(join(folder, "here"));
  const before = await fingerprint(folder);
  const full = await runSourcebook(["init", "full"], { cwd: folder });
  expect(full).toEqual({
    code: 1,
    stdout: "",
    stderr: "full: error: holds files already; name a new folder, or an empty one\n",
  });
  expect(await fingerprint(folder)).toEqual(before);
  expect((await runSourcebook(["init", "empty"], { cwd: folder })).code).toBe(0);
  expect((await runSourcebook(["build", "empty"], { cwd: folder })).code).toBe(0);
  // A shell stands in the folder itself, whatever is called so later.
  const { ino } = await stat(join(folder, "here"));
  expect((await runSourcebook(["init", "."], { cwd: join(folder, "here") })).code).toBe(0);
  expect((await stat(join(folder, "here"))).ino).toBe(ino);
  expect((await readdir(join(folder, "here"))).toSorted()).toEqual([".gitignore", "README.md", "data"]);
  expect((await runSourcebook(["build"], { cwd: join(folder, "here") })).code).toBe(0);
});
