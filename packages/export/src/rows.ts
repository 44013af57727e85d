import type { Claim, RowOf, Source, TableName } from "@sourcebook/model";

/** Rows of a table in published order. They can be read again and again and are always the same: no table has to be in memory whole. */
export type Rows<Row> = Iterable<Row> | AsyncIterable<Row>;

/** All that is needed to publish one dataset, read where it lies: arrays, or files of any size. */
export type DatasetRows = { readonly [Name in TableName]: Rows<RowOf<Name>> };

/** The rows of a table that are kept in memory, for links and formulas to find: one with more is written while it is read, without either. */
export const KEPT_ROWS = 20_000;

/** The first rows of a table. */
export async function firstRows<Row>(rows: Rows<Row>, limit: number): Promise<readonly Row[]> {
  const first: Row[] = [];
  for await (const row of rows) {
    if (first.length >= limit) break;
    first.push(row);
  }
  return first;
}

/** The rows with these ids, by id. */
export async function pickRows<Row>(
  rows: Rows<Row>,
  ids: ReadonlySet<string>,
  idOf: (row: Row) => string,
): Promise<ReadonlyMap<string, Row>> {
  const picked = new Map<string, Row>();
  if (ids.size === 0) return picked;
  for await (const row of rows) {
    const id = idOf(row);
    if (ids.has(id)) picked.set(id, row);
  }
  return picked;
}

/** The claims with these ids, by id. */
export const pickClaims = ({ claims }: DatasetRows, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, Claim>> =>
  pickRows(claims, ids, ({ CLAIM_ID }) => CLAIM_ID);

/** The documents of these claims, by id. */
export const pickSources = (
  { sources }: DatasetRows,
  claims: ReadonlyMap<string, Claim>,
): Promise<ReadonlyMap<string, Source>> =>
  pickRows(sources, new Set(Array.from(claims.values(), ({ DOC_ID }) => DOC_ID)), ({ DOC_ID }) => DOC_ID);

/** Rows made of rows, one by one, each time they are read. */
export const mapRows = <Row, Made>(rows: Rows<Row>, make: (row: Row) => Made): Rows<Made> => ({
  async *[Symbol.asyncIterator]() {
    for await (const row of rows) yield make(row);
  },
});
