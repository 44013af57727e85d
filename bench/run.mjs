// pnpm bench CORPUS: how fast sourcebook reads, beside what a user would take instead, and how it takes hostile documents.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { fingerprint } from "./compiled.mjs";
import { readCorpus, sample, writeDocuments } from "./corpus.mjs";
import { machine } from "./machine.mjs";
import { prepare } from "./prepare.mjs";
import { report } from "./report.mjs";
import { runHostile } from "./run-hostile.mjs";
import { runThroughput } from "./run-throughput.mjs";
import { subjectOf, subjects } from "./subjects/index.mjs";

const usage = `pnpm bench CORPUS [options]

CORPUS            JSON Lines (.gz or plain) with "text" and, if known, "published" or "date"
--documents N     read N documents at most, taken evenly over the corpus
--only A,B        only these readers: ${subjects.map(({ id }) => id).join(", ")}
--part NAME       only "throughput" or only "hostile"
--markdown        tables as Markdown
--json            everything measured, as JSON
--profile FOLDER  also write a V8 CPU profile of each throughput measurement (node bench/profile.mjs FILE sums it up)
`;

const options = /** @type {const} */ ({
  documents: { type: "string" },
  only: { type: "string" },
  part: { type: "string" },
  markdown: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  profile: { type: "string" },
  help: { type: "boolean", default: false },
});

/** pnpm runs scripts at the root of the repository; INIT_CWD is where the user stands. */
const fromHere = (path) => resolve(process.env.INIT_CWD ?? ".", path);

function readArguments() {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const limit = values.documents === undefined ? Number.POSITIVE_INFINITY : Number(values.documents);
  if (!(limit >= 1)) throw new Error(`--documents ${values.documents} is not a number of documents`);
  if (values.part !== undefined && !["throughput", "hostile"].includes(values.part))
    throw new Error(`no part ${values.part}`);
  const [corpus, ...rest] = positionals;
  if ((corpus === undefined && values.part !== "hostile") || rest.length > 0) throw new Error("give one CORPUS");
  if (corpus !== undefined && !existsSync(fromHere(corpus))) throw new Error(`no file ${corpus}`);
  const chosen = values.only === undefined ? subjects : values.only.split(",").map(subjectOf);
  return {
    ...values,
    corpus: corpus && fromHere(corpus),
    limit,
    chosen,
    profile: values.profile && fromHere(values.profile),
  };
}

const progress = (what) => process.stderr.write(`${what}\n`);

async function measure({ corpus, limit, chosen, part, profile }) {
  const start = { ...machine(), code: fingerprint() };
  const folder = mkdtempSync(join(tmpdir(), "sourcebook-bench-"));
  try {
    const documents = part === "hostile" ? [] : readCorpus(corpus, limit);
    const write = (bytes) => {
      const path = join(folder, `${bytes}.jsonl`);
      writeDocuments(path, sample(documents, bytes));
      return path;
    };
    const throughput = part === "hostile" ? [] : await runThroughput(chosen, write, { profile, progress });
    const hostile = part === "throughput" ? [] : await runHostile(chosen, progress);
    if (fingerprint() !== start.code) progress("the packages were compiled anew during the run: measure again");
    return { machine: start, throughput, hostile };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function main() {
  let given;
  try {
    given = readArguments();
  } catch (error) {
    process.stderr.write(`${error.message}\n\n${usage}`);
    process.exitCode = 2;
    return;
  }
  if (given.help) return void process.stdout.write(usage);
  prepare();
  const results = await measure(given);
  process.stdout.write(`${given.json ? JSON.stringify(results, null, 2) : report(results, given)}\n`);
}

await main();
