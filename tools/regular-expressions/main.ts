// Proves that no text makes a regular expression of the program slow; `--fresh` proves anew what proven.json has.
// The last line is the tally: N passed, N failed.
import { fileURLToPath } from "node:url";
import { type Expression, mergeExpressions, spell } from "./expression.ts";
import { steepGrowth } from "./growth.ts";
import { hostileTexts } from "./hostile-strings.ts";
import type { Verdict } from "./prove.ts";
import { verdicts } from "./proven.ts";
import { readSources } from "./read-sources.ts";
import { readings } from "./readings.ts";
import { expressionsOfARun } from "./run-program.ts";

const LONGEST = 200;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text);
const nameOf = (expression: Expression): string => `${expression.where.join(", ")}: ${shortened(spell(expression))}`;

const root = fileURLToPath(new URL("../../", import.meta.url));
const { literals, constructions } = readSources(root);
const built = expressionsOfARun(root);
const expressions = mergeExpressions([...literals, ...built]);
console.log(
  `${expressions.length} regular expressions: ${literals.length} places write one, ${constructions.length} build some`,
);

const found = await verdicts(expressions, process.argv.includes("--fresh"));
const safe = [...found].filter(([, { is }]) => is === "safe");
const proven = [...found.values()].filter((verdict) => verdict.is === "safe" && verdict.by === "automaton");
console.log(`proved linear: ${proven.length}; withstood fuzzing, for want of a proof: ${safe.length - proven.length}`);

// Each check is null, or what is wrong.
const reached = new Set(built.flatMap(({ where }) => where));
const checks = [
  ...constructions.map((line) => (reached.has(line) ? null : unreached(line))),
  ...Array.from(found, ([expression, verdict]) => complaint(expression, verdict)),
  ...safe.map(([expression]) => growthOf(expression)),
  ...readings.map(({ name, read, textOf }) => slow(name, steepGrowth(read, textOf))),
];
const failures = checks.filter((check) => check !== null);
for (const failure of failures) console.log(failure);
console.log(`${checks.length - failures.length} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;

function unreached(line: string): string {
  return `${line}: builds a regular expression, but not while a new project is made and built, so nobody can check it: write a literal`;
}

function complaint(expression: Expression, verdict: Verdict): string | null {
  if (verdict.is === "safe") return null;
  const name = nameOf(expression);
  if (verdict.is === "undecided") return `${name}: recheck cannot decide (${verdict.reason}): bound its repetitions`;
  return `${name}: ${verdict.complexity} work for ${shortened(verdict.attack)}`;
}

/** Uses an expression as the program does, a global one from match to match, on all texts that might hurt it. */
function growthOf(expression: Expression): string | null {
  const pattern = new RegExp(expression.source, expression.flags);
  for (const textOf of hostileTexts(expression)) {
    const growth = steepGrowth((text) => text.replace(pattern, ""), textOf);
    if (growth !== null) return slow(`${nameOf(expression)}: ${JSON.stringify(textOf(40))}`, growth);
  }
  return null;
}

function slow(name: string, growth: number | null): string | null {
  return growth === null ? null : `${name}: twice the text is ${growth.toFixed(1)} times the work`;
}
