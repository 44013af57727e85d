import {
  type Catalogue,
  type Document,
  type DocumentLine,
  documentId,
  type Issue,
  type Location,
  sha256,
  type Source,
  type SourceFile,
} from "@sourcebook/model";
import { formats } from "./formats/index.ts";
import { languages } from "./languages/index.ts";
import type { Language } from "./languages/language.ts";
import { type Head, readHead } from "./segment/head.ts";

/** A document, or null with the issues that kept it from being read. */
export type ReadResult = { readonly document: Document | null; readonly issues: readonly Issue[] };

/**
 * Reads a frozen document: tells its format, decodes it, and joins what its first lines and its `source.yaml` say.
 * `file` is what the user calls the document, for the issues.
 */
export function readDocument(bytes: Uint8Array, metadata: SourceFile, file: string, catalogue: Catalogue): ReadResult {
  const at: Location = { file };
  const issues: Issue[] = [];
  const actual = sha256(bytes);
  if (actual !== metadata.sha256) issues.push({ code: "HASH_MISMATCH", expected: metadata.sha256, actual, at });
  const publisher = catalogue.publisher(metadata.publisher);
  if (!publisher) issues.push({ code: "UNKNOWN_PUBLISHER", publisher: metadata.publisher, at });
  const decoded = decode(bytes, at);
  if ("issue" in decoded) return { document: null, issues: [...issues, decoded.issue] };
  const language = languageOf(metadata.language, at, issues);
  if (!language || !publisher || issues.length > 0) return { document: null, issues };

  const head = readHead(decoded.text, language.segment);
  const source: Source = {
    ...describeText(decoded.text, { raw: actual }),
    TITLE: metadata.title ?? null,
    PUBLISHER: publisher.name,
    AUTHOR: settle(metadata.author, head.author, (stated, given) =>
      issues.push({ code: "AUTHOR_DIFFERS", stated, given, at }),
    ),
    DATE_PUBLISHED: dateOf(metadata.published, head, at, issues),
    DATE_ACCESSED: metadata.accessed ?? null,
    URL_MAIN: metadata.url ?? null,
    URL_ARCHIVED: metadata.archived ?? null,
    LANGUAGE: metadata.language,
    CITATION_FULL: null,
    LICENSE_NAME: metadata.rights.licence ?? `© ${metadata.rights.holder}`,
    LICENSE_URL: metadata.rights.licence_url ?? null,
    REDISTRIBUTABLE: metadata.rights.redistributable,
  };
  return { document: { source: { ...source, CITATION_FULL: citation(source) }, text: decoded.text }, issues };
}

/**
 * Makes a document of one line of JSON Lines. With a title, its canonical text is `title + "\n\n" + text`.
 * The language defaults to English.
 */
export function documentFromLine(line: DocumentLine, at: Location): ReadResult {
  const issues: Issue[] = [];
  const text = line.title ? `${line.title}\n\n${line.text}` : line.text;
  if (!/\S/.test(text)) return { document: null, issues: [{ code: "EMPTY_DOCUMENT", at }] };
  const language = languageOf(line.language ?? "en", at, issues);
  if (!language) return { document: null, issues };
  const head = readHead(text, language.segment);
  const source: Source = {
    ...describeText(text, { id: line.id }),
    TITLE: line.title ?? null,
    PUBLISHER: line.publisher ?? head.publisher,
    AUTHOR: line.author ?? head.author,
    DATE_PUBLISHED: dateOf(line.published ?? undefined, head, at, issues),
    DATE_ACCESSED: null,
    URL_MAIN: line.url ?? null,
    URL_ARCHIVED: null,
    LANGUAGE: language.id,
    CITATION_FULL: null,
    LICENSE_NAME: null,
    LICENSE_URL: null,
    REDISTRIBUTABLE: false,
  };
  return { document: { source: { ...source, CITATION_FULL: citation(source) }, text }, issues };
}

function decode(bytes: Uint8Array, at: Location) {
  const format = formats.find(({ accepts }) => accepts(bytes));
  if (!format) throw new Error("the last format accepts anything");
  return format.decode(bytes, at);
}

function languageOf(id: string, at: Location, issues: Issue[]): Language | undefined {
  const language = languages.get(id);
  if (!language) {
    issues.push({ code: "UNKNOWN_LANGUAGE", language: id, known: [...languages.keys()].join(", "), at });
  }
  return language;
}

function describeText(text: string, given: { readonly id?: string | undefined; readonly raw?: string }) {
  const hash = sha256(text);
  return {
    DOC_ID: given.id ?? documentId(text),
    RAW_SHA256: given.raw ?? hash,
    TEXT_SHA256: hash,
    TEXT_CHARS: codePointLength(text),
  };
}

const codePointLength = (text: string): number =>
  text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);

/** Metadata wins over the text; a difference is told. */
function settle(
  given: string | undefined,
  stated: string | null,
  differ: (stated: string, given: string) => void,
): string | null {
  if (given && stated && given !== stated) differ(stated, given);
  return given ?? stated;
}

function dateOf(given: string | undefined, head: Head, at: Location, issues: Issue[]): string | null {
  const date = settle(given, head.published?.date ?? null, (stated, wanted) =>
    issues.push({ code: "DATE_DIFFERS", stated, given: wanted, at }),
  );
  if (!date) issues.push({ code: "NO_DATE", at });
  return date;
}

/** "Ayya Lmahamad: Title. Azernews, 2022-02-17. https://..." with what is known of it. */
function citation({ AUTHOR, TITLE, PUBLISHER, DATE_PUBLISHED, URL_MAIN }: Source): string | null {
  const where = [PUBLISHER, DATE_PUBLISHED].filter((part) => part !== null).join(", ");
  const head = [AUTHOR, TITLE].filter((part) => part !== null).join(": ");
  const parts = [head, where].filter((part) => part !== "");
  if (parts.length === 0) return null;
  return URL_MAIN ? `${parts.join(". ")}. ${URL_MAIN}` : `${parts.join(". ")}.`;
}
