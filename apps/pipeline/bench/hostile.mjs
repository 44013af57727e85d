// Reads each hostile input beside a good document and prints what it cost, as the table of docs/performance.md:
// node --conditions=@sourcebook/source --import tsx apps/pipeline/bench/hostile.mjs [words of the names of some]
// Needs the packages to be built (pnpm build), and Linux.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bombs } from "../src/hostile/bombs.fixture.ts";
import { prepare } from "../src/hostile/hostile-input.fixture.ts";
import { runMeasured } from "../src/hostile/measured-run.fixture.ts";
import { oddities } from "../src/hostile/oddities.fixture.ts";

const wanted = process.argv[2] ?? "";
const GOOD = `{"id": "good", "text": "Exports of Azerbaijan to Russia amounted to $700 million in 2021."}\n`;
const RUNS = 2;

async function measure(input) {
  const folder = mkdtempSync(join(tmpdir(), "sourcebook-hostile-"));
  writeFileSync(join(folder, "good.jsonl"), GOOD);
  await prepare(input, folder);
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    const began = performance.now();
    const { peak, cpu, stdout } = await runMeasured(["extract", input.reads, "good.jsonl"], {
      folder,
      stdin: input.stdin?.(),
    });
    if (!/,good,/.test(stdout)) throw new Error(`${input.what}: the good document was not read`);
    runs.push({ wall: (performance.now() - began) / 1000, cpu, peak });
  }
  rmSync(folder, { recursive: true });
  return {
    wall: Math.min(...runs.map(({ wall }) => wall)),
    cpu: Math.min(...runs.map(({ cpu }) => cpu)),
    peak: Math.max(...runs.map(({ peak }) => peak)),
  };
}

const nothing = { what: "(the good document alone)", reads: "good.jsonl", says: [] };
console.log("| input | wall s | CPU s | peak MB | |\n| --- | ---: | ---: | ---: | --- |");
for (const input of [nothing, ...bombs, ...oddities]) {
  if (!input.what.includes(wanted)) continue;
  const { wall, cpu, peak } = await measure(input);
  const missed = [...(wall > 2 ? ["2 s"] : []), ...(peak > 300 ? ["300 MB"] : [])];
  const verdict = missed.length > 0 ? `**missed**: ${missed.join(", ")}` : "";
  console.log(`| ${input.what} | ${wall.toFixed(1)} | ${cpu.toFixed(1)} | ${peak.toFixed(0)} | ${verdict} |`);
}
