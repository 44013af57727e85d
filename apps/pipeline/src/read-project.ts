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
import { parse } from "@sourcebook/parse";
import type { Project } from "./disk/find-project.ts";
import { readDecisions } from "./disk/read-decisions.ts";
import { readCatalogue, type CatalogueFolder } from "./disk/read-catalogue.ts";
import { listSources, readSourceFolder } from "./disk/read-sources.ts";
import { locateIssue } from "./locate-issue.ts";
import type { Progress } from "./progress.ts";

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

/** Reads the catalogue, every document and the decisions of a project, and reports all that is wrong with them. */
export async function readProject(project: Project, progress: Progress): Promise<ProjectContents> {
  const name = join(project.name, "data", "catalogue");
  const catalogue = await readCatalogue(join(project.root, "data", "catalogue"), name);
  const read = await readDocuments(project, catalogue, progress);
  const folder = join("data", "decisions");
  const decided = await readDecisions(join(project.root, folder), join(project.name, folder), catalogue.readable);
  return { ...read, decisions: decided.decisions, issues: [...read.issues, ...decided.issues] };
}

async function readDocuments(
  project: Project,
  { catalogue, readable, issues: before }: CatalogueFolder,
  progress: Progress,
): Promise<Omit<ProjectContents, "decisions">> {
  const [folder, name] = [join(project.root, "data", "sources"), join(project.name, "data", "sources")];
  const listed = await listSources(folder, name);
  const issues = [...before, ...listed.issues];
  const documents: Document[] = [];
  const claims: Claim[] = [];
  const refusals: Refusal[] = [];
  const refused: string[] = [];
  const folders = new Map<string, string>();

  progress.stage(`reading ${plural(listed.slugs.length, "document")}`);
  for (const [index, slug] of listed.slugs.entries()) {
    const file = join(name, slug);
    const read = await readSourceFolder(join(folder, slug), file, readable);
    const parsed = read.documents.map((document) => parseOnce(document, { catalogue, folders, file }));
    const found = withoutRepeats([...read.issues, ...parsed.flatMap((each) => each.issues)]).filter(
      ({ code }) => catalogue !== null || code !== "UNKNOWN_PUBLISHER", // the broken entry may be that of the publisher
    );
    issues.push(...found);
    if (read.documents.length > 0 && !found.some((issue) => severityOf(issue) === "error")) {
      documents.push(...read.documents.map(({ source, text }) => ({ source, text }))); // the raw file has served
      // A table has too many of them to be arguments of one call.
      for (const each of parsed) for (const claim of each.claims) claims.push(claim);
      for (const each of parsed) for (const refusal of each.refusals) refusals.push(refusal);
    } else refused.push(file);
    progress.count(index + 1, listed.slugs.length);
  }
  return { catalogue, documents, claims, refusals, refused, folders, issues };
}

/** The documents that a table cites may all name a product that no list has. */
const withoutRepeats = (issues: readonly Issue[]): readonly Issue[] => [
  ...new Map(issues.map((issue) => [wordIssue(issue), issue])).values(),
];

type Once = { readonly catalogue: Catalogue | null; readonly folders: Map<string, string>; readonly file: string };

/** Parses a document, unless the same text was read before: it would count twice. */
function parseOnce(document: Document, { catalogue, folders, file }: Once): ReturnType<typeof parse> {
  const first = folders.get(document.source.DOC_ID);
  if (first !== undefined) {
    return { claims: [], refusals: [], issues: [{ code: "DUPLICATE_DOCUMENT", first, at: { file } }] };
  }
  folders.set(document.source.DOC_ID, file);
  if (!catalogue) return { claims: [], refusals: [], issues: [] };
  const { claims, refusals, issues } = parse(document, catalogue);
  return { claims, refusals, issues: issues.map((issue) => locateIssue(issue, { file })) };
}

/** "1 document", "2 documents". */
export const plural = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? "" : "s"}`;
