import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, open, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { until } from "../engines/until.fixture.ts";
import { killAtChange } from "../fixtures/kill-at-change.fixture.ts";
import { runSourcebook, startSourcebook } from "../fixtures/run-sourcebook.fixture.ts";
import { edit, fingerprint, put, temporaryFolder, temporaryProject } from "../fixtures/temporary-project.fixture.ts";
import { exchangeFolders, renameFolders } from "./exchange-folders.ts";
import { lockFolder } from "./lock-folder.ts";
import { native } from "./native.ts";
import { publishStaged, stageFolder } from "./staged-folder.ts";

const FOREVER = fileURLToPath(new URL("publish-forever.fixture.ts", import.meta.url));
const NODE = ["--conditions=@sourcebook/source", "--import", import.meta.resolve("tsx")];
const KILLS = 32;

/** Runs the program until it has published, and for so many changes of the folder more; then kills it. The last generation it told of. */
async function publishAndKill(folder: string, first: number, changes: number): Promise<number> {
  const child = spawn(process.execPath, [...NODE, FOREVER, folder, String(first)]);
  const ended = new Promise((resolve) => child.on("close", resolve));
  let told = "";
  let problems = "";
  child.stderr.on("data", (chunk: Buffer) => (problems += chunk.toString()));
  const began = new Promise<void>((resolve) =>
    child.stdout.on("data", (chunk: Buffer) => {
      told += chunk.toString();
      resolve();
    }),
  );
  await Promise.race([began, ended]);
  const watching = killAtChange(child, folder, changes);
  await ended;
  watching.close();
  expect(problems).toBe("");
  return Number(told.trim().split("\n").at(-1));
}

/** The generation that the published folder holds; all of its files have the same, or the test fails. */
async function generationOf(target: string): Promise<number> {
  const entries = (await readdir(target, { recursive: true })).toSorted();
  expect(entries).toEqual(["SHA256SUMS", "a.csv", "b.csv", "d.xlsx", "wide", "wide/c.csv"]);
  const files = entries.filter((entry) => entry !== "wide").map((entry) => readFile(join(target, entry), "utf8"));
  const generations = new Set(await Promise.all(files));
  expect(generations.size).toBe(1);
  return Number([...generations][0]);
}

describe("a run that is killed", () => {
  test(`at ${KILLS} moments leaves a whole folder each time, and the next run cleans up`, async () => {
    const folder = await temporaryFolder();
    let next = 1;
    let leftovers = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const told = await publishAndKill(folder, next, kill + 1);
      const generation = await generationOf(join(folder, "x"));
      // What it told of is there; it may have published one more that it could not tell of.
      expect([told, told + 1]).toContain(generation);
      leftovers += (await readdir(folder)).length - 1;
      next = generation + 1;
    }
    expect(leftovers).toBeGreaterThan(0); // else no run was killed at work
    const lock = await lockFolder(folder, { milliseconds: 1000, onWait: () => {} });
    expect(lock).not.toBeNull();
    await publishStaged(await stageFolder([{ path: "a.csv", chunks: [] }], join(folder, "x")));
    await lock?.release();
    expect(await readdir(folder)).toEqual(["x"]);
  });

  test("never leaves a moment without a folder, where the system can exchange folders", async ({ skip }) => {
    if (!(await native())) skip("SKIPPED: fs-native-extensions has no binary for this platform");
    const folder = await temporaryFolder();
    const child = spawn(process.execPath, [...NODE, FOREVER, folder, "1"]);
    onTestFinished(() => void child.kill("SIGKILL"));
    const seen = { generations: 0 };
    const began = new Promise<void>((resolve) =>
      child.stdout.on("data", (told: Buffer) => {
        seen.generations += told.toString().split("\n").length - 1;
        resolve();
      }),
    );
    await began;
    for (let looks = 0; looks < 1000 || seen.generations < 100; looks += 1) {
      expect(existsSync(join(folder, "x", "a.csv"))).toBe(true);
      if (looks % 500 === 0) await sleep(1);
    }
  });
});

describe("two runs at once", () => {
  test("the second waits for the first and says so, and gives up after its time", async ({ skip }) => {
    if (!(await native())) skip("SKIPPED: fs-native-extensions has no binary for this platform");
    const folder = await temporaryFolder();
    const first = await lockFolder(folder, { milliseconds: 0, onWait: () => {} });
    let waits = 0;
    const onWait = () => (waits += 1);
    expect(await lockFolder(folder, { milliseconds: 120, onWait })).toBeNull();
    expect(waits).toBe(1);
    const second = lockFolder(folder, { milliseconds: 5000, onWait });
    await until("the second waits", () => waits === 2);
    await first?.release();
    await (await second)?.release();
    expect([waits, await readdir(folder)]).toEqual([2, []]);
  });

  test("on a disk that has no locks nobody waits, and nothing is left; any other failure is told", async () => {
    const folder = await temporaryFolder();
    const failing = (code: string) => {
      const locks = Promise.resolve({ tryLock: () => fail(code) });
      return lockFolder(folder, { milliseconds: 0, onWait: () => {}, locks });
    };
    for (const code of ["ENOSYS", "ENOLCK"]) await (await failing(code))?.release();
    expect(await readdir(folder)).toEqual([]);
    await expect(failing("EIO")).rejects.toThrow("EIO");
  });

  test("both builds publish, one after the other", async ({ skip }) => {
    if (!(await native())) skip("SKIPPED: fs-native-extensions has no binary for this platform");
    const project = await temporaryProject();
    const held = await lockFolder(join(project, "data/published"), { milliseconds: 0, onWait: () => {} });
    const runs = [startSourcebook(["build", project]), startSourcebook(["build", project])];
    const waiting = runs.map(
      (run) =>
        new Promise<void>((resolve) => {
          let said = "";
          run.stderr.on("data", (chunk: Buffer) => {
            said += chunk.toString();
            if (said.includes("another build is publishing to")) resolve();
          });
        }),
    );
    const results = Promise.all(runs.map(async (run) => [await text(run.stdout), await closed(run)] as const));
    await Promise.all(waiting);
    await held?.release();
    const outcomes = (await results).map(([stdout, code]) => [
      /: (published|unchanged),/.exec(stdout)?.[1] ?? stdout,
      code,
    ]);
    expect(outcomes).toHaveLength(2);
    expect(outcomes).toEqual(
      expect.arrayContaining([
        ["published", 0],
        ["unchanged", 0],
      ]),
    );
    expect(await readdir(join(project, "data/published"))).toEqual(["azerbaijan-russia"]);
  });
});

const fail = (code: string): never => {
  throw Object.assign(new Error(code), { code });
};

const closed = (run: ReturnType<typeof startSourcebook>): Promise<number | null> =>
  run.exitCode === null ? new Promise((resolve) => run.on("close", resolve)) : Promise.resolve(run.exitCode);

describe("exchanging folders", () => {
  test.each([
    ["by the system's own exchange", exchangeFolders],
    ["by renaming", renameFolders],
  ])("%s puts the new one in its place", async (_name, exchange) => {
    const folder = await temporaryFolder();
    const [staged, target, aside] = ["new", "x", "old"].map((name) => join(folder, name));
    if (!staged || !target || !aside) throw new Error("no names");
    await put(join(staged, "a"), "new");
    await put(join(target, "a"), "old");
    await exchange(staged, target, aside);
    expect(await readFile(join(target, "a"), "utf8")).toBe("new");
  });

  test("the old one comes back where renaming fails half-way", async () => {
    const folder = await temporaryFolder();
    await put(join(folder, "x", "a"), "old");
    await expect(renameFolders(join(folder, "missing"), join(folder, "x"), join(folder, "old"))).rejects.toThrow(
      "ENOENT",
    );
    expect(await readdir(folder)).toEqual(["x"]);
  });
});

/** Mounts a memory disk of that size over `data/published` of a project that has published; null where that is not allowed. */
async function onSmallDisk(size: string): Promise<{ readonly project: string; readonly published: string } | null> {
  const project = await temporaryProject();
  const published = join(project, "data/published");
  expect((await runSourcebook(["build", project])).code).toBe(0);
  await cp(published, join(project, "kept"), { recursive: true });
  await rm(published, { recursive: true });
  await mkdir(published);
  if (spawnSync(MOUNT, ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", published]).status !== 0) return null;
  onTestFinished(() => void spawnSync(UNMOUNT, ["-l", published]));
  await cp(join(project, "kept"), published, { recursive: true });
  await edit(join(project, "data/catalogue/datasets/azerbaijan-russia.yaml"), (yaml) =>
    yaml.replace(/^version: .*$/m, "version: 9.9.9"),
  );
  return { project, published };
}

const MOUNT = "mount";
const UNMOUNT = "umount";
const NO_MOUNT = "SKIPPED: this machine does not let the test mount a memory disk";

describe("a disk that refuses", () => {
  test("a full one gives one clear line, and what was published stands", async ({ skip }) => {
    const disk = await onSmallDisk("400k");
    if (!disk) return skip(NO_MOUNT);
    const filler = await open(join(disk.published, "filler"), "w");
    await filler.writeFile(Buffer.alloc(400 * 1024)).catch(() => {});
    await filler.close();
    const before = await fingerprint(disk.published);
    const { code, stdout, stderr } = await runSourcebook(["build", disk.project]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr.trim().split("\n").at(-1)).toMatch(
      /data\/published.*: error: cannot be written \(no space left on the disk\); what was published before still stands$/,
    );
    expect(await fingerprint(disk.published)).toEqual(before);
  });

  test("a read-only one too", async ({ skip }) => {
    const disk = await onSmallDisk("4m");
    if (!disk) return skip(NO_MOUNT);
    spawnSync(MOUNT, ["-o", "remount,ro", disk.published]);
    const before = await fingerprint(disk.published);
    const { code, stdout, stderr } = await runSourcebook(["build", disk.project]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr.trim().split("\n").at(-1)).toMatch(
      /data\/published.*: error: cannot be written \(the disk is read-only\); what was published before still stands$/,
    );
    expect(await fingerprint(disk.published)).toEqual(before);
  });
});
