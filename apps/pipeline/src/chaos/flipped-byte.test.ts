import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startProgram, toEnd } from "../fixtures/compiled-program.fixture.ts";
import { everyOne } from "./every-one.fixture.ts";
import { growingProject } from "./growing-project.fixture.ts";
import { IS_FULL } from "./system-calls.fixture.ts";

const growing = growingProject();

/** The files that a build keeps for the next one, relative to the project; a lock holds nothing. */
async function keptFiles(project: string): Promise<readonly string[]> {
  const entries = await readdir(join(project, "data/.build"), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name !== ".lock")
    .map((entry) => join(entry.parentPath, entry.name).slice(project.length + 1));
}

/** A byte in the midst, and with `CHAOS=full` the first and the last. */
const PLACES: readonly number[] = IS_FULL ? [0, 0.4, 1] : [0.4];

async function flip(file: string, place: number): Promise<void> {
  const bytes = await readFile(file);
  const at = Math.floor(place * (bytes.length - 1));
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  await writeFile(file, bytes);
}

test("a byte that the disk has flipped in what a build kept is found out, and what it stood in is made again", async () => {
  const files = await growing.inCopy(async (project) => {
    await toEnd(startProgram("build", project));
    return keptFiles(project);
  });
  expect(files.length).toBeGreaterThan(3);
  const problems: string[] = [];
  await everyOne(
    files.flatMap((file) => PLACES.map((place) => ({ file, place }))),
    ({ file, place }) =>
      growing.inCopy(async (project) => {
        await toEnd(startProgram("build", project));
        await flip(join(project, file), place);
        // What nobody needs is not read: parts are where nothing is published, and shards where there are no parts.
        await rm(join(project, "data/published"), { recursive: true });
        if (file.includes("/shards/")) await rm(join(project, "data/.build/parts"), { recursive: true });
        const wrong = await growing.recover(project, undefined);
        problems.push(...wrong.map((each) => `${file}, at ${place}: ${each}`));
      }),
  );
  expect(problems).toEqual([]);
}, 600_000);
