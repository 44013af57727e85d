import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { ExportForm } from "@sourcebook/export";
import { compareBytes, severityOf, wordIssue, type Catalogue, type Dataset, type Issue } from "@sourcebook/model";
import type { Project } from "./disk/find-project.ts";
import type { Pack } from "./disk/pack.ts";
import { digestFolder } from "./disk/digest-folder.ts";
import { errorCode } from "./disk/read-bytes.ts";
import { readDecisions } from "./disk/read-decisions.ts";
import type { Engine } from "./engines/engine.ts";
import { Failure } from "./failure.ts";
import type { Job } from "./job/job.ts";
import { rowsOf } from "./job/merge-rows.ts";
import type { Plan } from "./job/plan.ts";
import { countDataset, publishedRows, publishedTexts, type Reduced, type RowCounts } from "./job/published-rows.ts";
import { readRecord, recordKey, writeRecord } from "./job/published-record.ts";
import { digestOf } from "./job/read-item.ts";
import { completeParts, completeShards, reductionOf, withIntactPacks, type Run } from "./job/run-job.ts";
import type { Beside } from "./job/run-task.ts";
import type { Settlement } from "./job/settle.ts";
import { ISSUES, type IssueRow } from "./job/shard-rows.ts";
import { locateIssue } from "./locate-issue.ts";
import type { Progress } from "./progress.ts";
import { publishDatasets, publishedFolder, type PublishedDataset, type ReadyDataset } from "./publish-datasets.ts";
import { sourceIssues } from "./read-project.ts";
import { writeExports } from "./write-exports.ts";

export type BuildOptions = {
  /** Publish without what cannot be used. */
  readonly allowRefused: boolean;
  /** Forms that are asked for beside the published one. */
  readonly forms: readonly ExportForm[];
  /** Problems that were found before. */
  readonly issues: readonly Issue[];
};

/** What is built, where, and by whom. */
export type Site = {
  readonly project: Project;
  readonly catalogue: Catalogue;
  readonly job: Job;
  readonly plan: Plan;
  /** Array tasks of each stage. */
  readonly of: number;
  readonly engineOf: (beside: Beside) => Engine;
};

/** A dataset that stands in its folder, with how much it holds. */
export type CountedDataset = PublishedDataset & { readonly counts: RowCounts };

/** What a build did. */
export type Outcome = {
  readonly issues: readonly Issue[];
  /** Documents in = read + refused + repeated. */
  readonly documents: { readonly found: number; readonly read: number; readonly repeated: number };
  /** What cannot be used: folders, and lines of files. */
  readonly refused: readonly string[];
  readonly published: readonly CountedDataset[];
  /** Folders of other forms. */
  readonly exported: readonly string[];
  readonly status: "published" | "failed" | "partial";
};

/** Publishes the datasets of a project whose catalogue is sound. Throws Failure. */
export async function buildProject(
  { project, catalogue, ...site }: Site,
  options: BuildOptions,
  progress: Progress,
): Promise<Outcome> {
  const folder = join("data", "decisions");
  const { decisions, issues } = await readDecisions(join(project.root, folder), folder, catalogue);
  const beside = { catalogue, decisions };
  const run: Run = { ...site, engine: site.engineOf(beside) };
  const decided = issues.map((issue) => inProject(issue, project));
  return withIntactPacks(() => buildFrom(run, { project, beside, decided }, options, progress));
}

type Given = { readonly project: Project; readonly beside: Beside; readonly decided: readonly Issue[] };

async function buildFrom(
  run: Run,
  { project, beside, decided }: Given,
  options: BuildOptions,
  progress: Progress,
): Promise<Outcome> {
  const shards = await completeShards(run);
  const planned = await reductionOf(run, shards, beside);
  const { settlement } = planned.reduction;
  const sources = [...(await readIssues(shards)), ...settlement.issues];
  const told = [...options.issues, ...sourceIssues(sources, project), ...decided];
  const read = outcomeOf(settlement, told, project);
  if (read.documents.read === 0 || (hasErrors(read.issues) && !options.allowRefused)) return read;

  const { parts } = await completeParts(run, shards, planned);
  const made = { key: planned.key, shards, parts, repeated: settlement.repeated };
  const publishing: Publishing = { project, job: run.job, catalogue: beside.catalogue, made };
  const ready = (await standing(publishing, options)) ?? (await readyDatasets(beside.catalogue, made));
  const found = [...(await partIssues(parts, project)), ...ready.flatMap((each) => checkAssertions(project, each))];
  const issues = [...read.issues, ...found];
  const isPartial = read.refused.length > 0 || (options.allowRefused && found.some(isStale));
  // Where documents or cells are missing, fewer observations than promised are what the user has agreed to.
  if (hasErrors(found) && !isPartial) return { ...read, issues };
  const published = await publishReady(ready, publishing, options, progress);
  return { ...read, issues, ...published, status: isPartial ? "partial" : "published" };
}

/** What is published, from what, and where. */
type Publishing = {
  readonly project: Project;
  readonly job: Job;
  readonly catalogue: Catalogue;
  readonly made: Reduced & { readonly key: string };
};

/** A dataset whose folder need not be written, as it holds what it would. */
type Standing = { readonly dataset: Dataset; readonly counts: RowCounts };

/** The datasets whose folders were published from the same and are as they were; null unless that is true of all. */
async function standing({ project, job, catalogue, made }: Publishing, { forms }: BuildOptions) {
  const record = forms.length > 0 ? null : await readRecord(job.parts, await recordKey(made.key));
  const kept = record?.flatMap(({ id, digest, counts }): readonly Standing[] => {
    const dataset = catalogue.datasets.find((each) => each.id === id);
    return dataset && digestOf(publishedFolder(project, dataset)) === digest ? [{ dataset, counts }] : [];
  });
  if (kept?.length !== catalogue.datasets.length) return null;
  // Publishing clears away what a killed run left, and waits for one that lives.
  const beside = await readdir(join(project.root, "data", "published"));
  return beside.some((name) => name.startsWith(".")) ? null : kept;
}

async function publishReady(
  ready: readonly (CountedRows | Standing)[],
  { project, job, catalogue, made }: Publishing,
  { forms }: BuildOptions,
  progress: Progress,
): Promise<Pick<Outcome, "published" | "exported">> {
  const key = await recordKey(made.key);
  const datasets = ready.flatMap((each) => ("contents" in each ? [each] : []));
  const written = await publishDatasets(project, catalogue, datasets, progress);
  const exported = await writeExports(project, catalogue, { datasets, forms }, progress);
  const published = ready.map(({ dataset, counts }): CountedDataset => {
    const folder = join(project.name, "data", "published", dataset.id);
    return {
      ...(written.find((each) => each.dataset === dataset) ?? { dataset, folder, status: "unchanged" }),
      counts,
    };
  });
  if (datasets.length > 0) await remember(published, key, { project, job });
  await job.shards.keep(new Set(made.shards.map((pack) => pack.key)));
  await job.parts.keep(new Set([key, made.key, ...made.parts.map((pack) => pack.key)]));
  return { published, exported };
}

/** What stands is published: a disk that does not keep the record of it costs time, not results. */
async function remember(
  published: readonly CountedDataset[],
  key: string,
  { project, job }: Pick<Publishing, "project" | "job">,
): Promise<void> {
  try {
    const folders = published.map(({ dataset, counts }) => {
      const { digest } = digestFolder(publishedFolder(project, dataset));
      return { id: dataset.id, digest, counts };
    });
    await writeRecord(job.parts, key, folders);
  } catch (error) {
    if (!(error instanceof Failure) && errorCode(error) === null) throw error;
  }
}

const outcomeOf = (settlement: Settlement, issues: readonly Issue[], { name }: Project): Outcome => ({
  issues,
  documents: { found: settlement.found, read: settlement.read, repeated: settlement.repeated.length },
  refused: [...new Set(settlement.refused)].toSorted(compareBytes).map((each) => join(name, "data", "sources", each)),
  published: [],
  exported: [],
  status: "failed",
});

async function readIssues<Slug extends string | null = string>(
  packs: readonly Pack[],
): Promise<readonly IssueRow<Slug>[]> {
  const rows: IssueRow<Slug>[] = [];
  for (const pack of packs) for await (const lot of rowsOf<IssueRow<Slug>>({ pack, name: ISSUES })) rows.push(...lot);
  return rows;
}

/** What normalizing found, in the same order however the claims were parted. */
async function partIssues(parts: readonly Pack[], project: Project): Promise<readonly Issue[]> {
  const rows = await readIssues<string | null>(parts);
  const placed = rows.map(({ slug, issue }) =>
    slug === null ? issue : locateIssue(issue, { file: join("data", "sources", slug) }),
  );
  return placed.map((issue) => inProject(issue, project)).toSorted((a, b) => compareBytes(wordIssue(a), wordIssue(b)));
}

/** The issue with its file as the user names it. */
const inProject = (issue: Issue, { name }: Project): Issue =>
  issue.at.file === undefined ? issue : locateIssue(issue, { file: join(name, issue.at.file) });

type CountedRows = ReadyDataset & { readonly counts: RowCounts };

async function readyDatasets(catalogue: Catalogue, reduced: Reduced): Promise<readonly CountedRows[]> {
  const ready: CountedRows[] = [];
  for (const dataset of catalogue.datasets) {
    const contents = await publishedRows(dataset, reduced);
    const documents = await publishedTexts(dataset, reduced);
    ready.push({ dataset, contents, documents, counts: await countDataset(contents) });
  }
  return ready;
}

/** Does the dataset hold what its catalogue entry promises? */
function checkAssertions(project: Project, { dataset, counts }: Standing): readonly Issue[] {
  const at = { file: join(project.name, "data", "catalogue", "datasets", `${dataset.id}.yaml`) };
  const { min = 0, max = Infinity } = dataset.assertions ?? {};
  const count = counts.observations;
  if (count < min) return [{ code: "TOO_FEW_OBSERVATIONS", count, min, at }];
  return count > max ? [{ code: "TOO_MANY_OBSERVATIONS", count, max, at }] : [];
}

/** A decision whose claim has changed: its cell is left out. */
export const isStale = ({ code }: Issue): boolean => code === "STALE_DECISION";
export const hasErrors = (issues: readonly Issue[]): boolean => issues.some((issue) => severityOf(issue) === "error");
