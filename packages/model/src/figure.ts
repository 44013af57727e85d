import type { Span } from "./provenance.ts";
import type { Concept } from "./table-mapping.ts";

/** Words that say one thing of a figure, and where they stand in the canonical text; nowhere where `source.yaml` says them. */
export type Fact = { readonly words: string; readonly span: Span | null };

/** A value of a table with all that its row, the name of its column and `source.yaml` say of it. Spans count UTF-16 units. */
export type Figure = {
  /** Its line of the canonical text: the value and what its row says of it, each after the name of its column. */
  readonly line: Span;
  /** The value, without marks of footnotes. */
  readonly number: Span;
  /** How numbers are written in its cell. */
  readonly decimal: "." | ",";
  readonly facts: ReadonlyMap<Concept, Fact>;
  /** The names and cells that the line is made of, with what they say. */
  readonly parts: readonly (Span & { readonly concept: Concept })[];
  /** The cell in the file as received: `trade.csv#cell=5,3`, `trade.xlsx#Sheet1!C5`. */
  readonly selector: string;
  /** Row of the file, from 1. */
  readonly row: number;
};
