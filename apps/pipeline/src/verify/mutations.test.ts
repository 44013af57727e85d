import { join } from "node:path";
import { exportDataset } from "@sourcebook/export";
import { sha256, tables } from "@sourcebook/model";
import { describe, expect, test } from "vitest";
import { projectAt } from "../disk/find-project.ts";
import { addSource, edit, put, temporaryProject } from "../fixtures/temporary-project.fixture.ts";
import { silent } from "../terminal/progress.fixture.ts";
import { checksums } from "./checksums.ts";
import { derivations } from "./derivations.ts";
import { readEvidence, type Evidence } from "./evidence.ts";
import { changeFile, flipByte, forgeCell, forgeRows, remade, resealed, seeded, type Forgery } from "./forge.fixture.ts";
import { collect, generated, makeFiles } from "./generated.ts";
import { intervals } from "./intervals.ts";
import type { Finding } from "./proof.ts";
import { quotes } from "./quotes.ts";
import { ranks } from "./ranks.ts";
import { readings } from "./readings.ts";
import { schemas } from "./schemas.ts";
import { readSubject, type PublishedFiles, type Readable } from "./subject.ts";
import { verifyFiles } from "./verify-files.ts";
import { workbook } from "./workbook.ts";

// A made-up article with what the two seed articles lack: decreases, ranges, counts, forecasts, odd white space, repeats.
const ARTICLE = [
  "Trade between Azerbaijan and Russia in 2019",
  "In 2019, the trade turnover between Azerbaijan and Russia reached $3.05 billion, up 22 percent from 2018.\nExports from  Azerbaijan to Russia fell by 4.5 percent to $685 million in 2019, the State Customs Committee said.",
  "Imports from Russia to Azerbaijan amounted to about $2.4 billion in 2019. The 5th meeting of 12 experts lasted 3 days.",
  "In January-November 2019, exports from Azerbaijan to Russia totaled between $600 million and $620 million 😀.",
  "Azerbaijan plans to bring the trade turnover between Azerbaijan and Russia to $5 billion in 2025.",
].join("\n\n");

/** A function that runs once. */
function once(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => (running ??= run());
}

let clean: PublishedFiles;
let evidence: Evidence;

/** People correct one figure of the article, accept another and reject a third. */
async function decide(project: string): Promise<void> {
  const found = projectAt(project);
  if (!found) throw new Error("no project");
  const [ready] = (await readEvidence(found, silent)).datasets;
  const claimOf = (exact: string) => ready?.contents.claims.find((claim) => claim.EXACT === exact);
  const verbs = [
    ["correct", "$3.05 billion", '  set: { OBS_VALUE: "3.15" }\n'],
    ["accept", "about $2.4 billion", ""],
    ["reject", "Fourteen", ""],
  ] as const;
  const entries = verbs.map(([verb, exact, more]) => {
    const claim = claimOf(exact);
    return `- verb: ${verb}\n  claim: ${claim?.CLAIM_ID}\n  expect: "${claim?.CONTENT_HASH}"\n  reason: Looked at.\n  author: A. Reader\n  date: 2022-03-01\n${more}`;
  });
  await put(join(project, "data/decisions/azernews.yaml"), entries.join(""));
}

// In the first test, whose end removes the project: all that is looked at later is in memory.
const prepared = once(async () => {
  const project = await temporaryProject();
  await edit(join(project, "data/catalogue/datasets/azerbaijan-russia.yaml"), (yaml) =>
    yaml.replace(/^areas: .*$/m, "areas: []"),
  );
  await addSource(project, "2020-02-01-trade", ARTICLE, "published: 2020-02-01\n");
  await addSource(project, "2020-02-05-again", `Reprint. ${ARTICLE}`, "published: 2020-02-05\n");
  await edit(join(project, "data/sources/azernews/2020-02-01-trade/source.yaml"), (yaml) =>
    yaml.replace("redistributable: false", "redistributable: true"),
  );
  await decide(project);
  const found = projectAt(project);
  if (!found) throw new Error("no project");
  evidence = await readEvidence(found, silent);
  const [ready] = evidence.datasets;
  if (!ready || !evidence.catalogue) throw new Error("no dataset");
  const { pipelineVersion } = evidence;
  clean = await collect(
    exportDataset(ready.contents, ready.dataset, evidence.catalogue, {
      pipelineVersion,
      documents: ready.documents,
    }),
  );
});

const memory = new Map<string, Promise<PublishedFiles>>();
/** The files that tables make are the same for the same tables: remembered, since the workbook takes long. */
function made(readable: Readable, files: PublishedFiles): Promise<PublishedFiles> {
  const key = sha256(
    [...Object.keys(tables).map((name) => `${name}.csv`), "datapackage.json"]
      .map((path) => sha256(files.get(path) ?? ""))
      .join(),
  );
  const known = memory.get(key) ?? makeFiles(readable);
  memory.set(key, known);
  return known;
}

const failed = ({ failures }: Finding): boolean => failures.length > 0;

/** The name of the first proof that fails, the quick ones first; null where all hold. The proofs are those of `verifyFiles`. */
async function caught(files: PublishedFiles): Promise<string | null> {
  const subject = readSubject(files);
  const { readable } = subject;
  if (failed(checksums(subject))) return "checksums";
  if (!readable || failed(schemas(subject))) return "schemas";
  if (failed(quotes(readable, files, null))) return "quotes";
  if (failed(readings(readable))) return "readings";
  if (failed(intervals(readable))) return "intervals";
  if (failed(derivations(readable, subject))) return "derivations";
  if (failed(ranks(readable, subject))) return "ranks";
  const again = await made(readable, files);
  if (failed(generated(again, files))) return "generated";
  return failed(await workbook(readable, files, again)) ? "workbook" : null;
}

function* forgeries(
  count: number,
  seed: number,
  forge: (files: PublishedFiles, random: ReturnType<typeof seeded>) => Forgery | null,
): Generator<Forgery> {
  const random = seeded(seed);
  for (let made = 0; made < count;) {
    const forgery = forge(clean, random);
    if (!forgery) continue;
    made += 1;
    yield forgery;
  }
}

/** What was not caught, and how much each proof caught. */
async function tally(
  all: Iterable<Forgery>,
  finish: (files: PublishedFiles) => Promise<PublishedFiles> | PublishedFiles,
) {
  const missed: Forgery[] = [];
  const by = new Map<string, number>();
  for (const forgery of all) {
    const proof = await caught(await finish(forgery.files));
    if (proof === null) missed.push(forgery);
    else by.set(proof, (by.get(proof) ?? 0) + 1);
  }
  return { missed, by };
}

const words = (missed: readonly Forgery[]): readonly string[] => missed.map(({ what }) => what);

describe("a folder that nobody touched", () => {
  test("is proven, alone and with its documents", async () => {
    await prepared();
    const { readable } = readSubject(clean);
    expect(readable?.contents.claims.length).toBeGreaterThan(20);
    expect(readable?.documents).toHaveLength(1);
    expect(readable?.contents.decisions.map(({ VERB }) => VERB).toSorted()).toEqual(["accept", "correct", "reject"]);
    expect(readable?.contents.derivations.length).toBeGreaterThan(5);
    for (const given of [null, evidence]) {
      for await (const { name, failures } of verifyFiles(clean, given))
        expect({ name, failures }).toEqual({ name, failures: [] });
    }
    expect(await caught(clean)).toBeNull();
    expect(await caught(resealed(clean))).toBeNull();
    expect(await caught(await remade(clean))).toBeNull();
  });
});

describe("a forger who recomputes checksums, digest and hashes", () => {
  test("is caught at every byte", async () => {
    await prepared();
    expect(words((await tally(forgeries(200, 1, flipByte), (files) => files)).missed)).toEqual([]);
  });

  test("is caught at every file taken away, cut, added", async () => {
    await prepared();
    expect(words((await tally(forgeries(40, 2, changeFile), (files) => files)).missed)).toEqual([]);
  });

  test("is caught at every cell", async () => {
    await prepared();
    const { missed, by } = await tally(forgeries(300, 3, forgeCell), resealed);
    expect(words(missed)).toEqual([]);
    for (const proof of ["schemas", "quotes", "ranks", "generated"])
      expect([proof, by.get(proof)]).not.toEqual([proof, undefined]);
  });

  test("is caught at every row and column moved, dropped, doubled", async () => {
    await prepared();
    expect(words((await tally(forgeries(100, 4, forgeRows), resealed)).missed)).toEqual([]);
  });

  test("is caught with a workbook of other numbers", async () => {
    await prepared();
    const { readable } = readSubject(clean);
    if (!readable) throw new Error("not readable");
    const { contents } = readable;
    for (const column of ["OBS_VALUE", "OBS_LOWER", "OBS_UPPER", "EXACT"] as const) {
      const observations = contents.observations.map((each, index) =>
        index === 3 ? { ...each, [column]: "4" } : each,
      );
      const path = `${readable.description.dataset.id}.xlsx`;
      const forged = (await makeFiles({ ...readable, contents: { ...contents, observations } })).get(path);
      const files = resealed(new Map(clean).set(path, forged ?? new Uint8Array()));
      expect(await caught(files)).not.toBeNull();
      const { failures } = await workbook(readable, files, await makeFiles(readable));
      expect(failures.map((failure) => failure.column)).toEqual(
        expect.arrayContaining([expect.stringMatching(/^Observations [A-Z]+\d+$/)]),
      );
    }
  });
});

/**
 * What only the documents can tell: metadata of documents, words of explanation, and where in its document a refused number stands.
 * Everything else follows from sentences, ids and hashes.
 */
const NEEDS_DOCUMENTS: Readonly<Record<string, readonly string[]>> = {
  sources: Object.keys(tables.sources.schema.shape),
  refusals: ["SPAN_START", "SPAN_END", "EXPLANATION", "QUOTE", "EXACT", "SELECTOR", "REASON_CODE", "DOC_ID"],
};

describe("a forger who makes every other file again with this program", () => {
  test("is caught at every cell of observations, claims and code lists from the files alone", async () => {
    await prepared();
    const long = [...forgeries(300, 5, forgeCell)].filter(
      ({ table }) => table !== undefined && table in tables && table !== "codelists",
    );
    const provable = long.filter(({ table = "", column = "" }) => !NEEDS_DOCUMENTS[table]?.includes(column));
    const missed: string[] = [];
    for (const { files, what } of provable) if ((await cheaplyCaught(files)) === null) missed.push(what);
    expect(missed).toEqual([]);
    expect(provable.length).toBeGreaterThan(100);
  });

  test("is caught everywhere with the documents", async () => {
    await prepared();
    for (const forgery of [...forgeries(20, 6, forgeCell), ...forgeries(10, 7, forgeRows)]) {
      let failures = 0;
      for await (const proof of verifyFiles(resealed(forgery.files), evidence)) failures += proof.failures.length;
      expect([forgery.what, failures > 0]).toEqual([forgery.what, true]);
    }
  });
});

/** The proofs that no made file can mislead. */
async function cheaplyCaught(files: PublishedFiles): Promise<string | null> {
  const subject = readSubject(files);
  const { readable } = subject;
  if (!readable || failed(schemas(subject))) return "schemas";
  const findings = [
    quotes(readable, files, null),
    readings(readable),
    intervals(readable),
    derivations(readable, subject),
  ];
  if (findings.some(failed)) return "rows";
  return failed(ranks(readable, subject)) ? "ranks" : null;
}
