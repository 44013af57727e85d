import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readCsv, recordsOf } from "@sourcebook/export";
import { compareBytes } from "@sourcebook/model";
import { Failure } from "../failure.ts";

/** A record of a published table, and where it stands. */
export type PublishedRow = {
  /** The cells by column; a missing one is "". */
  readonly cells: Readonly<Record<string, string>>;
  /** File as the user knows it, and the number of the record in it, from 1 (the header is none). */
  readonly file: string;
  readonly row: number;
};

/** The tables of a published folder that tell where its numbers come from. */
export type PublishedTables = {
  readonly dataset: string;
  readonly observations: readonly PublishedRow[];
  readonly claims: readonly PublishedRow[];
  readonly sources: readonly PublishedRow[];
  readonly checks: readonly PublishedRow[];
  readonly derivations: readonly PublishedRow[];
  readonly decisions: readonly PublishedRow[];
  readonly codelists: readonly PublishedRow[];
};

/** Reads every dataset under `folder` (`data/published`), in the order of their ids. Rejects with the error of the system where a table is missing, or Failure. */
export async function readPublished(folder: string, name: string): Promise<readonly PublishedTables[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const datasets = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith("."));
  const ids = datasets.map((entry) => entry.name).toSorted(compareBytes);
  return Promise.all(ids.map((dataset) => readTables(join(folder, dataset), join(name, dataset), dataset)));
}

async function readTables(folder: string, name: string, dataset: string): Promise<PublishedTables> {
  const table = (file: string) => readTable(join(folder, file), join(name, file));
  const [observations, claims, sources, checks, derivations, decisions, codelists] = await Promise.all([
    table("observations.csv"),
    table("claims.csv"),
    table("sources.csv"),
    table("checks.csv"),
    table("derivations.csv"),
    table("decisions.csv"),
    table("codelists.csv"),
  ]);
  return { dataset, observations, claims, sources, checks, derivations, decisions, codelists };
}

/** Reads a table of a published folder; `file` is what the user calls it. Rejects with the error of the system, or Failure. */
export async function readTable(path: string, file: string): Promise<readonly PublishedRow[]> {
  const table = readCsv(await readFile(path, "utf8"));
  if (table.errors.length > 0) throw brokenTable(file, table.errors[0] ?? "");
  return recordsOf(table).map((cells, index) => ({ cells, file, row: index + 1 }));
}

/** What is thrown where a published table is not as it was written: somebody edited it. */
export const brokenTable = (file: string, problem: string): Failure =>
  new Failure(`${file}: error: ${problem}; publish it again: sourcebook build`);
