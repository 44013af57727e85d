import { compareBytes, type DatasetContents } from "./dataset.ts";

/** The name of a table that is filled from claims: all but the code lists. */
export type TableName = keyof DatasetContents;
/** A record of that table. */
export type RowOf<Name extends TableName> = DatasetContents[Name][number];

type Compare<Row> = (a: Row, b: Row) => number;
type Placed = { readonly DOC_ID: string; readonly SPAN_START: number };

const byPlace = (a: Placed, b: Placed): number => compareBytes(a.DOC_ID, b.DOC_ID) || a.SPAN_START - b.SPAN_START;

/** The order in which the rows of each table are published: of claims and refusals their place, of all others the bytes of the key. */
export const publishedOrder: { readonly [Name in TableName]: Compare<RowOf<Name>> } = {
  observations: (a, b) => compareBytes(a.OBS_KEY, b.OBS_KEY),
  claims: (a, b) => byPlace(a, b) || compareBytes(a.CLAIM_ID, b.CLAIM_ID),
  sources: (a, b) => compareBytes(a.DOC_ID, b.DOC_ID),
  refusals: (a, b) => byPlace(a, b) || a.SPAN_END - b.SPAN_END,
  checks: (a, b) => compareBytes(a.CHECK_ID, b.CHECK_ID),
  derivations: (a, b) => compareBytes(a.DERIVATION_ID, b.DERIVATION_ID),
  revisions: (a, b) => compareBytes(a.OBS_KEY, b.OBS_KEY) || compareBytes(a.VALID_FROM, b.VALID_FROM),
  decisions: (a, b) => compareBytes(a.DECISION_ID, b.DECISION_ID),
};
