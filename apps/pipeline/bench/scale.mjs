// Prints what docs/performance.md says of scale, as its table: node apps/pipeline/bench/scale.mjs [extract|reduce|rebuild [size]]
// Needs the packages to be built (pnpm build), and Linux. All of it takes an hour, 30 GB of disk and a quiet machine.
import { measureExtract } from "./extract.mjs";
import { measureRebuild } from "./rebuild.mjs";
import { measureReduce } from "./reduce.mjs";

const MEASURES = { extract: measureExtract, reduce: measureReduce, rebuild: measureRebuild };
const [wanted, size] = process.argv.slice(2);

const verdictOf = ({ words, met }) => `${words}: ${met ? "met" : "**missed**"}`;
const cellsOf = ({ work, input = "", spent, measured = "", bar }) => [
  work,
  input,
  ...[spent?.seconds.toFixed(1), spent?.cpu.toFixed(1), spent?.megabytes.toFixed(0)].map((cell) => cell ?? ""),
  measured,
  bar ? verdictOf(bar) : "",
];

console.log(
  "| work | input | wall s | CPU s | peak MB | measured | bar |\n| --- | --- | ---: | ---: | ---: | --- | --- |",
);
for (const [name, measure] of Object.entries(MEASURES)) {
  if (wanted !== undefined && wanted !== name) continue;
  for (const row of await measure(size && Number(size))) console.log(`| ${cellsOf(row).join(" | ")} |`);
}
