// Reads one file of JSON Lines of synthetic articles with one thread and with two, and sixteen times as many:
// node apps/pipeline/bench/extract.mjs [articles]. Needs the packages to be built (pnpm build).
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addCorpus } from "./corpus.mjs";
import { measure, run } from "./measure.mjs";

const count = Number(process.argv[2] ?? 20_000);
const folder = mkdtempSync(join(tmpdir(), "sourcebook-extract-"));
const project = join(folder, "synthetic");
run("init", project);

async function read(articles, workers) {
  const job = join(folder, "job");
  rmSync(job, { recursive: true, force: true });
  const planned = await measure(["plan", "--job", job, project]);
  const read = await measure(["extract", "--job", job, "--workers", String(workers)]);
  const rate = articles / read.seconds;
  console.log(
    `${articles} articles, ${workers} threads: plan ${planned.seconds.toFixed(1)} s ${planned.megabytes.toFixed(0)} MB, extract ${read.seconds.toFixed(1)} s, ${read.cpu.toFixed(1)} CPU s, ${rate.toFixed(0)} documents/s, ${(bytes / 1e6 / read.seconds).toFixed(2)} MB/s, ${(articles / read.cpu).toFixed(0)} documents/CPU s, peak ${read.megabytes.toFixed(0)} MB`,
  );
  return { rate, ...read };
}

let bytes = addCorpus(project, count);
const alone = await read(count, 0);
const one = await read(count, 1);
const two = await read(count, 2);
console.log(
  `two threads have ${(two.rate / one.rate / 2).toFixed(2)} of twice the speed of one thread, ${(two.rate / alone.rate / 2).toFixed(2)} of that of no thread`,
);
bytes = addCorpus(project, 16 * count);
const large = await read(16 * count, 2);
console.log(`sixteen times the input takes ${(large.megabytes / two.megabytes).toFixed(2)} times the memory`);
rmSync(folder, { recursive: true });
