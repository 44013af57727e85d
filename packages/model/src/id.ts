import { hash } from "node:crypto";
import type { Span } from "./provenance.ts";

/** SHA-256 of text (as UTF-8) or bytes, as 64 lower-case hexadecimal digits. */
export const sha256 = (content: string | Uint8Array): string => hash("sha256", content);

/** How ids are written: a letter for the kind, and the first 16 digits of a hash of what they name. */
export const CLAIM_ID = /^C-[0-9a-f]{16}$/;
export const DERIVATION_ID = /^V-[0-9a-f]{16}$/;
export const CHECK_ID = /^K-[0-9a-f]{16}$/;
export const DECISION_ID = /^J-[0-9a-f]{16}$/;
/** A hash as columns have it: its first 16 digits. */
export const SHORT_HASH = /^[0-9a-f]{16}$/;

const short = (content: string): string => sha256(content).slice(0, 16);

/** The id of a document: `D-` and 16 digits of the hash of its canonical text. */
export const documentId = (text: string): string => `D-${short(text)}`;

/** The id of a claim: document, span in code points, and its ordinal (from 0) among the claims with that span. A better reading keeps it. */
export const claimId = (document: string, { start, end }: Span, ordinal: number): string =>
  `C-${short(`${document}:${start}-${end}:${ordinal}`)}`;

/** The hash under which a sentence is recognised when another document repeats it. */
export const quoteHash = (quote: string): string => short(quote);

/** The hash of a row's cells, empty for null, joined by U+001F. */
export const contentHash = (cells: readonly (string | number | boolean | null)[]): string =>
  short(cells.map((cell) => cell ?? "").join("\u001f"));
