import { join } from "node:path";
import { expect, test } from "vitest";
import { readCatalogue } from "../disk/read-catalogue.ts";
import { addLines, put, temporaryFolder, temporaryProject } from "../fixtures/temporary-project.fixture.ts";
import { openJob } from "./job.ts";
import { makePlan } from "./make-plan.ts";
import { openPool } from "./pool.ts";
import { openReduced, publishedRows } from "./published-rows.ts";
import { reducePart } from "./reduce-part.ts";
import { planReduction } from "./reduction.ts";
import { allShards, extractTask } from "./run-task.ts";

const EVERYTHING = `id: everything
title: Everything
description: All of it.
version: 0.1.0
keywords: [trade]
creator: nobody
licence: { name: CC0-1.0, title: CC0, url: "https://creativecommons.org/publicdomain/zero/1.0/" }
wide: []
`;

const TEXTS = [
  "Exports of Georgia amounted to $3.1 billion in 2020. Exports of Georgia to Turkey amounted to $1.2 billion in 2020.",
  "Exports of Georgia reached $4.2 billion in 2021. Georgia's exports to China stood at $615.1 million in 2021.",
  "Turkey's imports from Georgia came to $1.3 billion in 2020. Imports of Turkey amounted to $219.5 billion in 2020.",
];

const TABLES = ["observations", "claims", "checks", "derivations", "revisions"] as const;

test("rows that are written in many runs are published as those of one", async () => {
  const project = await temporaryProject();
  await put(join(project, "data/catalogue/datasets/everything.yaml"), EVERYTHING);
  await addLines(project, "2022-03-01-lines", TEXTS);
  const { readable: catalogue } = await readCatalogue(join(project, "data", "catalogue"), "");
  if (!catalogue) throw new Error("no catalogue");
  const { plan } = await makePlan({ root: project, name: "" });
  const job = openJob(join(await temporaryFolder(), "job"));
  const progress = { count: () => {}, bytes: () => {} };
  await extractTask(job, plan, { index: 0, of: 1 }, { pool: openPool({ catalogue, workers: 0 }), progress });
  const shards = await allShards(job, plan);
  const items = plan.shards.flatMap((shard) => shard.items);
  const { parts } = await planReduction({ items, shards, decisions: [], catalogue, version: "" });

  const publishedWith = async (runLength?: number) => {
    const packs = [];
    for (const part of parts) {
      const key = `${part.key}-${runLength}`;
      await job.parts.put(key, reducePart(part, { shards, repeated: new Set(), catalogue }, runLength));
      const pack = await job.parts.open(key);
      if (pack) packs.push(pack);
    }
    const sections = packs.flatMap((pack) => [...pack.sections.all()]).length;
    const rows = [];
    for (const dataset of catalogue.datasets) {
      const published = await publishedRows(dataset, await openReduced(shards, packs, []));
      for (const table of TABLES) for await (const row of published[table]) rows.push([dataset.id, table, row]);
    }
    return { sections, rows };
  };
  const [whole, cut] = [await publishedWith(), await publishedWith(1)];
  expect(cut.sections).toBeGreaterThan(2 * whole.sections);
  expect(cut.rows).toEqual(whole.rows);
  expect(new Set(whole.rows.map(([dataset]) => dataset)).size).toBe(2);
});
