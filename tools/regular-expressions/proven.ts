import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { type Expression, spell } from "./expression.ts";
import { prove, type Verdict } from "./prove.ts";

type Safe = Extract<Verdict, { is: "safe" }>;
type How = Safe["by"];

/** What is committed: hashes of expressions that are safe, and the version of recheck that found so. */
type Proven = { readonly recheck: string } & Readonly<Record<How, readonly string[]>>;

const file = new URL("proven.json", import.meta.url);
const recheck = versionOfRecheck();

/**
 * The verdict on each expression. One that `proven.json` has is not proved again, unless `fresh`; a change of its source or flags,
 * or another version of recheck, makes another hash. Then `proven.json` is written: the expressions of today that are safe.
 */
export async function verdicts(
  expressions: readonly Expression[],
  fresh: boolean,
): Promise<ReadonlyMap<Expression, Verdict>> {
  const known = fresh ? new Map<string, Verdict>() : readProven();
  const found = new Map<Expression, Verdict>();
  for (const expression of expressions) {
    found.set(expression, known.get(hashOf(expression)) ?? (await prove(expression)));
  }
  writeProven(found);
  return found;
}

const hashOf = (expression: Expression): string =>
  createHash("sha256").update(spell(expression)).digest("hex").slice(0, 16);

function readProven(): ReadonlyMap<string, Safe> {
  if (!existsSync(file)) return new Map();
  const proven: Proven = JSON.parse(readFileSync(file, "utf8"));
  if (proven.recheck !== recheck) return new Map();
  const safe = (by: How) => proven[by].map((hash) => [hash, { is: "safe", by }] as const);
  return new Map([...safe("automaton"), ...safe("fuzzing")]);
}

function writeProven(found: ReadonlyMap<Expression, Verdict>): void {
  const hashes = (how: How): readonly string[] =>
    [...found]
      .flatMap(([each, verdict]) => (verdict.is === "safe" && verdict.by === how ? [hashOf(each)] : []))
      .toSorted();
  const proven: Proven = { recheck, automaton: hashes("automaton"), fuzzing: hashes("fuzzing") };
  writeFileSync(file, `${JSON.stringify(proven, null, 2)}\n`);
}

function versionOfRecheck(): string {
  const manifest = new URL(import.meta.resolve("recheck/package.json"));
  const { version }: { readonly version: string } = JSON.parse(readFileSync(manifest, "utf8"));
  return version;
}
