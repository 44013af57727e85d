import { join } from "node:path";
import { decisionEntrySchema, type Claim } from "@sourcebook/model";
import { normalize, selectDataset, type PlacedDecision } from "@sourcebook/normalize";
import { expect, test } from "vitest";
import { readCatalogue } from "../disk/read-catalogue.ts";
import { addLines, put, temporaryFolder, temporaryProject } from "../fixtures/temporary-project.fixture.ts";
import { openJob } from "./job.ts";
import { makePlan } from "./make-plan.ts";
import { openPool } from "./pool.ts";
import { openReduced, publishedRows } from "./published-rows.ts";
import { claimsOfAll } from "./read-claims.ts";
import { reducePart } from "./reduce-part.ts";
import { planReduction } from "./reduction.ts";
import { allShards, extractTask } from "./run-task.ts";

const dataset = (id: string, areas: string): string => `id: ${id}
title: A dataset
description: Of some areas.
version: 0.1.0
keywords: [trade]
creator: nobody
licence: { name: CC0-1.0, title: CC0, url: "https://creativecommons.org/publicdomain/zero/1.0/" }
areas: [${areas}]
wide: []
`;

const TEXTS = [
  "Exports of Georgia amounted to $3.1 billion in 2020. Exports of Georgia to Turkey amounted to $3.2 billion in 2020.",
  "Exports of Georgia reached $4.2 billion in 2021. Georgia's exports to China stood at $615.1 million in 2021.",
  "Turkey's imports from Georgia came to $3.3 billion in 2020. Imports of Turkey amounted to $219.5 billion in 2020.",
];

const TABLES = ["observations", "claims", "checks", "derivations", "revisions", "decisions"] as const;

/** A project on the trade of Georgia, its claims read and kept as shards. */
async function readProject() {
  const project = await temporaryProject();
  await put(join(project, "data/catalogue/datasets/everything.yaml"), dataset("everything", ""));
  await put(join(project, "data/catalogue/datasets/two.yaml"), dataset("two", "GEO, TUR"));
  await addLines(project, "2022-03-01-lines", TEXTS);
  const { readable: catalogue } = await readCatalogue(join(project, "data", "catalogue"), "");
  if (!catalogue) throw new Error("no catalogue");
  const { plan } = await makePlan({ root: project, name: "" });
  const job = openJob(join(await temporaryFolder(), "job"));
  const progress = { count: () => {}, bytes: () => {} };
  await extractTask(job, plan, { index: 0, of: 1 }, { pool: openPool({ catalogue, workers: 0 }), progress });
  const shards = await allShards(job, plan);
  const items = plan.shards.flatMap((shard) => shard.items);
  const input = { shards, repeated: new Set<string>(), catalogue };

  /** The rows of all datasets, reduced with runs of so many characters, and how many sections they were written in. */
  const publish = async (decisions: readonly PlacedDecision[], runLength?: number) => {
    const { parts } = await planReduction({ items, shards, decisions, catalogue, version: "" });
    const packs = [];
    for (const part of parts) {
      const key = `${part.key}-${runLength}`;
      await job.parts.put(key, reducePart(part, input, runLength));
      const pack = await job.parts.open(key);
      if (pack) packs.push(pack);
    }
    const rows = [];
    for (const each of catalogue.datasets) {
      const published = await publishedRows(each, await openReduced(shards, packs, []));
      for (const table of TABLES) for await (const row of published[table]) rows.push([each.id, table, row]);
    }
    return { sections: packs.flatMap((pack) => [...pack.sections.all()]).length, rows };
  };
  const { parts } = await planReduction({ items, shards, decisions: [], catalogue, version: "" });
  const read = await claimsOfAll(
    parts.flatMap(({ families }) => families),
    input,
  );
  return { catalogue, publish, read };
}

test("rows that are written in many runs are published as those of one", async () => {
  const { publish } = await readProject();
  const [whole, cut] = [await publish([]), await publish([], 1)];
  expect(cut.sections).toBeGreaterThan(2 * whole.sections);
  expect(cut.rows).toEqual(whole.rows);
  expect(new Set(whole.rows.map(([id]) => id)).size).toBe(3);
});

const decided = (claim: Claim | undefined, more: object): PlacedDecision => ({
  entry: decisionEntrySchema.parse({
    claim: claim?.CLAIM_ID,
    expect: claim?.CONTENT_HASH,
    reason: "Read again.",
    author: "A. Reader",
    date: "2022-03-02",
    ...more,
  }),
  at: { file: "decisions.yaml" },
});

test("families that decisions tie together are published as all claims at once are", async () => {
  const { catalogue, publish, read } = await readProject();
  const claimOf = (area: string): Claim | undefined =>
    read.claims.find(({ REF_AREA, COUNTERPART_AREA }) => REF_AREA === "GEO" && COUNTERPART_AREA === area);
  const decisions = [
    decided(claimOf("CHN"), { verb: "correct", set: { COUNTERPART_AREA: "WLD" } }),
    // to Turkey it exported more than to all: a check of which only this side is decided on
    decided(claimOf("WLD"), { verb: "accept" }),
  ];
  const normalized = normalize(read.documents, read.claims, catalogue, { decisions });
  const atOnce = catalogue.datasets.flatMap((each) => {
    const contents = selectDataset(normalized, read.documents, [], each);
    return TABLES.flatMap((table) => contents[table].map((row) => [each.id, table, row]));
  });
  const { rows } = await publish(decisions);
  expect(rows).toEqual(atOnce);
  expect(normalized.checks.filter(({ DECISION_ID }) => DECISION_ID !== null)).not.toEqual([]);
  expect(normalized.observations.filter(({ REVIEW_STATUS }) => REVIEW_STATUS === "CORRECTED")).toHaveLength(1);
});
