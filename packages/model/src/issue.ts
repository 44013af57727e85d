import type { TableIssue } from "./table-issue.ts";

/** Where a problem stands: a file as the user named it, a line from 1, one of several documents of a file by its address, a document by its id. */
export type Location = {
  readonly file?: string;
  readonly line?: number;
  readonly part?: string;
  readonly document?: string;
};

/** A problem in the data. Bugs throw; data problems are these. */
export type Issue = { readonly at: Location } & (
  | TableIssue
  | { readonly code: "FILE_MISSING" }
  | { readonly code: "STRAY_FILE" }
  | { readonly code: "FILE_UNREADABLE"; readonly cause: string }
  | { readonly code: "EMPTY_DOCUMENT" }
  | { readonly code: "UNKNOWN_FORMAT" }
  | { readonly code: "UNREAD_FORMAT"; readonly format: string; readonly instead: string }
  | { readonly code: "INVALID_UTF8"; readonly byte: number }
  | { readonly code: "GUESSED_ENCODING"; readonly encoding: string }
  | { readonly code: "FILE_TOO_LARGE"; readonly megabytes: number }
  | { readonly code: "NO_ARTICLE" }
  | { readonly code: "PAGE_LEFT_OUT"; readonly cause: string }
  | {
      readonly code: "TABLES_IN_TEXT";
      readonly tables: number;
      /** Cells that hold a number and little else. */
      readonly figures: number;
      readonly begins: string;
    }
  | { readonly code: "NO_TEXT_LAYER" }
  | { readonly code: "SCANNED_PAGE"; readonly page: number }
  | { readonly code: "TOO_MANY_ELEMENTS"; readonly elements: number }
  | { readonly code: "NESTED_TOO_DEEP" }
  | { readonly code: "DAMAGED_FILE"; readonly format: string; readonly cause: string }
  | { readonly code: "LINE_TOO_LONG"; readonly megabytes: number }
  | { readonly code: "MALFORMED_JSON"; readonly cause: string }
  | { readonly code: "INVALID_YAML"; readonly cause: string }
  | { readonly code: "INVALID_ENTRY"; readonly path: string; readonly cause: string }
  | { readonly code: "DUPLICATE_ENTRY"; readonly id: string; readonly first: string }
  | { readonly code: "HASH_MISMATCH"; readonly expected: string; readonly actual: string }
  | { readonly code: "UNKNOWN_PUBLISHER"; readonly publisher: string }
  | { readonly code: "LANGUAGE_NOT_STATED"; readonly assumed: string }
  | {
      readonly code: "UNKNOWN_LANGUAGE";
      readonly language: string;
      readonly known: string;
      /** A table is read by its mapping, whatever language its words are in. */
      readonly isTable?: true;
    }
  | { readonly code: "DUPLICATE_DOCUMENT"; readonly first: string }
  | { readonly code: "REPEATED_DOCUMENT"; readonly first: string }
  | { readonly code: "QUARANTINED"; readonly cause: string }
  | { readonly code: "NEAR_DUPLICATE"; readonly first: string; readonly percent: number }
  | { readonly code: "TOO_FEW_OBSERVATIONS"; readonly count: number; readonly min: number }
  | { readonly code: "TOO_MANY_OBSERVATIONS"; readonly count: number; readonly max: number }
  | {
      readonly code: "OUTSIDE_DATASETS";
      readonly documents: number;
      /** Those of them without a claim. */
      readonly silent: number;
      /** Pairs of areas that the claims of the others are between. */
      readonly areas: readonly string[];
    }
  | { readonly code: "UNLISTED_DATASET" }
  | { readonly code: "NO_DATE" }
  | { readonly code: "PUBLISHED_LATER"; readonly published: string; readonly accessed: string }
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
  | {
      readonly code: "INVALID_REVIEW";
      readonly row: number | null;
      readonly column: string | null;
      readonly cause: string;
    }
  | { readonly code: "STALE_REVIEW"; readonly row: number; readonly claim: string }
);

const WARNINGS = new Set<Issue["code"]>([
  "STRAY_FILE",
  "NEAR_DUPLICATE",
  "REPEATED_DOCUMENT",
  "NO_DATE",
  "PUBLISHED_LATER",
  "METADATA_DIFFERS",
  "GUESSED_ENCODING",
  "SCANNED_PAGE",
  "PAGE_LEFT_OUT",
  "TABLES_IN_TEXT",
  "UNKNOWN_PRODUCT",
  "UNREAD_WORDS",
  "UNSAID_CONCEPT",
  "TOO_MANY_OBSERVATIONS",
  "OUTSIDE_DATASETS",
  "UNLISTED_DATASET",
  "SCALED_CELL",
]);

/** An error keeps a document or a dataset from being published; a warning does not. */
export const severityOf = ({ code }: Issue): "error" | "warning" => (WARNINGS.has(code) ? "warning" : "error");

/** Is any of them an error? */
export const hasErrors = (issues: readonly Issue[]): boolean => issues.some((issue) => severityOf(issue) === "error");
