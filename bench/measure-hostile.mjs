// node measure-hostile.mjs SUBJECT TEXT: reads one hostile document at growing sizes and tells the seconds of each as it has them.
import { tell } from "./child.mjs";
import { cpuSeconds } from "./cpu-seconds.mjs";
import { hostileTexts } from "./hostile-texts.mjs";
import { subjectOf } from "./subjects/index.mjs";

const sizes = [500_000, 1_000_000, 2_000_000];
const runs = 3;
const warmUpLength = 16_000;
const warmUpSeconds = 0.5;

const [id, name] = process.argv.slice(2);
const { run, prepare = (document) => document } = await subjectOf(id).load();
const documentOf = (length) => prepare({ text: hostileTexts[name](length), published: "2022-02-17" });

tell({ ready: true });
const small = documentOf(warmUpLength);
const end = performance.now() + warmUpSeconds * 1000;
while (performance.now() < end) time(small);
for (const size of sizes) {
  const document = documentOf(size);
  tell({ ready: true });
  for (let at = 0; at < runs; at++) tell({ size, ...time(document) });
}
tell({ peakMegabytes: (process.resourceUsage().maxRSS * 1024) / 1e6 });

function time(document) {
  const cpu = cpuSeconds();
  let found = null;
  try {
    found = run(document);
  } catch {
    // Such as a stack that overflows: `found` stays null.
  }
  return { seconds: cpuSeconds() - cpu, found };
}
