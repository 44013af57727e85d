import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { native } from "../disk/native.ts";
import { runSourcebook } from "../fixtures/run-sourcebook.fixture.ts";
import { addSource, edit, fingerprint, put, temporaryProject } from "../fixtures/temporary-project.fixture.ts";
import { openJob } from "../job/job.ts";

const SHARDS = "data/.build/shards";
const ARTICLE = "Exports from Azerbaijan to Russia amounted to $700 million in 2019.";

async function built(project: string, ...flags: readonly string[]): Promise<readonly string[]> {
  expect((await runSourcebook(["build", project, ...flags])).code).toBe(0);
  return fingerprint(join(project, "data/published"));
}

/** When each shard was written, by its key. */
async function shardTimes(project: string): Promise<ReadonlyMap<string, number>> {
  const keys = await readdir(join(project, SHARDS));
  const times = keys.map(async (key) => [key, (await stat(join(project, SHARDS, key, "content"))).mtimeMs] as const);
  return new Map(await Promise.all(times));
}

/** The keys of what normalizing gave: what else is kept beside it has one section. */
async function partsIn(project: string): Promise<readonly string[]> {
  const folder = join(project, "data/.build/parts");
  const manifests = (await readdir(folder)).map(async (key) => {
    const { sections } = JSON.parse(await readFile(join(folder, key, "manifest.json"), "utf8"));
    return sections.length > 1 ? [key] : [];
  });
  return (await Promise.all(manifests)).flat().toSorted();
}

test("a build of what has not changed writes nothing", async () => {
  const project = await temporaryProject();
  const published = await built(project);
  const times = async (): Promise<readonly string[]> => {
    const entries = await readdir(join(project, "data"), { recursive: true });
    return Promise.all(entries.map(async (each) => `${each} ${(await stat(join(project, "data", each))).mtimeMs}`));
  };
  const before = await times();
  expect(await built(project)).toEqual(published);
  expect(await times()).toEqual(before);
});

test("--fresh clears away nothing that another build is at work with", async ({ skip }) => {
  if (!(await native())) skip("SKIPPED: fs-native-extensions has no binary for this platform");
  const project = await temporaryProject();
  const published = await built(project);
  const job = openJob(join(project, "data/.build"));
  await job.keepWhile(async () => {
    const { code, stderr } = await runSourcebook(["build", project, "--fresh"]);
    expect([code, stderr]).toEqual([
      1,
      `${job.folder}: error: another build is at work there; wait for it to end and do it again\n`,
    ]);
    expect(await readdir(join(project, SHARDS))).toHaveLength(2);
    expect(await built(project)).toEqual(published);
  });
  expect(await built(project, "--fresh")).toEqual(published);
});

test("a document is read again only where something has changed that it follows from", async () => {
  const project = await temporaryProject();
  await built(project);
  const first = await shardTimes(project);
  await addSource(project, "x", ARTICLE, "published: 2022-03-01\n");
  const incremental = await built(project);
  const second = await shardTimes(project);
  expect([first.size, second.size]).toEqual([2, 3]);
  for (const [key, time] of first) expect(second.get(key)).toBe(time);
  expect(await built(project, "--fresh")).toEqual(incremental);

  await edit(join(project, "data/catalogue/products.yaml"), (yaml) =>
    yaml.replace("[tomatoes,", "[love apples, tomatoes,"),
  );
  await built(project);
  const third = await shardTimes(project);
  expect([...third.keys()].filter((key) => second.has(key))).toEqual([]);
  expect(third.size).toBe(3);
});

test("what is normalized stays where a document comes that says nothing of it, whichever shard it comes to", async () => {
  const project = await temporaryProject();
  await built(project);
  const first = await partsIn(project);
  // Its name comes before all others, and its shard has the last of them: the order of the names is none of the shards.
  await addSource(project, "0-109", "Nobody counted anything.", "published: 2022-03-01\n");
  await built(project);
  const second = await partsIn(project);
  expect(first.length).toBeGreaterThan(0);
  expect(second).toEqual(first);
});

test("of several datasets only those are written that a change can reach", { timeout: 60_000 }, async () => {
  const project = await temporaryProject();
  const catalogue = join(project, "data/catalogue/datasets");
  const yaml = await readFile(join(catalogue, "azerbaijan-russia.yaml"), "utf8");
  const other = yaml.replace("id: azerbaijan-russia", "id: china-japan").replace(/^areas: .*$/m, "areas: [CHN, JPN]");
  await put(join(catalogue, "china-japan.yaml"), other.replace(/^assertions: .*\n/m, ""));
  /** The datasets that a build writes. */
  const writes = async (): Promise<readonly string[]> => {
    const { code, stderr } = await runSourcebook(["build", project]);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    return [...stderr.matchAll(/^writing .*\/(\S+)$/gm)].map(([, id = ""]) => id);
  };
  expect(await writes()).toEqual(["azerbaijan-russia", "china-japan"]);
  expect(await writes()).toEqual([]);
  await addSource(project, "x", ARTICLE, "published: 2022-03-01\n");
  expect(await writes()).toEqual(["azerbaijan-russia"]);
  await addSource(project, "y", ARTICLE.replace("Azerbaijan to Russia", "China to Japan"), "published: 2022-03-02\n");
  expect(await writes()).toEqual(["china-japan"]);
  const file = join(project, "data/sources/azernews/y/source.yaml");
  await edit(file, (text) => text.replace("2022-03-02", "2022-03-03"));
  expect(await writes()).toEqual(["china-japan"]);
  await edit(join(project, "data/published/china-japan/README.md"), (text) => `${text}edited`);
  expect(await writes()).toEqual(["china-japan"]);
  const incremental = await fingerprint(join(project, "data/published"));
  expect(await built(project, "--fresh")).toEqual(incremental);
});

test("a shard that the disk has changed is found out and made again", async () => {
  const project = await temporaryProject();
  const published = await built(project);
  for (const damage of [(text: string) => text.replaceAll("2.9", "3.9"), () => "", () => "[]"]) {
    for (const key of await readdir(join(project, SHARDS))) {
      const file = join(project, SHARDS, key, "content");
      await put(file, damage(await readFile(file, "utf8")));
    }
    expect(await built(project)).toEqual(published);
  }
  for (const key of await readdir(join(project, SHARDS))) await put(join(project, SHARDS, key, "manifest.json"), "{");
  expect(await built(project)).toEqual(published);
});

const warning = (prefix: string) =>
  `${prefix}data/sources/azernews/undated/document.txt: warning: no date of publication`;

test("problems of documents are told again, with their places as the user names them", async () => {
  const project = await temporaryProject();
  await addSource(project, "undated", ARTICLE);
  const runs = [await runSourcebook(["build", project]), await runSourcebook(["build"], { cwd: project })];
  expect(runs.map(({ stderr }) => stderr)).toEqual([
    expect.stringContaining(warning(`${project}/`)),
    expect.stringContaining(`\n${warning("")}`),
  ]);
});

test("a build that has nothing to write clears away what a killed one left", async () => {
  const project = await temporaryProject();
  const published = await built(project);
  await put(join(project, "data/published/.azerbaijan-russia.999999.new/a.csv"), "half");
  await put(join(project, "data/published/.lock"), "");
  expect(await built(project)).toEqual(published);
});
