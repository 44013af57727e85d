import type { Issue, Location } from "@sourcebook/model";

/** What a format makes of a file's bytes: its text, or the reason why there is none. */
export type Decoded = { readonly text: string } | { readonly issue: Issue };

/** A kind of file that documents come in. Kinds are told by content, never by name. */
export type Format = {
  readonly id: string;
  readonly accepts: (bytes: Uint8Array) => boolean;
  readonly decode: (bytes: Uint8Array, at: Location) => Decoded;
};
