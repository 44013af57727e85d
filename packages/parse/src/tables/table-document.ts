import { type Document, documentId, type Figure, type Source, type SourceFile } from "@sourcebook/model";
import { ASSUMED_LANGUAGE, citation, describeText, rightsOf } from "../read-document.ts";
import type { Citation, CitedRows } from "./citations.ts";
import { figureLine, type HeldValue, type LineForm } from "./figure-line.ts";

/** The file that a table came in. */
export type TableOrigin = {
  readonly metadata: SourceFile;
  /** SHA-256 of its bytes. */
  readonly raw: string;
  /** What cites the table itself. */
  readonly own: Citation;
};

/** The document of rows: its canonical text has a line for each value, below the line that cites their publication. */
export function tableDocument(cited: CitedRows, form: LineForm, { metadata, raw, own }: TableOrigin): Document {
  const head = cited.citation && citation(cited.citation);
  const lines: string[] = head === null ? [] : [head];
  const figures: Figure[] = [];
  let start = head === null ? 0 : head.length + 1;
  for (const value of heldValues(cited)) {
    const { line, figure } = figureLine(value, form, start);
    lines.push(line);
    figures.push(figure);
    start = figure.line.end + 1;
  }
  const text = lines.join("\n");
  const given = cited.citation ?? own;
  const source: Source = {
    DOC_ID: documentId(text),
    ...describeText(text, raw),
    ...given,
    DATE_ACCESSED: metadata.accessed ?? null,
    URL_ARCHIVED: metadata.archived ?? null,
    LANGUAGE: metadata.language ?? ASSUMED_LANGUAGE,
    CITATION_FULL: citation(given),
    ...rightsOf(metadata.rights, own.PUBLISHER),
  };
  return { source, text, publisherId: metadata.publisher, figures };
}

/** The values of rows, one by one. */
export function* heldValues({ rows }: Pick<CitedRows, "rows">): Generator<HeldValue> {
  for (const data of rows) for (const { column, cell } of data.values) yield { data, column, cell };
}
