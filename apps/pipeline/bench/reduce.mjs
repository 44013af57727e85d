import { existsSync, rmSync, statfsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fillShards } from "./claim-shards.mjs";
import { measure, measureProgram, run } from "./measure.mjs";
import { withFolder } from "./with-folder.mjs";

const CLAIM_BYTES = 3500; // on the disk: in its shard, in its part, and as a line for the others

/** Reduces claims, eight a cell, with two threads and with one, and has others group the same claims; and a tenth as many that are all one part. */
export const measureReduce = async (wanted = 10_000_000) => [
  ...(await measureApart(wanted)),
  await measureOnePart(Math.ceil(wanted / 10)),
];

/** Where trade with the world is told of, nearly all trade is one part, which one thread normalizes. */
const measureOnePart = (claims) =>
  withFolder("reduce", async (folder) => {
    const [project, job] = ["synthetic", "job"].map((name) => join(folder, name));
    run("init", project);
    run("plan", "--job", job, project);
    await fillShards(job, claims, join(folder, "claims.jsonl"), true);
    const spent = await measure(["reduce", "--job", job, "--workers", "2"]);
    const input = `${claims.toLocaleString("en")} claims, a part`;
    const bar = { words: "512 MB", met: spent.megabytes <= 512 };
    return { work: "reduce, 2 threads, with the world", input, spent, measured: rateOf(claims, spent), bar };
  });

const measureApart = (wanted) =>
  withFolder("reduce", async (folder) => {
    const claims = Math.min(wanted, roomFor(folder));
    const [project, job, lines] = ["synthetic", "job", "claims.jsonl"].map((name) => join(folder, name));
    run("init", project);
    run("plan", "--job", job, project);
    await fillShards(job, claims, lines);
    const input = `${claims.toLocaleString("en")} claims${claims < wanted ? ", as many as the disk holds" : ""}`;
    const rowOf = (work, spent) => ({ work, input, spent, measured: rateOf(claims, spent) });
    const reduce = async (workers) => {
      const spent = await measure(["reduce", "--job", job, "--workers", String(workers)]);
      rmSync(join(job, "parts"), { recursive: true });
      return spent;
    };
    const two = await reduce(2);
    const met = claims / two.seconds >= 400_000 && two.megabytes <= 512;
    const rows = [
      { ...rowOf("reduce, 2 threads", two), bar: { words: "400,000 claims/s, 512 MB", met } },
      rowOf("reduce, 1 thread", await reduce(1)),
    ];
    for (const { work, program } of OTHERS) {
      const spent = await measureProgram(process.execPath, [program, lines, join(folder, "groups.jsonl")]);
      rows.push(rowOf(work, spent));
    }
    return rows;
  });

function roomFor(folder) {
  const { bavail, bsize } = statfsSync(folder);
  return Math.floor((0.9 * bavail * bsize) / CLAIM_BYTES);
}

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const hasDuckdb = existsSync(path("../../../other-tools/node_modules/@duckdb"));
if (!hasDuckdb) console.error("DuckDB is left out: npm install --prefix other-tools");

const OTHERS = [
  ...(hasDuckdb ? [{ work: "DuckDB GROUP BY, 2 threads", program: path("peers/group-with-duckdb.mjs") }] : []),
  { work: "Map over readline", program: path("peers/group-with-map.mjs") },
];

const rounded = (rate) => Number(rate.toPrecision(3)).toLocaleString("en");
const rateOf = (claims, { seconds, cpu }) =>
  `${rounded(claims / seconds)} claims a second, ${rounded(claims / cpu)} a CPU second`;
