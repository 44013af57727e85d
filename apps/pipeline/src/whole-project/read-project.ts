import { join } from "node:path";
import {
  compareBytes,
  countWords,
  withoutRepeats,
  type Catalogue,
  type Claim,
  type Document,
  type Issue,
  type Refusal,
} from "@sourcebook/model";
import type { PlacedDecision } from "@sourcebook/normalize";
import type { Project } from "../disk/find-project.ts";
import { readCatalogue, type CatalogueFolder } from "../disk/read-catalogue.ts";
import { readDecisions } from "../disk/read-decisions.ts";
import { listSources } from "../disk/read-sources.ts";
import { parseFolder, type ParsedDocument, type Reading } from "../job/read-item.ts";
import { byPlace, countsOf, nameOf, repeatedAmong, type DocumentCounts } from "../job/settle.ts";
import { locateIssue } from "../locate-issue.ts";
import type { Progress } from "../terminal/progress.ts";

/** What a project holds, read and parsed. */
export type ProjectContents = {
  /** Null where an entry of it is broken; then documents were looked at, and no claim was read. */
  readonly catalogue: Catalogue | null;
  readonly documents: readonly Document[];
  readonly counts: DocumentCounts;
  readonly claims: readonly Claim[];
  readonly refusals: readonly Refusal[];
  /** What people decided on claims. */
  readonly decisions: readonly PlacedDecision[];
  /** Folders of documents that cannot be used, and lines of their files. */
  readonly refused: readonly string[];
  readonly issues: readonly Issue[];
};

/** Reads the catalogue, every document and the decisions of a project at once, and reports all that is wrong with them. */
export async function readProject(project: Project, progress: Progress): Promise<ProjectContents> {
  const [folder, name] = [join(project.root, "data", "catalogue"), join(project.name, "data", "catalogue")];
  return readContents(project, await readCatalogue(folder, name), progress);
}

/** The same with a catalogue that was read before. */
export async function readContents(
  project: Project,
  found: CatalogueFolder,
  progress: Progress,
): Promise<ProjectContents> {
  const read = await readDocuments(project, found, progress);
  const decisions = join("data", "decisions");
  const decided = await readDecisions(join(project.root, decisions), join(project.name, decisions), found.readable);
  const issues = decided.issues.filter(isOwn(found.catalogue));
  return { ...read, decisions: decided.decisions, issues: [...read.issues, ...issues] };
}

/** Is a problem one of its own? A publisher may be unknown because its entry in the catalogue is broken. */
const isOwn =
  (catalogue: Catalogue | null) =>
  ({ code }: Issue): boolean =>
    catalogue !== null || code !== "UNKNOWN_PUBLISHER";

async function readDocuments(
  project: Project,
  { catalogue, readable, issues: before }: CatalogueFolder,
  progress: Progress,
): Promise<Omit<ProjectContents, "decisions">> {
  const [folder, name] = [join(project.root, "data", "sources"), join(project.name, "data", "sources")];
  const { slugs, issues: listing } = await listSources(folder, name);
  progress.stage(`reading ${countWords(slugs.length, "document")}`);
  const readings: Reading[] = [];
  for (const slug of slugs) {
    readings.push(await parseFolder(slug, folder, readable, catalogue));
    progress.count(readings.length, slugs.length);
  }
  const { documents, counts, issues, refused } = await settleReadings(readings);
  const found = sourceIssues(issues, project).filter(isOwn(catalogue));
  return {
    catalogue,
    documents: documents.map(({ document }) => document),
    counts,
    claims: documents.flatMap(({ claims }) => claims),
    refusals: documents.flatMap(({ refusals }) => refusals),
    refused: refused.map((each) => join(name, each)),
    issues: [...before, ...listing, ...found],
  };
}

/** The documents that count: of those with the same text, the first. */
async function settleReadings(readings: readonly Reading[]) {
  const all = readings.flatMap(({ documents }) => documents.map((each) => seen(each, documents.length === 1)));
  const sorted = all.toSorted((a, b) => compareBytes(a.source.DOC_ID, b.source.DOC_ID) || byPlace(a, b));
  const refused = readings.flatMap((reading) => reading.refused);
  const found = readings.reduce((total, reading) => total + reading.found, 0);
  const settlement = await repeatedAmong(sorted, { found, refused });
  const repeated = new Set(settlement.repeated.map(nameOf));
  const issues = [
    ...readings.flatMap((reading) => reading.issues.map((issue) => ({ slug: reading.slug, issue }))),
    ...settlement.issues,
  ];
  return {
    documents: all.map(({ parsed }) => parsed).filter((each) => !repeated.has(nameOf(each))),
    counts: countsOf(settlement),
    issues,
    refused: settlement.refused,
  };
}

const seen = (parsed: ParsedDocument, isAlone: boolean) => ({
  parsed,
  slug: parsed.slug,
  ordinal: parsed.ordinal,
  isAlone,
  source: parsed.document.source,
});

/** Issues of `data/sources` in the order of its folders, each once, with places as the user names them. */
export function sourceIssues(
  rows: readonly { readonly slug: string; readonly issue: Issue }[],
  project: Project,
): readonly Issue[] {
  const folder = join(project.name, "data", "sources");
  return withoutRepeats(
    rows.toSorted((a, b) => compareBytes(a.slug, b.slug)).map(({ issue }) => nameIssue(issue, folder)),
  );
}

function nameIssue(issue: Issue, folder: string): Issue {
  const placed = issue.at.file === undefined ? issue : locateIssue(issue, { file: join(folder, issue.at.file) });
  const namesAnother = placed.code === "DUPLICATE_DOCUMENT" || placed.code === "REPEATED_DOCUMENT";
  return namesAnother ? { ...placed, first: join(folder, placed.first) } : placed;
}
