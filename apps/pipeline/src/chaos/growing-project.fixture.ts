import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect } from "vitest";
import { compileProgram, PROGRAM, startProgram, toEnd } from "../fixtures/compiled-program.fixture.ts";

/** What is published: what was before, or what the new document makes of it. */
export type Publication = "old" | "new";

/** A project that was published and has got one more document since. */
export type GrowingProject = {
  /** Works on a copy of it, which is gone afterwards. */
  readonly inCopy: <Result>(work: (project: string) => Promise<Result>) => Promise<Result>;
  /** Which publication stands in a copy, byte for byte; null where it is neither, or a mixture. */
  readonly standing: (project: string) => Promise<Publication | null>;
  /** Builds a copy in which process `pid` was at fault again, without faults: what is then left that should not be, and what is missing. */
  readonly recover: (project: string, pid: number | undefined) => Promise<readonly string[]>;
};

const DATASET = "trade";
/** Where the project's dataset is published. */
export const PUBLISHED = `data/published/${DATASET}`;
const ARTICLE = "Exports from Azerbaijan to Russia reached $90 million in 2022.";

/** The project of the tests of a file, made once for them. */
export function growingProject(): GrowingProject {
  let folder = "";
  let before: readonly string[] = [];
  let after: readonly string[] = [];
  let whole: readonly string[] = [];
  // Many faults leave the same behind; what a build makes of the same is the same.
  const recovered = new Map<string, Promise<readonly string[]>>();
  const grown = () => join(folder, DATASET);
  beforeAll(async () => {
    await compileProgram();
    folder = await mkdtemp(join(tmpdir(), "sourcebook-"));
    sourcebook(folder, "init", DATASET, "--areas", "AZE,RUS");
    sourcebook(grown(), "build");
    before = await entriesOf(join(grown(), PUBLISHED));
    sourcebook(grown(), "add", "-", "--publisher", "example", "--published", "2024-03-01");
    const reference = join(folder, "reference");
    await cp(grown(), reference, { recursive: true });
    sourcebook(reference, "build");
    after = await entriesOf(join(reference, PUBLISHED));
    whole = await entriesOf(reference);
    expect(after).not.toEqual(before);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return {
    async inCopy(work) {
      const copy = await mkdtemp(join(tmpdir(), "sourcebook-"));
      try {
        await cp(grown(), copy, { recursive: true });
        return await work(copy);
      } finally {
        await rm(copy, { recursive: true, force: true });
      }
    },
    async standing(project) {
      const entries = await entriesOf(join(project, PUBLISHED)).catch(() => []);
      return same(entries, before) ? "old" : same(entries, after) ? "new" : null;
    },
    async recover(project, pid) {
      const found = (await entriesOf(project)).join("\n").replaceAll(`.${pid}`, () => ".$$");
      const known = recovered.get(found) ?? rebuild(project);
      recovered.set(found, known);
      const entries = await known;
      const left = entries.filter((entry) => !whole.includes(entry)).map((entry) => `left: ${entry}`);
      return [...left, ...whole.filter((entry) => !entries.includes(entry)).map((entry) => `missing: ${entry}`)];
    },
  };
}

function sourcebook(cwd: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { cwd, input: ARTICLE });
  expect([status, status === 0 ? "" : stderr.toString()]).toEqual([0, ""]);
}

async function rebuild(project: string): Promise<readonly string[]> {
  const { code, stderr } = await toEnd(startProgram("build", project));
  return code === 0 ? entriesOf(project) : [`the next build failed: ${stderr}`];
}

/** Every file below a folder with its hash, and every folder: an empty one is a leftover too. The name of the folder itself does not count. */
async function entriesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const lines = entries.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1);
    if (entry.isDirectory()) return `${name}/`;
    const content = await readFile(path, "latin1");
    return `${name} ${createHash("sha256").update(content.replaceAll(folder, ".")).digest("hex")}`;
  });
  return (await Promise.all(lines)).toSorted();
}

const same = (left: readonly string[], right: readonly string[]): boolean => left.join("\n") === right.join("\n");
