/** Where a problem stands: a file as the user named it, a line from 1, a document by its id. */
export type Location = { readonly file?: string; readonly line?: number; readonly document?: string };

/** A problem in the data. Bugs throw; data problems are these. */
export type Issue = { readonly at: Location } & (
  | { readonly code: "FILE_MISSING" }
  | { readonly code: "FILE_UNREADABLE"; readonly cause: string }
  | { readonly code: "EMPTY_DOCUMENT" }
  | { readonly code: "BINARY_DOCUMENT" }
  | { readonly code: "INVALID_UTF8"; readonly byte: number }
  | { readonly code: "GUESSED_ENCODING"; readonly encoding: string }
  | { readonly code: "FILE_TOO_LARGE"; readonly megabytes: number }
  | { readonly code: "NO_ARTICLE" }
  | { readonly code: "TOO_MANY_ELEMENTS"; readonly elements: number }
  | { readonly code: "DAMAGED_FILE"; readonly format: string; readonly cause: string }
  | { readonly code: "MALFORMED_JSON"; readonly cause: string }
  | { readonly code: "INVALID_YAML"; readonly cause: string }
  | { readonly code: "INVALID_ENTRY"; readonly path: string; readonly cause: string }
  | { readonly code: "DUPLICATE_ENTRY"; readonly id: string; readonly first: string }
  | { readonly code: "HASH_MISMATCH"; readonly expected: string; readonly actual: string }
  | { readonly code: "UNKNOWN_PUBLISHER"; readonly publisher: string }
  | { readonly code: "UNKNOWN_LANGUAGE"; readonly language: string; readonly known: string }
  | { readonly code: "DUPLICATE_DOCUMENT"; readonly first: string }
  | { readonly code: "NEAR_DUPLICATE"; readonly first: string; readonly percent: number }
  | { readonly code: "TOO_FEW_OBSERVATIONS"; readonly count: number; readonly min: number }
  | { readonly code: "TOO_MANY_OBSERVATIONS"; readonly count: number; readonly max: number }
  | { readonly code: "NO_DATE" }
  | {
      readonly code: "METADATA_DIFFERS";
      readonly key: "title" | "author" | "published" | "url" | "language";
      readonly stated: string;
      readonly given: string;
    }
  | { readonly code: "UNKNOWN_PRODUCT"; readonly words: string }
  | {
      readonly code: "STALE_DECISION";
      readonly claim: string;
      readonly expected: string;
      readonly actual: string | null;
    }
);

const WARNINGS = new Set<Issue["code"]>([
  "NEAR_DUPLICATE",
  "NO_DATE",
  "METADATA_DIFFERS",
  "GUESSED_ENCODING",
  "UNKNOWN_PRODUCT",
  "TOO_MANY_OBSERVATIONS",
]);

/** An error keeps a document or a dataset from being published; a warning does not. */
export const severityOf = ({ code }: Issue): "error" | "warning" => (WARNINGS.has(code) ? "warning" : "error");

/** One line: where, what, and how to mend it. */
export function wordIssue(issue: Issue): string {
  const { file, line, document } = issue.at;
  const place = file ? (line ? `${file}:${line}` : file) : document;
  return place ? `${place}: ${problem(issue)}` : problem(issue);
}

function problem(issue: Issue): string {
  switch (issue.code) {
    case "FILE_MISSING":
      return "no such file; check the path";
    case "FILE_UNREADABLE":
      return `cannot be read (${issue.cause}); check its permissions`;
    case "EMPTY_DOCUMENT":
      return "the document has no text; remove it or freeze it again";
    case "BINARY_DOCUMENT":
      return "neither text nor a kind of file that can be read; give text, HTML, Markdown, PDF, a feed, WARC or JSON Lines";
    case "INVALID_UTF8":
      return `invalid UTF-8 at byte ${issue.byte}; save the file as UTF-8`;
    case "GUESSED_ENCODING":
      return `read as ${issue.encoding}, which nothing declares; save the file as UTF-8 if that is wrong`;
    case "FILE_TOO_LARGE":
      return `larger than ${issue.megabytes} MB; split it`;
    case "NO_ARTICLE":
      return "no article found in the page; save the article alone, or its text";
    case "TOO_MANY_ELEMENTS":
      return `${issue.elements} elements, too many for a page; save the article alone`;
    case "DAMAGED_FILE":
      return `damaged ${issue.format} (${issue.cause}); get the file again`;
    case "MALFORMED_JSON":
      return `malformed JSON (${issue.cause}); write one object a line`;
    case "INVALID_YAML":
      return `malformed YAML (${issue.cause})`;
    case "INVALID_ENTRY":
      return `${issue.path ? `${issue.path}: ` : ""}${issue.cause}`;
    case "DUPLICATE_ENTRY":
      return `${issue.id} is already defined in ${issue.first}; keep one of them`;
    case "HASH_MISMATCH":
      return `the document's sha256 is ${issue.actual}, source.yaml says ${issue.expected}; restore the frozen file, or freeze the new one as a source of its own`;
    case "UNKNOWN_PUBLISHER":
      return `unknown publisher "${issue.publisher}"; add it to data/catalogue/publishers.yaml`;
    case "UNKNOWN_LANGUAGE":
      return `no rules for language "${issue.language}"; known: ${issue.known}`;
    case "DUPLICATE_DOCUMENT":
      return `the same text as ${issue.first}; keep one of them`;
    case "NEAR_DUPLICATE":
      return `${issue.percent} % of the shorter text also stand in the other, ${issue.first}; if it is the same article, keep one of them`;
    case "TOO_FEW_OBSERVATIONS":
      return `${issue.count} observations, the dataset promises at least ${issue.min}`;
    case "TOO_MANY_OBSERVATIONS":
      return `${issue.count} observations, the dataset expects at most ${issue.max}`;
    case "NO_DATE":
      return "no date of publication; relative periods stay unresolved";
    case "METADATA_DIFFERS":
      return `${issue.key}: the document says "${issue.stated}" of itself, its metadata "${issue.given}"; the metadata is used`;
    case "STALE_DECISION":
      return issue.actual === null
        ? `the decision is on claim ${issue.claim}, which no document makes any more; remove it, or decide on the claim that took its place`
        : `the decision on claim ${issue.claim} expects the content ${issue.expected}, which is now ${issue.actual}; its cell is not published: look at the claim again, then set expect to ${issue.actual} or remove the decision`;
    case "UNKNOWN_PRODUCT":
      return `"${issue.words}" is in no product of the catalogue; the claim makes no observation`;
  }
}
