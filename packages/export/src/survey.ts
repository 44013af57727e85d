import type { DatasetContents, RowOf, TableName } from "@sourcebook/model";
import { firstRows, type DatasetRows, type Rows } from "./rows.ts";

/** What a part of a release counts or keeps of the rows while they pass, and what it makes of them at the end. */
export type Tally<Result> = {
  readonly see: { readonly [Name in TableName]?: (row: RowOf<Name>) => void };
  readonly result: () => Result;
};

/** The number of rows of each table. */
export type Counts = Readonly<Record<TableName, number>>;

const TABLES = [
  "observations",
  "claims",
  "sources",
  "refusals",
  "checks",
  "derivations",
  "revisions",
  "decisions",
] as const satisfies readonly TableName[];

/** Reads every table once, shows each row to all tallies, and counts. */
export async function survey(rows: DatasetRows, tallies: readonly Tally<unknown>[]): Promise<Counts> {
  const counts: Record<TableName, number> = Object.assign({}, ...TABLES.map((name) => ({ [name]: 0 })));
  for (const name of TABLES) counts[name] = await pass(name, rows, tallies);
  return counts;
}

async function pass<Name extends TableName>(
  name: Name,
  tables: Pick<DatasetRows, Name>,
  tallies: readonly Tally<unknown>[],
): Promise<number> {
  const watchers = tallies.flatMap(({ see }) => see[name] ?? []);
  let count = 0;
  const rows: Rows<RowOf<Name>> = tables[name];
  for await (const row of rows) {
    for (const watch of watchers) watch(row);
    count += 1;
  }
  return count;
}

/** The first rows of each table: all of a dataset that people read in a spreadsheet. */
export async function excerptOf(rows: DatasetRows, limit: number): Promise<DatasetContents> {
  return {
    observations: await firstRows(rows.observations, limit),
    claims: await firstRows(rows.claims, limit),
    sources: await firstRows(rows.sources, limit),
    refusals: await firstRows(rows.refusals, limit),
    checks: await firstRows(rows.checks, limit),
    derivations: await firstRows(rows.derivations, limit),
    revisions: await firstRows(rows.revisions, limit),
    decisions: await firstRows(rows.decisions, limit),
  };
}
