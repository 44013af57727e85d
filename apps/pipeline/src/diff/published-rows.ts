import { join } from "node:path";
import { brokenTable, readTable } from "../disk/read-published.ts";

/** A row by column; a missing cell is "". */
export type Cells = Readonly<Record<string, string>>;

/** The tables of a published folder that tell what changed and why, by their keys. */
export type PublishedRows = {
  readonly observations: ReadonlyMap<string, Cells>;
  readonly claims: ReadonlyMap<string, Cells>;
  readonly sources: ReadonlyMap<string, Cells>;
};

/**
 * Reads a published folder by the names of its columns, so that folders of other versions can be compared too.
 * Rejects with the error of the system where a table is missing, or with Failure.
 */
export async function readPublishedRows(folder: string): Promise<PublishedRows> {
  const table = async (name: string, key: string) => {
    const file = join(folder, `${name}.csv`);
    const rows = await readTable(file, file);
    if (rows.some(({ cells }) => cells[key] === undefined)) throw brokenTable(file, `no column ${key}`);
    return new Map(rows.map(({ cells }) => [cells[key] ?? "", cells]));
  };
  const [observations, claims, sources] = await Promise.all([
    table("observations", "OBS_KEY"),
    table("claims", "CLAIM_ID"),
    table("sources", "DOC_ID"),
  ]);
  return { observations, claims, sources };
}
