// node measure-throughput.mjs SUBJECT DOCUMENTS: reads every document of a JSON Lines file, several times, and tells how long it took.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { tell } from "./child.mjs";
import { cpuSeconds } from "./cpu-seconds.mjs";
import { subjectOf } from "./subjects/index.mjs";

const warmUpSeconds = 1.5;
const measuredSeconds = 6;
// The first pass over a large corpus still compiles: three, except where one alone takes too long.
const fewestPasses = 3;
const longPassSeconds = 15;
const mostPasses = 5;

const [id, path] = process.argv.slice(2);
const { run, prepare = (document) => document } = await subjectOf(id).load();
const documents = [];
let bytes = 0;
for await (const line of createInterface({ input: createReadStream(path) })) {
  const document = JSON.parse(line);
  bytes += Buffer.byteLength(document.text);
  documents.push(prepare(document));
}
warmUp();
const passes = [pass()];
while (passes.length < mostPasses && isShort()) passes.push(pass());
tell(summary());

function warmUp() {
  const end = performance.now() + warmUpSeconds * 1000;
  for (let at = 0; performance.now() < end; at++) attempt(documents[at % documents.length]);
}

function isShort() {
  const wall = passes.reduce((sum, each) => sum + each.wall, 0);
  return wall < measuredSeconds || (passes.length < fewestPasses && passes[0].wall < longPassSeconds);
}

/** What a reader finds in a document; null where it throws, as compromise-dates does on some. */
function attempt(document) {
  try {
    return run(document);
  } catch {
    return null;
  }
}

function pass() {
  const times = new Float64Array(documents.length);
  const [cpu, start] = [cpuSeconds(), performance.now()];
  let [found, failed] = [0, 0];
  for (const [at, document] of documents.entries()) {
    const begin = performance.now();
    const result = attempt(document);
    times[at] = performance.now() - begin;
    if (result === null) failed += 1;
    else found += result;
  }
  return { found, failed, cpu: cpuSeconds() - cpu, wall: (performance.now() - start) / 1000, times: times.toSorted() };
}

/** The pass in the middle, by CPU-seconds. */
function summary() {
  const byCpu = passes.toSorted((a, b) => a.cpu - b.cpu);
  const { found, failed, cpu, wall, times } = byCpu[Math.floor((byCpu.length - 1) / 2)];
  const percentile = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return {
    subject: id,
    documents: documents.length,
    bytes,
    passes: passes.length,
    found,
    failed,
    cpuSeconds: cpu,
    wallSeconds: wall,
    megabytesPerCpuSecond: bytes / 1e6 / cpu,
    slowestPass: bytes / 1e6 / byCpu.at(-1).cpu,
    fastestPass: bytes / 1e6 / byCpu[0].cpu,
    documentsPerSecond: documents.length / wall,
    p50: percentile(0.5),
    p99: percentile(0.99),
    peakMegabytes: (process.resourceUsage().maxRSS * 1024) / 1e6,
  };
}
