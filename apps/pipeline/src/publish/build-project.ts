import { join } from "node:path";
import type { ExportForm } from "@sourcebook/export";
import { compareBytes, hasErrors, wordIssue, type Catalogue, type Dataset, type Issue } from "@sourcebook/model";
import type { Project } from "../disk/find-project.ts";
import type { Pack } from "../disk/pack.ts";
import type { Engine } from "../engines/engine.ts";
import type { UncitedDocuments } from "../job/cited-documents.ts";
import { openReduction, type Beside, type Job } from "../job/job.ts";
import { rowsOf } from "../job/merge-rows.ts";
import { besideOf } from "../job/open-planned.ts";
import type { Plan } from "../job/plan.ts";
import { publishedKeys, RECORD } from "../job/published-record.ts";
import {
  countDataset,
  openReduced,
  publishedRows,
  publishedTexts,
  type Reduced,
  type RowCounts,
} from "../job/published-rows.ts";
import { completeParts, completeShards, withIntactPacks, type Run } from "../job/run-job.ts";
import { countsOf, type DocumentCounts, type Settlement } from "../job/settle.ts";
import { ISSUES, type IssueRow } from "../job/shard-rows.ts";
import { locateIssue } from "../locate-issue.ts";
import type { Progress } from "../terminal/progress.ts";
import { sourceIssues } from "../whole-project/read-project.ts";
import {
  publishDatasets,
  type PublishedDataset,
  type PublishedProject,
  type ReadyDataset,
} from "./publish-datasets.ts";
import { remember, standingDatasets, type StandingDataset } from "./standing-datasets.ts";
import { unlistedFolders } from "./unlisted-folders.ts";
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
} & Pick<PublishedProject, "archive">;

/** A dataset that stands in its folder, with how much it holds. */
export type CountedDataset = PublishedDataset & { readonly counts: RowCounts };

/** What a build did. */
export type Outcome = {
  readonly issues: readonly Issue[];
  readonly documents: DocumentCounts;
  /** What cannot be used: folders, and lines of files. */
  readonly refused: readonly string[];
  /** Would it be published without what cannot be used, were that allowed? */
  readonly hasRest: boolean;
  readonly published: readonly CountedDataset[];
  /** Folders of other forms. */
  readonly exported: readonly string[];
  readonly status: "published" | "failed" | "partial";
};

/** Publishes the datasets of a project whose catalogue is sound. Throws Failure. */
export async function buildProject(site: Site, options: BuildOptions, progress: Progress): Promise<Outcome> {
  const { beside, issues } = await besideOf(site);
  const run: Run = { ...site, engine: site.engineOf(beside) };
  const told = [...options.issues, ...issues.map((issue) => inProject(issue, site.project))];
  // To publish without documents is not to publish without what people decided.
  const allowRefused = options.allowRefused && !hasErrors(issues);
  const outcome = await withIntactPacks(() =>
    buildFrom(run, { ...site, beside }, { ...options, allowRefused, issues: told }, progress),
  );
  return { ...outcome, hasRest: outcome.hasRest && !hasErrors(issues) };
}

type Given = Pick<Site, "project" | "archive"> & { readonly beside: Beside };

async function buildFrom(
  run: Run,
  { project, beside, archive }: Given,
  options: BuildOptions,
  progress: Progress,
): Promise<Outcome> {
  const shards = await completeShards(run);
  const { key, reduction } = await openReduction(run.job, run.plan, shards, beside);
  const { settlement } = reduction;
  const bySlug = (await readIssues(shards)).toSorted((a, b) => compareBytes(a.slug, b.slug));
  const sources = [...bySlug, ...settlement.issues];
  const read = outcomeOf(settlement, [...options.issues, ...sourceIssues(sources, project)], project);
  const { catalogue } = beside;
  const { datasets } = catalogue;
  const isNothing = read.documents.read === 0 || datasets.length === 0;
  if (isNothing || (hasErrors(read.issues) && !options.allowRefused)) return read;

  const parts = await completeParts(run, reduction);
  const keys = await publishedKeys(datasets, { plan: run.plan, reduction, parts });
  const standing = options.forms.length === 0 ? await standingDatasets(run.job, { project, datasets, keys }) : [];
  const ready = await readyDatasets(datasets, standing, () => openReduced(shards, parts, settlement.repeated));
  const found = [
    ...(await partIssues(parts, project)),
    ...ready.flatMap((each) => checkAssertions(project, each)),
    ...checkUncited(project, reduction.uncited),
    ...(await unlistedFolders(project, datasets)),
  ];
  const issues = [...read.issues, ...found];
  const hasRest = read.hasRest || found.some(isStale);
  const isPartial = read.hasRest || (options.allowRefused && hasRest);
  // Where documents or cells are missing, fewer observations than promised are what the user has agreed to.
  if (hasErrors(found) && !isPartial) return { ...read, issues, hasRest };
  const published = await publishReady(ready, { project, catalogue, archive, job: run.job, keys }, options, progress);
  await run.job.shards.keep(new Set(shards.map((pack) => pack.key)));
  await run.job.parts.keep(new Set([RECORD, key, ...parts.map((pack) => pack.key)]));
  return { ...read, issues, hasRest, ...published, status: isPartial ? "partial" : "published" };
}

type Publishing = PublishedProject & {
  readonly job: Job;
  /** The hash of all that each dataset follows from, by its id. */
  readonly keys: ReadonlyMap<string, string>;
};

async function publishReady(
  ready: readonly (CountedRows | StandingDataset)[],
  publishing: Publishing,
  { forms }: BuildOptions,
  progress: Progress,
): Promise<Pick<Outcome, "published" | "exported">> {
  const datasets = ready.flatMap((each) => ("contents" in each ? [each] : []));
  const { project, catalogue, job } = publishing;
  const written = await publishDatasets(publishing, datasets, progress);
  const exported = await writeExports(project, catalogue, { datasets, forms }, progress);
  const published = ready.map(({ dataset, counts }): CountedDataset => {
    const folder = join(project.name, "data", "published", dataset.id);
    return {
      ...(written.find((each) => each.dataset === dataset) ?? { dataset, folder, status: "unchanged" }),
      counts,
    };
  });
  if (datasets.length > 0) await remember(job, published, publishing);
  return { published, exported };
}

const outcomeOf = (settlement: Settlement, issues: readonly Issue[], { name }: Project): Outcome => ({
  issues,
  documents: countsOf(settlement),
  refused: [...new Set(settlement.refused)].toSorted(compareBytes).map((each) => join(name, "data", "sources", each)),
  hasRest: settlement.refused.length > 0 && settlement.read > 0,
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

/** All datasets: those that stand as they do, the others with their rows. */
async function readyDatasets(
  datasets: readonly Dataset[],
  standing: readonly StandingDataset[],
  open: () => Promise<Reduced>,
): Promise<readonly (CountedRows | StandingDataset)[]> {
  const stands = new Map(standing.map((each) => [each.dataset, each]));
  if (stands.size === datasets.length) return standing;
  const reduced = await open();
  const ready: (CountedRows | StandingDataset)[] = [];
  for (const dataset of datasets) ready.push(stands.get(dataset) ?? (await readyDataset(dataset, reduced)));
  return ready;
}

async function readyDataset(dataset: Dataset, reduced: Reduced): Promise<CountedRows> {
  const contents = await publishedRows(dataset, reduced);
  const documents = await publishedTexts(dataset, reduced);
  return { dataset, contents, documents, counts: await countDataset(contents) };
}

/** Does the dataset hold what its catalogue entry promises? */
function checkAssertions(project: Project, { dataset, counts }: StandingDataset): readonly Issue[] {
  const at = { file: join(project.name, "data", "catalogue", "datasets", `${dataset.id}.yaml`) };
  const { min = 0, max = Infinity } = dataset.assertions ?? {};
  const count = counts.observations;
  if (count < min) return [{ code: "TOO_FEW_OBSERVATIONS", count, min, at }];
  return count > max ? [{ code: "TOO_MANY_OBSERVATIONS", count, max, at }] : [];
}

/** What was read and is published nowhere. */
function checkUncited({ name }: Project, uncited: UncitedDocuments): readonly Issue[] {
  const at = { file: join(name, "data", "catalogue", "datasets") };
  return uncited.documents > 0 ? [{ code: "OUTSIDE_DATASETS", ...uncited, at }] : [];
}

/** A decision whose claim has changed: its cell is left out. */
const isStale = ({ code }: Issue): boolean => code === "STALE_DECISION";
