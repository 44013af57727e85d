import { existsSync } from "node:fs";
import { join } from "node:path";
import { compareBytes } from "@sourcebook/model";
import { expect, onTestFinished, test } from "vitest";
import type { Project } from "../disk/find-project.ts";
import { readCatalogue } from "../disk/read-catalogue.ts";
import { until } from "../engines/until.fixture.ts";
import { extractIsolated } from "../extract/extract-lines.ts";
import { repository } from "../fixtures/run-sourcebook.fixture.ts";
import { addLines, addSource, temporaryProject } from "../fixtures/temporary-project.fixture.ts";
import { silent } from "../terminal/progress.fixture.ts";
import { openJob, openShards } from "./job.ts";
import { makePlan } from "./make-plan.ts";
import { rowsOf } from "./merge-rows.ts";
import { openPool, type Pool } from "./pool.ts";
import { readIsolated } from "./read-isolated.ts";
import { extractTask } from "./run-task.ts";
import { settle } from "./settle.ts";
import { ISSUES, type IssueRow } from "./shard-rows.ts";
import { readSummaries } from "./shard-summary.ts";

const ARTICLE = "Exports from Azerbaijan to Russia amounted to $700 million in 2019.";

const CATALOGUE = join(repository, "data/catalogue");

async function poisonPool(timeout: number): Promise<Pool> {
  const { readable } = await readCatalogue(CATALOGUE, CATALOGUE);
  const pool = openPool({
    catalogue: readable,
    workers: 2,
    timeout,
    heap: 192,
    worker: new URL("poison-worker.fixture.mjs", import.meta.url),
  });
  onTestFinished(pool.close);
  return pool;
}

/** Reads the documents of a project; gives what was left out and why, and the account of all. */
async function readAll(root: string, pool: Promise<Pool>) {
  const project: Project = { root, name: "" };
  const { plan } = await makePlan(project);
  const job = openJob(join(root, "data/.build"));
  await extractTask(job, plan, { index: 0, of: 1 }, { pool: await pool, progress: silent });
  const shards = (await openShards(job, plan)).flatMap((pack) => pack ?? []);
  const rows: IssueRow[] = [];
  for (const pack of shards) for await (const lot of rowsOf<IssueRow>({ pack, name: ISSUES })) rows.push(...lot);
  const left = rows.flatMap(({ issue }) => (issue.code === "QUARANTINED" ? [[placeOf(issue.at), issue.cause]] : []));
  const { found, read, refused } = await settle(shards, await readSummaries(shards));
  return { left: left.toSorted(([a = ""], [b = ""]) => compareBytes(a, b)), found, read, refused: refused.length };
}

const placeOf = ({ file, line }: { readonly file?: string; readonly line?: number }): string =>
  line === undefined ? `${file}` : `${file}:${line}`;

test(
  "a document that hangs, eats all memory, ends its thread or finds a bug is left out alone, and said why",
  { timeout: 120_000 },
  async () => {
    const root = await temporaryProject();
    for (const words of ["endless loop", "sudden exit", "plain bug"]) {
      await addSource(root, words.replace(" ", "-"), `${ARTICLE} ${words}`, "published: 2022-03-01\n");
    }
    for (let n = 0; n < 5; n += 1) await addSource(root, `good-${n}`, `${ARTICLE} ${n}`, "published: 2022-03-01\n");
    expect(await readAll(root, poisonPool(20))).toEqual({
      left: [
        ["azernews/endless-loop", "takes more than 20 seconds"],
        ["azernews/plain-bug", "shows a bug (undefined is no sentence)"],
        ["azernews/sudden-exit", "ends its thread"],
      ],
      found: 10,
      read: 7,
      refused: 3,
    });
  },
);

test(
  "a line of JSON Lines is left out alone, also of a file that is cut into ranges",
  { timeout: 120_000 },
  async () => {
    const root = await temporaryProject();
    const texts = Array.from({ length: 250 }, (_, n) => `${ARTICLE} ${n} ${"Nothing else was said. ".repeat(260)}`);
    texts[123] += "heap bomb";
    texts[249] += "plain bug";
    await addLines(root, "corpus", texts);
    expect(await readAll(root, poisonPool(60))).toEqual({
      left: [
        ["azernews/corpus/document.jsonl:124", "takes more than 192 MB of memory"],
        ["azernews/corpus/document.jsonl:250", "shows a bug (undefined is no sentence)"],
      ],
      found: 252,
      read: 250,
      refused: 2,
    });
  },
);

test("a system that gives no files is no document's fault", async () => {
  const root = await temporaryProject();
  await addSource(root, "unlucky", `${ARTICLE} no more files`);
  await expect(readAll(root, poisonPool(60))).rejects.toThrow("EMFILE");
});

test("of a stream of documents too the poison is left out alone", async () => {
  const lines = [ARTICLE, `${ARTICLE} plain bug`, ARTICLE].map(
    (text) => `${JSON.stringify({ text, published: "2020-01-01" })}\n`,
  );
  const block = { first: 11, start: 0, bytes: Buffer.from(lines.join("")) };
  const wanted = { format: "jsonl", refusals: false, issues: false } as const;
  const rows = await extractIsolated({ block, file: "<stdin>", wanted, described: null }, await poisonPool(60));
  expect(rows.flatMap(({ issues }) => issues)).toEqual([
    { code: "QUARANTINED", cause: "shows a bug (undefined is no sentence)", at: { file: "<stdin>", line: 12 } },
  ]);
  const claims = rows.flatMap((each) => (each.claims ? [Buffer.from(each.claims).toString("utf8")] : [])).join("");
  expect(claims.split("\n").filter(Boolean)).toHaveLength(2);
});

test("threads that are closed take no more work: what they read is not tried again", { timeout: 60_000 }, async () => {
  const root = await temporaryProject();
  for (const n of [1, 2])
    await addSource(root, `endless-${n}`, `${ARTICLE} ${n} endless loop`, "published: 2022-03-01\n");
  const { plan } = await makePlan({ root, name: "" });
  const pool = await poisonPool(3600);
  const reading = readIsolated({ root, items: plan.shards.flatMap(({ items }) => items) }, pool);
  const refused = expect(reading).rejects.toThrow("the work has ended");
  await until("a thread takes the block", () => existsSync(join(root, "taken")));
  await pool.close();
  await refused;
});

test("a part that takes more memory than a thread may hold has one without limit", { timeout: 60_000 }, async () => {
  const pool = await poisonPool(20);
  const task = { job: "", reduction: "", shards: [] };
  await Promise.all([1, 300, 2].map((part) => pool.reduce({ ...task, part })));
});
