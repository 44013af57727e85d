import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { put, temporaryFolder } from "../fixtures/temporary-project.fixture.ts";
import { openPackStore } from "./pack-store.ts";
import { DamagedPack } from "./pack.ts";

const section = (name: string, text: string) => ({ name, pieces: [Buffer.from(text)], rows: 1 });
const SECTIONS = [section("one", "first words"), section("empty", ""), section("two", "last words")];

async function filledStore() {
  const store = openPackStore(join(await temporaryFolder(), "store"));
  await store.put("key", SECTIONS);
  return store;
}

test("a pack gives back its sections, and nothing where there is none", async () => {
  const store = await filledStore();
  const pack = await store.open("key");
  const read = await Promise.all(["two", "empty", "one", "none"].map(async (name) => pack?.read(name)));
  expect(read.map((bytes) => Buffer.from(bytes ?? []).toString())).toEqual(["last words", "", "first words", ""]);
  expect(await store.open("other")).toBeNull();
});

test("flipped bytes and cuts are found out wherever they are, and the pack is gone", async () => {
  const files = ["content", "manifest.json"] as const;
  for (const file of files) {
    const store = await filledStore();
    const path = join(store.folder, "key", file);
    const whole = await readFile(path);
    for (let at = 0; at < whole.length; at += 3) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      for (const damaged of [flipped, whole.subarray(0, at)]) {
        await writeFile(path, damaged);
        expect(await readAll(store)).toBe("gone");
        await store.put("key", SECTIONS);
      }
    }
  }
}, 60_000);

test.each(["content", "manifest.json"])("a pack without its %s is gone, and can be made again", async (file) => {
  const store = await filledStore();
  await rm(join(store.folder, "key", file));
  expect(await readAll(store)).toBe("gone");
  await store.put("key", SECTIONS);
  expect(await readAll(store)).not.toBe("gone");
});

async function readAll(store: Awaited<ReturnType<typeof filledStore>>): Promise<string> {
  try {
    const pack = await store.open("key");
    for (const { name } of SECTIONS) await pack?.read(name);
    return pack ? "whole" : "gone";
  } catch (error) {
    expect(error).toBeInstanceOf(DamagedPack);
    expect(await readdir(store.folder)).toEqual([]);
    return "gone";
  }
}

test("of many that put the same at once one wins, and nothing is left beside it", async () => {
  const store = openPackStore(join(await temporaryFolder(), "store"));
  await Promise.all(Array.from({ length: 20 }, () => store.put("key", SECTIONS)));
  expect(await readdir(store.folder)).toEqual(["key"]);
});

test("what was killed on this machine is removed; what runs, or runs elsewhere, is left alone", async () => {
  const store = await filledStore();
  const beside = [`.a.${hostname()}.${process.ppid}.1`, ".b.another-machine.999999.1"];
  for (const name of [...beside, `.c.${hostname()}.999999.1`, "old"])
    await put(join(store.folder, name, "content"), "");
  await store.keep(new Set(["key"]));
  expect((await readdir(store.folder)).toSorted()).toEqual([...beside, "key"].toSorted());
});
