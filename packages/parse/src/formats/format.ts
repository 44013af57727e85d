import type { Issue, Location, Span } from "@sourcebook/model";
import type { Chunks } from "./chunks.ts";

/** What a file says of a document itself. Dates are the calendar dates that are written there. */
export type SelfDescription = {
  readonly title?: string | null;
  readonly author?: string | null;
  readonly publisher?: string | null;
  readonly published?: string | null;
  readonly accessed?: string | null;
  readonly url?: string | null;
  readonly language?: string | null;
};

/** One document of a file. */
export type Part = {
  readonly text: string;
  /** The bytes that it was read from: `selectorOf` counts in them. */
  readonly raw: Uint8Array;
  readonly says: SelfDescription;
  /** Where a span of the text stands in the raw bytes; absent where the text is all that they hold. */
  readonly selectorOf?: (span: Span) => string | null;
  /** Where the document stands, for its issues. */
  readonly at: Location;
};

/** A document, or what was found wrong. */
export type Found = { readonly part: Part } | { readonly issue: Issue };

/** A kind of file that documents come in. Kinds are told by content, never by name. */
export type Format = {
  readonly id: string;
  /** Whether a file that begins so is of this kind. */
  readonly accepts: (head: Uint8Array) => boolean;
  /** The documents of a file. Heavy libraries are loaded here, never before. */
  readonly read: (file: Chunks, at: Location) => AsyncIterable<Found>;
};
