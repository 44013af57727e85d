import {
  documentId,
  hasErrors,
  sha256,
  type Catalogue,
  type Document,
  type DocumentLine,
  type Issue,
  type Location,
  type Publisher,
  type Source,
  type SourceFile,
} from "@sourcebook/model";
import { DamagedFile } from "./formats/damaged-file.ts";
import type { Found, Part, SelfDescription } from "./formats/format.ts";
import { formatOf } from "./formats/index.ts";
import { type Input, openInput } from "./formats/input.ts";
import { readLine, textOfLine } from "./formats/json-lines.ts";
import { rowsTold } from "./formats/rows-in-text.ts";
import { languages } from "./languages/index.ts";
import type { Language } from "./languages/language.ts";
import { looksForeign } from "./languages/looks-foreign.ts";
import { readHead } from "./segment/head.ts";

/** A document, or null with the issues that kept it from being read. */
export type ReadResult = {
  readonly document: Document | null;
  readonly issues: readonly Issue[];
  readonly at: Location;
};

/** The documents of a frozen file; none where it cannot be used. */
export type SourceReading = { readonly documents: readonly Document[]; readonly issues: readonly Issue[] };

/** The language of what does not say its own. */
export const ASSUMED_LANGUAGE = "en";

/** What is known of a document beside what its file says. */
type Given = Omit<DocumentLine, "text"> &
  Partial<Pick<SourceFile, "accessed" | "archived" | "rights">> & {
    /** The language of a document that says none. */
    readonly assumed?: string | null | undefined;
  };

/**
 * Reads a frozen file: tells its format, and joins what it says of itself with its `source.yaml`.
 * `file` is what the user calls it, for the issues.
 */
export async function readSource(
  bytes: Uint8Array,
  metadata: SourceFile,
  file: string,
  catalogue: Catalogue,
): Promise<SourceReading> {
  const at: Location = { file };
  const issues: Issue[] = [];
  const actual = sha256(bytes);
  const publisher = publisherOf(actual, metadata, { at, issues }, catalogue);
  languageOf(metadata.language ?? ASSUMED_LANGUAGE, at, issues);

  const parts: Part[] = [];
  for await (const found of partsOf(openInput([bytes]), at)) {
    if ("part" in found) parts.push(found.part);
    else issues.push(found.issue);
  }
  if (!publisher || hasErrors(issues)) return { documents: [], issues };

  const given: Given = { ...metadata, publisher: publisher.name };
  const read = parts.map((part) => documentOf(part, parts.length > 1 ? among(part.says, given) : given));
  return { documents: frozenOf(read, metadata), issues: [...issues, ...read.flatMap((each) => each.issues)] };
}

/**
 * Reads a line of a frozen file of JSON Lines, by its number from 1. Each line stands by itself: it knows its own title, author,
 * publisher (by name or id), date, address and language best, and one that cannot be read does not keep the others from being read. A blank one is nothing.
 */
export function readSourceLine(
  line: string,
  number: number,
  { metadata, file }: { readonly metadata: SourceFile; readonly file: string },
  catalogue: Catalogue,
): SourceReading {
  if (!/\S/.test(line)) return { documents: [], issues: [] };
  const found = readLine(line, number - 1, { file });
  const read = found.map((each): Omit<ReadResult, "at"> => {
    if ("issue" in each) return { document: null, issues: [each.issue] };
    if (!/\S/.test(each.part.text))
      return { document: null, issues: [{ code: "EMPTY_DOCUMENT" as const, at: each.part.at }] };
    const id = each.part.says.publisher ?? metadata.publisher;
    const publisher = catalogue.publisher(id)?.name ?? id;
    return documentOf(each.part, among(each.part.says, { ...metadata, publisher }));
  });
  return { documents: frozenOf(read, metadata), issues: read.flatMap(({ issues }) => issues) };
}

/** The documents of a frozen file, as those of its publisher. */
const frozenOf = (read: readonly Pick<ReadResult, "document">[], { publisher }: SourceFile): readonly Document[] =>
  read.flatMap(({ document }) => (document ? [{ ...document, publisherId: publisher }] : []));

/** What is wrong with a frozen file as a whole: its bytes have changed, or the catalogue does not know who published it, or in what language. */
export function checkFrozen(
  actual: string,
  metadata: SourceFile,
  file: string,
  catalogue: Catalogue,
): readonly Issue[] {
  const issues: Issue[] = [];
  publisherOf(actual, metadata, { at: { file }, issues }, catalogue);
  languageOf(metadata.language ?? ASSUMED_LANGUAGE, { file }, issues);
  return issues;
}

/** `source.yaml` speaks of the file: where it holds several documents, each knows its own title, author, date, address and language best. */
function among({ title, author, published, url, language }: SelfDescription, given: Given): Given {
  return {
    ...given,
    language,
    assumed: given.language,
    title: title ?? given.title,
    author: author ?? given.author,
    published: published ?? given.published,
    url: url ?? given.url,
  };
}

/** Reads the documents of a file of which no more is known than what it says itself. */
export async function* readDocuments(input: Input, file: string): AsyncGenerator<ReadResult> {
  const at: Location = { file };
  for await (const found of partsOf(input, at)) {
    yield "part" in found ? documentOf(found.part, {}) : { document: null, issues: [found.issue], at };
  }
}

async function* partsOf(input: Input | Promise<Input>, at: Location): AsyncGenerator<Found> {
  try {
    const { head, chunks } = await input;
    for await (const found of formatOf(head).read(chunks, at)) {
      const issue = "part" in found ? textIssue(found.part.text, found.part.at) : null;
      yield issue ? { issue } : found;
    }
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
    yield { issue: error.issueAt(at) };
  }
}

/**
 * Makes a document of one line of JSON Lines. With a title, its canonical text is `title + "\n\n" + text`.
 * The language defaults to English, unless the text does not look like it.
 */
export function documentFromLine(line: DocumentLine, at: Location): ReadResult {
  const { text, ...given } = line;
  const whole = textOfLine(line);
  const issue = textIssue(whole, at);
  if (issue) return { document: null, issues: [issue], at };
  const read = documentOf({ text: whole, says: {}, at }, given);
  const told = rowsTold(text, at).map((each) => each.issue);
  return { ...read, issues: [...told, ...read.issues] };
}

/** No document that people write is longer; the claims of one are all in memory at once. */
const LONGEST_TEXT = 4 * 2 ** 20;

/** Why a text makes no document. */
function textIssue(text: string, at: Location): Issue | null {
  if (!/\S/.test(text)) return { code: "EMPTY_DOCUMENT", at };
  return text.length > LONGEST_TEXT ? { code: "FILE_TOO_LARGE", megabytes: LONGEST_TEXT / 2 ** 20, at } : null;
}

type Readable = Omit<Part, "raw"> & Partial<Pick<Part, "raw">>;

/** What is given wins over what the file says, and that over the first lines of the text. A difference is told. */
function documentOf({ text: stored, raw, says, selectorOf, at }: Readable, given: Given): ReadResult {
  const issues: Issue[] = [];
  const text = withoutNul(stored) ?? "";
  const settle = (key: DescribedKey, stated: string | null | undefined): string | null => {
    const wanted = given[key];
    if (wanted && stated && differ(wanted, stated))
      issues.push({ code: "METADATA_DIFFERS", key, stated, given: wanted, at });
    return withoutNul(wanted ?? stated);
  };
  const stated = settle("language", says.language);
  const id = stated ?? given.assumed ?? ASSUMED_LANGUAGE;
  const language = languageOf(id, at, issues);
  if (!language) return { document: null, issues, at };
  if (stated === null && looksForeign(text, language))
    return { document: null, issues: [...issues, { code: "LANGUAGE_NOT_STATED", assumed: id, at }], at };
  const head = readHead(text, language.segment);
  const publisher = withoutNul(given.publisher ?? says.publisher ?? head.publisher);
  const source: Source = {
    DOC_ID: withoutNul(given.id) ?? documentId(text),
    ...describeText(text, raw && sha256(raw)),
    TITLE: settle("title", says.title),
    PUBLISHER: publisher,
    AUTHOR: settle("author", authorOf(says.author, language) ?? head.author),
    DATE_PUBLISHED: settle("published", says.published ?? head.published?.date),
    DATE_ACCESSED: given.accessed ?? says.accessed ?? null,
    URL_MAIN: settle("url", says.url),
    URL_ARCHIVED: given.archived ?? null,
    LANGUAGE: id,
    CITATION_FULL: null,
    ...rightsOf(given.rights, publisher),
  };
  issues.push(...dateIssues(source, at));
  const document = { source: { ...source, CITATION_FULL: citation(source) }, text, ...(selectorOf && { selectorOf }) };
  return { document, issues, at };
}

/**
 * Many programs end a text at NUL, and lose the rest of its row. A word joiner shows as little, parts digits as surely, and is as long:
 * spans count the same.
 */
const withoutNul = (text: string | null | undefined): string | null => text?.replaceAll("\0", "\u2060") ?? null;

function dateIssues({ DATE_PUBLISHED, DATE_ACCESSED }: Source, at: Location): readonly Issue[] {
  if (!DATE_PUBLISHED) return [{ code: "NO_DATE", at }];
  const isLater = DATE_ACCESSED !== null && DATE_PUBLISHED > DATE_ACCESSED;
  return isLater ? [{ code: "PUBLISHED_LATER", published: DATE_PUBLISHED, accessed: DATE_ACCESSED, at }] : [];
}

type DescribedKey = "title" | "author" | "published" | "url" | "language";

const differ = (one: string, other: string): boolean => plain(one) !== plain(other);

/** Without what tells nothing apart: case, kinds of space, the slash at the end of an address. */
const plain = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, " ").replace(/\/$/, "").trim();

type Findings = { readonly at: Location; readonly issues: Issue[] };

/** The publisher that `source.yaml` names; tells where it is not known, and where the file is not the frozen one. */
export function publisherOf(
  actual: string,
  { sha256: expected, publisher: id }: SourceFile,
  { at, issues }: Findings,
  catalogue: Catalogue,
): Publisher | undefined {
  if (actual !== expected) issues.push({ code: "HASH_MISMATCH", expected, actual, at });
  const publisher = catalogue.publisher(id);
  if (!publisher) issues.push({ code: "UNKNOWN_PUBLISHER", publisher: id, at });
  return publisher;
}

/** The rules of a language; tells where there are none. */
export function languageOf(id: string, at: Location, issues: Issue[]): Language | undefined {
  const language = languages.get(id);
  if (!language) {
    issues.push({ code: "UNKNOWN_LANGUAGE", language: id, known: [...languages.keys()].join(", "), at });
  }
  return language;
}

/** "By Jane Roe" is Jane Roe. */
const authorOf = (byLine: string | null | undefined, { segment }: Language): string | null =>
  byLine ? (segment.byLine.exec(byLine)?.groups?.["author"]?.trim() ?? byLine) : null;

/** `raw` is the hash of the bytes that the text was read from, where they are not the text itself. */
export function describeText(text: string, raw: string | undefined) {
  const hash = sha256(text);
  return { RAW_SHA256: raw ?? hash, TEXT_SHA256: hash, TEXT_CHARS: codePointLength(text) };
}

/** What may be done with a document, in the columns of a source: its licence, or without one whose it is: its publisher's, where nobody else is named. */
export const rightsOf = (rights: SourceFile["rights"] | undefined, publisher: string | null) => ({
  LICENSE_NAME: rights ? (rights.licence ?? holderWords(rights.holder ?? publisher)) : null,
  LICENSE_URL: rights?.licence_url ?? null,
  REDISTRIBUTABLE: rights?.redistributable ?? false,
});

const holderWords = (holder: string | null): string | null => holder && `© ${holder}`;

const codePointLength = (text: string): number =>
  text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);

type Cited = Pick<Source, "AUTHOR" | "TITLE" | "PUBLISHER" | "DATE_PUBLISHED" | "URL_MAIN">;

/** "Ayya Lmahamad: Title. Azernews, 2022-02-17. https://..." with what is known of it. */
export function citation({ AUTHOR, TITLE, PUBLISHER, DATE_PUBLISHED, URL_MAIN }: Cited): string | null {
  const where = [PUBLISHER, DATE_PUBLISHED].filter((part) => part !== null).join(", ");
  const head = [AUTHOR, TITLE].filter((part) => part !== null).join(": ");
  const parts = [head, where].filter((part) => part !== "");
  if (parts.length === 0) return null;
  return URL_MAIN ? `${parts.join(". ")}. ${URL_MAIN}` : `${parts.join(". ")}.`;
}
