import { publishedOrder } from "@sourcebook/model";
import type { DatasetRows, Rows } from "./rows.ts";

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

type Compare<Row> = (a: Row, b: Row) => number;

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
