import type { Figure } from "./figure.ts";
import type { Span } from "./provenance.ts";
import type { Source } from "./source.ts";

/**
 * A source as received: what is known of it, and its canonical text, to which every span refers.
 * Where the raw file is more than that text, `selectorOf` tells where in it a span stands.
 */
export type Document = {
  readonly source: Source;
  readonly text: string;
  /** The publisher whose file it stands in, by its id in the catalogue; the document may name another one. Decisions on its claims are kept under it. */
  readonly publisherId?: string | undefined;
  readonly selectorOf?: (span: Span) => string | null;
  /** Of a table: its values, each with a line of the text. Other documents are read sentence by sentence. */
  readonly figures?: readonly Figure[];
};
