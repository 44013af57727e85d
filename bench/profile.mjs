// node bench/profile.mjs FILE.cpuprofile [--functions N] [--markdown]: where the time of a V8 CPU profile went, by module, by
// function, and by function with all that it calls.
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { digits, table } from "./table.mjs";

const { values, positionals } = parseArgs({
  options: { functions: { type: "string", default: "20" }, markdown: { type: "boolean", default: false } },
  allowPositionals: true,
});
const profile = JSON.parse(readFileSync(positionals[0], "utf8"));
const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
const root = fileURLToPath(new URL("..", import.meta.url));
const most = Number(values.functions);

const [modules, functions, inclusive] = [new Map(), new Map(), new Map()];
let total = 0;
for (const [at, id] of profile.samples.entries()) {
  const stack = stackOf(id);
  const microseconds = profile.timeDeltas[at];
  // "(idle)" is no work; "(program)" is work of V8 outside any function, such as compiling.
  if (stack[0].functionName === "(idle)") continue;
  total += microseconds;
  add(modules, moduleOf(stack[0]), microseconds);
  add(functions, nameOf(stack[0]), microseconds);
  for (const name of new Set(stack.map(nameOf))) add(inclusive, name, microseconds);
}
print("module", modules);
print("function", functions);
print("function with what it calls", inclusive);

/** Innermost first. A regular expression or a built-in has no file: its time is its caller's, as far as there is one. */
function stackOf(id) {
  const stack = [];
  for (let node = nodes.get(id); node; node = nodes.get(parents.get(node.id))) stack.push(node.callFrame);
  const filed = stack.filter(({ url }) => url !== "");
  return filed.length > 0 ? filed : [stack[0]];
}

function nameOf(frame) {
  return frame.url === ""
    ? frame.functionName
    : `${frame.functionName || "(anonymous)"} ${moduleOf(frame)}:${frame.lineNumber + 1}`;
}

function moduleOf({ url, functionName }) {
  if (url === "") return functionName;
  return url.startsWith("file:") ? relative(root, fileURLToPath(url)) : url;
}

function add(sums, key, amount) {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}

function print(what, sums) {
  const rows = [...sums].toSorted(([, a], [, b]) => b - a).slice(0, most);
  const cells = rows.map(([key, time]) => [key, `${((100 * time) / total).toFixed(1)} %`, digits(time / 1e6)]);
  process.stdout.write(`${table([what, "share", "seconds"], cells, { markdown: values.markdown })}\n\n`);
}
