import { decisionEntry, type DatasetContents } from "@sourcebook/model";
import { normalize, selectDataset } from "@sourcebook/normalize";
import type { Readable } from "./subject.ts";

/**
 * The tables as the published claims make them by the rules: keys, repeats, ranks, observations, comparisons and history are
 * forgotten and found again. The documents, the claims as they were read and the decisions are taken as published.
 */
export function replay({ contents, description }: Readable): DatasetContents {
  const documents = contents.sources.map((source) => ({ source }));
  const claims = contents.claims.map((claim) => ({
    ...claim,
    OBS_KEY: null,
    DUPLICATE_OF: null,
    RANK: null,
    RANK_REASON: null,
  }));
  const decisions = contents.decisions.map((row) => ({ entry: decisionEntry(row), at: { file: "decisions.csv" } }));
  const normalized = normalize(documents, claims, description.catalogue, { decisions });
  return selectDataset(normalized, documents, contents.refusals, description.dataset);
}
