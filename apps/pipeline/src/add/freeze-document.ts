import { existsSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { hasErrors, sha256, type Catalogue, type Document, type Issue, type SourceFile } from "@sourcebook/model";
import { openInput, readDocuments, readSource, type ReadResult } from "@sourcebook/parse";
import { stringify } from "yaml";
import type { Project } from "../disk/find-project.ts";
import { slugWords } from "../disk/slug-words.ts";
import { discardStaged, placeStaged, stageFolder, type StagedFile } from "../disk/staged-folder.ts";
import type { KnownDocuments } from "./known-documents.ts";

/** A file to freeze, as the user named it. */
export type NewFile = { readonly name: string; readonly bytes: Uint8Array };

/** What the user says of the documents. */
export type Stated = Pick<SourceFile, "publisher" | "rights" | "accessed"> &
  Partial<Pick<SourceFile, "title" | "author" | "published" | "url" | "language">>;

export type Freezing = {
  readonly project: Project;
  readonly catalogue: Catalogue;
  readonly known: KnownDocuments;
};

/** What became of a file: the folder it is frozen in, or null where it is refused. */
export type Frozen = {
  readonly folder: string | null;
  /** Documents that are frozen. */
  readonly count: number;
  readonly issues: readonly Issue[];
};

/**
 * Freezes a file in a folder of its own under `data/sources`, with what the user and the file itself say of it. A document that
 * the project has already is refused.
 */
export async function freezeDocument(
  file: NewFile,
  stated: Stated,
  { project, catalogue, known }: Freezing,
): Promise<Frozen> {
  const { said, issues: unreadable } = await selfDescription(file);
  if (stated.language === undefined && unreadable.length > 0) return { folder: null, count: 0, issues: unreadable };
  const metadata = describe(file, stated, said);
  const { documents, issues: found } = await readSource(file.bytes, metadata, file.name, catalogue);
  const issues = [...found, ...documents.flatMap((document) => known.compare(document, file.name))];
  if (documents.length === 0 || hasErrors(issues)) {
    const folder = freeFolder(project, metadata.publisher, slugOfFile(file.name, stated, metadata.sha256));
    return { folder: null, count: 0, issues: issues.map((issue) => withFolder(issue, folder)) };
  }
  const files = [
    { path: metadata.document, chunks: [file.bytes] },
    { path: "source.yaml", chunks: [Buffer.from(stringify(metadata))] },
  ];
  const folder = await freezeFiles(files, project, metadata.publisher, slugOf(documents, stated));
  known.remember(documents, join(project.name, folder));
  return { folder: join(project.name, folder), count: documents.length, issues };
}

type SelfDescribed = { readonly said: Document["source"] | null; readonly issues: readonly Issue[] };

/**
 * What a file with one document says of it, and whether that is in a language that can be read, as far as the file tells. A file with
 * several says it of each.
 */
async function selfDescription({ name, bytes }: NewFile): Promise<SelfDescribed> {
  const read: ReadResult[] = [];
  for await (const result of readDocuments(await openInput([bytes]), name)) {
    read.push(result);
    if (read.length > 1) return { said: null, issues: [] };
  }
  return {
    said: read[0]?.document?.source ?? null,
    issues: read.flatMap(({ issues }) => issues).filter(isOfLanguage),
  };
}

const isOfLanguage = ({ code }: Issue): boolean => code === "UNKNOWN_LANGUAGE" || code === "LANGUAGE_NOT_STATED";

/** A table is frozen by people, for nobody else knows what its columns mean. */
const withFolder = (issue: Issue, folder: string): Issue =>
  issue.code === "UNMAPPED_TABLE" ? { ...issue, folder } : issue;

/** The content of source.yaml: what the user says, and else the file. */
function describe({ name, bytes }: NewFile, stated: Stated, said: Document["source"] | null): SourceFile {
  const known = {
    title: stated.title ?? said?.TITLE,
    author: stated.author ?? said?.AUTHOR,
    published: stated.published ?? said?.DATE_PUBLISHED,
    accessed: stated.accessed,
    url: stated.url ?? said?.URL_MAIN,
    language: stated.language,
  };
  return {
    document: `document${extensionOf(name)}`,
    publisher: stated.publisher,
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value != null)),
    sha256: sha256(bytes),
    rights: stated.rights,
  };
}

/** Only a plain extension of the name is kept: files are told apart by content. */
const extensionOf = (name: string): string => /\.[a-z0-9]{1,8}(?:\.gz)?$/.exec(name.toLowerCase())?.[0] ?? ".txt";

const MAX_SLUG = 60;

/** "2022-02-17-fourteen-companies": the newest date of the documents, and their title or the first words of the first. */
function slugOf([first, ...others]: readonly Document[], { title }: Stated): string {
  if (!first) throw new Error("a file without documents");
  const dates = [first, ...others].flatMap(({ source }) => source.DATE_PUBLISHED ?? []);
  const words = plainWords(title ?? first.source.TITLE ?? first.text.trim().slice(0, 2 * MAX_SLUG));
  return `${dates.toSorted().at(-1) ?? "undated"}-${words || first.source.TEXT_SHA256.slice(0, 8)}`;
}

/** The same for a file that is not read for it: its title or its name. */
export const slugOfFile = (file: string, { published, title }: Stated, hash: string): string =>
  `${published ?? "undated"}-${plainWords(title ?? basename(file, extname(file))) || hash.slice(0, 8)}`;

/** "Fourteen companies of Azerbaijan" as a part of a file name. */
function plainWords(text: string): string {
  let slug = "";
  for (const word of slugWords(text)) if (slug.length + word.length < MAX_SLUG) slug += `${slug && "-"}${word}`;
  return slug;
}

/** Puts files into a folder of a publisher that is not there yet, though others freeze at the same time. Gives the folder. */
export async function freezeFiles(
  files: readonly StagedFile[],
  project: Project,
  publisher: string,
  slug: string,
): Promise<string> {
  const free = (): string => freeFolder(project, publisher, slug);
  const staged = await stageFolder(files, join(project.root, free()));
  try {
    let folder = free();
    while (!(await placeStaged(staged, join(project.root, folder)))) folder = free();
    return folder;
  } finally {
    await discardStaged(staged);
  }
}

/** A folder of a publisher that is not there yet. */
function freeFolder({ root }: Project, publisher: string, slug: string): string {
  const folder = (number: number) => join("data", "sources", publisher, number === 1 ? slug : `${slug}-${number}`);
  let number = 1;
  while (existsSync(join(root, folder(number)))) number += 1;
  return folder(number);
}
