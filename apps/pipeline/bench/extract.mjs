import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { addLines } from "./add-lines.mjs";
import { article } from "./corpus.mjs";
import { main, measure, measureProgram, run } from "./measure.mjs";
import { withFolder } from "./with-folder.mjs";

/** Reads articles as one file of JSON Lines: with no thread, with one and with two, as others would, and sixteen times as many. */
export const measureExtract = (articles = 20_000) =>
  withFolder("extract", async (folder) => {
    const project = join(folder, "synthetic");
    run("init", project);
    const read = async (workers) => {
      const job = join(folder, "job");
      rmSync(job, { recursive: true, force: true });
      run("plan", "--job", job, project);
      return measure(["extract", "--job", job, "--workers", String(workers)]);
    };
    const small = { articles, ...addLines(project, articles, article) };
    const [none, one, two] = [await read(0), await read(1), await read(2)];
    const peer = await readWithParallel(small.path, project);
    const large = { articles: 16 * articles, ...addLines(project, 16 * articles, article) };
    const more = await read(2);
    return [
      { ...reading("extract, no thread", small, none), bar: rateBar(small, none) },
      reading("extract, 1 thread", small, one),
      { ...reading("extract, 2 threads", small, two), bar: { words: "300 MB", met: two.megabytes <= 300 } },
      atLeast(0.85, { work: "speed of 2 threads to twice that of 1", figure: one.seconds / two.seconds / 2 }),
      peer ? reading(PARALLEL, small, peer) : { work: PARALLEL, measured: "not installed: apt-get install parallel" },
      reading("extract, 2 threads", large, more),
      atMost(1.25, {
        work: "memory of 16 times the input to that of the input",
        figure: more.megabytes / two.megabytes,
      }),
    ];
  });

const PARALLEL = "GNU parallel over extract --stdin, 2 jobs";

/** As docs/clusters.md has it; null where it is not installed. */
async function readWithParallel(corpus, project) {
  if (spawnSync("parallel", ["--version"]).status !== 0) return null;
  const extract = `'${process.execPath}' '${main}' extract --stdin --workers 0`;
  const command = `parallel --jobs 2 --pipe --keep-order --block 16M "${extract}" < '${corpus}' > claims.jsonl`;
  return measureProgram("sh", ["-c", command], { cwd: project });
}

function reading(work, { articles, bytes }, spent) {
  const rate = (seconds) => `${Math.round(articles / seconds)} documents and ${(bytes / 1e6 / seconds).toFixed(1)} MB`;
  return {
    work,
    input: `${articles.toLocaleString("en")} articles, ${Math.round(bytes / 1e6)} MB`,
    spent,
    measured: `${rate(spent.seconds)} a second, ${rate(spent.cpu)} a CPU second`,
  };
}

const rateBar = ({ articles, bytes }, { cpu }) => ({
  words: "2,000 documents and 6 MB a CPU second",
  met: articles / cpu >= 2000 && bytes / 1e6 / cpu >= 6,
});
const atLeast = (bar, { work, figure }) => ratio(work, figure, { words: `at least ${bar}`, met: figure >= bar });
const atMost = (bar, { work, figure }) => ratio(work, figure, { words: `at most ${bar}`, met: figure <= bar });
const ratio = (work, figure, bar) => ({ work, measured: figure.toFixed(2), bar });
