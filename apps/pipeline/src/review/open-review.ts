import { join } from "node:path";
import type { StaleDecisions } from "@sourcebook/export";
import {
  hasErrors,
  type Catalogue,
  type Dataset,
  type DatasetContents,
  type DecisionEntry,
  type Document,
  type Issue,
} from "@sourcebook/model";
import { matchDecisions, normalize, selectDataset } from "@sourcebook/normalize";
import type { Host } from "../command-line/context.ts";
import type { Project } from "../disk/find-project.ts";
import { printIssues } from "../terminal/print-issues.ts";
import { withProgress } from "../terminal/with-progress.ts";
import { readProject, type ProjectContents } from "../whole-project/read-project.ts";

/** The claims of a project as they stand, with the decisions on them. */
export type OpenReview = {
  readonly catalogue: Catalogue;
  readonly contents: DatasetContents;
  readonly documents: readonly Document[];
  /** Decisions that were made on another reading of their claim. */
  readonly stale: StaleDecisions;
};

/** Reads a project for review: all of its claims, or those of one dataset. Null, and said why, where something is wrong with it. */
export async function openReview(
  project: Project,
  dataset: string | undefined,
  { stderr, env }: Host,
): Promise<OpenReview | null> {
  const read = await withProgress({ stderr, env }, (progress) => readProject(project, progress));
  const { catalogue } = read;
  const chosen = dataset === undefined ? EVERYTHING : catalogue?.datasets.find(({ id }) => id === dataset);
  const issues = [...read.issues, ...(catalogue && !chosen ? [unknownDataset(project, dataset ?? "", catalogue)] : [])];
  printIssues(issues, stderr, env);
  const isBroken = hasErrors(issues);
  return catalogue && chosen && !isBroken ? reviewOf(read, catalogue, chosen) : null;
}

type Choice = Pick<Dataset, "areas">;
const EVERYTHING: Choice = { areas: [] };

const unknownDataset = ({ name }: Project, dataset: string, { datasets }: Catalogue): Issue => ({
  code: "INVALID_ENTRY",
  path: dataset,
  cause: `no such dataset; there are ${datasets.map(({ id }) => id).join(", ")}`,
  at: { file: join(name, "data", "catalogue", "datasets") },
});

function reviewOf(read: ProjectContents, catalogue: Catalogue, dataset: Choice): OpenReview {
  const { documents, claims, refusals, decisions } = read;
  const normalized = normalize(documents, claims, catalogue, { decisions });
  const outdated = matchDecisions(decisions, claims).stale;
  const stale = new Map<string, DecisionEntry>();
  for (const { entry } of decisions) if (outdated.has(entry.claim)) stale.set(entry.claim, entry);
  return { catalogue, contents: selectDataset(normalized, documents, refusals, dataset), documents, stale };
}
