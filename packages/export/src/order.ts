import { compareBytes } from "@sourcebook/model";
import type { DatasetRows, RowOf, Rows, TableName } from "./rows.ts";

type Placed = { readonly DOC_ID: string; readonly SPAN_START: number };

const byPlace = (a: Placed, b: Placed): number => compareBytes(a.DOC_ID, b.DOC_ID) || a.SPAN_START - b.SPAN_START;

type Compare<Row> = (a: Row, b: Row) => number;

/** The order in which the rows of each table are published. */
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

/**
 * The rows of all tables in published order; arrays may come in any, what is read from elsewhere must be in it already.
 * Reading throws where it is not.
 */
export const inPublishedOrder = (rows: DatasetRows): DatasetRows => ({
  observations: ordered(rows.observations, publishedOrder.observations),
  claims: ordered(rows.claims, publishedOrder.claims),
  sources: ordered(rows.sources, publishedOrder.sources),
  refusals: ordered(rows.refusals, publishedOrder.refusals),
  checks: ordered(rows.checks, publishedOrder.checks),
  derivations: ordered(rows.derivations, publishedOrder.derivations),
  revisions: ordered(rows.revisions, publishedOrder.revisions),
  decisions: ordered(rows.decisions, publishedOrder.decisions),
});

const ordered = <Row>(rows: Rows<Row>, compare: Compare<Row>): Rows<Row> =>
  Array.isArray(rows) ? rows.toSorted(compare) : guarded(rows, compare);

const guarded = <Row>(rows: Rows<Row>, compare: Compare<Row>): Rows<Row> => ({
  async *[Symbol.asyncIterator]() {
    let previous: Row | undefined;
    for await (const row of rows) {
      if (previous !== undefined && compare(previous, row) > 0) {
        throw new Error(`not in published order: ${JSON.stringify(previous)} before ${JSON.stringify(row)}`);
      }
      yield row;
      previous = row;
    }
  },
});
