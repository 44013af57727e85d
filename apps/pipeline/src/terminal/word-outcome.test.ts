import { expect, test } from "vitest";
import { readCatalogue } from "../disk/read-catalogue.ts";
import { repository } from "../fixtures/run-sourcebook.fixture.ts";
import { wordOutcome } from "./word-outcome.ts";

test("a dataset without an observation is published and said to be empty", async () => {
  const { catalogue } = await readCatalogue(`${repository}/data/catalogue`, "data/catalogue");
  const [dataset] = catalogue?.datasets ?? [];
  if (!dataset) throw new Error("no dataset");
  const nothing = { observations: 0, claims: 0, documents: 2, refusals: 3 };
  const folder = "data/published/x";
  const outcome = {
    issues: [],
    documents: { found: 2, read: 2, repeated: 0 },
    refused: [],
    hasRest: false,
    exported: [],
    status: "published" as const,
  };
  const worded = (counts: typeof nothing) =>
    wordOutcome({ ...outcome, published: [{ dataset, folder, status: "published", counts }] });
  expect(worded(nothing)).toBe(
    "data/published/x: published but empty, 0 observations from 0 claims in 2 documents, 3 numbers refused\n",
  );
  expect(worded({ ...nothing, observations: 1 })).toContain("x: published, 1 observation from");
});
