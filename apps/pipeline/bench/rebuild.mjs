// Builds a project of synthetic articles cold, unchanged, and after one more article: node apps/pipeline/bench/rebuild.mjs [articles]
// Needs the packages to be built (pnpm build).
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const count = Number(process.argv[2] ?? 10_000);
const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const project = join(mkdtempSync(join(tmpdir(), "sourcebook-rebuild-")), "synthetic");
const COUNTRIES = [
  "Georgia",
  "Turkey",
  "Kazakhstan",
  "Uzbekistan",
  "Ukraine",
  "Poland",
  "Germany",
  "Italy",
  "China",
  "Japan",
];

function sourcebook(...args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [main, ...args], { cwd: project, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - start) / 1000;
}

/** Of about 1.5 KB, with six figures; all follows from `n`. */
function article(n) {
  const [seller, buyer] = [COUNTRIES[n % 10], COUNTRIES[(n + 1 + (Math.floor(n / 10) % 9)) % 10]];
  const year = 1990 + (n % 30);
  const told =
    "Officials of both sides met in the capital and spoke of roads, railways and the rules of trade. ".repeat(10);
  return `Exports from ${seller} to ${buyer} rose ${1 + (n % 20)}.${n % 10} percent to $${1 + (n % 9)}.${n % 7} billion in ${year}.

${told}

Imports of ${seller} from ${buyer} amounted to $${2 + (n % 8)}.${n % 9} billion in ${year}, and trade turnover reached $${5 + (n % 15)} billion in ${year}. (${n})
`;
}

function add(n) {
  const folder = join(project, "data", "sources", "example", `2023-01-01-article-${n}`);
  mkdirSync(folder, { recursive: true });
  const text = article(n);
  const hash = createHash("sha256").update(text).digest("hex");
  writeFileSync(join(folder, "document.txt"), text);
  writeFileSync(
    join(folder, "source.yaml"),
    `document: document.txt\npublisher: example\npublished: 2023-01-01\nlanguage: en\nsha256: ${hash}\nrights:\n  holder: nobody\n  redistributable: false\n`,
  );
}

mkdirSync(join(project, ".."), { recursive: true });
spawnSync(process.execPath, [main, "init", project]);
for (let n = 0; n < count; n += 1) add(n);
const cold = sourcebook("build");
const unchanged = sourcebook("build");
add(count);
const one = sourcebook("build");
console.log(
  `${count} articles: cold ${cold.toFixed(1)} s, unchanged ${unchanged.toFixed(1)} s, with one more article ${one.toFixed(1)} s (${((100 * one) / cold).toFixed(0)} % of cold)`,
);
rmSync(join(project, ".."), { recursive: true });
