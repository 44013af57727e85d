import { spawnSync } from "node:child_process";
import { mkdir, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fingerprint, put, temporaryFolder } from "../fixtures/temporary-project.fixture.ts";
import { discardStaged, placeStaged, publishStaged, stageFolder, type StagedFile } from "./staged-folder.ts";

const files = (contents: Readonly<Record<string, string>>): readonly StagedFile[] =>
  Object.entries(contents).map(([path, text]) => ({ path, chunks: [Buffer.from(text)] }));

async function* breaking(): AsyncGenerator<Uint8Array> {
  yield Buffer.from("half");
  throw new Error("the disk is full");
}

/** The id of a process that has ended. */
const deadProcess = (): number => spawnSync(process.execPath, ["--version"]).pid;

describe("publishing a folder", () => {
  test("replaces it as a whole: files that are no longer made are gone, nothing is left beside it", async () => {
    const folder = await temporaryFolder();
    const target = join(folder, "x");
    await publishStaged(await stageFolder(files({ "a.csv": "1", "wide/b.csv": "2", "old/c.csv": "3" }), target));
    expect(await publishStaged(await stageFolder(files({ "a.csv": "1", "wide/b.csv": "4" }), target))).toBe(
      "published",
    );
    expect((await fingerprint(target)).map((line) => line.split(" ")[0])).toEqual(["a.csv", "wide/b.csv"]);
    expect(await readdir(folder)).toEqual(["x"]);
  });

  test("leaves the same bytes untouched", async () => {
    const folder = await temporaryFolder();
    const target = join(folder, "x");
    await publishStaged(await stageFolder(files({ "a.csv": "1", "wide/b.csv": "2" }), target));
    const before = await stat(target);
    expect(await publishStaged(await stageFolder(files({ "a.csv": "1", "wide/b.csv": "2" }), target))).toBe(
      "unchanged",
    );
    expect((await stat(target)).ino).toBe(before.ino);
    expect(await readdir(folder)).toEqual(["x"]);
  });

  test.each([
    ["one byte", { "a.csv": "2", "wide/b.csv": "2" }],
    ["a name", { "a.csv": "1", "wide/c.csv": "2" }],
    ["a file more", { "a.csv": "1", "wide/b.csv": "2", c: "" }],
  ])("sees a difference of %s", async (_title, changed) => {
    const target = join(await temporaryFolder(), "x");
    await publishStaged(await stageFolder(files({ "a.csv": "1", "wide/b.csv": "2" }), target));
    expect(await publishStaged(await stageFolder(files(changed), target))).toBe("published");
  });

  test("takes no place that is taken by now, where it is to replace nothing", async () => {
    const folder = await temporaryFolder();
    const staged = await stageFolder(files({ "a.csv": "mine" }), join(folder, "x"));
    await put(join(folder, "x", "a.csv"), "of another run");
    expect(await placeStaged(staged, join(folder, "x"))).toBe(false);
    expect(await placeStaged(staged, join(folder, "x-2"))).toBe(true);
    expect(await readFile(join(folder, "x", "a.csv"), "utf8")).toBe("of another run");
    expect(await readFile(join(folder, "x-2", "a.csv"), "utf8")).toBe("mine");
    expect((await readdir(folder)).toSorted()).toEqual(["x", "x-2"]);
  });

  test("a failure while the new folder is written leaves the old one whole", async () => {
    const folder = await temporaryFolder();
    const target = join(folder, "x");
    await publishStaged(await stageFolder(files({ "a.csv": "1" }), target));
    const failing = stageFolder([{ path: "a.csv", chunks: breaking() }], target);
    await expect(failing).rejects.toThrow("the disk is full");
    expect(await readdir(folder)).toEqual(["x"]);
    expect(await fingerprint(target)).toHaveLength(1);
  });

  test("a run that was killed between the two renames is mended by the next", async () => {
    const folder = await temporaryFolder();
    const dead = deadProcess();
    await put(join(folder, `.x.${dead}.old`, "a.csv"), "old");
    await put(join(folder, `.x.${dead}.new`, "a.csv"), "half");
    await put(join(folder, `.x.${process.ppid}.new`, "a.csv"), "of a process that lives");
    await put(join(folder, `.y.${dead}.new`, "a.csv"), "of another dataset");
    const staged = await stageFolder(files({ "a.csv": "new" }), join(folder, "x"));
    await discardStaged(staged);
    expect((await readdir(folder)).toSorted()).toEqual([`.x.${process.ppid}.new`, `.y.${dead}.new`, "x"].toSorted());
    expect(await readFile(join(folder, "x", "a.csv"), "utf8")).toBe("old");
  });

  test("what a killed run left is removed where the published folder stands", async () => {
    const folder = await temporaryFolder();
    const dead = deadProcess();
    await mkdir(join(folder, "x"));
    await put(join(folder, `.x.${dead}.old`, "a.csv"), "older");
    await publishStaged(await stageFolder(files({ "a.csv": "new" }), join(folder, "x")));
    expect(await readdir(folder)).toEqual(["x"]);
  });
});
