import { join } from "node:path";
import {
  severityOf,
  wordIssue,
  type Catalogue,
  type Claim,
  type Document,
  type Issue,
  type Refusal,
} from "@sourcebook/model";
import type { PlacedDecision } from "@sourcebook/normalize";
import { digestFolder } from "./disk/digest-folder.ts";
import type { Project } from "./disk/find-project.ts";
import { readDecisions } from "./disk/read-decisions.ts";
import { readCatalogue, type CatalogueFolder } from "./disk/read-catalogue.ts";
import { listSources } from "./disk/read-sources.ts";
import { openShardStore } from "./disk/shard-store.ts";
import { locateIssue } from "./locate-issue.ts";
import type { Progress } from "./progress.ts";
import { readShards, type Kept, type SourceContents } from "./read-shards.ts";
import { rulesVersion } from "./rules-version.ts";

/** What a project holds, read and parsed. */
export type ProjectContents = {
  /** Null where an entry of it is broken; then documents were looked at, and no claim was read. */
  readonly catalogue: Catalogue | null;
  readonly documents: readonly Document[];
  readonly claims: readonly Claim[];
  readonly refusals: readonly Refusal[];
  /** What people decided on claims. */
  readonly decisions: readonly PlacedDecision[];
  /** Folders of documents that cannot be used. */
  readonly refused: readonly string[];
  /** The folder of each document, by its id. */
  readonly folders: ReadonlyMap<string, string>;
  readonly issues: readonly Issue[];
};

export type ReadOptions = {
  /** Whether what was read before may be taken where nothing has changed that it follows from. */
  readonly incremental: boolean;
};

/** Reads the catalogue, every document and the decisions of a project, and reports all that is wrong with them. */
export async function readProject(
  project: Project,
  progress: Progress,
  { incremental }: ReadOptions = { incremental: false },
): Promise<ProjectContents> {
  const [folder, name] = [join(project.root, "data", "catalogue"), join(project.name, "data", "catalogue")];
  const catalogue = await readCatalogue(folder, name);
  const kept = incremental && catalogue.catalogue ? await openKept(project, folder) : null;
  const read = await readDocuments(project, catalogue, kept, progress);
  const decisions = join("data", "decisions");
  const decided = await readDecisions(join(project.root, decisions), join(project.name, decisions), catalogue.readable);
  return { ...read, decisions: decided.decisions, issues: [...read.issues, ...decided.issues] };
}

async function openKept({ root }: Project, catalogue: string): Promise<Kept> {
  const words = await digestFolder(catalogue, (path) => !path.startsWith("datasets/"));
  const store = openShardStore(join(root, "data", ".build", "shards"));
  return { store, version: `${await rulesVersion()} ${words}` };
}

async function readDocuments(
  project: Project,
  { catalogue, readable, issues: before }: CatalogueFolder,
  kept: Kept | null,
  progress: Progress,
): Promise<Omit<ProjectContents, "decisions">> {
  const [folder, name] = [join(project.root, "data", "sources"), join(project.name, "data", "sources")];
  const { slugs, issues: listing } = await listSources(folder, name);
  const merged = emptyContents(catalogue, [...before, ...listing]);
  progress.stage(`reading ${plural(slugs.length, "document")}`);
  let done = 0;
  const contents = await readShards(slugs, { folder, readable, catalogue, kept }, () => {
    done += 1;
    progress.count(done, slugs.length);
  });
  for (const slug of slugs) mergeSource(join(name, slug), located(contents.get(slug), name), merged);
  return merged;
}

type Merged = {
  readonly catalogue: Catalogue | null;
  readonly documents: Document[];
  readonly claims: Claim[];
  readonly refusals: Refusal[];
  readonly refused: string[];
  readonly folders: Map<string, string>;
  readonly issues: Issue[];
};

const emptyContents = (catalogue: Catalogue | null, issues: Issue[]): Merged => ({
  catalogue,
  documents: [],
  claims: [],
  refusals: [],
  refused: [],
  folders: new Map(),
  issues,
});

/** The contents with the places of their issues as the user names them. */
function located(contents: SourceContents | undefined, name: string): SourceContents {
  if (!contents) throw new Error("a folder was not read");
  const issues = contents.issues.map((issue) =>
    issue.at.file === undefined ? issue : locateIssue(issue, { file: join(name, issue.at.file) }),
  );
  return { ...contents, issues };
}

/** Adds what a folder says, unless there is an error in it. A text that was read before would count twice: that is one. */
function mergeSource(file: string, { documents, issues }: SourceContents, merged: Merged): void {
  const repeated = documents.flatMap(({ document }): readonly Issue[] => {
    const first = merged.folders.get(document.source.DOC_ID);
    if (first === undefined) merged.folders.set(document.source.DOC_ID, file);
    return first === undefined ? [] : [{ code: "DUPLICATE_DOCUMENT", first, at: { file } }];
  });
  const parsed = documents.flatMap((each) => each.issues.map((issue) => locateIssue(issue, { file })));
  const found = withoutRepeats([...issues, ...repeated, ...parsed]).filter(
    ({ code }) => merged.catalogue !== null || code !== "UNKNOWN_PUBLISHER", // the broken entry may be that of the publisher
  );
  merged.issues.push(...found);
  if (documents.length === 0 || found.some((issue) => severityOf(issue) === "error")) {
    merged.refused.push(file);
    return;
  }
  for (const { document, claims, refusals } of documents) {
    merged.documents.push(document);
    // A table has too many of them to be arguments of one call.
    for (const claim of claims) merged.claims.push(claim);
    for (const refusal of refusals) merged.refusals.push(refusal);
  }
}

/** The documents that a table cites may all name a product that no list has. */
const withoutRepeats = (issues: readonly Issue[]): readonly Issue[] => [
  ...new Map(issues.map((issue) => [wordIssue(issue), issue])).values(),
];

/** "1 document", "2 documents". */
export const plural = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? "" : "s"}`;
